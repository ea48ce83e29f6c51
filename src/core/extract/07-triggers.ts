/** Stage 7: the verbs and nouns that tell a meeting, with tense, voice, negation, and every other finite verb as a fence. */
import { knowledgeFor } from './lookups.ts';
import type { Kind } from '../model/meeting.ts';
import type { Draft, NounMention, Range, VerbGroup } from './draft.ts';
import type { Verb, VerbForm } from './lexicon-file.ts';
import {
  finiteAt,
  inDate,
  inList,
  inSet,
  isKey,
  mentionMaps,
  readerOf,
  tokenIn,
  type Reader,
} from './reader.ts';
import { auxiliaryAt } from './auxiliaries.ts';
import { behindAsides } from './asides.ts';
import { beforeVerb, shaped, type Shape } from './before-verb.ts';
import { shapeOf } from './verb-shapes.ts';

/** How far on the words that a verb needs are looked for ("rendu … visite"). */
const TAIL_REACH = 28;
const REFUSE_REACH = 4;
const TAIL_BEFORE = 10;
const FAR_BEFORE = 34;

interface Tail {
  range: Range;
  kind: Kind;
}

function tailOf(r: Reader, verb: Verb, at: number): Tail | null {
  const index = r.knowledge.lexicon.tails.get(verb);
  const reach = verb.near ?? TAIL_REACH;
  const date = inSet(r, 'prepositions.to', at) > 0 ? r.dateAt.get(at + 1) : undefined;
  const free = verb.near !== undefined && !r.knowledge.lexicon.file.grammar?.nearObjects;
  const tailAt = (i: number): boolean => index?.match(r.tokens, i) != null;
  const start = free ? behindAsides(r, at, tailAt) : (date?.to ?? at);
  for (let i = start; i < Math.min(r.end, start + reach); i++) {
    if (i > start && auxiliaryAt(r, i)) return null;
    const hit = index?.match(r.tokens, i);
    if (hit && i + hit.length <= r.end) return { range: { from: i, to: i + hit.length }, kind: hit.value };
    if (verb.near !== undefined && endsNear(r, i)) return null;
    // "has said after a meeting": another verb comes first
    if (verb.near !== undefined && inList(r, 'finite', i) > 0) return null;
  }
  return null;
}

/** "l'audience que lui a accordée X", "une audience a été accordée à Y": the words a verb needs stand before it. */
function tailBefore(r: Reader, verb: Verb, at: number): Tail | null {
  const passive = r.knowledge.lexicon.file.grammar?.bePassive === true;
  const of = verb.object === 'of' && (passive || verb.guestUnsaid === true);
  if (verb.object !== 'to' && verb.object !== 'for' && !of) return null;
  const index = r.knowledge.lexicon.tails.get(verb);
  for (let i = at - 1; i >= Math.max(r.from, at - FAR_BEFORE); i--) {
    // "who is on a visit to Kenya, yesterday paid": what a preposition leads is no object
    if (passive && isKey(r, i, ',') && inList(r, 'relativeThings', i + 1) === 0) return null;
    const led = passive && [1, 2].some((k) => inSet(r, 'prepositions.to', i - k) > 0);
    const hit = led ? null : index?.match(r.tokens, i);
    if (!hit || i + hit.length > at) continue;
    // "l'audience que le ministre … a accordée": however long the title in between
    const far = i < at - TAIL_BEFORE && !verb.guestUnsaid;
    if (far && inSet(r, 'pronouns.relativeObject', i + hit.length) === 0) return null;
    return { range: { from: i, to: i + hit.length }, kind: hit.value };
  }
  return null;
}

/** "une audience accordée à Y", "le déjeuner que X offre à Y": the further words may stand in front of such a form. */
function givenBefore(r: Reader, verb: Verb, form: VerbForm, at: number): boolean {
  // "a call that he received from Y"
  if (verb.object === 'of' && !verb.guestUnsaid)
    return form === 'simple' && [1, 2, 3, 4].some((k) => inSet(r, 'conjunctions.clause', at - k) > 0);
  if (form === 'past') return true;
  if (form !== 'finite') return false;
  for (let i = at - 1; i >= Math.max(r.from, at - TAIL_BEFORE); i--)
    if (inSet(r, 'pronouns.relativeObject', i) > 0) return true;
  return false;
}

/** "had asked for a meeting", "held office before talks": the noun found behind such a word is not the verb's object. */
function endsNear(r: Reader, at: number): boolean {
  const { word, kind } = tokenIn(r, at)!;
  // "received in a courtesy call X"
  if (inSet(r, 'prepositions.at', at) > 0 && inSet(r, 'determiners.indefinite', at + 1) > 0) return true;
  if (['to', 'for', 'of', 'with'].some((p) => inSet(r, `prepositions.${p}`, at) > 0)) return true;
  if (kind === 'mark') return true;
  // "held closed-door talks"
  const compound = tokenIn(r, at + 1)?.gap === 'hyphen' || tokenIn(r, at + 1)?.key === '-';
  return !compound && r.knowledge.participleEndings.some((ending) => word.endsWith(ending));
}

