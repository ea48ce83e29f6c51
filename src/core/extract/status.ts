/** Whether a meeting is told as held, recalled, planned, called off or denied: by tense, negation and the words around it. */
import type { Status } from '../model/meeting.ts';
import { isFinite, type Clause } from './clause.ts';
import { asked } from './asked.ts';
import type { Range, VerbGroup } from './draft.ts';
import { openedBy, supposed } from './opened-by.ts';
import { ledTo } from './purpose.ts';
import { determiner, inList, inSet, isKey, setWithin, tokenIn } from './reader.ts';

/** How far before and after its trigger a word such as "annulé" or "prochaine" counts. */
const NEAR = 10;
/** Words between "n'a" and "eu lieu". */
const HELD_REACH = 5;
/** A noun's verb stands behind its complements: "la rencontre prévue entre A et B a été annulée". */
const NOUN_REACH = 26;

function near(c: Clause, set: string, range: Range, reach: number): boolean {
  return setWithin(c.r, set, range.from - reach, range.to + reach);
}

/** Called off, denied or only supposed; null where nothing of the kind is said. */
function undone(c: Clause, range: Range, reach = NEAR): Status | null {
  if (near(c, 'status.denied', range, NEAR)) return 'denied';
  if (near(c, 'status.cancelled', range, reach)) return 'cancelled';
  return null;
}

/** "wrote that he had met Y": in such words the past is the news. */
function reported(c: Clause, v: VerbGroup): boolean {
  const speech = c.verbs.findLast((w) => isFinite(w) && w.to <= v.from);
  // "a indiqué": the participle stands behind its auxiliary
  if (!speech || [-1, 0].every((k) => inList(c.r, 'reporting', speech.to + k) === 0)) return false;
  for (let i = speech.to; i < v.from; i++) if (inSet(c.r, 'conjunctions.clause', i) > 0) return true;
  // "The spokesman said Kenya's Foreign Minister X had met Y": English leaves out the "that"
  const free = c.r.knowledge.lexicon.file.grammar?.nearObjects === true;
  return (
    v.from - speech.to <= 3 ||
    (free && c.actors.some(({ actor }) => actor.from === speech.to && actor.to === v.from))
  );
}

/** "was due to meet Y, but the meeting was called off": said later, and no other day is named. */
function calledOff(c: Clause, v: VerbGroup): boolean {
  for (let i = v.to; i < Math.min(c.sentence.to, v.to + NOUN_REACH); i++) {
    const length = inSet(c.r, 'status.cancelled', i);
    if (length > 0) return ![0, 1, 2].some((k) => c.r.dateAt.has(i + length + k));
  }
  return false;
}

/** "met Y, following his meeting last week with Z": what is recalled is the meeting of the noun. */
function ofAnother(c: Clause, v: VerbGroup): boolean {
  const noun = c.nouns.find((n) => n.from >= v.to);
  if (!noun) return false;
  const own = (i: number): boolean => inSet(c.r, 'status.recalled', i) > 0;
  for (let i = Math.max(c.sentence.from, v.from - NEAR * 2); i < noun.from; i++) if (own(i)) return false;
  return [1, 2, 3, 4].some((k) => inSet(c.r, 'status.scene', noun.from - k) > 0);
}

/** "last week" near a verb, but not in the words between commas right before it: "X, named to the post last week, met Y". */
function recalledNear(c: Clause, v: VerbGroup): boolean {
  const to = Math.min(c.sentence.to, v.to + NEAR * 2);
  const closed = isKey(c.r, v.from - 1, ',');
  const free = c.r.knowledge.lexicon.file.grammar?.nearObjects === true;
  let opened = -1;
  for (let i = Math.max(c.sentence.from, v.from - NEAR * 2); i < to; i++) {
    const length = inSet(c.r, 'status.recalled', i);
    const aside = closed && opened >= 0 && i < v.from && i - opened > 1;
    if (length > 0 && !aside && (free || ownTime(c, v, i))) return true;
    if (isKey(c.r, i, ',')) opened = i;
  }
  return false;
}

