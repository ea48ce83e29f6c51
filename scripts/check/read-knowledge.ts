/** The files of knowledge that are checked, as text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeTexts } from './knowledge.ts';
import { FILES } from './records.ts';

/** The text of every file of knowledge under `root`. */
export function readKnowledge(root: string): KnowledgeTexts {
  const texts = Object.entries(FILES).map(([key, file]) => [key, readFileSync(join(root, file), 'utf8')]);
  return Object.fromEntries(texts) as KnowledgeTexts;
}
