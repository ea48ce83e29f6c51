/** A problem in words: where, what, and what to do. */
import type { Translate } from '../../i18n/translate.ts';
import type { OwnProblem } from '../../worker/own-messages.ts';

/** How a country is called, by its id; null = unknown. */
export type CountryName = (id: string) => string | null;

/** "More than 200 {what}": what there are too many of is a word of its own; and countries are told by their names. */
function inWords(values: OwnProblem['values'], t: Translate, nameOf: CountryName): OwnProblem['values'] {
  const what = `open.what.${values['what']}`;
  const said = t.knows(what) ? { ...values, what: t(what) } : values;
  const { candidates } = said;
  if (typeof candidates !== 'string') return said;
  return {
    ...said,
    candidates: candidates
      .split(' ')
      .map((id) => nameOf(id) ?? id)
      .join(' / '),
  };
}

/** "language-not-read-yet:de": a code of the reader of articles, with what it is about. */
function sayReason(reason: string, t: Translate): string {
  const [code = '', about = ''] = reason.split(':');
  const key = `open.reason.${code}`;
  return t.knows(key) ? t(key, { about }) : reason;
}

const ROWS_NAMED = 12;

/** Of those rows that are like it, where there are any. */
function sayRows(row: number | null, rows: readonly number[], t: Translate): string {
  if (rows.length < 2) return row === null ? '' : t('open.at.row', { row });
  const named = rows.slice(0, ROWS_NAMED).join(', ') + (rows.length > ROWS_NAMED ? '…' : '');
  return t('open.at.rows', { count: rows.length, rows: named });
}

const unnamed: CountryName = () => null;

/** `rows`: those that have the same problem, the first included. */
export function sayOwnProblem(
  { why, values: given, row, column, at }: OwnProblem,
  t: Translate,
  nameOf: CountryName = unnamed,
  rows: readonly number[] = [],
): string {
  if (why === 'reason') return sayReason(String(given['reason']), t);
  const values = inWords(given, t, nameOf);
  const where = [
    sayRows(row, rows, t),
    column === null ? '' : t('open.at.column', { column }),
    at ?? '',
  ].filter(Boolean);
  const key = `open.why.${why}`;
  const said = t.knows(key) ? t(key, values) : t('open.why.failed', { reason: why });
  const todo = `open.todo.${why}`;
  const whole = t.knows(todo) ? t('open.why.todo', { said, todo: t(todo, values) }) : said;
  return where.length ? t('open.at', { where: where.join(', '), said: whole }) : whole;
}
