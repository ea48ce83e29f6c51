/** Says what a step of Undo or Redo changed: "Annulé : Pays, Période". */
import { changedFacts } from '../../core/query/changed.ts';
import type { ViewState } from '../../core/query/state.ts';
import { sayCommas } from '../i18n/formats.ts';
import type { Speech } from '../i18n/say.ts';
import type { Walked } from '../store/store.ts';
import { sayFilter } from '../views/filters/chip-words.ts';

/** So many facts are named: a message that is said aloud stays below 120 characters. */
const MOST = 3;

export function sayWalked({ how, from }: Walked, to: ViewState, speech: Speech): string {
  const { t, locale } = speech;
  const { filters, facts } = changedFacts(from, to);
  // Another step of a story is another view as a whole: what it is made of needs no naming.
  const stepped = from.story?.id !== to.story?.id || from.story?.step !== to.story?.step;
  const names = stepped
    ? [t('undo.fact.story')]
    : [
        ...filters.map((key) => (key === 'search' ? t('filter.search') : sayFilter(key, to.filters, speech))),
        ...facts.map((key) => t(`undo.fact.${key}`)),
      ];
  return t(`undo.${how === 'undo' ? 'undone' : 'redone'}`, { what: sayCommas(names.slice(0, MOST), locale) });
}
