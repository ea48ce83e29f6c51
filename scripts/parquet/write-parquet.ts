/** The data set as Parquet: `TABLE/year=2015/TABLE.parquet`, the undated under Hive's name for no year. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteFile } from 'hyparquet-writer';
import type { Dataset, Meeting } from '../../src/core/dataset/dataset.ts';
import { TABLES, namesOf, yearOf } from './columns.ts';

/** DuckDB, Spark and Hive read it as NULL. */
const UNDATED = '__HIVE_DEFAULT_PARTITION__';

/** Files of an earlier writing would be read as well. Nothing else in the folder is touched. */
function clear(folder: string, table: string): void {
  const held = join(folder, table);
  if (!existsSync(held)) return;
  for (const part of readdirSync(held).filter((name) => name.startsWith('year=')))
    rmSync(join(held, part, `${table}.parquet`), { force: true });
}

/** Writes all tables into a folder. The same data set gives the same bytes. Gives the years written, the undated last. */
export function writeParquet(folder: string, dataset: Dataset): string[] {
  const byYear = new Map<string, Meeting[]>();
  for (const meeting of dataset.meetings) {
    const year = yearOf(meeting);
    const part = year === null ? UNDATED : String(year).padStart(4, '0');
    const held = byYear.get(part);
    if (held) held.push(meeting);
    else byYear.set(part, [meeting]);
  }
  const names = namesOf(dataset);
  const kvMetadata = [{ key: 'entrevue.edition', value: dataset.edition }];
  for (const [table, columnsOf] of Object.entries(TABLES)) {
    clear(folder, table);
    for (const [year, meetings] of byYear) {
      const part = join(folder, table, `year=${year}`);
      mkdirSync(part, { recursive: true });
      const columnData = columnsOf(meetings, names);
      if (columnData[0]!.data.length === 0) continue;
      parquetWriteFile({
        filename: join(part, `${table}.parquet`),
        columnData,
        kvMetadata,
        createdBy: 'entrevue',
      });
    }
  }
  return [...byYear.keys()].sort();
}
