/** How far the reading can be trusted: the rows of data/measured.json, which `npm run measure` writes and the page shows. */

export interface MeasuredCorpus {
  name: string;
  language: string;
  documents: number;
  /** meetings that must be found */
  meetings: number;
  right: number;
  false: number;
  missed: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** shares of the meetings found */
  date: number | null;
  place: number | null;
  kind: number | null;
  /** shares of the participants found */
  country: number | null;
  role: number | null;
  /** share of the quotes that stand where they say */
  evidence: number | null;
  /** meetings dated to a year that the text does not support */
  wrongYears: number;
}

/** A tenth of sureness: `from` ≤ sureness < `from` + 0.1, the last one with 1. */
export interface Tenth {
  from: number;
  published: number;
  right: number;
}

export interface Measured {
  /** hash of the rules and of what they know: which state of the reader was measured */
  reader: string;
  corpora: readonly MeasuredCorpus[];
  calibration: readonly Tenth[];
}
