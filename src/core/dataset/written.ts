/** The data set as text: keys in the order of the type, a short record on one line, the same bytes everywhere. */
import { byCodeUnit, contentHash } from '../model/id.ts';

/** Records no longer than this stand on one line, so that a review shows whole records changed. */
const LINE_UNITS = 140;

/** JSON with one record a line where it fits, else one field a line. Ends with a line feed. */
export function writtenJson(value: unknown): string {
  return `${block(value, '')}\n`;
}

function block(value: unknown, indent: string): string {
  const inline = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || fits(inline, indent)) return spaced(value);
  const inner = `${indent} `;
  const [open, close, rows] = Array.isArray(value)
    ? ['[', ']', value.map((item) => block(item, inner))]
    : [
        '{',
        '}',
        Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .map(([key, item]) => `${JSON.stringify(key)}: ${block(item, inner)}`),
      ];
  return rows.length
    ? `${open}\n${rows.map((row) => inner + row).join(',\n')}\n${indent}${close}`
    : open + close;
}

const fits = (inline: string, indent: string): boolean => inline.length + indent.length <= LINE_UNITS;

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const rows = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return rows.length ? `{ ${rows.join(', ')} }` : '{}';
}

/** A name for a value that does not depend on the order of its keys. */
export function editionOf(value: unknown): string {
  return contentHash(canonical(value));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const rows = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${rows.join(',')}}`;
}
