/** Conferences and sessions: as a meeting of their own where the text says someone took part, else as the event around others. */
import { SURENESS } from '../model/sureness.ts';
import type { Clause } from './clause.ts';
import { isFinite, subjectOf } from './clause.ts';
import type { Draft, Party, Range } from './draft.ts';
import type { Found } from './found.ts';
import { partyOf } from './memory.ts';
import { determiner, inList, inSet, nextInList, tokenIn, verbAt } from './reader.ts';

const STRENGTH = SURENESS.trigger.gathering;
/** A conference's name is seldom longer. */
const NAME_TOKENS = 30;

/** The conference's name from its noun on: up to a comma, a verb or a date. */
function nameFrom(c: Clause, at: number): Range {
  let to = at + 1;
  while (to < Math.min(c.sentence.to, at + NAME_TOKENS)) {
    const key = tokenIn(c.r, to)!.key;
    if (key === ',' || key === '.' || key === '(' || key === ';' || key === ':' || c.r.dateAt.has(to)) break;
    if (verbAt(c.r, to) || inSet(c.r, 'conjunctions.clause', to) > 0) break;
    const elsewhere = inSet(c.r, 'prepositions.at', to) > 0 && c.r.placeAt.get(to + 1)?.place.type === 'city';
    if (elsewhere || (inSet(c.r, 'conjunctions.and', to) > 0 && inSet(c.r, 'prepositions.to', to + 1) > 0))
      break;
    to++;
  }
  while (
    to > at + 1 &&
    (inSet(c.r, 'prepositions.at', to - 1) > 0 || inSet(c.r, 'conjunctions.and', to - 1) > 0)
  )
    to--;
  return { from: at, to };
}

/** Skips article, ordinal and qualifiers: "la 58ᵉ réunion", "le 2e Sommet". */
function gatheringNoun(c: Clause, from: number): { noun: number; named: boolean } | null {
  let i = from;
  const det = determiner(c.r, i);
  i += det?.length ?? 0;
  const demonstrative = inSet(c.r, 'determiners.demonstrative', from) > 0;
  for (let n = 0; n < 4; n++, i++)
    if (inList(c.r, 'gatherings', i) > 0) return { noun: i, named: !demonstrative };
  return null;
}

const LEADS = ['withinEvent', 'besideEvent'] as const;

type Event = { range: Range; within: boolean };

const events = new WeakMap<Clause, Event | null>();

/** The wider event that a sentence names, with the words that lead to it. */
export function eventOf(c: Clause): Event | null {
  const known = events.get(c);
  if (known !== undefined) return known;
  const found = findEvent(c);
  events.set(c, found);
  return found;
}

function findEvent(c: Clause): Event | null {
  const first = LEADS.map((list) => nextInList(c.r, list, c.sentence.from));
  for (let i = Math.min(...first); i < c.sentence.to; i++) {
    for (const list of LEADS) {
      const length = inList(c.r, list, i);
      const hit = length > 0 ? gatheringNoun(c, i + length) : null;
      if (hit?.named) return { range: nameFrom(c, hit.noun), within: list === 'withinEvent' };
    }
  }
  return null;
}

/** "dans le cadre du prochain sommet": nobody has sat there yet. */
function toCome(c: Clause, event: Range): boolean {
  for (let i = event.from - 2; i < event.to; i++) if (inSet(c.r, 'status.planned', i) > 0) return true;
  return false;
}

/** "dans le cadre de la conférence ASEAN-Chine, X a …": X took part; bodies and countries in its name are its organisers. */
export function gatheringsOf(c: Clause): Found[] {
  const event = eventOf(c);
  if (!event?.within || toCome(c, event.range)) return [];
  const organisers: Range[] = [];
  for (let i = event.range.from; i < event.range.to; i++) {
    const place = c.r.placeAt.get(i);
    if (place && place.place.type !== 'city') organisers.push({ from: place.from, to: place.to });
  }
  const main = c.verbs.find((v) => isFinite(v) && v.from >= event.range.to);
  const left = main ? subjectOf(c, main) : [];
  if (organisers.length === 0 || left.length === 0) return [];
  return [
    {
      clause: c.index,
      trigger: event.range,
      by: 'gathering',
      kind: 'conference',
      status: 'held',
      left,
      right: [],
      clitic: false,
      needsPrincipal: false,
      joint: true,
      host: null,
      strength: STRENGTH,
      organisers,
      event: event.range,
    },
  ];
}

/** Bodies and countries of a conference's own name. */
export function organisersOf(draft: Draft, f: Found): Party[] {
  return f.organisers.map((range) => {
    const place = draft.places.find((p) => p.from === range.from)!;
    const kind = place.place.type === 'country' ? 'country' : 'organisation';
    return {
      ...partyOf(kind, null, null),
      name: range,
      country: place.place.country ?? place.place.id,
      basis: 'own-name' as const,
    };
  });
}
