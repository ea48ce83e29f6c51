/** Lists that every language shares: the words of names are those of their bearers' lands, whatever language tells of them. */
import type { LexiconFile } from './lexicon-file.ts';
import type { ListName } from './list-names.ts';

/** A lexicon whose lists go on with those that all languages share. */
export function withNames(
  file: LexiconFile,
  shared: Readonly<Partial<Record<ListName, readonly string[]>>>,
): LexiconFile {
  const lists = { ...file.lists };
  for (const [name, words] of Object.entries(shared) as [ListName, readonly string[]][])
    lists[name] = [...(lists[name] ?? []), ...words];
  return { ...file, lists };
}
