/** The figures of `npm run measure`: the one door to data/measured.json, checked by the type of its rows. */
import data from '../../../../data/measured.json' with { type: 'json' };

export interface MeasuredCorpus {
  name: string;
  language: string;
  documents: number;
  meetings: number;
  right: number;
  false: number;
  missed: number;
  /** shares from 0 to 1; null = the corpus doesn't annotate it, or nothing was found */
  precision: number | null;
  recall: number | null;
  f1: number | null;
  date: number | null;
  place: number | null;
  kind: number | null;
  country: number | null;
  role: number | null;
  evidence: number | null;
  wrongYears: number;
}

export interface Tenth {
  from: number;
  published: number;
  right: number;
}

export interface Measured {
  corpora: readonly MeasuredCorpus[];
  calibration: readonly Tenth[];
}

export const MEASURED: Measured = data;
