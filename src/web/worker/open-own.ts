/** Files that a reader opens → one data set, in the worker; what has been read is kept until the worker ends. */
import { type Lost, finishTogether } from '../../core/build/finish-together.ts';
import { OPEN_WORLD } from '../../core/build/open-world.ts';
import { readTelling } from '../../core/build/read-input.ts';
import { NO_CORRECTIONS } from '../../core/dataset/correction.ts';
import { allOf, joinedCorrections, someCorrections } from '../../core/dataset/correction-lists.ts';
import type { Result } from '../../core/intake/formats.ts';
import { open } from '../../core/intake/open.ts';
import type { Problem } from '../../core/intake/problem.ts';
import { SIDECAR_FILE, SPREADSHEET } from '../../core/intake/sniff.ts';
import { together } from '../../core/intake/together.ts';
import type { Given, Reading } from '../../core/model/article.ts';
import { decideWith } from './decide.ts';
import { decode } from './decode.ts';
import { kindOfBytes } from './kind-of-bytes.ts';
import { sheetText } from '../../core/intake/table/spreadsheet.ts';
import type { TableProblem } from '../../core/intake/table/problems.ts';
import type { OwnBuilt, OwnFile, OwnJob, OwnProblem, Previewed, Told } from './own-messages.ts';
import { askedOf, mappingOf, ofTable, opened, previewOf, problemsOf, read } from './own-table.ts';

interface Kept {
  /** the mapping and the facts that it was read with */
  by: string;
  result: Result | null;
  told: Told;
}

