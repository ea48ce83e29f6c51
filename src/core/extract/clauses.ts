/** Cuts what was found in a draft into clauses, one a sentence. */
import type { Clause } from './clause.ts';
import type { Draft, Sentence, VerbGroup } from './draft.ts';
import type { Reader } from './reader.ts';

/** The items of a sentence, with their place in the whole; the cursor goes on behind them. */
function cut<T extends { from: number }>(
  items: readonly T[],
  cursor: { at: number },
  to: number,
): { id: number; item: T }[] {
  const found: { id: number; item: T }[] = [];
  while (cursor.at < items.length && items[cursor.at]!.from < to) {
    found.push({ id: cursor.at, item: items[cursor.at]! });
    cursor.at++;
  }
  return found;
}

/** "A delegation led by X was received": the verbs less those in the words for a person; both in text order. */
function outside(actors: Clause['actors'], verbs: VerbGroup[]): VerbGroup[] {
  let next = 0;
  return verbs.filter((v) => {
    while (next < actors.length && actors[next]!.actor.to <= v.from) next++;
    const actor = actors[next]?.actor;
    return !actor || actor.from >= v.from || v.to >= actor.to;
  });
}

/** The clauses of a draft, one a sentence. */
export function clausesOf(draft: Draft, readerFor: (s: Sentence) => Reader | null): Clause[] {
  const cursors = { actors: { at: 0 }, verbs: { at: 0 }, nouns: { at: 0 } };
  const clauses: Clause[] = [];
  for (const [index, sentence] of draft.sentences.entries()) {
    const actors = cut(draft.actors, cursors.actors, sentence.to).map(({ id, item }) => ({
      id,
      actor: item,
    }));
    const verbs = outside(
      actors,
      cut(draft.verbs, cursors.verbs, sentence.to).map(({ item }) => item),
    );
    const nouns = cut(draft.nouns, cursors.nouns, sentence.to).map(({ item }) => item);
    const r = readerFor(sentence);
    if (r) clauses.push({ sentence, index, r, actors, verbs, nouns });
  }
  return clauses;
}
