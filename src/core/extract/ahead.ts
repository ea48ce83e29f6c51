/** Dates of what is still to come: told by "prochain", or by a verb in the future that stands nearest to them. */
import type { DateMention, Draft, Range, Sentence } from './draft.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { knowledgeFor, within } from './lookups.ts';

/** "prévue pour début 2025", "the session planned for May": words between what is planned and its date. */
const PLANNED_REACH = 6;

/** Words on either side of a date among which its verb is looked for. */
const VERB_REACH = 24;

const gap = (a: Range, b: Range): number => Math.max(a.from - b.to, b.from - a.to, 0);

/** "prévu pour", "à venir" shortly before a token. */
export function plannedBefore(draft: Draft, lexicon: Lexicon, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - PLANNED_REACH) && draft.tokens[i]!.key !== '.'; i--)
    if (lengthIn(lexicon.sets['status.planned'], draft.tokens, i) > 0) return true;
  return false;
}

/** Distance of the nearest word in the future tense, by the endings of the language. */
function futureGap(draft: Draft, lexicon: Lexicon, s: Range, date: Range): number {
  const { futureEndings } = lexicon.file.lists;
  if (!futureEndings) return Infinity;
  let least = Infinity;
  for (let i = s.from; i < s.to; i++) {
    const { word, cap, kind } = draft.tokens[i]!;
    if (kind !== 'word' || cap || word.length < 4 || lengthIn(lexicon.lists.notFuture, draft.tokens, i) > 0)
      continue;
    if (futureEndings.some((end) => word.endsWith(end)))
      least = Math.min(least, gap(date, { from: i, to: i + 1 }));
  }
  return least;
}

/** "the visit from upcoming Friday, April 1", "le 12 mars prochain": a word that looks ahead stands right beside the day. */
export function isComing(draft: Draft, s: Sentence, date: DateMention): boolean {
  const { sets } = knowledgeFor(draft, s.story)!.lexicon;
  const { value } = date;
  if (value.kind === 'calendar' && value.next) return true;
  const day = value.kind === 'weekday' || (value.kind === 'calendar' && value.day !== null);
  return day && lengthIn(sets['status.planned'], draft.tokens, date.from - 1) === 1;
}

/** A date of its sentence belongs to something that is told as still to come. */
export function isAhead(draft: Draft, s: Sentence, date: DateMention): boolean {
  const { value } = date;
  if (value.kind !== 'relative' && value.next) return true;
  const { lexicon } = knowledgeFor(draft, s.story)!;
  if (plannedBefore(draft, lexicon, date.from)) return true;
  const near = { from: Math.max(s.from, date.from - VERB_REACH), to: Math.min(s.to, date.to + VERB_REACH) };
  const finite = within(draft.verbs, near.from, near.to).filter(
    (v) => v.tense !== 'participle' && v.tense !== 'gerund' && v.tense !== 'infinitive',
  );
  const of = (future: boolean): number =>
    Math.min(
      ...finite
        .filter((v) => (v.tense === 'future' || v.tense === 'planned') === future)
        .map((v) => gap(date, v)),
    );
  return Math.min(of(true), futureGap(draft, lexicon, near, date)) < of(false);
}

/** "X ira le 16 novembre à Riga, a-t-il dit lors d'un entretien avec Y": the day of what a meeting held only spoke of. */
export const ofPlan = (
  draft: Draft,
  s: Sentence,
  date: DateMention,
  m: { trigger: Range; by: string },
): boolean =>
  m.by === 'noun' && date.to <= m.trigger.from && date.value.kind === 'calendar' && isAhead(draft, s, date);
