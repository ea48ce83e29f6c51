/** Days that a story tells together with their weekday: "jeudi 27 septembre" is what "jeudi" means in the rest of it. */
import type { Calendar } from './date-values.ts';
import type { Draft } from './draft.ts';
import { sentenceAt } from './lookups.ts';

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
  return stories.map((days) => new Map([...days].flatMap(([k, v]) => (v === null ? [] : [[k, v]]))));
}
