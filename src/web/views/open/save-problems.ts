/** The list of problems as a table that spreadsheets open. */
import type { Translate } from '../../i18n/translate.ts';
import type { OwnProblem } from '../../worker/own-messages.ts';
import { save } from '../../device/save.ts';
import { type CountryName, sayOwnProblem } from './say-problem.ts';

/** A cell that would be a formula is taken for text. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

export function problemsCsv(
  problems: readonly OwnProblem[],
  name: string,
  t: Translate,
  nameOf?: CountryName,
): string {
  const rows = problems.map((problem) => [
    name,
    problem.row,
    problem.column ?? problem.at,
    problem.kept ? 1 : 0,
    sayOwnProblem({ ...problem, row: null, column: null, at: null }, t, nameOf),
  ]);
  const lines = [['file', 'row', 'column', 'kept', 'problem'], ...rows].map((row) => row.map(cell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

export const saveProblems = (
  problems: readonly OwnProblem[],
  name: string,
  t: Translate,
  nameOf?: CountryName,
): void =>
  save(new Blob([problemsCsv(problems, name, t, nameOf)], { type: 'text/csv' }), `${name}.problems.csv`);
