/** Which dated lines of a page date its article: not the day on which somebody looked at it, seldom that of a revision. */
import { readDate } from './date-grammar.ts';
import type { Block, Draft } from './draft.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { tokensWithin } from './tokens.ts';

/** " date 2026-02-13" glued in front of a page. */
export const METADATA = /^\s*date (\d{4}-\d{2}(?:-\d{2})?)/;

export interface DatedLines {
  /** lines above the text, or all of a page that has none */
  head: Block[];
  /** "Mis à jour le 12 mars 2024" above the text: of a day near the article's, where nothing else tells it */
  revised: Block[];
  /** "Publié le …" and bare dates below the text: they may be another article's */
  foot: Block[];
}

/** "Se connecter", "Menu": a line of the page's bar is shorter than one of its text. */
export const BUTTON_UNITS = 30;

type Mark = 'stamps' | 'revisions' | 'visits';

/** "Nous sommes le mardi 12 mars 2024" where a headline might stand. */
export function opensWithVisit(draft: Draft, lexicon: Lexicon, block: Block): boolean {
  const tokens = tokensWithin(draft.tokens, block.start, block.end);
  return (['visits', 'revisions'] as const).some((list) => lengthIn(lexicon.lists[list], tokens, 0) > 0);
}

/** Sorts a story's dated lines; "Imprimé le …", "© … 2023", "Dernière mise à jour : …" below the text date no article. */
export function datedLines(draft: Draft, lexicon: Lexicon, blocks: readonly Block[]): DatedLines {
  const sorted: DatedLines = { head: [], revised: [], foot: [] };
  const body = blocks.findIndex((b) => b.kind === 'body' && b.end - b.start > BUTTON_UNITS);
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'metadata') continue;
    const tokens = tokensWithin(draft.tokens, block.start, block.end);
    const bears = (list: Mark): number =>
      tokens.findIndex((_, k) => lengthIn(lexicon.lists[list], tokens, k) > 0);
    const stamped = bears('stamps');
    const dated = tokens.findIndex((_, k) => readDate(tokens, lexicon, k)?.value.kind === 'calendar');
    // "Publié le 3 mai, mis à jour le 5 mai", "3 mai 2010 - mis à jour le 5 mai": the earlier day of the two
    const before = (at: number): boolean => at >= 0 && at < dated && (stamped < 0 || stamped >= at);
    if (before(bears('visits'))) continue;
    const only = before(bears('revisions'));
    const below = body >= 0 && i > body;
    if (only && below) continue;
    (only ? sorted.revised : below ? sorted.foot : sorted.head).push(block);
  }
  return sorted;
}
