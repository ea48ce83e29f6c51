/** Text → JSON values, with depth, size and count checked on the text before it is parsed. */
import type { Limits } from './limits.ts';
import type { Problems } from './problem.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const isOpen = (code: number): boolean => code === 0x7b || code === 0x5b;
const isClose = (code: number): boolean => code === 0x7d || code === 0x5d;

/** Whether a text keeps within the limits; one walk over its characters. */
function withinLimits(text: string, limits: Limits, problems: Problems): boolean {
  let depth = 0;
  let items = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      const start = i++;
      while (i < text.length && text.charCodeAt(i) !== QUOTE) i += text.charCodeAt(i) === BACKSLASH ? 2 : 1;
      if (i - start > limits.string) {
        problems.add('text-too-long', { row: rowAt(text, start), values: { most: limits.string } });
        return false;
      }
    } else if (isOpen(code)) {
      if (++depth > limits.depth) {
        problems.add('too-deep', { row: rowAt(text, i), values: { most: limits.depth } });
        return false;
      }
      items++;
    } else if (isClose(code)) depth--;
    else if (code === COMMA) items++;
    if (items > limits.items) {
      problems.add('too-many', { values: { most: limits.items, what: 'values' } });
      return false;
    }
  }
  return true;
}

function rowAt(text: string, at: number): number {
  let row = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) row++;
  return row;
}

/** Keys that programs trip over: no file has them by accident. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

/** Takes the refused keys out of a parsed value, and names where they stood. Depth is limited already. */
function cleaned(value: unknown, problems: Problems, at = ''): void {
  if (typeof value !== 'object' || value === null) return;
  const below = (key: string): string => (at ? `${at}.${key}` : key);
  if (Array.isArray(value)) value.forEach((item, i) => cleaned(item, problems, below(String(i))));
  else
    for (const key of Object.keys(value))
      if (REFUSED.has(key)) {
        problems.add('key-refused', { at: below(key), values: { key } });
        Reflect.deleteProperty(value, key);
      } else cleaned((value as Record<string, unknown>)[key], problems, below(key));
}

const LONGEST_REASON = 200;

function parsed(text: string, problems: Problems, row?: number): { value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    cleaned(value, problems);
    return { value };
  } catch (problem) {
    const reason = (problem instanceof Error ? problem.message : String(problem)).slice(0, LONGEST_REASON);
    const at = /position (\d{1,9})/.exec(reason)?.[1];
    const line = row ?? (at === undefined ? undefined : rowAt(text, Number(at)));
    problems.add('not-json', { ...(line !== undefined && { row: line }), values: { reason } });
    return null;
  }
}

/** One JSON value, or null with a problem. */
export function readJson(text: string, limits: Limits, problems: Problems): { value: unknown } | null {
  return withinLimits(text, limits, problems) ? parsed(text.replace(/^\ufeff/, ''), problems) : null;
}

export interface JsonLine {
  value: unknown;
  /** 1 = the first line */
  row: number;
}

/** A JSON value a line; a line that is none is a problem, the others are kept. */
export function readJsonLines(text: string, limits: Limits, problems: Problems): JsonLine[] {
  if (!withinLimits(text, limits, problems)) return [];
  const found: JsonLine[] = [];
  let row = 0;
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    row++;
    if (line.trim() === '') continue;
    const read = parsed(line, problems, row);
    if (read) found.push({ value: read.value, row });
  }
  return found;
}
