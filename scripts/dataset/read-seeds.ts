/** The files of the seeds folder, in order of name: articles as inputs of the build, and what is no article for `open-seeds.ts`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../../src/core/build/read-input.ts';
import { type ArticleFormat, articleOf, sidecarFacts } from '../../src/core/intake/article.ts';
import { LIMITS } from '../../src/core/intake/limits.ts';
import { Problems, sayProblem } from '../../src/core/intake/problem.ts';
import { MAPPING, SIDECAR, SPREADSHEET, sniff } from '../../src/core/intake/sniff.ts';
import type { TableProblem } from '../../src/core/intake/table/problems.ts';
import { sheetText } from '../../src/core/intake/table/spreadsheet.ts';
import { byCodeUnit } from '../../src/core/model/id.ts';
import { decode } from '../../src/web/worker/decode.ts';

/** About the folder itself. */
const OF_THE_FOLDER = /^readme(\.|$)/i;

export interface Seeds {
  /** names of the articles, in NFC, in order */
  files: string[];
  /** opens an article each time it is asked for it: no text is held */
  open(file: string): Input;
  /** addresses that front matter, sidecars and pages give, of the articles opened so far */
  urls: ReadonlyMap<string, string>;
  /** files of data: tables, JSON, graphs */
  data: string[];
  /** what one of them holds, or what stands in its mapping, null where it has none */
  openData(file: string): Promise<{ content: Input; mapping: string | null }>;
  /** files left aside, with the reason */
  ignored: { file: string; why: string }[];
}

/** By its name alone: what has no ending that is known is looked at as an article. */
function kindOf(file: string): ArticleFormat | 'data' {
  const format = sniff({ name: file }, '');
  return format === 'markdown' || format === 'html' || format === 'text' ? format : 'data';
}

/** Lists a folder, not the folders in it. Throws only where the folder itself can't be read. */
export function listSeeds(folder: string): Seeds {
  const paths = new Map<string, string>();
  const ignored: Seeds['ignored'] = [];
  const urls = new Map<string, string>();
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const file = entry.name.normalize('NFC');
    if (OF_THE_FOLDER.test(file)) ignored.push({ file, why: 'describes the folder' });
    else if (file.startsWith('.')) ignored.push({ file, why: 'a hidden file' });
    else if (entry.isDirectory()) ignored.push({ file, why: 'a folder: put its articles beside the others' });
    else if (paths.has(file))
      ignored.push({ file, why: 'another file has the same name in other characters' });
    else paths.set(file, join(folder, entry.name));
  }
  const beside = (file: string): string | null =>
    [SIDECAR, MAPPING].find((ending) => file.endsWith(ending) && file !== ending) ?? null;
  const files = [...paths.keys()].filter((file) => beside(file) === null);
  for (const file of paths.keys()) {
    const of = file.slice(0, -(beside(file)?.length ?? 0) || undefined);
    if (of !== file)
      ignored.push({ file, why: paths.has(of) ? `tells of ${of}` : `tells of ${of}, which is not there` });
  }
  return {
    files: files.filter((file) => kindOf(file) !== 'data'),
    data: files.filter((file) => kindOf(file) === 'data'),
    open(file) {
      const input = openArticle(paths, file);
      if (input.given?.url !== undefined) urls.set(file, input.given.url);
      return input;
    },
    urls,
    openData: async (file) => ({
      content: await (SPREADSHEET.test(file) ? readSheet : readText)(paths.get(file)!, file),
      mapping: paths.has(file + MAPPING) ? readText(paths.get(file + MAPPING)!, file).text : null,
    }),
    ignored,
  };
}

/** An article with what is told beside it, and in its head. */
function openArticle(paths: ReadonlyMap<string, string>, file: string): Input {
  const { notes = [], ...input } = readText(paths.get(file)!, file);
  if (input.unreadable !== undefined || input.text.length > LIMITS.units) return { ...input, notes };
  const problems = new Problems(file, LIMITS.problems);
  const sidecar = paths.get(file + SIDECAR);
  const facts = sidecar ? sidecarFacts(readText(sidecar, file).text, LIMITS, problems) : undefined;
  const format = kindOf(file) as ArticleFormat;
  const article = articleOf(format, facts ? { ...input, given: facts } : input, LIMITS, problems);
  const told = format === 'text' ? [] : [`format:${format}`];
  return { ...article, notes: [...told, ...notes, ...problems.list().map(sayProblem)] };
}

function readText(path: string, file: string): Input {
  try {
    const decoded = decode(readFileSync(path));
    return 'text' in decoded
      ? { file, text: decoded.text, notes: decoded.notes }
      : { file, text: '', unreadable: decoded.unreadable };
  } catch (problem) {
    return notOpened(file, problem);
  }
}

/** The first sheet of a spreadsheet as the text of a table, as the page reads it. */
async function readSheet(path: string, file: string): Promise<Input> {
  try {
    const sheet = await sheetText(readFileSync(path));
    const said = ({ why, values }: TableProblem): string => sayProblem({ file, why: `table.${why}`, values });
    return sheet.ok
      ? { file, text: sheet.text, notes: sheet.problems.map(said) }
      : { file, text: '', unreadable: said(sheet.problem) };
  } catch (problem) {
    return notOpened(file, problem);
  }
}

function notOpened(file: string, problem: unknown): Input {
  const code = (problem as NodeJS.ErrnoException).code ?? 'unknown';
  return { file, text: '', unreadable: `the file can't be opened (${code})` };
}

/** The articles of a folder one after another, each opened when its turn comes. */
export function* inputsOf({ files, open }: Seeds): Generator<Input> {
  for (const file of files) yield open(file);
}
