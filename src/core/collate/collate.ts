/** Readings of single articles → one data set: people resolved, meetings merged and named, corrections applied. */
import { type Corrections, NO_CORRECTIONS } from '../dataset/correction.ts';
import type { Reading } from '../model/article.ts';
import { byCodeUnit } from '../model/id.ts';
import { type Passages, addedMeetings, addedTellings, passagesIn } from './added.ts';
import { type WorldNames, assemble } from './assemble.ts';
import { applyCorrections } from './corrections.ts';
import { meetingIds } from './identity.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { decideMeetings } from './meeting-decisions.ts';
import { mergedMeeting } from './merge.ts';
import { blockedBy, decidedPeople, officialNamed, peopleNotices, stayingIds } from './people-decisions.ts';
import { type People, resolvePeople } from './people.ts';
import { type Collated, type Report, type Suggestion, reportOf } from './report.ts';
import { type Resolved, sameMeetings } from './same-meeting.ts';
import { type Telling, tellingsOf } from './tellings.ts';

export interface Collation {
  dataset: Collated;
  report: Report;
}

/**
 * Collates readings. Pure: the same readings and corrections give the same data set, in whatever order they
 * come. Throws a CorrectionProblem where a correction can't be applied. `passages`: the texts in which the words of added
 * meetings are looked up; left out, those that the readings quote.
 */
export function collate(
  readings: readonly Reading[],
  world: WorldNames,
  corrections: Corrections = NO_CORRECTIONS,
  passages: Passages = passagesIn(readings),
): Collation {
  const told = tellingsOf(readings);
  const added = addedTellings(corrections.added, told, passages, world);
  const tellings = [...told.tellings, ...added];
  const mentions = mentionsOf(tellings, world.demonyms);
  const people = resolvePeople(mentions, blockedBy(corrections));
  const staying = stayingIds(people, corrections);
  const officialOf = (mention: number): string => staying.get(people.of[mention]!.id)!;

  const resolved = withOfficials(tellings, mentions, officialOf);
  const clusters = sameMeetings(resolved.slice(0, told.tellings.length));
  // Ids are made before corrections are applied: a correction never changes the id that it targets.
  const ids = meetingIds(clusters);
  const clusterOf = new Map(ids.map((id, i) => [id, clusters[i]!]));
  const extracted = clusters.map((cluster, i) => mergedMeeting(ids[i]!, cluster, world.demonyms));
  const seen = addedMeetings(resolved.slice(told.tellings.length), corrections.added, clusterOf);
  const files = new Map(told.documents.map((d) => [d.id, d.file]));
  const fileOf = (document: string): string | undefined => files.get(document);
  const read = extracted.map((meeting, i) => ({ meeting, cluster: clusters[i]! }));
  const decided = decideMeetings([...read, ...seen], corrections, fileOf, world.demonyms);
  for (const { meeting, cluster } of decided.pieces) clusterOf.set(meeting.id, cluster);
  const whole = decided.pieces.map(({ meeting }) => meeting);
  const ofPeople = decidedPeople(people, corrections);
  const notices = [...decided.notices, ...peopleNotices(ofPeople, whole, people, staying)];
  const corrected = applyCorrections(whole, corrections, {
    ...decided,
    notices,
    fileOf,
    officialFor: officialNamed(mentions, officialOf),
    known: world,
  });
  const warnings: string[] = [];
  const byId = new Map(people.people.map((p) => [p.id, p]));
  const dataset = assemble(told, corrected, clusterOf, byId, world, warnings, ofPeople);
  const { repeated } = told;
  const { reviewed } = corrected;
  const suggestions = suggestionsOf(people, officialOf);
  return { dataset, report: reportOf({ readings, dataset, suggestions, repeated, reviewed, warnings }) };
}

function withOfficials(
  tellings: readonly Telling[],
  mentions: readonly Mention[],
  officialOf: (mention: number) => string,
): Resolved[] {
  const sides = tellings.map((t) => t.meeting.participants.map((): string | null => null));
  mentions.forEach((m, i) => {
    sides[m.telling]![m.participant] = officialOf(i);
  });
  return tellings.map((t, i) => ({
    ...t,
    sides: sides[i]!,
    officials: new Set(sides[i]!.filter((id) => id !== null)),
  }));
}

function suggestionsOf({ likely, of }: People, officialOf: (mention: number) => string): Suggestion[] {
  return likely
    .filter(({ a, b }) => officialOf(a) !== officialOf(b))
    .map(({ why, a, b }) => ({
      why,
      people: [of[a]!, of[b]!]
        .sort((p, q) => byCodeUnit(p.id, q.id))
        .map(({ id, name, country }) => ({ id, name, country })),
    }));
}
