/** The facts of meetings as a table: each distinct value once, and for each row which it has. */
import type { AppliedCorrection } from '../dataset/dataset.ts';
import type { DateFacts, ParticipantFacts, PlaceFacts } from '../dataset/facts.ts';
import type { Kind, Section, Status } from '../model/meeting.ts';
import type { Lists } from './lists.ts';

/** One value a row: row r has `values[codes[r]]`. */
export interface One<T> {
  codes: Uint32Array;
  values: readonly T[];
}

/** Any number of values a row, in their order; the same may stand twice. */
export interface Many<T> extends Lists {
  values: readonly T[];
}

/** What the page knows of every meeting, in order of time. It comes from a data set, or from a file (`wire.ts`). */
export interface MeetingTable {
  rows: number;
  ids: readonly string[];
  date: One<DateFacts>;
  place: One<PlaceFacts | null>;
  kind: One<Kind>;
  status: One<Status>;
  section: One<Section>;
  event: One<string | null>;
  sureness: One<number>;
  /** place in the order of the text: any whole number */
  order: Float64Array;
  participants: Many<ParticipantFacts>;
  topics: Many<string>;
  /** ids of the documents that tell it, each once; the first tells it first */
  documents: Many<string>;
  /** the fields that reviewed corrections set, as often as they did */
  corrected: Many<AppliedCorrection['field']>;
}

/** The values of a row, in their order. */
export function valuesAt<T>({ start, codes, values }: Many<T>, row: number): T[] {
  const found: T[] = [];
  for (let i = start[row]!; i < start[row + 1]!; i++) found.push(values[codes[i]!]!);
  return found;
}

export const valueAt = <T>({ codes, values }: One<T>, row: number): T => values[codes[row]!]!;