/** "a reçu ce matin au palais Bayan une lettre": behind day and place of the verb, where they stand right behind it. */
function behindScene(r: Reader, at: number): number {
  let i = at;
  for (let n = 0; n < 2; n++) {
    i = r.dateAt.get(i)?.to ?? i;
    const site = inSet(r, 'prepositions.at', i) > 0 ? inList(r, 'siteHeads', i + 1) : 0;
    if (site === 0) continue;
    i += 1 + site;
    i += inSet(r, 'prepositions.of', i);
    while (i < r.end && tokenIn(r, i)!.cap) i++;
  }
  return i;
}

/** "félicitations", and "desfélicitations" where scraping has lost the space. */
const saidBy = (r: Reader, key: string, word: string): boolean =>
  key === word ||
  (key.endsWith(word) &&
    r.knowledge.lexicon.file.lists.gluePrefixes?.includes(key.slice(0, -word.length)) === true);

function refused(r: Reader, verb: Verb, at: number): boolean {
  const aside = inList(r, 'adverbs', at);
  const from = behindScene(r, at + (aside > 1 ? aside : 0));
  for (let i = from; i < Math.min(r.end, from + REFUSE_REACH); i++) {
    const key = tokenIn(r, i)!.key;
    if (verb.refuse.some((word) => saidBy(r, key, r.knowledge.folded(word)))) return true;
    if (tokenIn(r, i)!.cap) return false;
  }
  return false;
}

/** "Y, reçu mardi au palais, …": a participle between commas, with nothing but time and place. */
const standsAside = (r: Reader, at: number, to: number): boolean =>
  isKey(r, at - 1, ',') &&
  (r.dateAt.has(to) || isKey(r, to, ',') || isKey(r, to, '.') || inSet(r, 'prepositions.at', to) > 0);

/** "entre A et B, l'échange a porté": a verb that takes no object has none in front of it, either. */
const isNoun = (r: Reader, { frame, object }: Verb, { tense, clitic }: Shape): boolean =>
  tense === 'present' &&
  frame === 'with' &&
  object === undefined &&
  clitic !== null &&
  inSet(r, 'determiners.definite', clitic.from) > 0;

const bare = (r: Reader, at: number): boolean => tokenIn(r, at)!.word === tokenIn(r, at)!.key;

/** A verb of a shape up to a token, with the words it needs; `verb` null for one that tells no meeting. */
const groupOf = (
  { from, tense, passive: own, reflexive, negated, doubtful, clitic }: Shape,
  to: number,
  verb: Verb | null,
  tail: Tail | null,
  passive = own,
): VerbGroup => ({
  from,
  to,
  verb,
  tail: tail?.range ?? null,
  kind: tail?.kind ?? verb?.kind ?? null,
  tense,
  passive,
  reflexive,
  negated,
  doubtful,
  clitic,
});

/** The meeting verb that begins at token `at`: of several with one form, the one whose further words are there. */
function verbGroupAt(r: Reader, at: number, ends: ReadonlySet<number>): VerbGroup | null {
  const possible = r.knowledge.lexicon.verbs.matches(r.tokens, at);
  if (possible.length === 0) return null;
  const fits: VerbGroup[] = [];
  for (const { length, value } of possible) {
    const { verb, form, accented } = value;
    const to = at + length;
    if (to > r.end) continue;
    const shape = shapeOf(r, at, length, form, ends);
    if (!shape || (verb.reflexive ?? false) !== shape.reflexive) continue;
    // "un dîner avec Y" is a noun: an infinitive that nothing governs tells nothing
    if (shape.tense === 'infinitive' && r.knowledge.lexicon.nouns.match(r.tokens, at)) continue;
    const loose = shape.tense === 'participle';
    const tail = verb.tails
      ? (tailOf(r, verb, to) ??
        (givenBefore(r, verb, form, shape.from) ? tailBefore(r, verb, shape.from) : null))
      : null;
    const given = tail !== null && tail.range.to <= shape.from;
    const alone = loose && verb.kind === 'reception' && !verb.tails && standsAside(r, at, to);
    const opens = verb.opens === true && (at === r.from || isKey(r, at - 1, ','));
    if (verb.opens && !(loose && opens)) continue;
    if (loose && ((!shape.passive && !given && !alone && !opens) || (accented && bare(r, at)))) continue;
    if ((verb.tails && !tail) || refused(r, verb, to) || isNoun(r, verb, shape)) continue;
    // Movement verbs take "être" in the active voice ("est allé saluer")
    const active =
      !r.knowledge.lexicon.file.grammar?.bePassive &&
      (length > 1 || verb.moves === true) &&
      shape.passive &&
      shape.tense !== 'participle';
    const passive = (shape.passive && !active) || (loose && (given || alone));
    fits.push(groupOf(shape, to, verb, tail, passive));
  }
  // Of two that need further words the one whose words come first: "a eu un entretien au téléphone"
  const first = Math.min(...fits.map((g) => g.tail?.from ?? Infinity));
  const span = (g: VerbGroup): number =>
    g.to - g.from + (g.tail ? g.tail.to - g.tail.from + (g.tail.from === first ? 1 : -TAIL_REACH) : 0);
  return fits.reduce<VerbGroup | null>((best, g) => (best === null || span(g) > span(best) ? g : best), null);
}

