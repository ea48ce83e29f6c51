/** A problem in words: where, what, and what to do. */
import type { Translate } from '../../i18n/translate.ts';
import type { OwnProblem } from '../../worker/own-messages.ts';

/** "More than 200 {what}": what there are too many of is a word of its own. */
function inWords(values: OwnProblem['values'], t: Translate): OwnProblem['values'] {
  const what = `open.what.${values['what']}`;
  return t.knows(what) ? { ...values, what: t(what) } : values;
}

export function sayOwnProblem({ why, values: given, row, column, at }: OwnProblem, t: Translate): string {
  const values = inWords(given, t);
  const where = [
    row === null ? '' : t('open.at.row', { row }),
    column === null ? '' : t('open.at.column', { column }),
    at ?? '',
  ].filter(Boolean);
  const key = `open.why.${why}`;
  const said = t.knows(key) ? t(key, values) : t('open.why.failed', { reason: why });
  const todo = `open.todo.${why}`;
  const whole = t.knows(todo) ? t('open.why.todo', { said, todo: t(todo, values) }) : said;
  return where.length ? t('open.at', { where: where.join(', '), said: whole }) : whole;
}
