/** "le président congolais": of which of two states, the rest of the story tells by naming but one of them. */
import type { Actor, Draft, Range } from './draft.ts';
import { knowledgeFor, sentenceAt, sentencesOf, within } from './lookups.ts';

/** States that a story names, by themselves or by one of their cities. */
function statesNamed(draft: Draft, story: number): Set<string> {
  const found = new Set<string>();
  for (const s of sentencesOf(draft, story))
    for (const { place } of within(draft.places, s.from, s.to))
      if (place.country !== null && (place.type === 'country' || place.type === 'city'))
        found.add(place.country);
  return found;
}

/** The states that an adjective of the title, or of the delegation that somebody leads, may mean. */
function meant(draft: Draft, story: number, role: Range): readonly string[] {
  const shared = knowledgeFor(draft, story)?.sharedDemonyms;
  if (!shared) return [];
  for (let i = role.from; i < role.to; i++) {
    const hit = shared.match(draft.tokens, i);
    if (hit) return hit.value;
  }
  return [];
}

/** Gives such an official the state that is left; actors in text order. */
export function tellShared(draft: Draft, actors: readonly Actor[]): void {
  const named = new Map<number, Set<string>>();
  for (const [i, actor] of actors.entries()) {
    const role = actor.country === null ? actor.roles.find((r) => r.country === null) : undefined;
    const words = role ?? (actor.kind === 'person' && actor.country === null ? actor : undefined);
    const sentence = words && sentenceAt(draft, actor.from);
    if (!words || !sentence) continue;
    const told = meant(draft, sentence.story, words);
    // "la délégation guinéenne conduite par le général X", "(les présidents) congolais X"
    const states = told.length > 0 || actor.name === null ? told : meant(draft, sentence.story, actor);
    if (states.length === 0) continue;
    if (!named.has(sentence.story)) named.set(sentence.story, statesNamed(draft, sentence.story));
    // "le président de la RDC … son homologue congolais": of the other
    const before = actors[i - 1];
    const counterpart = role?.heads[0]?.flag === 'counterpart' && before && before.from >= sentence.from;
    const left = states.filter((id) =>
      counterpart && states.includes(before.country ?? '')
        ? id !== before.country
        : named.get(sentence.story)!.has(id),
    );
    const [only, more] = left;
    if (only === undefined || more !== undefined) continue;
    Object.assign(actor, { country: only, basis: 'demonym' });
    actor.roles = actor.roles.map((r) => (r === role ? { ...r, country: only, basis: 'demonym' } : r));
  }
}