function fenceAt(r: Reader, at: number): VerbGroup | null {
  const listed = r.knowledge.lexicon.verbStarts.has(r.tokens[at]!);
  if (!listed && !finiteAt(r, at)) return null;
  const auxiliary = auxiliaryAt(r, at) !== null || finiteAt(r, at) || inSet(r, 'auxiliaries.planned', at) > 0;
  // "a reçu il y a deux jours", "Mar. 5"
  const dated = inDate(r, at) && (r.tokens[at]!.cap || inDate(r, at - 1));
  if (!auxiliary || dated) return null;
  return groupOf(shaped(beforeVerb(r, at), 'past'), at + 1, null, null);
}

/** Tokens that end actors, and those inside names: "Theresa May" has no verb in it. */
interface Known {
  ends: ReadonlySet<number>;
  names: ReadonlySet<number>;
}

function verbsOf(r: Reader, { ends, names }: Known): VerbGroup[] {
  const told: VerbGroup[] = [];
  for (let i = r.from; i < r.end; i++) {
    const group = verbGroupAt(r, i, ends);
    if (!group) continue;
    told.push(group);
    i = group.to - 1;
  }
  // "est venu rendre compte": "compte" is no verb of its own
  const inside = (i: number): boolean =>
    told.some((g) => (i >= g.from && i < g.to) || (g.tail && i >= g.tail.from && i < g.tail.to));
  const fences: VerbGroup[] = [];
  for (let i = r.from; i < r.end; i++) {
    const fence = fenceAt(r, i);
    if (fence && !inside(i) && !names.has(i)) fences.push(fence);
  }
  return [...told, ...fences].sort((a, b) => a.from - b.from);
}

/** A token of a verb of meeting, or of the further words it needs. */
const ofVerb = (verbs: VerbGroup[], at: number): boolean =>
  verbs.some((v) => (at >= v.from && at < v.to && v.verb) || (v.tail && at >= v.tail.from && at < v.tail.to));

/** "les rendez-vous avec A et B": the article alone tells that they are several. */
const invariable = (r: Reader, at: number): boolean =>
  !r.knowledge.lexicon.file.grammar?.modifiersFirst && PLURALS.has(tokenIn(r, at - 1)?.key ?? '');

const PLURALS = new Set(['les', 'des', 'ses', 'leurs', 'plusieurs']);

function nounsOf(r: Reader, verbs: VerbGroup[]): NounMention[] {
  const found: NounMention[] = [];
  for (let i = r.from; i < r.end; i++) {
    const hit = r.knowledge.lexicon.nouns.match(r.tokens, i);
    if (!hit || i + hit.length > r.end) continue;
    // "bilateral meetings", "entretiens bilatéraux"
    const head = r.knowledge.lexicon.file.grammar?.modifiersFirst ? i + hit.length - 1 : i;
    if (!ofVerb(verbs, i))
      found.push({
        from: i,
        to: i + hit.length,
        kind: hit.value.kind,
        cue: hit.value.cue[0]!,
        plural: tokenIn(r, head)!.key.endsWith('s') || invariable(r, i),
        frame: hit.value.frame ?? null,
      });
    i += hit.length - 1;
  }
  return found;
}

export function triggers(draft: Draft): Draft {
  const maps = mentionMaps(draft);
  const known = { ends: new Set<number>(), names: new Set<number>() };
  for (const { to, name } of draft.actors) {
    known.ends.add(to);
    for (let i = name?.from ?? 0; i < (name?.to ?? 0); i++) known.names.add(i);
  }
  const verbs: VerbGroup[] = [];
  const nouns: NounMention[] = [];
  for (const sentence of draft.sentences) {
    const knowledge = knowledgeFor(draft, sentence.story);
    if (!knowledge) continue;
    const r = readerOf(draft, sentence, knowledge, maps);
    const own = verbsOf(r, known);
    verbs.push(...own);
    nouns.push(...nounsOf(r, own));
  }
  return { ...draft, verbs, nouns };
}
