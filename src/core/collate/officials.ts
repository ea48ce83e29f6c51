/** The officials of the data set: their spellings, and their roles at the dates of the meetings. */
import type { HeldRole, Meeting, Official } from '../dataset/dataset.ts';
import { type FuzzyDate, parseEdtf } from '../model/edtf.ts';
import { byCodeUnit, fold } from '../model/id.ts';
import { byFrequency, groupBy } from './union.ts';

/** A naming of an official in a meeting, with the date that the meeting has in the end. */
export interface Naming {
  official: string;
  name: string;
  role: string | null;
  country: string | null;
  meeting: Meeting;
}

/** One record an official who is named in a meeting, in order of id; `known` gives name and spellings. */
export function officialRecords(
  namings: readonly Naming[],
  known: ReadonlyMap<string, { name: string; spellings: readonly string[] }>,
): Official[] {
  return [...groupBy(namings, (n) => n.official)]
    .map(([id, own]): Official => {
      const seen = byFrequency(own.map((n) => n.name));
      const { name, spellings } = known.get(id) ?? { name: seen[0]!, spellings: [] };
      const [country] = byFrequency(own.flatMap((n) => n.country ?? []));
      return {
        id,
        name,
        spellings: [...new Set([...spellings, ...seen])],
        country: country ?? null,
        roles: rolesOf(own),
      };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function rolesOf(namings: readonly Naming[]): HeldRole[] {
  const held = namings.filter((n) => n.role !== null);
  const rows = [...groupBy(held, (n) => `${fold(n.role!)}|${n.country ?? ''}`).values()].map((same) => {
    const dated = same
      .flatMap((n) => dateOf(n.meeting) ?? [])
      .sort((a, b) => a.from! - b.from! || byCodeUnit(a.edtf, b.edtf));
    const last = [...dated].sort((a, b) => a.to! - b.to! || byCodeUnit(a.edtf, b.edtf)).at(-1);
    return {
      role: byFrequency(same.map((n) => n.role!))[0]!,
      country: same[0]!.country,
      first: dated[0]?.edtf ?? null,
      last: last?.edtf ?? null,
      from: dated[0]?.from ?? Infinity,
    };
  });
  return rows
    .sort(
      (a, b) =>
        (a.from === b.from ? 0 : a.from - b.from) ||
        byCodeUnit(a.role, b.role) ||
        byCodeUnit(a.country ?? '', b.country ?? ''),
    )
    .map(({ role, country, first, last }) => ({ role, country, first, last }));
}

function dateOf({ date: { edtf } }: Meeting): FuzzyDate | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date && date.precision !== 'undated' ? date : null;
}