/** "have met six times since": a count of meetings is no news of one. */
function timesOver(c: Clause, v: VerbGroup): boolean {
  for (let i = v.to; i < Math.min(c.sentence.to, v.to + NEAR); i++)
    if (inList(c.r, 'timesOver', i) > 0) return true;
  return false;
}

/** "L'an dernier, X a reçu Y", "a reçu le mois dernier Y"; not "a reçu Y, élu le mois dernier", "a reçu mardi Y, qui l'an dernier …". */
function ownTime(c: Clause, v: VerbGroup, at: number): boolean {
  if (at < v.from) return at <= c.sentence.from + 1 && !c.verbs.some((w) => isFinite(w) && w.to <= v.from);
  const before = tokenIn(c.r, at - 1);
  const endings = c.r.knowledge.lexicon.file.lists.participleEndings ?? [];
  if (at > v.to && before !== null && !before.cap && endings.some((e) => before.word.endsWith(e)))
    return false;
  for (let i = v.to; i < at; i++)
    if (isKey(c.r, i, ',') || c.r.dateAt.has(i) || APART.some((set) => inSet(c.r, set, i) > 0)) return false;
  return true;
}

const APART = ['status.since', 'pronouns.relative', 'conjunctions.clause'];

/** "Rappelons que X a reçu Y": the sentence calls to mind what is no news. */
const reminds = ({ r, sentence }: Clause): boolean =>
  [0, 1, 2].some((k) => inSet(r, 'status.reminds', sentence.from + k) > 0);

/** "X et Y se sont déjà parlé en janvier": told with its own day, before the news. */
function already(c: Clause, v: VerbGroup): boolean {
  for (let i = v.from; i < v.to; i++) if (inSet(c.r, 'status.already', i) > 0) return true;
  return false;
}

/** "The consultations had been chaired on Monday by A and B": a bare weekday behind the verb is of the week of the news. */
function ofThisWeek(c: Clause, v: VerbGroup): boolean {
  if (c.r.knowledge.lexicon.file.grammar?.nearObjects !== true) return false;
  for (let i = v.to; i < Math.min(c.sentence.to, v.to + NEAR); i++)
    if (c.r.dateAt.get(i)?.value.kind === 'weekday') return true;
  return false;
}

/** Status of a meeting told by a verb; null where it is not told at all ("aurait", "si"). */
export function statusOfVerb(c: Clause, v: VerbGroup): Status | null {
  if (v.negated) return 'denied';
  const off = undone(c, v) ?? (v.tense === 'planned' && calledOff(c, v) ? 'cancelled' : null);
  if (off) return off;
  if (v.doubtful || supposed(c, v, NEAR) || asked(c, v)) return null;
  if (v.tense === 'future' || v.tense === 'planned') return 'planned';
  if (v.tense === 'infinitive') return null;
  if (v.tense === 'gerund' && ledTo(c, v)) return 'planned';
  if (timesOver(c, v) || reminds(c) || openedBy(c, v, 'status.since')) return 'past';
  if (v.tense !== 'pluperfect' && already(c, v)) return 'past';
  if (recalledNear(c, v) && !ofAnother(c, v)) return 'past';
  // "La veille, X avait reçu Y": the row that the story tells goes back a day
  const opening = c.r.dateAt.get(c.sentence.from)?.value;
  const evening = opening?.kind === 'relative' && opening.cue.anchor === 'event' && opening.cue.shift > -2;
  if (v.tense === 'pluperfect' && evening) return 'held';
  if (v.tense === 'pluperfect')
    return near(c, 'status.sameDay', v, NEAR * 2) || reported(c, v) || ofThisWeek(c, v) ? 'held' : 'past';
  for (let i = v.from - 1; i >= Math.max(c.sentence.from, v.from - NEAR) && !isKey(c.r, i, ','); i--)
    if (inSet(c.r, 'status.since', i) > 0) return 'past';
  return 'held';
}

