/** Whether a place of a sentence is where its meeting was: not inside a title, not behind another verb, not where somebody lives or will go. */
import type { Draft, PlaceMention, Range, Sentence } from './draft.ts';
import { comingBefore } from './comings.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, range, within } from './lookups.ts';

const OPENING_TOKENS = 12;
/** "en marge de la 12e session ordinaire de la conférence des chefs d'État". */
const NOUN_REACH = 20;
/** "qui se tient depuis lundi à". */
const EVENT_REACH = 9;
/** A place inside a person's title ("ambassadeur en France") is where they serve, not where they met; so is "l'ambassade en France". */
export function insideActor(draft: Draft, story: number, p: PlaceMention): boolean {
  const isMission = (a: Range): boolean =>
    p.place.type === 'country' &&
    [0, 1].some(
      (k) => lengthIn(knowledgeFor(draft, story)!.lexicon.lists.residences, draft.tokens, a.from + k) > 0,
    );
  return within(draft.actors, p.from - 60, p.to).some(
    (a) =>
      a.from <= p.from && a.to >= p.to && a.kind !== 'country' && (a.kind !== 'organisation' || isMission(a)),
  );
}

/** "a annoncé que … le 5 mai": what follows the conjunction is another matter. */
export function clauseBetween(draft: Draft, story: number, from: number, to: number): boolean {
  const set = knowledgeFor(draft, story)?.lexicon.sets['conjunctions.clause'];
  let depth = 0;
  for (let i = from; i < to; i++) {
    const { key } = draft.tokens[i]!;
    // "the president of A (also known as B)"
    if (key === '(') depth++;
    else if (key === ')') depth--;
    else if (depth <= 0 && lengthIn(set, draft.tokens, i) > 0) return true;
  }
  return false;
}

/** "en marge du sommet qui se tient à Riga": where the gathering is, beside which they met. */
function ofEvent(draft: Draft, s: Sentence, p: Range): boolean {
  const { lists, sets } = knowledgeFor(draft, s.story)!.lexicon;
  const held = range({ from: Math.max(s.from, p.from - EVENT_REACH), to: p.from }).find(
    (i) => lengthIn(lists.heldThere, draft.tokens, i) > 0,
  );
  if (held === undefined) return false;
  const relative = range({ from: Math.max(s.from, held - 3), to: held }).findLast(
    (i) => lengthIn(sets['pronouns.relative'], draft.tokens, i) > 0,
  );
  const noun = range({ from: Math.max(s.from, held - NOUN_REACH), to: relative ?? held });
  return noun.some((i) => lengthIn(lists.sidelines, draft.tokens, i) > 0);
}

/** Another verb stands between place and trigger, and the place does not open the sentence. */
export function fenced(draft: Draft, s: Sentence, p: Range, trigger: Range): boolean {
  if (p.from < trigger.from && p.from - s.from < OPENING_TOKENS) return false;
  if (ofEvent(draft, s, p)) return false;
  const arrival = comingBefore(draft, s.story, p.from);
  const end =
    arrival !== null && arrival > trigger.to ? (relativeBefore(draft, s, arrival) ?? p.from) : p.from;
  if (p.from > trigger.to && clauseBetween(draft, s.story, trigger.to, end)) return true;
  const low = Math.min(p.to, trigger.to);
  const high = Math.max(Math.min(p.from, end), trigger.from);
  const fences = within(draft.verbs, low, high).filter(
    (v, i, all) =>
      v.from >= low &&
      v.to <= high &&
      v.tense !== 'participle' &&
      v.tense !== 'gerund' &&
      // "was held", "a delegation led by X": one verb of two words, none of its own
      v.from !== all[i - 1]?.to &&
      !ledBy(draft, s, v),
  );
  // A noun or participle has one verb of its own before the place: "la rencontre s'est déroulée à Vienne".
  const nominal = !within(draft.verbs, trigger.from, trigger.from + 1).some(
    (v) => v.from === trigger.from && v.tense !== 'participle',
  );
  return fences.length > (nominal ? 1 : 0);
}

/** "received a delegation led by Y at": a participle that looks like the past. */
function ledBy(draft: Draft, s: Sentence, v: Range): boolean {
  const { sets, file } = knowledgeFor(draft, s.story)!.lexicon;
  return file.grammar?.modifiersFirst === true && lengthIn(sets['prepositions.by'], draft.tokens, v.to) > 0;
}

/** Words between "who" and his coming. */
const WHO_REACH = 6;

/** "Y, who has come to": the clause belongs to the one who was met. */
function relativeBefore(draft: Draft, s: Sentence, at: number): number | null {
  const { sets } = knowledgeFor(draft, s.story)!.lexicon;
  for (let i = at - 1; i >= Math.max(s.from, at - WHO_REACH); i--)
    if (
      lengthIn(sets['pronouns.relative'], draft.tokens, i) +
        lengthIn(sets['pronouns.relativeObject'], draft.tokens, i) >
      0
    )
      return i;
  return null;
}

/** Words between "attendu" and the place where. */
const AHEAD_REACH = 6;

/** "installés à Dubaï", "attendu le 3 mai à Riga", "avant de s'envoler pour une visite à Varsovie": where somebody lives or will go, not where this happened. */
export function ofAnother(
  draft: Draft,
  s: Sentence,
  p: Range,
  trigger: Range & { planned?: boolean },
): boolean {
  const { livesAt, gatherings, aheadThere, beforeDoing } = knowledgeFor(draft, s.story)!.lexicon.lists;
  const lives = [2, 3, 4].some(
    (k) =>
      p.from - k >= s.from &&
      // "the Berlin Process held in Riga": a name
      !draft.tokens[p.from - k]!.cap &&
      p.from - k + lengthIn(livesAt, draft.tokens, p.from - k) >= p.from - 2 &&
      lengthIn(livesAt, draft.tokens, p.from - k) > 0 &&
      // "the security forum in Riga"
      lengthIn(gatherings, draft.tokens, p.from - 2) === 0,
  );
  if (lives) return true;
  for (let i = p.from - 2; i >= s.from && draft.tokens[i]!.kind !== 'mark'; i--) {
    // "avant de recevoir à Riga": told of what the sentence is about
    if (i < trigger.to && i >= trigger.from && trigger.to <= p.from) return false;
    if (!trigger.planned && p.from - i <= AHEAD_REACH && lengthIn(aheadThere, draft.tokens, i) > 0)
      return true;
    if (lengthIn(beforeDoing, draft.tokens, i) > 0) return true;
  }
  return false;
}
