/** Offices that a state does not have: a monarchy no president, a presidential republic no prime minister, Norway no "Congolese minister". */
import type { Draft, RoleMention } from './draft.ts';
import { knowledgeFor, isStateOffice, sentenceAt } from './lookups.ts';
import { complementWords } from './same-office.ts';

const PRESIDENT = new Set(['President', 'président']);
const PREMIER = new Set(['Prime Minister', 'Premier ministre']);

/** "President X" is not of Japan, where nothing else says whose president he is. */
export function noSuchOffice(draft: Draft, role: RoleMention, house: string): boolean {
  const knowledge = knowledgeFor(draft, sentenceAt(draft, role.from)?.story ?? 0);
  if (!knowledge) return false;
  for (let i = role.from; i < role.to; i++)
    if (knowledge.sharedDemonyms.match(draft.tokens, i)?.value.includes(house) === false) return true;
  if (!isStateOffice(draft, role) || complementWords(draft, role).length > 0) return false;
  const called = (names: ReadonlySet<string>): boolean =>
    role.heads.some((h) => h.one.some((n) => names.has(n)));
  return (
    (knowledge.monarchies.has(house) && called(PRESIDENT)) ||
    (knowledge.presidencies.has(house) && called(PREMIER))
  );
}
