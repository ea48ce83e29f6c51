/** Which meetings count as having brought people together. */
import type { Status } from '../model/meeting.ts';
import type { IndexedMeeting } from '../query/indexed.ts';

/** Told as held, or recalled. What was planned, cancelled or denied has joined nobody. */
const JOINING: readonly Status[] = ['held', 'past'];

export const tookPlace = ({ meeting }: IndexedMeeting): boolean => JOINING.includes(meeting.status);
