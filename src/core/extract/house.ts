/** The state whose officials a story names without their country, where the text itself leaves but one. */
import type { Actor, Draft, Person, Sentence, Story } from './draft.ts';
import { knowledgeOf, type Knowledge } from './knowledge.ts';
import { lengthIn } from './lexicon.ts';
import { within } from './lookups.ts';

/** Sentences of the text that say what it is about. */
const LEAD = 3;
/** A state named so often in a story that leaves no other is no passing remark. */
const OFTEN = 3;

interface Scene {
  knowledge: Knowledge;
  sentences: Sentence[];
  actors: Actor[];
}

/** "Ont assisté à la rencontre l'ambassadeur de X en Y, …": who stood by may be the host's own envoys. */
function tellsWho(draft: Draft, { lexicon }: Knowledge, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i++) if (lengthIn(lexicon.lists.attended, draft.tokens, i) > 0) return true;
  return false;
}

/** Envoys of the lead serve where they are received; one state's envoys to several others are received at home. */
function byEnvoys(draft: Draft, { knowledge, sentences, actors }: Scene): string | null {
  const lead = sentences.filter((s) => s.kind !== 'caption').slice(0, LEAD + 2);
  const end = lead.at(-1)?.to ?? 0;
  const attended = lead.filter((s) => tellsWho(draft, knowledge, s));
  const posts = actors
    .filter((a) => a.from < end && attended.every((s) => a.from < s.from || a.from >= s.to))
    .flatMap((a) => a.roles.filter((r) => r.hostCountry !== null && (r.country !== null || r.plural)));
  const hosts = new Set(posts.map((r) => r.hostCountry!).filter((id) => knowledge.capitals.has(id)));
  const senders = new Set(posts.flatMap((r) => r.country ?? []));
  const [host] = hosts;
  // "reçoit le ministre italien, en présence de l'ambassadeur d'Algérie à Rome": who is called Italian is the guest
  const foreign = actors.some((a) => a.from < end && a.kind === 'person' && a.country === host);
  if (host !== undefined && hosts.size === 1 && !senders.has(host) && !foreign) return host;
  return hosts.size > 1 && senders.size === 1 ? [...senders][0]! : null;
}

/** "Le président de la République a regagné Riga": an official who comes back to a capital, and of whom no country is told, is at home there. */
export function homeByReturn(draft: Draft, story: Story, sentences: Sentence[]): string | null {
  const scene = sceneOf(draft, story, sentences);
  if (!scene) return null;
  const { lexicon, seats } = scene.knowledge;
  const back = sentences.flatMap((s) =>
    within(draft.places, s.from, s.to).flatMap(({ from, place }) => {
      const led = lengthIn(lexicon.sets['prepositions.at'], draft.tokens, from - 1) > 0;
      // "est rentré hier à Riga"
      const comes = [1, 2, 3, 4].some((k) => {
        const length = lengthIn(lexicon.lists.returns, draft.tokens, from - k);
        return length === k || (led && length > 0);
      });
      const home = comes && place.type === 'city' && seats.has(place.id);
      const placed = home && within(draft.actors, s.from, from).some((a) => countryOf(draft, a) !== null);
      return home && !placed ? [place.country!] : [];
    }),
  );
  const [only, more] = new Set(back);
  return only === undefined || more !== undefined ? null : agreed(draft, scene, only);
}

const countryOf = (draft: Draft, a: Actor): string | null =>
  a.country ?? (a.person === null ? null : draft.people[a.person]!.country);

interface Named {
  id: string;
  /** "de retour de Lettonie", "en Lettonie", "la ville lettone": where somebody was */
  away: boolean;
  /** said of a people, a government, a parliament, or of whom somebody works with: a side, not a scene */
  side: boolean;
}

/** "appuie le Mali", "ses relations avec le Mali": words between the tie and the state that it is with. */
const TIE_REACH = 4;

/** The state is what somebody helps or has ties with. */
function isPartner(draft: Draft, { lists, sets }: Knowledge['lexicon'], from: number): boolean {
  const lead = from - 1 - (lengthIn(sets['determiners.definite'], draft.tokens, from - 1) > 0 ? 1 : 0);
  if (lengthIn(lists.backs, draft.tokens, lead) === 1) return true;
  const led = ['with', 'to', 'of'].some((c) => lengthIn(sets[`prepositions.${c}`], draft.tokens, lead) > 0);
  if (!led) return false;
  for (let i = lead - 1; i >= lead - TIE_REACH && draft.tokens[i]?.kind === 'word'; i--)
    if (lengthIn(lists.ties, draft.tokens, i) + lengthIn(lists.backs, draft.tokens, i) > 0) return true;
  return false;
}

