/** A problem in words: where, what, and what to do. */
import type { MessageKey } from '../../i18n/catalog.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { OwnProblem } from '../../worker/own-messages.ts';

export function sayOwnProblem({ why, values, row, column }: OwnProblem, t: Translate): string {
  const where = [
    row === null ? '' : t('open.at.row', { row }),
    column === null ? '' : t('open.at.column', { column }),
  ].filter(Boolean);
  // The catalogue's test holds that every problem has its words.
  const said = t(`open.why.${why}` as MessageKey, values);
  return where.length ? t('open.at', { where: where.join(', '), said }) : said;
}
