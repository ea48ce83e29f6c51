/** Lists set out line by line behind a colon ("a reçu : – A ; – B"): those named first in each line belong to the sentence above. */
import type { Actor } from './draft.ts';
import { inList, inSet, isKey, tokenIn } from './reader.ts';
import type { Clause } from './clause.ts';

/** Marks that open an item; "1." and "2)" do too. */
const BULLETS = new Set(['-', '–', '—', '•', '·', '*', '▪', '●', '○', '◦', '‣', '►', '➢', '✓', '>']);
const STOPS = new Set(['.', ')', '-', '°', '/']);
/** Longer lists are tables. */
const MAX_ITEMS = 60;

function opensItem(c: Clause): boolean {
  const first = tokenIn(c.r, c.sentence.from);
  if (first?.kind === 'number') return STOPS.has(tokenIn(c.r, c.sentence.from + 1)?.key ?? '');
  return BULLETS.has(first?.key ?? '');
}

const endsWith = (c: Clause, ...keys: string[]): boolean =>
  keys.some((key) => isKey(c.r, c.sentence.to - 1, key));

/** People of one line of a list: those of its first row, where nothing governs them. */
function named(c: Clause): Clause['actors'] {
  const first = c.actors.find(({ actor }) => actor.kind === 'person');
  if (!first || c.verbs.some((v) => v.verb !== null && v.to <= first.actor.from)) return [];
  return first.actor.preposition === 'none' || first.actor.preposition === 'with'
    ? c.actors.filter((a) => a.actor.list === first.actor.list)
    : [];
}

/** The lines behind a colon, as long as they look like items: an opening mark, or a semicolon at the end of the line before. */
function itemsOf(clauses: readonly Clause[], at: number): Clause[] {
  const items: Clause[] = [];
  const own = clauses[at]!;
  for (let i = at + 1; i < clauses.length && items.length < MAX_ITEMS; i++) {
    const c = clauses[i]!;
    const before = items.at(-1);
    const goes = before ? endsWith(before, ';', ',') : endsWith(c, ';');
    if (c.sentence.story !== own.sentence.story) break;
    if (opensItem(c) || goes) items.push(c);
    // "- A, in Riga. They spoke of trade."
    else if (!before || tokenIn(c.r, c.sentence.from)?.gap === 'line') break;
  }
  return items;
}

/** "with the following:", "with:". */
const runsTo = (c: Clause, from: number, colon: number): boolean =>
  from === colon || inList(c.r, 'asFollows', from) === colon - from;

/** What the words before the colon say of the items: "… avec :", "… avec plusieurs ministres :", or nothing. */
function governing(c: Clause, colon: number): { preposition: Actor['preposition']; group: number | null } {
  const last = c.actors.findLast(({ actor }) => actor.to <= colon);
  const verb = c.verbs.at(-1);
  if (last && last.actor.kind === 'group' && (!verb || last.actor.from >= verb.to))
    return { preposition: last.actor.preposition, group: last.id };
  const preposition = (['with', 'by', 'to', 'of', 'between'] as const).find((p) =>
    [1, 2, 3].some((k) => inSet(c.r, `prepositions.${p}`, colon - k) > 0 && runsTo(c, colon - k + 1, colon)),
  );
  return { preposition: preposition ?? 'none', group: null };
}

/** The first bullet behind a colon of the sentence itself; 0 where there is none. */
function bulletsFrom(c: Clause): number {
  for (let i = c.sentence.from + 1; i < c.sentence.to; i++)
    if (isKey(c.r, i - 1, ':') && BULLETS.has(tokenIn(c.r, i)?.key ?? '')) return i;
  return 0;
}

/** Those who stand right behind the bullets of a sentence. */
const bulleted = (c: Clause, colon: number): Clause['actors'] =>
  c.actors.filter(
    ({ actor }) =>
      actor.from > colon &&
      actor.kind === 'person' &&
      [0, 1].some((k) => BULLETS.has(tokenIn(c.r, actor.from - k)?.key ?? '')),
  );

/** A sentence that ends in a colon, with the people of the lines below it as one row of its own; any other as it is. */
function withItems(clauses: readonly Clause[], at: number): Clause {
  const c = clauses[at]!;
  const colon = endsWith(c, ':') ? c.sentence.to - 1 : bulletsFrom(c) - 1;
  const inside = colon < c.sentence.to - 1;
  if (colon < c.sentence.from) return c;
  const listed = inside ? bulleted(c, colon) : itemsOf(clauses, at).flatMap(named);
  if (listed.length === 0) return c;
  const { preposition, group } = governing(c, colon);
  const list = listed[0]!.actor.list;
  const row = listed.map(({ id, actor }) => ({ id, actor: { ...actor, preposition, list } }));
  return {
    ...c,
    actors: [...c.actors.filter((a) => a.id !== group && !listed.some((x) => x.id === a.id)), ...row],
    reach: listed.at(-1)!.actor.to,
  };
}

export function listedBelow(clauses: readonly Clause[]): Clause[] {
  return clauses.map((_, i) => withItems(clauses, i));
}
