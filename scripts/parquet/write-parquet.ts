/** The data set as Parquet: `TABLE/year=2015/TABLE.parquet`, the undated under Hive's name for no year. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ParquetWriter, fileWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Meeting } from '../../src/core/dataset/dataset.ts';
import { type Names, TABLES, yearOf } from './columns.ts';

/** What is written: meetings one after another, in memory or not. */
export interface Rows {
  edition: string;
  names: Names;
  meetings: Iterable<Meeting>;
}

/** DuckDB, Spark and Hive read it as NULL. */
const UNDATED = '__HIVE_DEFAULT_PARTITION__';

/** Meetings of a year that are held until they are written, as one group of rows. */
const GROUP_MEETINGS = 1000;

/** Files of an earlier writing would be read as well. Nothing else in the folder is touched. */
function clear(folder: string, table: string): void {
  const held = join(folder, table);
  if (!existsSync(held)) return;
  for (const part of readdirSync(held).filter((name) => name.startsWith('year=')))
    rmSync(join(held, part, `${table}.parquet`), { force: true });
}

/** The meetings of one year: written group by group. A table that has no row gets no file. */
class Part {
  readonly #writers = new Map<string, ParquetWriter>();
  readonly #fileOf: (table: string) => string;
  readonly #rows: Rows;
  #held: Meeting[] = [];

  constructor(rows: Rows, fileOf: (table: string) => string) {
    [this.#rows, this.#fileOf] = [rows, fileOf];
  }

  add(meeting: Meeting): void {
    if (this.#held.push(meeting) === GROUP_MEETINGS) this.#write();
  }

  end(): void {
    this.#write();
    for (const writer of this.#writers.values()) void writer.finish();
  }

  #write(): void {
    for (const [table, columnsOf] of Object.entries(TABLES)) {
      const columnData = columnsOf(this.#held, this.#rows.names);
      if (columnData[0]!.data.length === 0) continue;
      const known = this.#writers.get(table);
      const writer =
        known ??
        new ParquetWriter({
          writer: fileWriter(this.#fileOf(table)),
          schema: schemaFromColumnData({ columnData }),
          kvMetadata: [{ key: 'entrevue.edition', value: this.#rows.edition }],
          createdBy: 'entrevue',
        });
      if (!known) this.#writers.set(table, writer);
      // Files are written at once: there is nothing to wait for.
      void writer.write({ columnData, rowGroupSize: Infinity });
    }
    this.#held = [];
  }
}

/** Writes all tables into a folder. The same data set gives the same bytes. Gives the years written, the undated last. */
export function writeParquet(folder: string, rows: Rows): string[] {
  for (const table of Object.keys(TABLES)) clear(folder, table);
  const parts = new Map<string, Part>();
  const partOf = (year: string): Part => {
    const fileOf = (table: string): string => {
      const part = join(folder, table, `year=${year}`);
      mkdirSync(part, { recursive: true });
      return join(part, `${table}.parquet`);
    };
    const part = parts.get(year) ?? new Part(rows, fileOf);
    parts.set(year, part);
    return part;
  };
  for (const meeting of rows.meetings) {
    const year = yearOf(meeting);
    partOf(year === null ? UNDATED : String(year).padStart(4, '0')).add(meeting);
  }
  for (const part of parts.values()) part.end();
  return [...parts.keys()].sort();
}
