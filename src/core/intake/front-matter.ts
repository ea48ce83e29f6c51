/** Front matter at the head of a text: `---`, lines of `key: value`, `---`. The few forms of YAML that say one text. */
import type { Given } from '../model/article.ts';
import { factsOf, type Pair } from './facts.ts';
import type { Limits } from './limits.ts';
import type { Problems } from './problem.ts';

export interface Parted {
  facts: Given;
  /** what stands below */
  body: string;
}

const FENCE = /^---[ \t]*\r?\n/;

/** The value of a line: quoted, or bare up to a comment. Lists, maps, anchors and tags are none. */
function scalar(written: string): string | null {
  const text = written.trim();
  const quote = text[0];
  if (quote === '"' || quote === "'") {
    const end = text.lastIndexOf(quote);
    if (end === 0) return null;
    const inner = text.slice(1, end);
    return quote === '"' ? inner.replaceAll('\\"', '"') : inner.replaceAll("''", "'");
  }
  if (quote !== undefined && '[{&*!|>%@`'.includes(quote)) return null;
  const comment = text.indexOf(' #');
  return comment < 0 ? text : text.slice(0, comment).trimEnd();
}

/** The facts at the head of a text and the text below; all of it is the text where there are none. */
export function frontMatter(text: string, limits: Limits, problems: Problems): Parted {
  const none: Parted = { facts: {}, body: text };
  const open = FENCE.exec(text);
  if (!open) return none;
  const pairs: Pair[] = [];
  let at = open[0].length;
  for (let row = 2; at < Math.min(text.length, limits.facts); row++) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end).trimEnd();
    at = stop < 0 ? end : end + 1;
    if (line === '---' || line === '...')
      return { facts: factsOf(pairs, limits, problems), body: text.slice(at) };
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    const value = colon > 0 ? scalar(line.slice(colon + 1)) : null;
    if (value === null || /^\s/.test(line)) problems.add('front-matter', { row });
    else pairs.push({ key: line.slice(0, colon), value, row });
  }
  return none;
}
