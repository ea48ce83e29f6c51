/** Which date of a sentence belongs to a meeting: near, in its clause, not another verb's. */
import { ofAppointment } from './appointed.ts';
import { ofThing } from './dated-things.ts';
import type { DateMention, Draft, MeetingDraft, Range, Sentence } from './draft.ts';
import { lengthIn, saysIn } from './lexicon.ts';
import type { ListName } from './list-names.ts';
import { knowledgeFor, range, within } from './lookups.ts';
import { clauseBetween } from './place-fit.ts';

/** A date this unfit is no date of the meeting's. */
const FAR = 40;
/** What another finite verb in between costs. */
const FENCE = 15;
/** A date among the first tokens sets the scene of the whole sentence. */
const OPENING_TOKENS = 8;

/** The token positions of a range. */
/** Whether a sentence has one of a list's phrases. */
export function says(draft: Draft, s: Sentence, list: ListName): boolean {
  const index = knowledgeFor(draft, s.story)?.lexicon.lists[list];
  return saysIn(index, draft.tokens, s.from, s.to);
}

const gap = (a: Range, b: Range): number => Math.max(a.from - b.to, b.from - a.to, 0);

/** A word or two of the set stand right before the token. */
export function inSetBefore(draft: Draft, story: number, set: string, at: number): boolean {
  const knowledge = knowledgeFor(draft, story);
  return (
    knowledge !== null && [1, 2].some((k) => lengthIn(knowledge.lexicon.sets[set], draft.tokens, at - k) > 0)
  );
}

/** Finite verbs strictly between two token positions. */
function fencesBetween(draft: Draft, low: number, high: number): number {
  return within(draft.verbs, low, high).filter(
    (v) => v.from >= low && v.to <= high && v.tense !== 'participle' && v.tense !== 'gerund',
  ).length;
}

/** How badly a date of the sentence fits a trigger: distance, brackets, another verb in between. */
function misfit(draft: Draft, s: Sentence, date: DateMention, trigger: Range): number {
  const low = Math.min(date.to, trigger.to);
  const high = Math.max(date.from, trigger.from);
  const behind = date.from > trigger.to && clauseBetween(draft, s.story, trigger.to, date.from) ? 2 : 0;
  const fences = fencesBetween(draft, low, high) + behind;
  const spoken = date.to <= trigger.from && ofSpeech(draft, s, date, trigger);
  const journey = date.to <= trigger.from && ofJourney(draft, s, date, trigger);
  const own = opensClauseOf(draft, s, trigger);
  const opening =
    date.from < trigger.from &&
    !journey &&
    (own !== null
      ? date.from === own.from
      : (date.from - s.from < OPENING_TOKENS && !spoken && !ofEarlier(draft, s, date, trigger)) ||
        opensQuote(draft, s, date.from));
  const vague = date.value.kind === 'calendar' && date.value.day === null ? 15 : 0;
  const since = inSetBefore(draft, s.story, 'status.since', date.from) ? FAR * 2 : 0;
  const aside = inRelative(draft, s, date, trigger);
  const foreign =
    aside ||
    ofAppointment(draft, s, date) ||
    ofThing(draft, s, date) ||
    inQuotes(draft, date, trigger) ||
    belongsElsewhere(draft, s, date, trigger) ||
    ofLeaving(draft, s, date, trigger) ||
    isEnd(draft, s.story, date)
      ? FAR
      : 0;
  return (
    (opening ? 0 : gap(date, trigger)) +
    foreign +
    (date.bracketed ? FAR : 0) +
    (journey ? FENCE : 0) +
    (opening ? 0 : (fences + (spoken ? 1 : 0)) * FENCE) +
    vague +
    since
  );
}

/** "Après avoir rencontré lundi Y, X a reçu mardi Z": the day behind another verb of meeting is its own. */
const ofEarlier = (draft: Draft, s: Sentence, date: Range, trigger: Range): boolean =>
  within(draft.verbs, s.from, date.from).some(
    (v) => v.verb !== null && v.tense === 'gerund' && v.to <= date.from && v.to <= trigger.from,
  );

/** "Le 3 mai, X a reçu A et, le 4 mai, il a vu B": the day that "et" leads, right in front of what the trigger's verb tells. */
function opensClauseOf(draft: Draft, s: Sentence, trigger: Range): DateMention | null {
  const { sets } = knowledgeFor(draft, s.story)!.lexicon;
  const led = (d: DateMention): boolean => {
    let at = d.from - 1;
    if (lengthIn(sets['determiners.definite'], draft.tokens, at) > 0) at--;
    if (draft.tokens[at]?.key === ',') at--;
    return draft.tokens[at]?.key === ';' || lengthIn(sets['conjunctions.and'], draft.tokens, at) > 0;
  };
  return (
    within(draft.dates, s.from, trigger.from).findLast(
      (d) =>
        !d.bracketed &&
        trigger.from - d.to < OPENING_TOKENS &&
        led(d) &&
        fencesBetween(draft, d.to, trigger.from) === 0 &&
        fencesBetween(draft, s.from, d.from) > 0,
    ) ?? null
  );
}

