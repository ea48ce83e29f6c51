/** How the day of a made meeting is told: EDTF of every precision, with the words it was read from. */
import type { DateBasis } from '../../src/core/model/meeting.ts';
import { isoDay } from '../../src/core/model/edtf.ts';
import type { PlannedMeeting, Telling } from './plan.ts';
import { inFrench } from './sentence.ts';

export interface MadeDate {
  edtf: string | null;
  basis: DateBasis;
  /** '' = the text says none */
  words: string;
}

interface Day {
  /** YYYY-MM-DD */
  day: string;
  later: string;
}

/** A row for each telling. */
const TELLINGS: Readonly<Record<Telling, (at: Day) => MadeDate>> = {
  day: ({ day }) => ({ edtf: day, basis: 'stated', words: `Le ${inFrench(day)}` }),
  doubted: ({ day }) => ({
    edtf: `${day}?`,
    basis: 'year-from-siblings',
    words: `Le ${inFrench(day).slice(0, -5)}`,
  }),
  rough: ({ day }) => ({ edtf: `${day}~`, basis: 'relative', words: `Vers le ${inFrench(day)}` }),
  month: ({ day }) => ({ edtf: day.slice(0, 7), basis: 'stated', words: `En ${inFrench(day.slice(0, 7))}` }),
  year: ({ day }) => ({ edtf: day.slice(0, 4), basis: 'stated', words: `En ${day.slice(0, 4)}` }),
  between: ({ day, later }) => ({
    edtf: `${day}/${later}`,
    basis: 'stated',
    words: `Du ${inFrench(day)} au ${inFrench(later)}`,
  }),
  either: ({ day, later }) => ({
    edtf: `[${day},${later}]`,
    basis: 'stated',
    words: `Le ${inFrench(day)} ou le ${inFrench(later)}`,
  }),
  open: ({ day }) => ({ edtf: `../${day}`, basis: 'bounded', words: `Avant le ${inFrench(day)}` }),
  yearless: ({ day }) => ({
    edtf: `XXXX-${day.slice(5)}`,
    basis: 'bounded',
    words: `Le ${inFrench(day).slice(0, -5)}`,
  }),
  none: () => ({ edtf: null, basis: 'none', words: '' }),
};

export const dateOf = ({ day, lasts, telling }: PlannedMeeting): MadeDate =>
  TELLINGS[telling]({ day: isoDay(day), later: isoDay(day + lasts) });
