/**
 * `tsx scripts/rename-people.ts CORPUS_DIR OUT_DIR`: writes a copy of an annotated corpus in which every person has
 * another name of the same origin, and prints F1 of both. A reader that knew the people, not the prose, would show here.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { read } from '../src/core/extract/read-article.ts';
import { predictionOf } from './extract/prediction.ts';
import { type Corpus, type GoldDocument, openCorpus } from './measure/corpus.ts';
import { type Named, type Renaming, renamedName, renamedText, renamingFor } from './rename-people/renamed.ts';

interface Participant {
  kind?: string;
  name?: string | null;
  asWritten?: string | null;
  aliases?: string[];
  country?: string | null;
}
interface Document extends GoldDocument {
  /** with its folder */
  path: string;
  meetings: (GoldDocument['meetings'][number] & { participants: Participant[] })[];
}

const isPerson = (p: Participant): boolean => (p.kind ?? 'person') === 'person' && p.name != null;

function peopleOf({ meetings }: Document): Named[] {
  return meetings
    .flatMap((m) => m.participants)
    .filter(isPerson)
    .map((p) => ({
      spellings: [p.name!, ...(p.asWritten ? [p.asWritten] : []), ...(p.aliases ?? [])],
      country: p.country ?? null,
    }));
}

function renamedPerson(p: Participant, renaming: Renaming): Participant {
  if (!isPerson(p)) return p;
  const renamed = (name: string): string => renamedName(name, renaming);
  return {
    ...p,
    name: renamed(p.name!),
    ...(p.asWritten ? { asWritten: renamed(p.asWritten) } : {}),
    ...(p.aliases ? { aliases: p.aliases.map(renamed) } : {}),
  };
}

const f1Of = ({ gold, score, textOf }: Corpus, language: string | null): number => {
  const own = gold.filter((d) => language === null || d.lang === language);
  const predictions = new Map(
    own.map(({ file }) => [file, predictionOf(read({ file, text: textOf(file) }))]),
  );
  return score(own, predictions, textOf).figures['f1'] ?? 0;
};

/** Writes the copy: gold.jsonl and the texts under the paths that it names. Gives how many names changed. */
function writeCopy(from: string, to: string): number {
  let words = 0;
  const lines = readFileSync(join(from, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  const documents = lines.map((line, index) => {
    const document = JSON.parse(line) as Document;
    const renaming = renamingFor(peopleOf(document), index * 7);
    words += renaming.size;
    const path = join(to, document.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, renamedText(readFileSync(join(from, document.file), 'utf8'), renaming));
    const meetings = document.meetings.map((m) => ({
      ...m,
      participants: m.participants.map((p) => renamedPerson(p, renaming)),
    }));
    return { ...document, meetings };
  });
  writeFileSync(join(to, 'gold.jsonl'), documents.map((d) => `${JSON.stringify(d)}\n`).join(''));
  return words;
}

async function main([from, to]: readonly string[]): Promise<number> {
  if (!from || !to) {
    console.error('usage: tsx scripts/rename-people.ts CORPUS_DIR OUT_DIR');
    return 2;
  }
  const before = await openCorpus(from);
  console.log(`${writeCopy(resolve(from), resolve(to))} words of names replaced`);
  const after = await openCorpus(to, before.score);
  for (const language of new Set(before.gold.map((d) => d.lang))) {
    const [old, fresh] = [f1Of(before, language), f1Of(after, language)];
    console.log(
      `${before.name} ${language}: F1 ${old.toFixed(3)} with the names as they are, ${fresh.toFixed(3)} with others (${(fresh - old).toFixed(3)})`,
    );
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
