/** Checks the gazetteers and topics under data/ and names every problem: `npm run check-data`; exit code 1 where there is one. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { knowledgeProblems, type KnowledgeTexts } from './check/knowledge.ts';
import { say, type Problem } from './check/problem.ts';
import { FILES } from './check/records.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The problems of the knowledge under `root`, the project itself unless another folder is given. */
export function checkData(root: string = ROOT): Problem[] {
  return knowledgeProblems(readKnowledge(root));
}

/** The text of every file of knowledge under `root`. */
export function readKnowledge(root: string = ROOT): KnowledgeTexts {
  const texts = Object.entries(FILES).map(([key, file]) => [key, readFileSync(`${root}/${file}`, 'utf8')]);
  return Object.fromEntries(texts) as KnowledgeTexts;
}

function main(): void {
  const problems = checkData();
  for (const problem of problems) console.error(say(problem));
  console.log(problems.length === 0 ? 'Gazetteers and topics: no problem.' : `${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (argv[1] === fileURLToPath(import.meta.url)) main();
