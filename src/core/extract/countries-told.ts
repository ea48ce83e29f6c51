/** Countries that are told of a side elsewhere than in its own words: in the pair that its office names, in another meeting, in the story as a whole. */
import type { Scene } from './clues.ts';
import type { Draft, MeetingDraft, Party } from './draft.ts';
import { within } from './lookups.ts';
import { officesOf } from './same-office.ts';
import { whose } from './whose.ts';

/** "président du groupe d'amitié Lettonie-Kenya", met by a Kenyan: of the two that his office pairs, he is of the other. */
function ofPair(draft: Draft, parties: Party[]): Party[] {
  return parties.map((p) => {
    if (p.country !== null || p.kind !== 'person') return p;
    const others = new Set(parties.flatMap((o) => (o === p ? [] : (o.country ?? []))));
    for (const role of officesOf(draft, p)) {
      const named = within(draft.places, role.from, role.to).filter((x) => x.place.type === 'country');
      const [a, b, more] = named;
      if (!a || !b || more || b.from - a.to > PAIR_REACH) continue;
      const left = [a, b].flatMap((x) => (x.place.country === null || others.has(x.place.country) ? [] : x));
      if (left.length === 1) return { ...p, country: left[0]!.place.country, basis: 'office' as const };
    }
    return p;
  });
}

/** "Lettonie-Kenya", "Lettonie et Kenya": from the end of one country to the next. */
const PAIR_REACH = 2;

/** The parties of a meeting with the countries that the story tells of them, the surest way first. */
export const withCountries = (draft: Draft, scene: Scene, parties: Party[]): Party[] =>
  whose(draft, scene, ofPair(draft, parties));

/** A country learnt from one meeting holds for the person in all of the story; where two meetings say different ones, neither does. */
export function spreadCountries(told: MeetingDraft[]): MeetingDraft[] {
  const known = new Map<number, Party>();
  const torn = new Set<number>();
  for (const p of told.flatMap((m) => m.parties)) {
    if (p.person === null || p.country === null) continue;
    const first = known.get(p.person);
    if (!first) known.set(p.person, p);
    else if (first.country !== p.country && first.basis === 'office' && p.basis === 'office')
      torn.add(p.person);
  }
  const filled = (p: Party): Party => {
    if (p.person !== null && torn.has(p.person))
      return p.basis === 'office' ? { ...p, country: null, basis: 'none' } : p;
    const other = p.person === null || p.country !== null ? undefined : known.get(p.person);
    return other ? { ...p, country: other.country, basis: other.basis } : p;
  };
  return told.map((m) => ({ ...m, parties: m.parties.map(filled) }));
}
