/** Readings of a corpus → figures: by language, and how often the reader is right at each tenth of sureness. */
import { LANGUAGES, type Language, type Reading } from '../../src/core/model/article.ts';
import type { MeasuredCorpus, Tenth } from '../../src/core/model/measured.ts';
import { predictedMeeting, predictionOf } from '../extract/prediction.ts';
import type { Corpus, GoldDocument, Scored } from './corpus.ts';

/** Shares are rounded to a thousandth: more digits say nothing, and would change with every edit. */
const rounded = (share: number | null | undefined): number | null =>
  share == null ? null : Math.round(share * 1000) / 1000;

export type Readings = ReadonlyMap<string, Reading>;

/** Fields that not every corpus annotates: where all of it lacks one, there is nothing to measure. */
const ANNOTATED: Record<string, (m: GoldDocument['meetings'][number]) => readonly unknown[]> = {
  place: (m) => [m.place],
  kind: (m) => [m.kind],
  country: (m) => m.participants.map((p) => p.country),
  role: (m) => m.participants.map((p) => p.role),
};

function isAnnotated(gold: readonly GoldDocument[], field: string): boolean {
  const valuesOf = ANNOTATED[field];
  if (!valuesOf) return true;
  return gold.some((d) => d.meetings.flatMap(valuesOf).some(Boolean));
}

/** The languages that occur, in the order in which the house names them. */
const languagesOf = (gold: readonly GoldDocument[]): Language[] =>
  LANGUAGES.filter((language) => gold.some((d) => d.lang === language));

const tally = (corpus: Corpus, gold: readonly GoldDocument[], readings: readonly Reading[]): Scored =>
  corpus.score(gold, new Map(readings.map((r) => [r.file, predictionOf(r)])), corpus.textOf);

/** Figures of one corpus, a row a language. */
export function measureCorpus(corpus: Corpus, readings: Readings): MeasuredCorpus[] {
  return languagesOf(corpus.gold).map((language) => {
    const gold = corpus.gold.filter((d) => d.lang === language);
    const { counts, figures } = tally(
      corpus,
      gold,
      gold.flatMap((d) => readings.get(d.file) ?? []),
    );
    const figure = (key: string): number | null => (isAnnotated(gold, key) ? rounded(figures[key]) : null);
    return {
      name: corpus.name,
      language,
      documents: gold.length,
      meetings: counts.tp + counts.fn,
      right: counts.tp,
      false: counts.fp,
      missed: counts.fn,
      precision: figure('precision'),
      recall: figure('recall'),
      f1: figure('f1'),
      date: figure('date'),
      place: figure('place'),
      kind: figure('kind'),
      country: figure('country'),
      role: figure('role'),
      evidence: figure('evidence'),
      wrongYears: counts.wrongYear,
    };
  });
}

const tenthOf = (value: number): number => Math.min(9, Math.floor(value * 10 + 1e-9));

/** How many meetings told as held each tenth of sureness has, and how many of them are right; empty tenths left out. */
export function calibration(corpora: readonly { corpus: Corpus; readings: Readings }[]): Tenth[] {
  const tenths = Array.from({ length: 10 }, (_, i): Tenth => ({ from: i / 10, published: 0, right: 0 }));
  for (const { corpus, readings } of corpora)
    for (const document of corpus.gold) {
      const reading = readings.get(document.file);
      if (!reading) continue;
      for (const [i, tenth] of tenths.entries()) {
        const own = reading.meetings.filter((m) => m.status === 'held' && tenthOf(m.sureness.value) === i);
        const predictions = new Map([
          [document.file, { file: document.file, meetings: own.map(predictedMeeting) }],
        ]);
        const { counts } = corpus.score([document], predictions, corpus.textOf);
        tenth.published += counts.tp + counts.fp;
        tenth.right += counts.tp;
      }
    }
  return tenths.filter((t) => t.published > 0);
}
