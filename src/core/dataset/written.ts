/** The data set as text: keys in the order of the type, a short record on one line, the same bytes everywhere. */
import { contentHasher } from '../model/id.ts';

/** Records no longer than this stand on one line, so that a review shows whole records changed. */
const LINE_UNITS = 140;
/** Below this depth (the record of a list of the data set) a value is one piece: no record is too long for a string. */
const PIECE_DEPTH = 2;

/** JSON with one record a line where it fits, else one field a line. Ends with a line feed. */
export function writtenJson(value: unknown): string {
  return [...writtenPieces(value)].join('');
}

/** The same text in pieces, for what is too long to be one string: engines end a string at some 500 million units. */
export function* writtenPieces(value: unknown): Generator<string> {
  yield* pieces(value, '', 0);
  yield '\n';
}

function* pieces(value: unknown, indent: string, depth: number): Generator<string> {
  if (depth >= PIECE_DEPTH || isShort(value, indent)) {
    yield block(value, indent);
    return;
  }
  const inner = `${indent} `;
  const list = Array.isArray(value);
  const rows = list
    ? value.map((item: unknown) => ['', item] as const)
    : entriesOf(value as object).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
  if (rows.length === 0) {
    yield list ? '[]' : '{}';
    return;
  }
  let before = list ? '[\n' : '{\n';
  for (const [key, item] of rows) {
    yield before + inner + key;
    yield* pieces(item, inner, depth + 1);
    before = ',\n';
  }
  yield `\n${indent}${list ? ']' : '}'}`;
}

function block(value: unknown, indent: string): string {
  if (isShort(value, indent)) return spaced(value);
  const inner = `${indent} `;
  const [open, close, rows] = Array.isArray(value)
    ? ['[', ']', value.map((item) => block(item, inner))]
    : [
        '{',
        '}',
        entriesOf(value as object).map(([key, item]) => `${JSON.stringify(key)}: ${block(item, inner)}`),
      ];
  return rows.length
    ? `${open}\n${rows.map((row) => inner + row).join(',\n')}\n${indent}${close}`
    : open + close;
}

const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, item]) => item !== undefined);

/** Whether a value stands on one line. A long one is told without its whole text being made. */
function isShort(value: unknown, indent: string): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const room = LINE_UNITS - indent.length;
  return roomLeft(value, room) >= 0 && JSON.stringify(value).length <= room;
}

/** What is left of `room` units when at least this value is written in them; the count stops below zero. */
function roomLeft(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length - 2;
  if (typeof value !== 'object' || value === null) return room - 1;
  let left = room - 2;
  if (Array.isArray(value)) {
    left -= Math.max(0, value.length - 1);
    for (let i = 0; i < value.length && left >= 0; i++) left = roomLeft(value[i], left);
    return left;
  }
  for (const [key, item] of Object.entries(value)) {
    if (left < 0) return left;
    if (item !== undefined) left = roomLeft(item, left - key.length - 3);
  }
  return left;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const rows = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return rows.length ? `{ ${rows.join(', ')} }` : '{}';
}

/** A name for a value that does not depend on the order of its keys. */
export function editionOf(value: unknown): string {
  const hasher = contentHasher();
  addCanonical(value, (text) => hasher.add(text));
  return hasher.value();
}

function addCanonical(value: unknown, add: (text: string) => void): void {
  if (typeof value !== 'object' || value === null) {
    add(JSON.stringify(value));
    return;
  }
  if (Array.isArray(value)) {
    add('[');
    value.forEach((item, i) => {
      if (i > 0) add(',');
      addCanonical(item, add);
    });
    add(']');
    return;
  }
  add('{');
  let before = '';
  // Sorted without a comparison given: by code unit.
  for (const key of Object.keys(value).sort()) {
    const item = (value as Record<string, unknown>)[key];
    if (item === undefined) continue;
    add(`${before}${JSON.stringify(key)}:`);
    before = ',';
    addCanonical(item, add);
  }
  add('}');
}
