/** What the columns of a table mean: guessed, shown, changed by a person, kept. Plain data. */
import type { Kind, ParticipantKind } from '../../model/meeting.ts';
import type { DateOrder } from './dates.ts';
import type { Role } from './names.ts';

export interface ColumnMeaning {
  role: Role;
  /** which side of the meeting it is about, 1 or more; 0 = the meeting itself */
  side: number;
  /** 0..1; 1 = decided, or our own table */
  confidence: number;
  /** by what it was guessed */
  by: 'header' | 'content' | 'decided' | 'none';
}

/** A side that no column holds: the same in every row. */
export interface FixedSide {
  side: number;
  kind: ParticipantKind;
  name: string;
  role: string | null;
  /** id of a Country, null where it is of none */
  country: string | null;
}

export const QUESTIONS = [
  'no-date', // no column holds dates: every meeting will be undated
  'nobody', // no column names anybody: nothing can be read
  'other-side', // {guess}: the rows name one side only; whom do they all meet?
  'date-order', // {example, dayFirst, monthFirst}: which number is the month?
  'country-ambiguous', // {written, candidates, rows}
  'column-doubtful', // {share}: what the header says and what the cells hold differ
] as const;

export interface Question {
  why: (typeof QUESTIONS)[number];
  /** index of the column it is about, null = the table */
  column: number | null;
  values: Readonly<Record<string, string | number>>;
  /** answers to choose from: ids of countries, orders of dates; empty = any */
  choices: readonly string[];
}

export interface Mapping {
  /** one for each column */
  columns: readonly ColumnMeaning[];
  /** null = not decided */
  order: DateOrder | null;
  fixed: FixedSide | null;
  /** cells that name people begin with their titles, and may name several */
  titled: boolean;
  /** of rows without one of their own */
  kind: Kind;
  /** the place of rows that say none: the country of the side that receives, its number */
  host: number | null;
  /** decisions: a name as written → id of a Country */
  countries: readonly (readonly [written: string, id: string])[];
  /** our own table: cells are taken letter by letter */
  exact: boolean;
  questions: readonly Question[];
}

/** Asked for every row: worked out once a mapping, which is never changed. */
const known = new WeakMap<Mapping, Map<string, readonly number[]>>();

/** The columns of a role and side, by index. */
export function columnsOf(mapping: Mapping, role: Role, side: number | null = null): readonly number[] {
  const before = known.get(mapping) ?? new Map<string, readonly number[]>();
  known.set(mapping, before);
  const key = `${role} ${side}`;
  const found =
    before.get(key) ??
    mapping.columns.flatMap((c, i) => (c.role === role && (side === null || c.side === side) ? [i] : []));
  before.set(key, found);
  return found;
}

/** The numbers of the sides that columns hold, in order. */
export const sidesOf = (mapping: Mapping): number[] =>
  [
    ...new Set(
      mapping.columns.flatMap((c) =>
        c.side > 0 && (c.role === 'who' || c.role === 'country' || c.role === 'role') ? [c.side] : [],
      ),
    ),
  ].sort((a, b) => a - b);
