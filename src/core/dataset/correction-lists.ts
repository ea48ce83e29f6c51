/** Decisions as a whole: put side by side, taken in part, counted; whatever kinds of decision there are. */
import { type Corrections, NO_CORRECTIONS } from './correction.ts';

type List = keyof Corrections;
type Row = Corrections[List][number];

const LISTS = Object.keys(NO_CORRECTIONS) as List[];

const eachList = (rowsOf: (list: List) => readonly Row[]): Corrections =>
  Object.fromEntries(LISTS.map((list) => [list, rowsOf(list)])) as unknown as Corrections;

/** All of them, in this order. */
export const joinedCorrections = (all: readonly Corrections[]): Corrections =>
  eachList((list) => all.flatMap((each): Row[] => each[list]));

/** Those that stay. */
export const someCorrections = (corrections: Corrections, stays: (row: Row) => boolean): Corrections =>
  eachList((list) => (corrections[list] as Row[]).filter(stays));

export const allOf = (corrections: Corrections): Row[] => LISTS.flatMap((list): Row[] => corrections[list]);
