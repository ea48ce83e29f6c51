/** What reviewers decided about people: who is one, who is not, and whom a correction of a meeting means. */
import type { Corrections } from '../dataset/correction.ts';
import type { Meeting, Notice, PeopleDecision } from '../dataset/dataset.ts';
import { byCodeUnit } from '../model/id.ts';
import { CorrectionProblem } from './corrections.ts';
import type { Mention } from './mentions.ts';
import { personName } from './names.ts';
import { type People, personId } from './people.ts';
import type { Blocked } from './same-name.ts';
import { groupBy } from './union.ts';

/** Tells of two spellings whether a reviewer called them different people. */
export function blockedBy({ notSame }: Corrections): Blocked {
  const groups = notSame.map((entry) => new Set(entry.notSame.map((name) => personName(name).written)));
  return (a, b) => a !== b && groups.some((group) => group.has(a) && group.has(b));
}

/** For each resolved id, the id that stays once those that are one person are put together. */
export function stayingIds(people: People, { same, notSame }: Corrections): Map<string, string> {
  const stays = new Map(people.people.map((p) => [p.id, p.id]));
  const spelled = new Set(people.people.flatMap((p) => p.spellings));
  const problems = notSame.flatMap(({ file, entry, notSame: names }) =>
    names
      .filter((name) => !spelled.has(personName(name).written))
      .map((name) => `${file}, entry ${entry}: nobody is written "${name}" any more`),
  );
  for (const { file, entry, same: listed } of same) {
    const lost = listed.filter((id) => !stays.has(id));
    problems.push(...lost.map((id) => `${file}, entry ${entry}: no official has the id ${id} any more`));
    const [first, ...others] = listed.map((id) => stays.get(id));
    for (const [id, now] of stays) if (first !== undefined && others.includes(now)) stays.set(id, first);
  }
  problems.push(...notKeptApart(people, stays, notSame));
  if (problems.length) throw new CorrectionProblem(problems);
  return stays;
}

/** Spellings called different people that are one record nonetheless: a third spelling, or a `same`, joins them. */
function notKeptApart(
  { people }: People,
  stays: ReadonlyMap<string, string>,
  notSame: Corrections['notSame'],
): string[] {
  const records = [...groupBy(people, (p) => stays.get(p.id)!).values()].map((same) => [
    ...new Set(same.flatMap((p) => p.spellings)),
  ]);
  return notSame.flatMap(({ file, entry, notSame: names }) => {
    const listed = new Set(names.map((name) => personName(name).written));
    return records.flatMap((spellings) => {
      const [a, b] = spellings.filter((s) => listed.has(s)).sort(byCodeUnit);
      if (a === undefined || b === undefined) return [];
      const way = spellings.filter((s) => !listed.has(s)).map((s) => `"${s}"`);
      const by = way.length ? `, by way of ${way.join(', ')}: name these too` : '';
      return [`${file}, entry ${entry}: "${a}" and "${b}" are one person still${by}`];
    });
  });
}

/** What was decided, each once, with the names of those whom it is about; oldest first. */
export function decidedPeople({ people }: People, { same, notSame }: Corrections): PeopleDecision[] {
  const names = new Map(people.map((p) => [p.id, p.name]));
  const rows = [
    ...same.map((d) => ({
      ...d,
      says: 'same' as const,
      of: d.same,
      names: d.same.map((id) => names.get(id)!),
    })),
    ...notSame.map((d) => ({ ...d, says: 'notSame' as const, of: d.notSame, names: d.notSame })),
  ].map(({ says, of, names: called, reason, source: { title, url }, on, by }): PeopleDecision => ({
    says,
    of,
    names: called,
    reason,
    source: { title, url },
    on,
    by,
  }));
  const once = [...new Map(rows.map((row) => [JSON.stringify(row), row]))];
  return once.sort(([a, x], [b, y]) => byCodeUnit(x.on, y.on) || byCodeUnit(a, b)).map(([, row]) => row);
}

/** One line for each reason given on a day, with the meetings of those whom it is about. */
export function peopleNotices(
  decided: readonly PeopleDecision[],
  meetings: readonly Meeting[],
  people: People,
  staying: ReadonlyMap<string, string>,
): Notice[] {
  if (!decided.length) return [];
  const spelling = groupBy(
    people.people.flatMap((p) => p.spellings.map((written) => ({ written, id: staying.get(p.id)! }))),
    ({ written }) => written,
  );
  const idsOf = ({ says, of }: PeopleDecision): (string | undefined)[] =>
    says === 'same'
      ? of.map((id) => staying.get(id))
      : of.flatMap((name) => (spelling.get(personName(name).written) ?? []).map(({ id }) => id));
  return [...groupBy(decided, ({ on, reason }) => JSON.stringify([on, reason])).values()].map((rows) => {
    const about = new Set<string | null | undefined>(rows.flatMap(idsOf));
    const named = meetings.filter((m) =>
      m.participants.some(({ official }) => official !== null && about.has(official)),
    );
    const { on, reason: text } = rows[0]!;
    return { on, kind: 'correction', meetings: named.map(({ id }) => id), text };
  });
}

/** The official whom a correction names: the one record of that name and country, else a new one. */
export function officialNamed(
  mentions: readonly Mention[],
  officialOf: (mention: number) => string,
): (name: string, country: string | null) => string {
  const byName = groupBy(mentions.keys(), (i) => `${mentions[i]!.name.key}|${mentions[i]!.country ?? ''}`);
  return (name, country) => {
    const known = byName.get(`${personName(name).key}|${country ?? ''}`) ?? [];
    const [id, ...others] = new Set(known.map(officialOf));
    return id !== undefined && others.length === 0 ? id : personId(personName(name).written, country);
  };
}
