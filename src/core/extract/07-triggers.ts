/** Stage 7: the verbs and nouns that tell a meeting, with tense, voice, negation, and every other finite verb as a fence. */
import type { Kind } from '../model/meeting.ts';
import type { Draft, NounMention, Range, VerbGroup } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Verb, VerbForm } from './lexicon.ts';
import { inList, inSet, isKey, mentionMaps, readerOf, tokenIn, type Reader } from './reader.ts';

/** How far back from a participle its auxiliary is looked for, and how far on the words it needs ("rendu … visite"). */
const AUXILIARY_REACH = 9;
const TAIL_REACH = 16;
const REFUSE_REACH = 4;
const AGENT_REACH = 9;
/** "doit … et rencontrer": how far back the verb of intention may stand. */
const PLAN_REACH = 80;

interface Auxiliary {
  at: number;
  kind: 'have' | 'be';
  tense: 'present' | 'past' | 'future' | 'doubt';
}

function auxiliaryAt(r: Reader, at: number): Auxiliary | null {
  // "A" with a capital is the preposition "À" without its accent
  if (tokenIn(r, at)?.cap && at > r.from) return null;
  for (const kind of ['have', 'be'] as const)
    for (const tense of ['present', 'past', 'future', 'doubt'] as const)
      if (inSet(r, `${kind}.${tense}`, at) > 0) return { at, kind, tense };
  return null;
}

/** Steps back over one thing that may stand between auxiliary and participle; 0 where nothing such ends at `at`. */
function stepBack(r: Reader, at: number): number {
  for (let length = 3; length >= 1; length--) {
    const from = at - length + 1;
    if (inList(r, 'adverbs', from) === length || inSet(r, 'negations.after', from) === length) return length;
    const date = r.dateAt.get(from);
    if (date && date.to === at + 1) return length;
  }
  if (inSet(r, 'auxiliaries.been', at) > 0) return 1;
  if (isKey(r, at, ',')) for (let i = at - 1; i > at - 7; i--) if (isKey(r, i, ',')) return at - i + 1;
  return 0;
}

function findAuxiliary(r: Reader, participle: number): { auxiliary: Auxiliary; been: boolean } | null {
  let been = false;
  for (let i = participle - 1; i >= Math.max(r.from, participle - AUXILIARY_REACH);) {
    const auxiliary = auxiliaryAt(r, i);
    if (auxiliary) return { auxiliary, been };
    const step = stepBack(r, i);
    if (step === 0) return null;
    if (inSet(r, 'auxiliaries.been', i) > 0) been = true;
    i -= step;
  }
  return null;
}

interface Before {
  from: number;
  reflexive: boolean;
  clitic: Range | null;
  negated: boolean;
}

/** Pronouns and "ne" in front of a finite verb or auxiliary. */
function beforeVerb(r: Reader, at: number): Before {
  const found: Before = { from: at, reflexive: false, clitic: null, negated: false };
  for (let i = at - 1; i >= Math.max(r.from, at - 4); i--) {
    if (inSet(r, 'pronouns.reflexive', i) > 0) found.reflexive = true;
    else if (inSet(r, 'negations.before', i) > 0) found.negated = true;
    else if (inSet(r, 'conjunctions.and', i - 1) > 0 || inSet(r, 'prepositions.with', i - 1) > 0) break;
    else if (inSet(r, 'pronouns.object', i) > 0) found.clitic = { from: i, to: i + 1 };
    else if (inSet(r, 'pronouns.place', i) === 0) break;
    found.from = i;
  }
  return found;
}

const negatedAfter = (r: Reader, at: number): boolean =>
  [at + 1, at + 2].some((i) => inSet(r, 'negations.after', i) > 0);

function tailOf(r: Reader, verb: Verb, at: number): { range: Range; kind: Kind } | null {
  const index = r.knowledge.lexicon.tails.get(verb);
  for (let i = at; i < Math.min(r.end, at + TAIL_REACH); i++) {
    if (i > at && auxiliaryAt(r, i)) return null;
    const hit = index?.match(r.tokens, i);
    if (hit && i + hit.length <= r.end) return { range: { from: i, to: i + hit.length }, kind: hit.value };
  }
  return null;
}

