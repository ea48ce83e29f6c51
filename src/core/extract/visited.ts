/** Where the visits that a story tells led: "a achevé sa visite au Kenya", "visits to A, B and C". */
import type { Draft } from './draft.ts';
import { leadsTo } from './journeys.ts';
import { inList, inSet, mentionMaps, readerOf } from './reader.ts';
import { knowledgeFor, sentencesOf, within } from './lookups.ts';

/** "visite officielle d'amitié de trois jours au": words between the visit and where it led. */
const REACH = 7;
/** "visits to A, B and C": from the end of one country to the next. */
const LIST_REACH = 4;

const visits = new WeakMap<Draft['places'], Map<number, ReadonlySet<string>>>();

/** Countries that a story tells visits to. */
export function visitedIn(draft: Draft, story: number): ReadonlySet<string> {
  const known = visits.get(draft.places) ?? new Map<number, ReadonlySet<string>>();
  visits.set(draft.places, known);
  const told = known.get(story);
  if (told) return told;
  const found = new Set<string>();
  const knowledge = knowledgeFor(draft, story);
  for (const s of knowledge ? sentencesOf(draft, story) : []) {
    const r = readerOf(draft, s, knowledge!, mentionMaps(draft));
    let last = -LIST_REACH;
    for (const p of within(draft.places, s.from, s.to)) {
      if (p.place.type !== 'country' || p.place.country === null) continue;
      if (p.from - last < LIST_REACH) {
        last = p.to;
        found.add(p.place.country);
        continue;
      }
      if (!leadsTo(r, p.from - 1)) continue;
      for (let i = p.from - 2; i >= p.from - REACH && draft.tokens[i]?.kind !== 'mark'; i--) {
        // "la visite qu'il avait faite au Kenya"
        if (inSet(r, 'have.past', i) > 0) break;
        if (inList(r, 'visitNouns', i) === 0) continue;
        found.add(p.place.country);
        last = p.to;
      }
    }
  }
  known.set(story, found);
  return found;
}
