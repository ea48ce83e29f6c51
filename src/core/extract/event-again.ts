/** A meeting spoken of once more, by a noun and a verb of its taking place. */
import type { Draft, MeetingDraft, Range, Sentence } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { located } from './located.ts';
import { knowledgeFor, range, within } from './lookups.ts';
import { mentionMaps } from './reader.ts';
import { tokenAfter } from './tokens.ts';

/** Words between "the meeting" and "took place". */
const HELD_REACH = 8;

/** "the meeting", "the talks" and a verb by which it took place, or the place where. */
export function eventAgain(draft: Draft, s: Sentence): Range | null {
  const lexicon = knowledgeFor(draft, s.story)!.lexicon;
  // "It took place on Monday in Riga"
  const it = lengthIn(lexicon.lists.itTookPlace, draft.tokens, s.from);
  if (it > 0) return { from: s.from, to: s.from + it };
  const noun = within(draft.nouns, s.from, s.to)[0] ?? ceremonyOf(draft, s);
  if (!noun) return welcomeOf(draft, s);
  const definite = ['determiners.definite', 'determiners.demonstrative'].some((k) =>
    [1, 2].some((n) => lengthIn(lexicon.sets[k], draft.tokens, noun.from - n) > 0),
  );
  const held = range({ from: noun.to, to: Math.min(s.to, noun.to + HELD_REACH) }).some(
    (i) => lengthIn(lexicon.lists.tookPlace, draft.tokens, i) > 0,
  );
  return definite && (held || setSomewhere(draft, s, noun)) ? { from: noun.from, to: noun.to } : null;
}

/** Words between "said" and its day: "said on Wednesday", "said in a statement on Wednesday". */
const REPORT_REACH = 5;

/** "X met Y, the ministry said Wednesday": the day stands behind words of reporting, and is theirs. */
export function datedByReport(draft: Draft, { date, story, trigger }: MeetingDraft): boolean {
  if (date.said === null) return false;
  const day = tokenAfter(draft.tokens, date.said.start);
  const { reporting } = knowledgeFor(draft, story)!.lexicon.lists;
  const from = Math.max(trigger.to, day - REPORT_REACH);
  return reporting.next(draft.tokens, from, day) < day;
}

/** "Il lui a souhaité la bienvenue au château de X": the host did so where they met. */
function welcomeOf(draft: Draft, s: Sentence): Range | null {
  const { bidsWelcome } = knowledgeFor(draft, s.story)!.lexicon.lists;
  const at = bidsWelcome.next(draft.tokens, s.from, s.to);
  return at === s.to ? null : { from: at, to: at + lengthIn(bidsWelcome, draft.tokens, at) };
}

/** Words in front of "cet appel téléphonique" where it opens its sentence. */
const LEAD = 6;

/** "L'appel téléphonique a duré une heure", right behind a sentence that tells talks: they spoke by telephone. */
export function byRemote(draft: Draft, s: Sentence, index: number, out: MeetingDraft[]): void {
  const { sets } = knowledgeFor(draft, s.story)!.lexicon;
  const noun = within(draft.nouns, s.from, Math.min(s.to, s.from + LEAD + 1))[0];
  if (!noun || noun.plural || (noun.kind !== 'call' && noun.kind !== 'video-call')) return;
  const definite = ['determiners.definite', 'determiners.demonstrative'].some(
    (k) => lengthIn(sets[k], draft.tokens, noun.from - 1) > 0,
  );
  const last = out.at(-1);
  const told = last?.sentence === index - 1 && last.kind === 'talks' && last.status === 'held';
  if (definite && told && s.kind !== 'caption')
    out[out.length - 1] = { ...last, kind: noun.kind, place: null };
}

/** "Lors de cette cérémonie": such a noun opens the sentence. */
function ceremonyOf(draft: Draft, s: Sentence): Range | undefined {
  const { ceremonies } = knowledgeFor(draft, s.story)!.lexicon.lists;
  const at = range({ from: s.from, to: Math.min(s.to, s.from + HELD_REACH) }).find(
    (i) => lengthIn(ceremonies, draft.tokens, i) > 0,
  );
  return at === undefined ? undefined : { from: at, to: at + 1 };
}

/** "Lors de cette cérémonie, au palais de X, …": where it was stands right behind it. */
function setSomewhere(draft: Draft, s: Sentence, noun: Range): boolean {
  const { lists } = knowledgeFor(draft, s.story)!.lexicon;
  const led = [2, 3, 4].some((k) => lengthIn(lists.circumstance, draft.tokens, noun.from - k) > 0);
  return (
    led &&
    range({ from: noun.to, to: Math.min(s.to, noun.to + HELD_REACH) }).some(
      (i) =>
        located(draft, s.story, i) &&
        (mentionMaps(draft).placeAt.has(i) || lengthIn(lists.siteHeads, draft.tokens, i) > 0),
    )
  );
}
