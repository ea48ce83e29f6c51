/** A file that holds an article → its text as it is read and quoted, with the facts told beside it. */
import type { Given, Source } from '../model/article.ts';
import { factsOf, joinedFacts } from './facts.ts';
import { frontMatter } from './front-matter.ts';
import { readJson } from './json.ts';
import type { Limits } from './limits.ts';
import { markdownText } from './markdown.ts';
import { pageFacts } from './page-facts.ts';
import type { Problems } from './problem.ts';

export type ArticleFormat = 'text' | 'markdown' | 'html';

/** Facts of a sidecar `NAME.meta.json`. */
export function sidecarFacts(text: string, limits: Limits, problems: Problems): Given {
  const read = readJson(text.slice(0, limits.facts), limits, problems);
  if (!read) return {};
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.add('json-unknown');
    return {};
  }
  return factsOf(
    Object.entries(value).map(([key, each]): { key: string; value: unknown } => ({ key, value: each })),
    limits,
    problems,
  );
}

/** Offsets of the reading count in the text that this gives: Markdown without its front matter and signs, a page as it was saved. */
export function articleOf(
  format: ArticleFormat,
  { file, text, given: beside }: Source,
  limits: Limits,
  problems: Problems,
): Source {
  const { facts, body } =
    format === 'html' ? { facts: pageFacts(text, limits), body: text } : frontMatter(text, limits, problems);
  const given = joinedFacts(beside, facts);
  const source: Source = { file, text: format === 'markdown' ? markdownText(body) : body };
  return Object.keys(given).length ? { ...source, given } : source;
}
