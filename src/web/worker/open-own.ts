/** Files that a reader opens → one data set, in the worker; what has been read is kept until the worker ends. */
import { finishTogether } from '../../core/build/finish-together.ts';
import { OPEN_WORLD } from '../../core/build/open-world.ts';
import { NO_CORRECTIONS } from '../../core/dataset/correction.ts';
import type { Result } from '../../core/intake/formats.ts';
import { open } from '../../core/intake/open.ts';
import type { Problem } from '../../core/intake/problem.ts';
import { SIDECAR } from '../../core/intake/sniff.ts';
import { together } from '../../core/intake/together.ts';
import type { Given, Reading } from '../../core/model/article.ts';
import { decideWith, joined } from './decide.ts';
import { decode } from './decode.ts';
import type { OwnBuilt, OwnFile, OwnJob, OwnProblem, Previewed, Told } from './own-messages.ts';
import { askedOf, mappingOf, opened, previewOf, problemsOf, read } from './own-table.ts';

interface Kept {
  /** the mapping and the facts that it was read with */
  by: string;
  result: Result | null;
  told: Told;
}

interface Telling {
  progress(read: number, of: number, name: string): void;
  told(told: Told): void;
}

const kept = new Map<string, Kept>();

const asOwn = ({ why, values = {}, row, column, at }: Problem): OwnProblem => ({
  why,
  values,
  row: row ?? null,
  column: column ?? null,
  at: at ?? null,
  kept: true,
});

const textOf = ({ bytes }: OwnFile): { text: string } | { unreadable: string } => decode(bytes);

function unreadable({ id }: OwnFile, reason: string): Omit<Kept, 'by'> {
  const problem = { why: 'unreadable', values: { reason }, row: null, column: null, at: null, kept: false };
  return { result: null, told: { id, outcome: 'not', meetings: 0, problems: [problem], table: null } };
}

const meetingsIn = (result: Result | null): number => {
  if (result?.kind === 'dataset') return result.dataset.meetings.length;
  if (result?.kind !== 'reading') return 0;
  return result.read.reduce((sum, { reading }) => sum + reading.meetings.length, 0);
};

/** Why a reader of articles left something out stands in its reading. */
const reasonsOf = (readings: readonly Reading[]): OwnProblem[] =>
  readings.flatMap(({ outcome, reasons }) =>
    outcome === 'read'
      ? []
      : reasons.map((reason) => ({
          why: 'reason',
          values: { reason },
          row: null,
          column: null,
          at: null,
          kept: outcome === 'partly',
        })),
  );

function outcomeOf(result: Result | null): Told['outcome'] {
  if (result === null) return 'not';
  if (result.kind !== 'reading') return 'read';
  const outcomes = result.read.map(({ reading }) => reading.outcome);
  if (outcomes.every((each) => each === 'read')) return 'read';
  return outcomes.every((each) => each === 'not') ? 'not' : 'partly';
}

function readFile(file: OwnFile, given: Given | undefined): Omit<Kept, 'by'> {
  const { id, name, type, mapping: decided } = file;
  const decoded = textOf(file);
  if ('unreadable' in decoded) return unreadable(file, decoded.unreadable);
  const found = open({ name, type, text: decoded.text, ...(given && { given }) }, OPEN_WORLD);
  const problems = found.problems.map(asOwn);
  if (found.result?.kind !== 'table') {
    const { result } = found;
    const readings = result?.kind === 'reading' ? result.read.map(({ reading }) => reading) : [];
    const told = { id, outcome: outcomeOf(result), meetings: meetingsIn(result), table: null };
    return { result, told: { ...told, problems: [...problems, ...reasonsOf(readings)] } };
  }
  const { source } = found.result;
  const table = opened(source);
  if (!table.rows.length) {
    const told = { id, outcome: 'not', meetings: 0, table: null } as const;
    return { result: null, told: { ...told, problems: [...problems, ...problemsOf(table, null)] } };
  }
  const { mapping, sure } = mappingOf(table, decided);
  const asked = mapping.exact ? null : askedOf(table, mapping);
  if (!sure) {
    const told = { id, outcome: 'asks', meetings: 0, table: asked } as const;
    return { result: null, told: { ...told, problems: [...problems, ...problemsOf(table, null)] } };
  }
  const whole = read(table, mapping);
  const { reading } = whole;
  return {
    result: reading.meetings.length
      ? { kind: 'reading', read: [{ source, reading }], urls: new Map() }
      : null,
    told: {
      id,
      outcome: reading.outcome,
      meetings: reading.meetings.length,
      problems: [...problems, ...problemsOf(table, whole)],
      table: asked,
    },
  };
}

function readOnce(file: OwnFile, given?: Given): Kept {
  const by = JSON.stringify([file.mapping, given]);
  const known = kept.get(file.id);
  if (known?.by === by) return known;
  const made = { by, ...readFile(file, given) };
  kept.set(file.id, made);
  return made;
}

const isSidecar = ({ name }: OwnFile): boolean => name.toLowerCase().endsWith(SIDECAR);

/** Facts beside a file are read first, whatever their place. */
function readAll(files: readonly OwnFile[], { progress, told }: Telling): Kept[] {
  const facts = new Map<string, Given>();
  const found = new Map<OwnFile, Kept>();
  const sorted = [...files].sort((a, b) => Number(isSidecar(b)) - Number(isSidecar(a)));
  sorted.forEach((file, i) => {
    const each = readOnce(file, facts.get(file.name));
    if (each.result?.kind === 'facts') facts.set(each.result.of, each.result.facts);
    found.set(file, each);
    told(each.told);
    progress(i + 1, files.length, file.name);
  });
  return files.map((file) => found.get(file)!);
}

/** Throws in words where no data set can be made of them. */
export function openOwn(job: OwnJob, telling: Telling): OwnBuilt {
  const { files, site } = job;
  const all = readAll(files, telling);
  const own = all.map(({ result }, i) => ({ name: files[i]!.name, result }));
  // The reader's files first: they have the whole text of what the site keeps as quotes.
  const sources = together([
    ...own,
    ...(site ? [{ name: SITE, result: { kind: 'dataset', dataset: site } as const }] : []),
  ]);
  const theirs = new Set(job.siteArticles);
  const seen = sources.readings.some(({ articles }) => articles.some(({ id }) => theirs.has(id)));
  const decisions = joined([seen ? job.siteDecisions : NO_CORRECTIONS, job.decisions]);
  const { result, unmet } = decideWith(decisions, (held) => finishTogether(sources, held));
  const { meetings, same, notSame, notices } = job.decisions;
  const mine = new Set([...meetings, ...same, ...notSame, ...notices].map(({ file }) => file));
  return {
    dataset: result.dataset,
    report: result.report,
    readings: sources.readings,
    told: all.map(({ told }) => told),
    urls: sources.urls,
    unmet: unmet.filter((problem) => mine.has(problem.slice(0, problem.indexOf(', entry ')))),
  };
}

const SITE = 'site';

/** Throws where the file is no table. */
export function previewOwn(file: OwnFile): Previewed {
  const decoded = textOf(file);
  if (!('text' in decoded)) throw new Error(decoded.unreadable);
  const table = opened({ file: file.name, text: decoded.text });
  return previewOf(table, mappingOf(table, file.mapping).mapping);
}
