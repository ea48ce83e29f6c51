/** Files that a reader opens → one data set, in the worker; what has been read is kept until the worker ends. */
import { finishDataset } from '../../core/build/build-dataset.ts';
import { readInput } from '../../core/build/read-input.ts';
import { NO_CORRECTIONS } from '../../core/dataset/correction.ts';
import type { Reading } from '../../core/model/article.ts';
import { decideWith, joined } from './decide.ts';
import { decode } from './decode.ts';
import type { OwnAnswer, OwnBuilt, OwnFile, OwnJob, Told } from './own-messages.ts';

interface Kept {
  text: string;
  reading: Reading;
  told: Told;
}

const kept = new Map<string, Kept>();

function readFile({ id, name, bytes }: OwnFile): Kept {
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const reading = readInput(
    'text' in decoded ? { file: name, ...decoded } : { file: name, text, unreadable: decoded.unreadable },
  );
  const told: Told = { id, outcome: reading.outcome, meetings: reading.meetings.length, problems: [] };
  return { text, reading, told };
}

/** Throws in words where no data set can be made of them. */
export function openOwn(job: OwnJob, say: (answer: OwnAnswer) => void): OwnBuilt {
  const { files } = job;
  const all = files.map((file, i) => {
    const known = kept.get(file.id) ?? readFile(file);
    kept.set(file.id, known);
    say({ type: 'told', told: known.told });
    say({ type: 'progress', read: i + 1, of: files.length, name: file.name });
    return known;
  });
  const readings = all.map(({ reading }) => reading);
  const texts = new Map(all.map(({ reading, text }) => [reading.file, text]));
  const theirs = new Set(job.siteArticles);
  const seen = readings.some(({ articles }) => articles.some(({ id }) => theirs.has(id)));
  const bySite = seen ? job.siteDecisions : NO_CORRECTIONS;
  const { result, unmet } = decideWith(joined([bySite, job.decisions]), (decisions) =>
    finishDataset(readings, texts, decisions),
  );
  const mine = new Set([...job.decisions.meetings, ...job.decisions.same].map(({ file }) => file));
  return {
    ...result,
    told: all.map(({ told }) => told),
    urls: new Map(),
    unmet: unmet.filter((problem) => mine.has(problem.slice(0, problem.indexOf(', entry ')))),
  };
}
