/** Meetings read from their table when something is asked of them: a hundred thousand take the room of two numbers each. */
import type { Columns, FacetColumn } from '../columns/columns.ts';
import { type MeetingTable, valueAt, valuesAt } from '../columns/table.ts';
import type { AppliedCorrection } from '../dataset/dataset.ts';
import type { DateFacts, MeetingFacts, ParticipantFacts, PlaceFacts } from '../dataset/facts.ts';
import type { FuzzyDate, Precision } from '../model/edtf.ts';
import type { Kind, Section, Status, Sureness } from '../model/meeting.ts';
import type { IndexedMeeting } from './indexed.ts';
import { type NodeId, countryNode, officialNode } from './state.ts';

/** What the rows are read from. */
export interface Shelf {
  table: MeetingTable;
  columns: Columns;
  /** by code of the table's dates */
  dates: readonly (FuzzyDate | null)[];
  /** by code of the columns: a node is made once, for it is compared often */
  countryNodes: readonly NodeId[];
  officialNodes: readonly NodeId[];
}

/** Adds what stands for the values of a facet at a row. */
function pushAt<T>({ start, codes }: FacetColumn, row: number, names: readonly T[], into: T[]): void {
  for (let i = start[row]!; i < start[row + 1]!; i++) into.push(names[codes[i]!]!);
}

function facetAt(column: FacetColumn, row: number): string[] {
  const found: string[] = [];
  pushAt(column, row, column.values, found);
  return found;
}

class Facts implements MeetingFacts {
  readonly #table: MeetingTable;
  readonly #row: number;
  constructor(table: MeetingTable, row: number) {
    this.#table = table;
    this.#row = row;
  }
  get id(): string {
    return this.#table.ids[this.#row]!;
  }
  get date(): DateFacts {
    return valueAt(this.#table.date, this.#row);
  }
  get place(): PlaceFacts | null {
    return valueAt(this.#table.place, this.#row);
  }
  get kind(): Kind {
    return valueAt(this.#table.kind, this.#row);
  }
  get status(): Status {
    return valueAt(this.#table.status, this.#row);
  }
  get section(): Section {
    return valueAt(this.#table.section, this.#row);
  }
  get event(): string | null {
    return valueAt(this.#table.event, this.#row);
  }
  get order(): number {
    return this.#table.order[this.#row]!;
  }
  get sureness(): Pick<Sureness, 'value'> {
    return { value: valueAt(this.#table.sureness, this.#row) };
  }
  get participants(): readonly ParticipantFacts[] {
    return valuesAt(this.#table.participants, this.#row);
  }
  get topics(): readonly string[] {
    return valuesAt(this.#table.topics, this.#row);
  }
}

class Row implements IndexedMeeting {
  readonly row: number;
  readonly #shelf: Shelf;
  constructor(shelf: Shelf, row: number) {
    this.#shelf = shelf;
    this.row = row;
  }
  get meeting(): MeetingFacts {
    return new Facts(this.#shelf.table, this.row);
  }
  get id(): string {
    return this.#shelf.table.ids[this.row]!;
  }
  get date(): FuzzyDate | null {
    return this.#shelf.dates[this.#shelf.table.date.codes[this.row]!]!;
  }
  get precision(): Precision {
    return this.date?.precision ?? 'undated';
  }
  get countries(): readonly string[] {
    return facetAt(this.#shelf.columns.facets.country, this.row);
  }
  get officials(): readonly string[] {
    return facetAt(this.#shelf.columns.facets.official, this.row);
  }
  get nodes(): readonly NodeId[] {
    const { countryNodes, officialNodes, columns } = this.#shelf;
    const nodes: NodeId[] = [];
    pushAt(columns.facets.country, this.row, countryNodes, nodes);
    pushAt(columns.facets.official, this.row, officialNodes, nodes);
    return nodes;
  }
  get place(): string | null {
    const { start, codes, values } = this.#shelf.columns.facets.place;
    const at = start[this.row]!;
    return at < start[this.row + 1]! ? values[codes[at]!]! : null;
  }
  get documents(): readonly string[] {
    return valuesAt(this.#shelf.table.documents, this.row);
  }
  get corrected(): readonly AppliedCorrection['field'][] {
    return valuesAt(this.#shelf.table.corrected, this.row);
  }
}

/** A meeting for each row. */
export function meetingRows(from: Omit<Shelf, 'countryNodes' | 'officialNodes'>): readonly IndexedMeeting[] {
  const { country, official } = from.columns.facets;
  const shelf: Shelf = {
    ...from,
    countryNodes: country.values.map(countryNode),
    officialNodes: official.values.map(officialNode),
  };
  return Array.from({ length: from.table.rows }, (_, row) => new Row(shelf, row));
}
