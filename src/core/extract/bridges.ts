/** Titles whose complement the grammar cannot read to its end ("le directeur du service X au ministère de Y, Z"): the name behind the comma is theirs. */
import type { Actor } from './draft.ts';
import { inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';

/** Longest complement that is jumped over. */
const REACH = 24;
const FULL_NAME = 2;

/** Nothing between title and name ends the title: no verb, no clause, no date, no mark but commas. */
function runsOn(r: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokenIn(r, i);
    if (!token || verbAt(r, i) || r.dateAt.has(i) || inSet(r, 'conjunctions.clause', i) > 0) return false;
    if (inSet(r, 'pronouns.singular', i) > 0 || inSet(r, 'prepositions.with', i) > 0) return false;
    if (token.kind === 'mark' && token.key !== ',' && token.key !== '-') return false;
  }
  return true;
}

/** The first word behind the title goes on with it: "de …", "au …", an adjective; a comma must lead to "de …". */
function goesOn(r: Reader, at: number): boolean {
  const i = isKey(r, at, ',') ? at + 1 : at;
  const governed = ['of', 'to', 'at', 'for'].some((p) => inSet(r, `prepositions.${p}`, i) > 0);
  if (i > at) return inSet(r, 'prepositions.of', i) > 0;
  const word = tokenIn(r, i);
  return governed || (word?.kind === 'word' && inSet(r, 'conjunctions.and', i) === 0);
}

/** A name that the sentence then leaves: a comma, "et", a verb or the end stand behind it. */
function isApposed(r: Reader, name: Actor): boolean {
  const next = tokenIn(r, name.to);
  const stops = next === null || next.kind === 'mark' || inSet(r, 'conjunctions.and', name.to) > 0;
  return isKey(r, name.from - 1, ',') && (stops || verbAt(r, name.to));
}

/** The title and the bare name that ends its apposition, as one person; null where they are two. */
export function bridged(
  r: Reader,
  found: readonly Actor[],
  name: Actor,
): { at: number; actor: Actor } | null {
  const bare = name.kind === 'person' && name.name !== null && name.roles.length === 0;
  if (!bare || name.name!.to - name.name!.from < FULL_NAME || !isApposed(r, name)) return null;
  for (let k = found.length - 1; k >= 0 && found[k]!.to > name.from - REACH; k--) {
    const title = found[k]!;
    if (title.kind === 'person' && title.name !== null) return null;
    const role = title.kind === 'person' ? title.roles.at(-1) : undefined;
    const inside =
      title.preposition === 'of' && found[k - 1] !== undefined && title.from - found[k - 1]!.to <= 1;
    if (!role || role.plural || role.determined !== 'definite' || inside) continue;
    if (title.to === name.from - 1 || role.to !== title.to) return null;
    if (!goesOn(r, title.to) || !runsOn(r, title.to, name.from - 1)) return null;
    // Bodies of several states have codes of more letters
    const placed = found.slice(k + 1).find((a) => a.country?.length === 2 && a.preposition !== 'none');
    const country = title.country ?? placed?.country ?? null;
    const basis = title.country === null && placed ? 'of-country' : title.basis;
    const full = { ...role, to: name.from - 1, country, basis };
    return {
      at: k,
      actor: {
        ...title,
        to: name.to,
        name: name.name,
        short: false,
        country,
        basis,
        roles: [...title.roles.slice(0, -1), full],
      },
    };
  }
  return null;
}
