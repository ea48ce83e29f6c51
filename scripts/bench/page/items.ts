/** The data as the peers get them: no more than they draw, as a page of theirs would ask for it. */
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { isoDay, parseEdtf } from '../../../src/core/model/edtf.ts';

export interface BenchItem {
  id: string;
  /** first and last day that it may be: YYYY-MM-DD */
  start: string;
  end: string;
  title: string;
  countries: string[];
}

export interface BenchGraph {
  nodes: { id: string; label: string; x: number; y: number }[];
  /** pairs who met, and how often; `kept` = the country of the filter took part */
  ties: { a: string; b: string; count: number; kept: boolean }[];
}

/** The dated meetings, in order of time. */
export function itemsOf({ meetings, countries }: Dataset): BenchItem[] {
  const names = new Map(countries.map(({ id, names }) => [id, names.fr]));
  const rows = meetings.flatMap((meeting): BenchItem[] => {
    const date = meeting.date.edtf === null ? null : parseEdtf(meeting.date.edtf);
    if (!date || date.precision === 'undated') return [];
    const sides = [...new Set(meeting.participants.flatMap((p) => p.country ?? []))];
    return [
      {
        id: meeting.id,
        start: isoDay(date.from!),
        end: isoDay(date.to!),
        title: sides.map((id) => names.get(id)).join(' – '),
        countries: sides,
      },
    ];
  });
  return rows.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** Everyone and every pair who met, a nameless side by its country. */
export function graphOf(
  { meetings, countries, officials, positions }: Dataset,
  filtered: string,
): BenchGraph {
  const labels = new Map<string, string>([
    ...countries.map(({ id, names }) => [`c:${id}`, names.fr] as const),
    ...officials.map(({ id, name }) => [`o:${id}`, name] as const),
  ]);
  const ties = new Map<string, BenchGraph['ties'][number]>();
  for (const { participants } of meetings) {
    const kept = participants.some((p) => p.country === filtered);
    const sides = [
      ...new Set(participants.map((p) => (p.official === null ? `c:${p.country}` : `o:${p.official}`))),
    ].sort();
    sides.forEach((a, i) => {
      for (const b of sides.slice(i + 1)) {
        const tie = ties.get(`${a}~${b}`);
        if (!tie) ties.set(`${a}~${b}`, { a, b, count: 1, kept });
        else {
          tie.count++;
          tie.kept ||= kept;
        }
      }
    });
  }
  const nodes = positions.flatMap(({ node, x, y }) => {
    const label = labels.get(node);
    return label === undefined ? [] : [{ id: node, label, x, y }];
  });
  return { nodes, ties: [...ties.values()] };
}