/** Every state that the story names, by name or by adjective; not those where envoys serve. */
function statesNamed(draft: Draft, { knowledge, sentences }: Scene): Named[] {
  const { capitals, lexicon } = knowledge;
  const found: Named[] = [];
  const joined = (at: number): boolean => lengthIn(lexicon.sets['conjunctions.and'], draft.tokens, at) > 0;
  for (const s of sentences) {
    for (const p of within(draft.places, s.from, s.to)) {
      if (p.place.type !== 'country' || !capitals.has(p.place.id)) continue;
      const article = lengthIn(lexicon.sets['determiners.definite'], draft.tokens, p.from - 1) > 0 ? 1 : 0;
      const after = draft.tokens[p.to]?.gap === 'hyphen' || joined(p.to);
      const before = draft.tokens[p.from]!.gap === 'hyphen' || joined(p.from - article - 1);
      const at = p.from - article;
      const away =
        lengthIn(lexicon.sets['prepositions.at'], draft.tokens, at - 1) > 0 ||
        [2, 3].some((k) => lengthIn(lexicon.lists.journeyLeads, draft.tokens, at - k) === k);
      const side = after || before || isPartner(draft, lexicon, p.from);
      found.push({ id: p.place.id, side, away });
    }
    for (let i = s.from; i < s.to; i++) {
      const demonym = knowledge.demonyms.match(draft.tokens, i);
      if (!demonym || !capitals.has(demonym.value)) continue;
      const noun = [1, 2].some(
        (k) =>
          lengthIn(lexicon.lists.organisationHeads, draft.tokens, i - k) === k ||
          lengthIn(lexicon.lists.groups, draft.tokens, i - k) === k,
      );
      const away = lengthIn(lexicon.lists.cityNouns, draft.tokens, i - 1) > 0;
      found.push({ id: demonym.value, side: noun, away });
    }
  }
  return found;
}

/** "Le vice-Premier ministre belge est très demandé": rather one whom the story names without his country. */
const mayBeOpen = ({ preposition, roles }: Actor): boolean =>
  preposition === 'none' &&
  roles.some((r) => r.determined === 'definite' && r.basis === 'demonym' && r.heads.some((h) => h.national));

/** "élire un président de la République libanaise": nobody in office. */
const isAny = ({ roles }: Actor): boolean =>
  roles.length > 0 && roles.every((r) => r.determined === 'indefinite');

/** All states named but those of the people whose country is told: the one that is left, where the text speaks of it as a side. */
function byElimination(draft: Draft, scene: Scene, people: readonly Person[]): string | null {
  const told = new Set<string>();
  for (const p of people) if (p.country !== null) told.add(p.country);
  for (const a of scene.actors)
    if (a.kind === 'person' && a.name === null && a.country !== null && !mayBeOpen(a) && !isAny(a))
      told.add(a.country);
  // "l'ambassadeur de la République en Norvège": what is left may be the envoy's own
  if (scene.actors.some((a) => a.country === null && a.roles.some((r) => r.hostCountry !== null)))
    return null;
  const left = statesNamed(draft, scene).filter((n) => !told.has(n.id));
  const [only, ...more] = new Set(left.map((n) => n.id));
  if (only === undefined || more.length > 0) return null;
  return left.some((n) => n.side) || left.filter((n) => !n.away).length >= OFTEN ? only : null;
}

/** Seats of power named in the story. */
const seats = (draft: Draft, { sentences }: Scene): Set<string> =>
  new Set(
    sentences.flatMap((s) =>
      within(draft.places, s.from, s.to).flatMap((p) =>
        p.place.site && p.place.country !== null ? [p.place.country] : [],
      ),
    ),
  );

function sceneOf(draft: Draft, story: Story, sentences: Sentence[]): Scene | null {
  const knowledge = story.language ? knowledgeOf(story.language) : null;
  // Where the country stands in front of each title, one without it is rather a slip
  if (!knowledge || knowledge.lexicon.file.grammar?.modifiersFirst || sentences.length === 0) return null;
  return { knowledge, sentences, actors: sentences.flatMap((s) => within(draft.actors, s.from, s.to)) };
}

/** Where people are received in a seat of power of another state, the text is not of this one. */
function agreed(draft: Draft, scene: Scene, id: string | null): string | null {
  const grounds = seats(draft, scene);
  return id === null || grounds.size === 0 || grounds.has(id) ? id : null;
}

/** Home of a story that no agency, address or headline tells: where the envoys of its lead serve, or whence they are sent. */
export function homeByEnvoys(draft: Draft, story: Story, sentences: Sentence[]): string | null {
  const scene = sceneOf(draft, story, sentences);
  return scene && agreed(draft, scene, byEnvoys(draft, scene));
}

/** The one state that the story speaks of as a side and whose officials it does not name with their country; null where two are possible. */
export function homeLeft(
  draft: Draft,
  story: Story,
  sentences: Sentence[],
  people: readonly Person[],
): string | null {
  const scene = sceneOf(draft, story, sentences);
  return scene && agreed(draft, scene, byElimination(draft, scene, people));
}