/** "said in a statement on Monday that X met Y on Sunday": the first day is that of the statement, if the meeting has its own. */
function ofSpeech(draft: Draft, s: Sentence, date: DateMention, trigger: Range): boolean {
  const own = within(draft.dates, trigger.from - BESIDE, s.to).some(
    (d) =>
      d.from > date.from &&
      !d.bracketed &&
      fencesBetween(draft, Math.min(d.to, trigger.to), Math.max(d.from, trigger.from)) === 0,
  );
  const { reporting, writings } = knowledgeFor(draft, s.story)!.lexicon.lists;
  return (
    own &&
    range({ from: s.from, to: trigger.from }).some(
      (i) =>
        lengthIn(reporting, draft.tokens, i) > 0 ||
        (i < date.from && lengthIn(writings, draft.tokens, i) > 0),
    )
  );
}

/** "X on Sunday received Y": the day right before the verb. */
const BESIDE = 3;
/** "arrivée dimanche", "en visite de travail du 12 au 14 juin": words between a journey and its days. */
const JOURNEY_REACH = 6;

/** "Arrivée dimanche à Riga, X a été reçue mardi": where the verb has a day of its own right beside it, that of the journey is another. */
function ofJourney(draft: Draft, s: Sentence, date: DateMention, trigger: Range): boolean {
  const own = within(draft.dates, Math.max(s.from, trigger.from - JOURNEY_REACH), s.to).some(
    (d) => d.from > date.to && !d.bracketed && setsScene(d) && gap(d, trigger) < BESIDE,
  );
  if (!own) return false;
  const { arrives } = knowledgeFor(draft, s.story)!.lexicon.lists;
  for (let i = date.from - 1; i >= Math.max(s.from, date.from - JOURNEY_REACH); i--) {
    if (draft.tokens[i]!.kind === 'mark') return false;
    if (lengthIn(arrives, draft.tokens, i) > 0) return true;
  }
  return false;
}

/** "reported: “On September 21, X met Y": the date opens the quoted sentence. */
const opensQuote = (draft: Draft, s: Sentence, at: number): boolean =>
  [1, 2].some((k) => at - k >= s.from && OPENING_MARKS.has(draft.tokens[at - k]!.key));

/** "reste à Riga jusqu'à mardi": the day on which something ends. */
export const isEnd = (draft: Draft, story: number, { from }: Range): boolean =>
  [1, 2, 3].some(
    (k) => lengthIn(knowledgeFor(draft, story)?.lexicon.lists.until, draft.tokens, from - k) === k,
  );

const OPENING_MARKS = new Set(['“', '«']);

/** "« Nous signerons le 2 avril », a dit X, qui recevait Y": a date inside quotation marks that close before the trigger. */
function inQuotes(draft: Draft, date: Range, trigger: Range): boolean {
  if (date.to > trigger.from) return false;
  for (let i = date.to; i < trigger.from; i++) {
    const { key } = draft.tokens[i]!;
    if (OPENING_MARKS.has(key)) return false;
    if (key === '»' || key === '”') return true;
  }
  return false;
}

/** "X, who arrived on Monday, met Y": a date inside a relative clause that a comma closes before the trigger. */
function inRelative(draft: Draft, s: Sentence, date: DateMention, trigger: Range): boolean {
  const set = knowledgeFor(draft, s.story)!.lexicon.sets['pronouns.relative'];
  const closed = range({ from: date.to, to: Math.max(date.to, trigger.from) }).some(
    (i) => draft.tokens[i]!.key === ',',
  );
  if (!closed) return false;
  for (let i = date.from - 1; i >= s.from && draft.tokens[i]!.key !== ','; i--)
    if (lengthIn(set, draft.tokens, i) > 0) return draft.tokens[i - 1]?.key === ',';
  return false;
}

/** "a quitté Oslo vendredi au terme d'une visite au cours de laquelle il a reçu Y": Friday is the day of leaving. */
function ofLeaving(draft: Draft, s: Sentence, date: DateMention, trigger: Range): boolean {
  if (date.to > trigger.from || (date.value.kind === 'calendar' && date.value.to !== null)) return false;
  const { duringWhich, visitNouns, departures } = knowledgeFor(draft, s.story)!.lexicon.lists;
  if (!range({ from: s.from, to: date.to }).some((i) => lengthIn(departures, draft.tokens, i) > 0))
    return false;
  let visit = false;
  for (let i = date.to; i < trigger.from; i++) {
    if (lengthIn(visitNouns, draft.tokens, i) > 0) visit = true;
    if (visit && lengthIn(duringWhich, draft.tokens, i) > 0) return true;
  }
  return false;
}