/** "called for talks with Y": the words before the noun only want the meeting. What was said "in talks with Y" wants something else. */
function wished(c: Clause, range: Range): boolean {
  const scene = sceneOf(c, range);
  // "a sollicité cet entretien, tenu jeudi"
  if (inList(c.r, 'tookPlace', range.to + (isKey(c.r, range.to, ',') ? 1 : 0)) > 0) return false;
  for (let i = Math.max(c.sentence.from, range.from - NEAR); i < range.from; i++) {
    const length = inSet(c.r, 'status.wished', i);
    // "comme on s'y attendait"
    if (inSet(c.r, 'pronouns.place', i - 1) > 0) continue;
    if (length > 0 && (i + length > scene || inSet(c.r, 'status.ahead', i) > 0)) return true;
  }
  return false;
}

/** Words between "at" and its noun: "at a closed-door meeting". */
const SCENE_REACH = 5;

/** Where the words "at a", "during the" begin that make the noun the scene of what is told before them; -1 where there are none. */
function sceneOf(c: Clause, range: Range): number {
  for (let i = range.from - 1; i >= Math.max(c.sentence.from + 1, range.from - SCENE_REACH); i--) {
    if (isKey(c.r, i, ',')) break;
    if (inSet(c.r, 'status.scene', i) > 0) return inSet(c.r, 'status.joins', i - 1) > 0 ? -1 : i;
  }
  return -1;
}

/** A word that looks ahead; "one day before the talks" does not. */
function plannedAt(c: Clause, i: number): boolean {
  // "Comme prévu, …" tells that it came so
  if (inList(c.r, 'asPlanned', i - 1) > 0) return false;
  return inSet(c.r, 'status.planned', i) > 0 && !(isKey(c.r, i, 'before') && inList(c.r, 'spans', i - 1) > 0);
}

function comesNear(c: Clause, range: Range): boolean {
  // "told her of the coming visit during a call": what is told of the call begins with "during"
  const from = Math.max(c.sentence.from, range.from - 5, sceneOf(c, range));
  for (let i = from; i < Math.min(c.sentence.to, range.to + 2); i++) if (plannedAt(c, i)) return true;
  return false;
}

/** "Un entretien avec Y est prévu jeudi": said of the noun by its own verb. */
function foreseen(c: Clause, range: Range): boolean {
  const verb = c.verbs.find((v) => isFinite(v) && v.from >= range.to);
  if (!verb || verb.verb) return false;
  for (let i = verb.from; i < verb.to + 3; i++) if (plannedAt(c, i)) return true;
  return false;
}

/** "14 h 30 Rencontre avec Y", "9:00 – Meeting with Y"; not "45 minutes d'entretien". */
function opensWithHour(c: Clause): boolean {
  const next = tokenIn(c.r, c.sentence.from + 1);
  return tokenIn(c.r, c.sentence.from)?.kind === 'number' && !(next?.kind === 'word' && LONG.test(next.key));
}

const LONG = /^(?:minutes?|heures?|hours?|jours?|days?)$/;

/** "Au programme : …, un entretien avec Y", "14 h 30 Rencontre avec Y": a line of what is to come. */
function onAgenda(c: Clause, range: Range): boolean {
  const before = c.verbs.findLast((v) => isFinite(v) && v.to <= range.from);
  const scene = sceneOf(c, range);
  // "Preparations are under way for a meeting": such words may begin before their verb
  for (let i = Math.max(c.sentence.from, (before?.from ?? range.from) - 2); i < (before?.from ?? 0); i++)
    if (i + inSet(c.r, 'status.planned', i) > before!.from + 1) return true;
  for (let i = before?.from ?? range.from; i < range.from; i++) {
    // "discussed the coming summit in talks with Y"
    const aside = i < scene && determiner(c.r, i - 1) !== null;
    if (plannedAt(c, i) && !aside) return true;
  }
  if (before) return false;
  if (foreseen(c, range)) return true;
  if (opensWithHour(c) && !c.verbs.some(isFinite)) return true;
  for (let i = c.sentence.from; i < range.from; i++) if (plannedAt(c, i)) return true;
  return false;
}

