/** "Le président a reçu le gouverneur de la banque centrale", in a story that names nothing foreign: a head of state or government and people of his own. */
import type { Draft, Party, RoleMention } from './draft.ts';
import type { Found } from './found.ts';
import { knowledgeFor, sentencesOf, within } from './lookups.ts';
import { complementWords, officesOf } from './same-office.ts';

interface Abroad {
  /** states that the story names by name, people or town */
  states: ReadonlySet<string>;
  /** a body of many states is named */
  bodies: boolean;
}

const stories = new WeakMap<Draft['places'], Map<number, Abroad>>();

/** What a story names of the world. */
function namedIn(draft: Draft, story: number): Abroad {
  const known = stories.get(draft.places) ?? new Map<number, Abroad>();
  stories.set(draft.places, known);
  const told = known.get(story);
  if (told) return told;
  const { demonyms } = knowledgeFor(draft, story)!;
  const states = new Set<string>();
  let bodies = false;
  for (const s of sentencesOf(draft, story)) {
    for (const { place } of within(draft.places, s.from, s.to))
      if (place.type === 'body' || (place.type === 'organisation' && place.site !== true)) bodies = true;
      else if (place.country !== null) states.add(place.country);
    for (let i = s.from; i < s.to; i++) {
      const people = demonyms.match(draft.tokens, i)?.value;
      if (people !== undefined) states.add(people);
    }
  }
  const found = { states, bodies };
  known.set(story, found);
  return found;
}

const leads = (r: RoleMention): boolean => r.heads.some((h) => h.national && h.flag === undefined);

const REMOTE = new Set<Found['kind']>(['call', 'video-call']);
const AWAY = new Set(['posted', 'counterpart', 'anaphor', 'companion']);

/** Somebody with an office of no told country, who was not sent and does not hold the office of the one he meets. */
function serves(draft: Draft, p: Party, chief: readonly RoleMention[]): boolean {
  const own = officesOf(draft, p);
  const heads = chief.flatMap((r) => r.heads);
  return (
    p.kind === 'person' &&
    p.country === null &&
    own.length > 0 &&
    !(p.actor !== null && draft.actors[p.actor]!.delegation) &&
    own.every(
      (r) =>
        r.country === null &&
        r.hostCountry === null &&
        !AWAY.has(r.heads[0]?.flag ?? '') &&
        // "le président du Sénat" is another than the president
        !(leads(r) && r.heads.some((h) => heads.includes(h)) && complementWords(draft, r).length === 0),
    ) &&
    // A general may be any army's
    own.some((r) => r.heads.some((h) => h.flag !== 'rank'))
  );
}

/** Where adjectives of a country stand behind the office and are not left out of a foreigner's, nothing foreign in a story leaves the meeting at home. */
export function ownHouse(draft: Draft, story: number, parties: Party[], f: Found): boolean {
  const knowledge = knowledgeFor(draft, story);
  if (!knowledge || knowledge.lexicon.file.grammar?.modifiersFirst || f.host === null) return false;
  const [chief, ...guests] = parties;
  if (!chief || guests.length === 0 || chief.kind !== 'person') return false;
  const offices = officesOf(draft, chief);
  if (!offices.some(leads) || !guests.every((p) => serves(draft, p, offices))) return false;
  // "Le président X a offert un dîner à la chancelière Y": neither is told to be of any country
  const equals = guests.some((p) =>
    officesOf(draft, p).some((r) => leads(r) && complementWords(draft, r).length === 0),
  );
  if (REMOTE.has(f.kind) || (equals && chief.country === null)) return false;
  const { states, bodies } = namedIn(draft, story);
  const own = chief.country ?? [...states][0];
  return !bodies && [...states].every((s) => s === own);
}
