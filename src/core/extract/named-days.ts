/** Days that a story tells together with their weekday: "jeudi 27 septembre" is what "jeudi" means in the rest of it. */
import { dayNumber, isoDay } from '../model/edtf.ts';
import { type Calendar, EMPTY } from './date-grammar.ts';
import type { Draft } from './draft.ts';
import { sentenceAt } from './lookups.ts';

/** Days around one that a story names: "jusqu'à mardi 12 février … ce lundi" is the day before it. */
const AROUND = 3;

/** The day so many days from one; null where its year is not told and a leap year would tell another. */
function beside({ year, month, day }: Calendar, weekday: number, shift: number): Calendar | null {
  if (year !== null) {
    const at = dayNumber(year, month!, day!);
    const [y, m, d] =
      at === null
        ? []
        : isoDay(at + shift)
            .split('-')
            .map(Number);
    return d === undefined ? null : { ...EMPTY, weekday, year: y!, month: m!, day: d };
  }
  const [common, leap] = [2001, 2004].map((year) => {
    const at = dayNumber(year, month!, day!);
    return at === null ? null : isoDay(at + shift).slice('2001-'.length);
  });
  if (common == null || common !== leap) return null;
  const [m, d] = common.split('-').map(Number);
  return { ...EMPTY, weekday, month: m!, day: d! };
}

/** The one day that a story names with its weekday tells the weekdays around it. */
function withNeighbours(days: Map<number, Calendar | null>): Map<number, Calendar | null> {
  const [only, more] = days.values();
  if (!only || more !== undefined) return days;
  const all = new Map(days);
  // Of a day told with its year, those behind it: "Lundi 9 mars 2026, il aura …" may stand behind any Sunday
  for (let shift = only.year === null ? -AROUND : 1; shift <= AROUND; shift++) {
    const weekday = (only.weekday! + shift + 7) % 7;
    if (shift !== 0) all.set(weekday, beside(only, weekday, shift));
  }
  return all;
}

/** For each story, the day meant by a weekday; a weekday told of two days means neither. */
export function namedDays(draft: Draft): ReadonlyMap<number, Calendar>[] {
  const stories = draft.stories.map(() => new Map<number, Calendar | null>());
  for (const { from, value } of draft.dates) {
    if (value.kind !== 'calendar' || value.weekday === null || value.day === null || value.to) continue;
    const days = stories[sentenceAt(draft, from)?.story ?? 0]!;
    const known = days.get(value.weekday);
    const same = known === undefined || (known?.day === value.day && known.month === value.month);
    days.set(value.weekday, same ? (known?.year ? known : value) : null);
  }
  return stories.map(
    (days) => new Map([...withNeighbours(days)].flatMap(([k, v]) => (v === null ? [] : [[k, v]]))),
  );
}