interface Telling {
  /** `share` of the file that is being read now is done already, from 0 to 1 */
  progress(read: number, of: number, name: string, share: number): void;
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

interface Text {
  text: string;
  /** of a spreadsheet: what was left of it */
  problems: readonly TableProblem[];
}

/** The spreadsheet last taken out of its archive: a mapping step asks for it at each change. */
let unpacked: { id: string; length: number; sheet: Text } | null = null;

async function textOf({
  id,
  name,
  bytes,
}: OwnFile): Promise<Text | { unreadable: string } | { refused: TableProblem }> {
  if (SPREADSHEET.test(name)) {
    if (unpacked?.id === id && unpacked.length === bytes.length) return unpacked.sheet;
    const sheet = await sheetText(bytes);
    if (!sheet.ok) return { refused: sheet.problem };
    unpacked = { id, length: bytes.length, sheet };
    return sheet;
  }
  // An empty file is a text of none, and is told so.
  const decoded = bytes.length ? decode(bytes) : { text: '' };
  return 'text' in decoded ? { text: decoded.text, problems: [] } : decoded;
}

const notRead = ({ id }: OwnFile, why: string, values: OwnProblem['values']): Omit<Kept, 'by'> => {
  const problem = { why, values, row: null, column: null, at: null, kept: false };
  return { result: null, told: { id, outcome: 'not', meetings: 0, problems: [problem], table: null } };
};

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

async function readFile(
  file: OwnFile,
  { given, mapping: beside }: Beside,
  far: Far,
): Promise<Omit<Kept, 'by'>> {
  const { id, name, type, mapping: decided } = file;
  const decoded = await textOf(file);
  if ('unreadable' in decoded) return notRead(file, `bytes.${kindOfBytes(file.bytes)}`, {});
  if ('refused' in decoded) return notRead(file, `table.${decoded.refused.why}`, decoded.refused.values);
  const found = open(
    { name, type, text: decoded.text, ...(given && { given }) },
    {
      ...OPEN_WORLD,
      read: (source) => readTelling(source, far),
    },
  );
  const problems = [...found.problems.map(asOwn), ...decoded.problems.map(ofTable)];
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
  const { mapping, sure, problems: wrong } = mappingOf(table, decided, beside ?? null);
  problems.push(...wrong.map(asOwn));
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

/** What other files tell of one. */
interface Beside {
  given?: Given;
  mapping?: string;
}

type Far = (share: number) => void;

async function readOnce(file: OwnFile, far: Far, beside: Beside = {}): Promise<Kept> {
  const by = JSON.stringify([file.mapping, beside]);
  const known = kept.get(file.id);
  if (known?.by === by) return known;
  // Whatever is wrong with one file, the others are read.
  const read = await readFile(file, beside, far).catch((problem: unknown) => {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return notRead(file, 'failed', { reason: reason.slice(0, 200) });
  });
  const made = { by, ...read };
  kept.set(file.id, made);
  return made;
}

const isSidecar = ({ name }: OwnFile): boolean => SIDECAR_FILE.test(name);

/** A small file is read before there is anything to tell; of a large one it is told as often as one can see. */
const TELL_MS = 100;

function seldom(tell: Far): Far {
  let last = performance.now();
  return (share) => {
    const now = performance.now();
    if (now - last < TELL_MS) return;
    last = now;
    tell(share);
  };
}

/** What stands beside a file is read first, whatever their place. */
async function readAll(files: readonly OwnFile[], { progress, told }: Telling): Promise<Kept[]> {
  const beside = new Map<string, Beside>();
  const found = new Map<OwnFile, Kept>();
  const sorted = [...files].sort((a, b) => Number(isSidecar(b)) - Number(isSidecar(a)));
  for (const [i, file] of sorted.entries()) {
    const far = seldom((share) => progress(i, files.length, file.name, share));
    const each = await readOnce(file, far, beside.get(file.name));
    const { result } = each;
    if (result?.kind === 'facts') beside.set(result.of, { ...beside.get(result.of), given: result.facts });
    if (result?.kind === 'mapping') beside.set(result.of, { ...beside.get(result.of), mapping: result.json });
    found.set(file, each);
    told(each.told);
    progress(i + 1, files.length, file.name, 0);
  }
  return files.map((file) => found.get(file)!);
}

/** Throws in words where no data set can be made of them. */
export async function openOwn(job: OwnJob, telling: Telling): Promise<OwnBuilt> {
  const { files, site } = job;
  const held = new Set(job.held);
  for (const id of kept.keys()) if (!held.has(id)) kept.delete(id);
  const all = await readAll(files, telling);
  const own = all.map(({ result }, i) => ({ name: files[i]!.name, result }));
  // The reader's files first: they have the whole text of what the site keeps as quotes.
  const sources = together([
    ...own,
    ...(site ? [{ name: SITE, result: { kind: 'dataset', dataset: site } as const }] : []),
  ]);
  const theirs = new Set(job.siteArticles);
  const seen = sources.readings.some(({ articles }) => articles.some(({ id }) => theirs.has(id)));
  const decisions = joinedCorrections([seen ? job.siteDecisions : NO_CORRECTIONS, job.decisions]);
  const { result, unmet } = decideWith(decisions, (held) => finishTogether(sources, held));
  const mine = new Set(allOf(job.decisions));
  const theirFiles = new Set([...mine].map(({ file }) => file));
  return {
    dataset: result.dataset,
    report: result.report,
    readings: sources.readings,
    told: all.map(({ told }, i) => {
      const its = ({ file }: { file: string }): boolean => file === files[i]!.name;
      return withMore(told, sources.problems.filter(its), result.lost.filter(its));
    }),
    urls: sources.urls,
    standing: someCorrections(result.corrections, (row) => !mine.has(row)),
    unmet: unmet.filter((problem) => theirFiles.has(problem.slice(0, problem.indexOf(', entry ')))),
  };
}

/** What came to light only when the sources were put together. */
const withMore = (told: Told, problems: readonly Problem[], lost: readonly Lost[]): Told => ({
  ...told,
  problems: [
    ...told.problems,
    ...problems.map(asOwn),
    ...lost.map(({ file, problem }) => asOwn({ file, why: 'decision-lost', values: { reason: problem } })),
  ],
});

const SITE = 'site';

/** Throws where the file is no table. */
export async function previewOwn(file: OwnFile): Promise<Previewed> {
  const decoded = await textOf(file);
  if (!('text' in decoded)) throw new Error('no table');
  const table = opened({ file: file.name, text: decoded.text });
  return previewOf(table, mappingOf(table, file.mapping).mapping);
}
