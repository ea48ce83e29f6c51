/** A graph → meetings: ours names in each tie the meetings that made it; of another, a tie with a day is a meeting of two. */
import { parseEdtf } from '../model/edtf.ts';
import { type FileGraph, type FileNode, type FileTie, readGraphFile } from './graph-file.ts';
import { readTold, type ReadText, type ToldMeeting, type ToldSide } from './told.ts';
import { type Desk, countryIn, datesIn, dayIn, nameIn, spanEdtf } from './values.ts';

/** Days within which a meeting was, as its ties tell: both `YYYY-MM-DD`. */
interface Bounds {
  start: string;
  end: string;
  /** that it is a spell of its own and no limits of several */
  exact: boolean;
}

const PERSON = /^(?:o:|official$|person$)/i;
const COUNTRY = /^(?:c:|country$|state$)/i;

function sideOf(node: FileNode, desk: Desk): ToldSide | null {
  const name = nameIn(node.values.get('label') ?? node.values.get('name') ?? node.id, desk, { at: node.id });
  if (name === null) return null;
  const type = node.values.get('type') ?? '';
  const isCountry = COUNTRY.test(type) || (type === '' && COUNTRY.test(node.id));
  const country = countryIn(
    node.values.get('country') ?? (isCountry ? node.id.replace(/^c:/, '') : null),
    desk,
  );
  const kind = isCountry ? 'country' : type === '' || PERSON.test(type) ? 'person' : 'organisation';
  return { kind, name, role: null, country };
}

/** Ends of a tie as days; reversed ones are a problem and none. */
function boundsOf(
  { start, end }: FileTie['spells'][number],
  exact: boolean,
  row: number,
  desk: Desk,
): Bounds | null {
  const where = { row };
  const [a, b] = [dayIn(start, desk, where), dayIn(end, desk, where)];
  const [from, to] = [a ?? b, b ?? a];
  if (from === null || to === null) return null;
  const edtf = datesIn(from, to, desk, where);
  return edtf === null ? null : { start: from, end: to, exact };
}

function spellsOf(tie: FileTie, many: boolean, desk: Desk): (Bounds | null)[] {
  const spells = tie.spells.length
    ? tie.spells
    : [
        {
          start: tie.values.get('first') ?? DAYS.map((k) => tie.values.get(k)).find(Boolean) ?? null,
          end: tie.values.get('last') ?? null,
        },
      ];
  return spells.map((spell) => boundsOf(spell, tie.spells.length > 0 || !many, tie.row, desk));
}

/** What a tie of another program may call its day. */
const DAYS = ['date', 'day', 'start', 'time', 'when'];

interface Gathered {
  nodes: Set<string>;
  /** what each tie says of its day */
  bounds: Bounds[];
}

/** The meetings of a graph of ours, by their ids, in the order in which its ties name them. */
function gathered({ ties }: FileGraph, desk: Desk): Map<string, Gathered> {
  const meetings = new Map<string, Gathered>();
  for (const tie of ties) {
    const ids = (tie.values.get('ids') ?? '').split(/\s+/).filter(Boolean);
    if (ids.length === 0) continue;
    const spells = spellsOf(tie, ids.length > 1, desk);
    const days = spells.filter((s) => s !== null);
    const around: Bounds | null = days.length
      ? {
          start: days.map((d) => d.start).sort()[0]!,
          end: days
            .map((d) => d.end)
            .sort()
            .at(-1)!,
          exact: ids.length === 1,
        }
      : null;
    ids.forEach((id, i) => {
      const known = meetings.get(id) ?? { nodes: new Set<string>(), bounds: [] };
      known.nodes.add(tie.source).add(tie.target);
      const own = tie.spells.length > 0 && spells.length === ids.length ? (spells[i] ?? null) : around;
      if (own) known.bounds.push(own);
      if (known.nodes.size <= desk.limits.sides && meetings.size < desk.limits.meetings)
        meetings.set(id, known);
    });
  }
  return meetings;
}

/** The date that all ties of a meeting allow. */
function dateOf(bounds: readonly Bounds[]): Pick<ToldMeeting, 'edtf' | 'bounded'> {
  const exact = bounds.find((b) => b.exact);
  if (exact) return { edtf: spanEdtf(exact.start, exact.end), bounded: false };
  const start = bounds
    .map((b) => b.start)
    .sort()
    .at(-1);
  const end = bounds.map((b) => b.end).sort()[0];
  if (start === undefined || end === undefined || start > end) return { edtf: null, bounded: false };
  const edtf = start === end ? start : `[${start}..${end}]`;
  return parseEdtf(edtf) ? { edtf, bounded: start !== end } : { edtf: null, bounded: false };
}

/** People, and the countries that none of them speaks for. */
function sidesOf(ids: Iterable<string>, graph: FileGraph, desk: Desk, at: string): ToldSide[] {
  const sides = [...ids].flatMap((id): ToldSide[] => {
    const node = graph.nodes.get(id);
    if (!node) desk.problems.add('dangling-id', { at, values: { id: id.slice(0, 60) } });
    const side = node ? sideOf(node, desk) : null;
    return side ? [side] : [];
  });
  const spoken = new Set(sides.flatMap((s) => (s.kind === 'country' ? [] : (s.country ?? []))));
  return sides.filter((s) => s.kind !== 'country' || s.country === null || !spoken.has(s.country));
}

const PLAIN = { place: null, kind: 'other', status: 'held', topics: [], name: null, quote: null } as const;

function ours(graph: FileGraph, desk: Desk): ToldMeeting[] {
  let undated = 0;
  const meetings = [...gathered(graph, desk)].flatMap(([id, { nodes, bounds }]): ToldMeeting[] => {
    const sides = sidesOf(nodes, graph, desk, id);
    const date = dateOf(bounds);
    if (date.edtf === null || date.bounded) undated++;
    return sides.length ? [{ ...PLAIN, ...date, sides }] : [];
  });
  if (undated) desk.problems.add('lost-days', { values: { count: undated } });
  return meetings;
}

function foreign(graph: FileGraph, desk: Desk): ToldMeeting[] {
  let passed = 0;
  const meetings = graph.ties.flatMap((tie): ToldMeeting[] => {
    const days = spellsOf(tie, false, desk).filter((s) => s !== null);
    if (days.length === 0) passed++;
    const sides = days.length
      ? sidesOf(new Set([tie.source, tie.target]), graph, desk, `${tie.source} – ${tie.target}`)
      : [];
    if (days.length && sides.length < 2) desk.problems.add('one-side', { row: tie.row });
    return sides.length < 2
      ? []
      : days.map(({ start, end }) => ({ ...PLAIN, edtf: spanEdtf(start, end), bounded: false, sides }));
  });
  if (passed) desk.problems.add('lost-ties', { values: { count: passed } });
  return meetings.slice(0, desk.limits.meetings);
}

/** The one reading of a graph file, or none; null where the file is no graph. */
export function openGraph(text: string, desk: Desk): ReadText[] | null {
  const graph = readGraphFile(text, desk);
  if (!graph) return null;
  const own = graph.ties.some((tie) => tie.values.has('ids'));
  const meetings = own ? ours(graph, desk) : foreign(graph, desk);
  if (meetings.length === 0) return [];
  desk.problems.add('lost-graph');
  return [readTold({ file: desk.file, title: null, agency: null, date: null, meetings })];
}