function refused(r: Reader, verb: Verb, at: number): boolean {
  for (let i = at; i < Math.min(r.end, at + REFUSE_REACH); i++) {
    const key = tokenIn(r, i)!.key;
    if (verb.refuse.some((word) => r.knowledge.folded(word) === key)) return true;
    if (tokenIn(r, i)!.cap) return false;
  }
  return false;
}

const bare = (r: Reader, at: number): boolean => tokenIn(r, at)!.word === tokenIn(r, at)!.key;

type Shape = Pick<VerbGroup, 'from' | 'tense' | 'passive' | 'reflexive' | 'negated' | 'doubtful' | 'clitic'>;

/** "accueilli à l'aéroport par X": an agent before the next comma or verb. */
function agentFollows(r: Reader, at: number): boolean {
  for (let i = at; i < Math.min(r.end, at + AGENT_REACH); i++) {
    if (inSet(r, 'prepositions.by', i) > 0) return true;
    if (isKey(r, i, ',') || auxiliaryAt(r, i)) return false;
  }
  return false;
}

function participleShape(r: Reader, at: number, length: number): Shape | null {
  const found = findAuxiliary(r, at);
  if (!found) {
    const passive = agentFollows(r, at + length);
    return {
      from: at,
      tense: 'participle',
      passive,
      reflexive: false,
      negated: false,
      doubtful: false,
      clitic: null,
    };
  }
  const { auxiliary, been } = found;
  const before = beforeVerb(r, auxiliary.at);
  const tense = auxiliary.tense === 'past' ? 'pluperfect' : auxiliary.tense === 'future' ? 'future' : 'past';
  const passive = been || (auxiliary.kind === 'be' && !before.reflexive);
  const negated = before.negated && negatedAfter(r, auxiliary.at);
  return { ...before, tense, passive, negated, doubtful: auxiliary.tense === 'doubt' };
}

/** A present form is a verb only after its subject: "la rencontre" is a noun, "X rencontre Y" a verb. */
function afterSubject(r: Reader, at: number, actorEnds: ReadonlySet<number>): boolean {
  for (let i = at; i >= Math.max(r.from, at - 4); i--) {
    if (actorEnds.has(i) || inSet(r, 'pronouns.relative', i - 1) > 0) return true;
    if (
      inList(r, 'adverbs', i - 1) === 0 &&
      !isKey(r, i - 1, ',') &&
      inSet(r, 'pronouns.reflexive', i - 1) === 0
    )
      return false;
  }
  return false;
}

function finiteShape(r: Reader, at: number, form: VerbForm, ends: ReadonlySet<number>): Shape | null {
  const before = beforeVerb(r, at);
  if (form === 'finite' && !afterSubject(r, before.from, ends)) return null;
  const negated = before.negated && negatedAfter(r, at);
  return {
    ...before,
    tense: form === 'future' ? 'future' : 'present',
    passive: false,
    negated,
    doubtful: false,
  };
}

function infinitiveShape(r: Reader, at: number): Shape {
  const before = beforeVerb(r, at);
  if ([2, 3].some((n) => inList(r, 'beforeDoing', before.from - n) === n))
    return { ...before, tense: 'gerund', passive: false, negated: false, doubtful: false };
  for (let i = at - 1; i >= Math.max(r.from, at - PLAN_REACH); i--)
    if (inSet(r, 'auxiliaries.planned', i) > 0)
      return {
        ...before,
        from: i,
        tense: 'planned',
        passive: false,
        negated: before.negated,
        doubtful: false,
      };
  return { ...before, tense: 'infinitive', passive: false, negated: false, doubtful: false };
}

function shapeOf(
  r: Reader,
  at: number,
  length: number,
  form: VerbForm,
  ends: ReadonlySet<number>,
): Shape | null {
  if (form === 'past') return participleShape(r, at, length);
  if (form === 'infinitive') return infinitiveShape(r, at);
  if (form === 'gerund') {
    const before = beforeVerb(r, at);
    return { ...before, tense: 'gerund', passive: false, negated: false, doubtful: false };
  }
  return finiteShape(r, at, form, ends);
}

