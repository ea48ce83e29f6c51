/** Vietnamese names: a family name of a closed list, first, then short syllables. */
import type { Draft } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';

/** A Vietnamese name is a family name of a closed list and one to four short syllables. */
const SYLLABLE = 7;

const families = new Map<string, ReadonlySet<string>>();

/** Vietnamese family names, as the language of a story writes them, folded. */
export function familyNames(draft: Draft, story: number): ReadonlySet<string> {
  const language = draft.stories[story]!.language ?? '';
  const known = families.get(language);
  if (known) return known;
  const names = language === '' ? undefined : knowledgeOf(language)?.lexicon.file.lists.familyNamesVi;
  const made = new Set((names ?? []).map((n) => n.toLowerCase()));
  families.set(language, made);
  return made;
}

/** "Xuân", "Phong": one syllable, as Vietnamese writes its words. */
export const syllable = (key: string): boolean =>
  key.length < SYLLABLE && /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(key);

/** Surname of the closed list first, then syllables only. */
export function vietnamese(keys: string[], families: ReadonlySet<string>): boolean {
  const [family, ...given] = keys;
  return families.has(family ?? '') && given.length >= 1 && given.length <= 4 && given.every(syllable);
}
