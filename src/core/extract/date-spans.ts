/** Whether a span of days lies around a day told before. */
import { parseEdtf } from '../model/edtf.ts';

/** "du 18 au 20 août" around a day already told: that day is the nearer one, if it is not that of arrival or leaving. */
export function spans(range: string, day: string | null): boolean {
  if (!range.includes('/') || day === null) return false;
  const [whole, one] = [parseEdtf(range), parseEdtf(day)];
  if (one?.precision !== 'day' || !whole || whole.from === null || whole.to === null || one.from === null)
    return false;
  return one.from > whole.from && one.from < whole.to;
}