/** The meeting verb that begins at token `at`: of several with one form, the one whose further words are there. */
function verbGroupAt(r: Reader, at: number, ends: ReadonlySet<number>): VerbGroup | null {
  const fits: VerbGroup[] = [];
  for (const { length, value } of r.knowledge.lexicon.verbs.matches(r.tokens, at)) {
    const { verb, form, accented } = value;
    const to = at + length;
    if (to > r.end) continue;
    const shape = shapeOf(r, at, length, form, ends);
    if (
      !shape ||
      (shape.tense === 'participle' && (!shape.passive || (accented && bare(r, at)))) ||
      (verb.reflexive ?? false) !== shape.reflexive
    )
      continue;
    const tail = verb.tails ? tailOf(r, verb, to) : null;
    if ((verb.tails && !tail) || refused(r, verb, to)) continue;
    // Movement verbs take "être" in the active voice ("est allé saluer")
    const active = length > 1 && shape.passive && shape.tense !== 'participle';
    fits.push({
      ...shape,
      to,
      verb,
      tail: tail?.range ?? null,
      kind: tail?.kind ?? verb.kind,
      passive: shape.passive && !active,
    });
  }
  const span = (g: VerbGroup): number => g.to - g.from + (g.tail ? g.tail.to - g.tail.from + 1 : 0);
  return fits.reduce<VerbGroup | null>((best, g) => (best === null || span(g) > span(best) ? g : best), null);
}

function fenceAt(r: Reader, at: number): VerbGroup | null {
  if (!r.knowledge.lexicon.verbStarts.has(r.tokens[at]!.key)) return null;
  const auxiliary =
    auxiliaryAt(r, at) !== null || inList(r, 'finite', at) > 0 || inSet(r, 'auxiliaries.planned', at) > 0;
  if (!auxiliary) return null;
  const before = beforeVerb(r, at);
  return {
    ...before,
    to: at + 1,
    verb: null,
    tail: null,
    kind: null,
    tense: 'past',
    passive: false,
    doubtful: false,
  };
}

function verbsOf(r: Reader, ends: ReadonlySet<number>): VerbGroup[] {
  const told: VerbGroup[] = [];
  for (let i = r.from; i < r.end; i++) {
    const group = verbGroupAt(r, i, ends);
    if (!group) continue;
    told.push(group);
    i = group.to - 1;
  }
  const inside = (i: number): boolean => told.some((g) => i >= g.from && i < g.to);
  const fences: VerbGroup[] = [];
  for (let i = r.from; i < r.end; i++) {
    const fence = inside(i) ? null : fenceAt(r, i);
    if (fence) fences.push(fence);
  }
  return [...told, ...fences].sort((a, b) => a.from - b.from);
}

function nounsOf(r: Reader, verbs: VerbGroup[]): NounMention[] {
  const found: NounMention[] = [];
  for (let i = r.from; i < r.end; i++) {
    const hit = r.knowledge.lexicon.nouns.match(r.tokens, i);
    if (!hit || i + hit.length > r.end) continue;
    const taken = verbs.some(
      (v) => (i >= v.from && i < v.to && v.verb) || (v.tail && i >= v.tail.from && i < v.tail.to),
    );
    if (!taken)
      found.push({
        from: i,
        to: i + hit.length,
        kind: hit.value.kind,
        cue: hit.value.cue[0]!,
        plural: tokenIn(r, i)!.key.endsWith('s'),
        frame: hit.value.frame ?? null,
      });
    i += hit.length - 1;
  }
  return found;
}

export function triggers(draft: Draft): Draft {
  const maps = mentionMaps(draft);
  const ends = new Set(draft.actors.map((a) => a.to));
  const verbs: VerbGroup[] = [];
  const nouns: NounMention[] = [];
  for (const sentence of draft.sentences) {
    const language = draft.stories[sentence.story]!.language;
    const knowledge = language ? knowledgeOf(language) : null;
    if (!knowledge) continue;
    const r = readerOf(draft, sentence, knowledge, maps);
    const own = verbsOf(r, ends);
    verbs.push(...own);
    nouns.push(...nounsOf(r, own));
  }
  return { ...draft, verbs, nouns };
}