/** "des paroles dites le 3 avril": the date belongs to a participle that is not the trigger. */
function belongsElsewhere(draft: Draft, s: Sentence, date: DateMention, trigger: Range): boolean {
  const knowledge = knowledgeFor(draft, s.story)!;
  if (inAside(knowledge, draft, date, trigger)) return true;
  let at = date.from - 1;
  if (lengthIn(knowledge.lexicon.sets['determiners.definite'], draft.tokens, at) > 0) at--;
  const token = draft.tokens[at];
  if (!token || token.cap || at <= trigger.to || at < s.from)
    return at === trigger.to ? false : at > s.from && at < trigger.from && participle(knowledge, draft, at);
  return participle(knowledge, draft, at);
}

/** Words between the pause and the participle of an aside: ", tout juste nommé". */
const ASIDE_LEAD = 2;

/** "a été accueilli par X, tout juste nommé ministre mardi": the date stands in an aside that a participle opens. */
function inAside(
  knowledge: NonNullable<ReturnType<typeof knowledgeFor>>,
  draft: Draft,
  date: Range,
  trigger: Range,
): boolean {
  let start = date.from;
  while (start > trigger.to && draft.tokens[start - 1]!.key !== ',') start--;
  if (start <= trigger.to) return false;
  const company = knowledge.lexicon.lists.company;
  for (let i = start; i <= start + ASIDE_LEAD && i < date.from; i++) {
    if (lengthIn(company, draft.tokens, i) > 0 || draft.tokens[i]!.cap) return false;
    if (participle(knowledge, draft, i)) return true;
  }
  return false;
}

function participle(
  knowledge: NonNullable<ReturnType<typeof knowledgeFor>>,
  draft: Draft,
  at: number,
): boolean {
  const { word, cap } = draft.tokens[at]!;
  if (cap || !knowledge.participleEndings.some((e) => word.endsWith(e))) return false;
  const sets = ['have.present', 'have.past', 'be.present', 'be.past'];
  return ![1, 2].some((k) =>
    sets.some((set) => lengthIn(knowledge.lexicon.sets[set], draft.tokens, at - k) > 0),
  );
}

/** "The talks between A and B were held on Monday": the noun and the verb by which it took place, as one; else the trigger. */
export function withItsVerb(draft: Draft, s: Sentence, trigger: Range): Range {
  if (within(draft.nouns, trigger.from, trigger.to).length === 0) return trigger;
  const verb = within(draft.verbs, trigger.to, s.to).find(
    (v) => v.tense !== 'participle' && v.tense !== 'gerund',
  );
  const { lists, sets } = knowledgeFor(draft, s.story)!.lexicon;
  // "l'entretien que X a eu jeudi avec Y": the relative clause tells of nothing else
  if (verb && lengthIn(sets['pronouns.relativeObject'], draft.tokens, trigger.to) > 0)
    return { from: trigger.from, to: verb.to };
  const words = lists.tookPlace;
  const first = verb
    ? [0, -1, -2, 1].map((k) => verb.to + k).find((i) => lengthIn(words, draft.tokens, i) > 0)
    : undefined;
  return first === undefined
    ? trigger
    : { from: trigger.from, to: first + lengthIn(words, draft.tokens, first) };
}

/** The date of the sentence that fits the trigger best, null where each fits badly. */
export function dateIn(
  draft: Draft,
  dates: DateMention[],
  s: Sentence,
  trigger: Range,
  resolves: (d: DateMention) => boolean,
): DateMention | null {
  let best: DateMention | null = null;
  let least = FAR;
  for (const date of dates) {
    const fit = misfit(draft, s, date, trigger) + (resolves(date) ? 0 : FENCE);
    if (fit < least) {
      least = fit;
      best = date;
    }
  }
  return best;
}

/** "À Y, X a parlé de ce qui fut décidé en mai à Riga": what was said is no day or place of theirs. */
export const sceneOf = (m: MeetingDraft, s: Sentence): Sentence =>
  m.by === 'address' ? { ...s, to: m.trigger.to } : s;

/** "yesterday [Wednesday 26 February]": the day that an editor set behind a word for it. */
export const spelledOut = (draft: Draft, mention: DateMention, dates: DateMention[]): DateMention =>
  (mention.value.kind !== 'calendar' && draft.tokens[mention.to]?.key === '['
    ? dates.find((d) => d.bracketed && d.from === mention.to + 1)
    : undefined) ?? mention;

/** A date that sets the scene for what follows: a day or weekday in the lead or beside a meeting. */
export function setsScene(date: DateMention): boolean {
  if (
    date.bracketed ||
    (date.value.kind === 'relative' && date.value.cue.shift > 0 && date.value.cue.anchor === 'article')
  )
    return false;
  return date.value.kind !== 'calendar' || date.value.day !== null;
}
