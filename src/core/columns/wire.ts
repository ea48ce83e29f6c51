/**
 * The index of a data set as one file: the table of its meetings and all else but their details, a column after another.
 *
 * It is packed with gzip by the build itself (`scripts/vite/index-files.ts`): hosts pack what they know as text and leave
 * other files as they are, and the page unpacks it with what every browser has.
 */
import type { About } from '../dataset/facts.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { MeetingTable } from './table.ts';
import { readAbout, writeAbout } from './wire-about.ts';
import { readPositions, writePositions } from './wire-positions.ts';
import { readTable, writeTable } from './wire-table.ts';

/** "Entr", and the version of the form. */
const MAGIC = [0x45, 0x6e, 0x74, 0x72, 1] as const;

export interface IndexFile {
  table: MeetingTable;
  about: About;
}

export function encodeIndex({ table, about }: IndexFile): Uint8Array {
  const out = new ByteWriter();
  writeAbout(out, about);
  writeTable(out, table, about);
  writePositions(out, about, table.ids);
  const body = out.whole();
  const file = new Uint8Array(MAGIC.length + body.length);
  file.set(MAGIC);
  file.set(body, MAGIC.length);
  return file;
}

/** Whether it begins as an index of this version does. */
export const isIndex = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

export type DecodedIndex = ({ ok: true } & IndexFile) | { ok: false; problem: string };

/** Reads what `encodeIndex` wrote. Whatever the bytes are, the answer is an index or what is wrong with them; never throws. */
export function decodeIndex(bytes: Uint8Array): DecodedIndex {
  if (!isIndex(bytes)) return { ok: false, problem: 'it is no index of this version' };
  try {
    const from = new ByteReader(bytes.subarray(MAGIC.length));
    const rest = readAbout(from);
    const table = readTable(from, rest);
    const positionsOf = readPositions(from, rest, table.ids);
    from.end();
    let positions: About['positions'] | null = null;
    const about: About = {
      ...rest,
      // Only the network asks for them.
      get positions() {
        return (positions ??= positionsOf());
      },
    };
    return { ok: true, table, about };
  } catch (problem) {
    return { ok: false, problem: `it is broken: ${(problem as Error).message}` };
  }
}