/** "X's meeting with Y will focus on trade": the first verb behind the noun, of no relative clause, only foresees it. */
function foretold(c: Clause, range: Range): boolean {
  const verb = c.verbs.find(
    (v) => isFinite(v) && v.from >= range.to && inSet(c.r, 'pronouns.relative', v.from - 1) === 0,
  );
  const told = c.verbs.some(
    (v) => isFinite(v) && v.to <= range.from && inList(c.r, 'reporting', v.to - 1) === 0,
  );
  return verb !== undefined && !told && inList(c.r, 'foretells', verb.from) > 0;
}

/** "L'entretien avec Y permettra de …": the verb whose subject the meeting is stands in the future. */
function willBe(c: Clause, range: Range): boolean {
  const { futureEndings } = c.r.knowledge.lexicon.file.lists;
  if (!futureEndings || c.verbs.some((v) => isFinite(v) && v.to <= range.from)) return false;
  for (let i = range.to; i < c.sentence.to; i++) {
    const { word, cap } = tokenIn(c.r, i)!;
    const aside = inSet(c.r, 'pronouns.relative', i - 1) > 0;
    if (c.verbs.some((v) => isFinite(v) && v.from <= i && v.to > i && v.tense !== 'future') && !aside)
      return false;
    if (cap || aside || inList(c.r, 'notFuture', i) > 0) continue;
    if (futureEndings.some((end) => word.endsWith(end) && word.length > 3)) return true;
  }
  return false;
}

/** "verra X, avant un rendez-vous avec Y": what comes beside a meeting that is planned. */
function afterPlan(c: Clause, range: Range): boolean {
  const before = c.verbs.findLast((v) => isFinite(v) && v.to <= range.from);
  // "Her visit will renew the ties through meetings with Y"
  if (before && !before.verb && inList(c.r, 'foretells', before.from) > 0 && sceneOf(c, range) < 0)
    return true;
  const ahead = before?.verb && (before.tense === 'future' || before.tense === 'planned');
  return (
    ahead !== undefined && ahead !== null && ahead && determiner(c.r, range.from - 1)?.kind === 'indefinite'
  );
}

/** "Le tête-à-tête entre A et B n'a finalement pas eu lieu": the noun's own verb denies it. */
function neverHeld(c: Clause, range: Range): boolean {
  const verb = c.verbs.find((v) => isFinite(v) && v.from >= range.to);
  if (!verb?.negated || verb.from - range.to > NOUN_REACH) return false;
  for (let i = verb.to; i < Math.min(c.sentence.to, verb.to + HELD_REACH); i++)
    if (inList(c.r, 'cameOff', i) > 0) return true;
  return false;
}

/** "some days after his meeting with Y": what happened before the news. */
function longAfter(c: Clause, range: Range): boolean {
  return [1, 2, 3, 4].some((k) => {
    const at = range.from - k;
    const length = at < c.sentence.from ? 0 : inSet(c.r, 'status.longAfter', at);
    return length > 0 && at + length <= range.from;
  });
}

/** "les sept rencontres avec Y cette année": a count of meetings is no news of one. */
function countedSince(c: Clause, range: Range): boolean {
  const count = tokenIn(c.r, range.from - 1);
  const several =
    count?.kind === 'number' ||
    (inSet(c.r, 'determiners.indefinite', range.from - 1) > 0 && inList(c.r, 'single', range.from - 1) === 0);
  if (!several) return false;
  for (let i = range.to; i < Math.min(c.sentence.to, range.to + NEAR); i++)
    if (inList(c.r, 'countedSince', i) > 0) return true;
  return false;
}

/** Status of a meeting told by a noun. `recalled`: nothing in the sentence tells it as its news. */
export function statusOfNoun(c: Clause, range: Range, recalled: boolean): Status {
  const off = undone(c, range, NOUN_REACH);
  if (off) return off;
  if (neverHeld(c, range)) return 'denied';
  if (asked(c, range) || comesNear(c, range) || wished(c, range) || onAgenda(c, range)) return 'planned';
  if (willBe(c, range) || foretold(c, range) || afterPlan(c, range) || ledTo(c, range)) return 'planned';
  if (longAfter(c, range) || countedSince(c, range) || reminds(c)) return 'past';
  return recalled || near(c, 'status.recalled', range, NEAR) ? 'past' : 'held';
}
