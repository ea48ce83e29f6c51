/** Checks the gazetteers and topics under data/ and names every problem: `npm run check-data`; exit code 1 where there is one. */
import { fileURLToPath } from 'node:url';
import { knowledgeProblems } from './check/knowledge.ts';
import { say } from './check/problem.ts';
import { readKnowledge } from './check/read-knowledge.ts';

const problems = knowledgeProblems(readKnowledge(fileURLToPath(new URL('..', import.meta.url))));
for (const problem of problems) console.error(say(problem));
console.log(problems.length === 0 ? 'Gazetteers and topics: no problem.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
