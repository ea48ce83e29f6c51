/** What an article tells, a line a meeting: what tests of the reader compare. */
import { read } from '../../../src/core/extract/read-article.ts';
import type { ReadMeeting } from '../../../src/core/model/article.ts';

type Side = ReadMeeting['participants'][number];

/** "–" is one without a name. */
export const byName = ({ name }: Side): string => name ?? '–';
/** "Bojan Kovar RS", "Bojan Kovar ?" */
export const byNameAndCountry = ({ name, country }: Side): string => `${name} ${country ?? '?'}`;

/** "held: Ana Berg + Daniel Mutua", both the lines and the names in alphabetical order. */
export const told = (text: string, side = byName): string[] =>
  linesOf(text, side, ({ status }) => `${status}: `);

/** "held talks: Ana Berg + Daniel Mutua". */
export const toldOfKind = (text: string, side = byName): string[] =>
  linesOf(text, side, ({ status, kind }) => `${status} ${kind}: `);

function linesOf(text: string, side: (one: Side) => string, first: (m: ReadMeeting) => string): string[] {
  const { meetings } = read({ file: 'a.txt', text });
  return meetings.map((m) => first(m) + m.participants.map(side).sort().join(' + ')).sort();
}
