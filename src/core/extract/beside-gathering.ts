/** Where a gathering is that bears the name of its city: "on the sidelines of the Munich Security Conference". A city that is not written is none. */
import { knowledgeFor, within } from './lookups.ts';
import type { Place } from '../model/meeting.ts';
import type { Draft, Sentence } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { quote, toPlace } from './located.ts';

/** Words between "on the sidelines" and the gathering: "of the opening day of the 61st". */
const LEAD = 12;

/** The city of the gathering beside or at which a sentence puts what it tells. */
export function seatOfGathering(draft: Draft, s: Sentence): Place | null {
  const { gatheringSeats, cityCountry, cityNames, lexicon } = knowledgeFor(draft, s.story)!;
  const { sidelines, besideEvent, aheadThere } = lexicon.lists;
  for (let i = s.from + 1; i < s.to; i++) {
    const hit = draft.tokens[i]!.cap ? gatheringSeats.match(draft.tokens, i) : null;
    if (!hit) continue;
    let led = false;
    for (let k = i - 1; k >= Math.max(s.from, i - LEAD); k--) {
      if (lengthIn(aheadThere, draft.tokens, k) > 0) return null;
      led ||= lengthIn(sidelines, draft.tokens, k) > 0 || lengthIn(besideEvent, draft.tokens, k) > 1;
    }
    if (!led) continue;
    const name = cityNames.get(hit.value);
    const said = quote(draft, { from: i, to: i + hit.length });
    if (name !== undefined)
      return { name, country: cityCountry.get(hit.value) ?? null, city: hit.value, basis: 'stated', said };
  }
  const town = townOfGathering(draft, s);
  return town !== null && ledTo(draft, s, town.at) ? town.place : null;
}

/** "au", "en marge du", and nothing to come, in front of a gathering. */
function ledTo(draft: Draft, s: Sentence, at: number): boolean {
  const { sidelines, besideEvent, aheadThere } = knowledgeFor(draft, s.story)!.lexicon.lists;
  let led = false;
  for (let k = at; k >= Math.max(s.from, at - LEAD); k--) {
    if (lengthIn(aheadThere, draft.tokens, k) > 0) return false;
    led ||= lengthIn(sidelines, draft.tokens, k) > 0 || lengthIn(besideEvent, draft.tokens, k) > 1;
  }
  return led;
}

/** "le sommet de Riga": the town by which a gathering is called, and where the words begin. */
export function townOfGathering(draft: Draft, s: Sentence): { place: Place; at: number } | null {
  const { lists, sets } = knowledgeFor(draft, s.story)!.lexicon;
  for (const p of within(draft.places, s.from, s.to)) {
    if (p.place.type !== 'city' || lengthIn(sets['prepositions.of'], draft.tokens, p.from - 1) === 0)
      continue;
    const at = p.from - 2;
    // "la Conférence internationale de Riga sur le climat" is the name of one that may meet anywhere
    if (at < s.from || draft.tokens[at]!.cap || lengthIn(lists.gatherings, draft.tokens, at) === 0) continue;
    return { place: toPlace(draft, p, 'stated'), at };
  }
  return null;
}
