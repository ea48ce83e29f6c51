/** How a search stands whose answer comes later. */
import { create } from 'zustand';
import { searchWords } from '../../core/query/searched.ts';

interface Searching {
  /** counts answers, so that what shows them hears of each */
  answers: number;
  /** the text that was shown last */
  last: string;
  /** the text of which the answer is late; null = none is */
  late: string | null;
  /** why nothing can be searched */
  failed: string | null;
}

export const useSearching = create<Searching>(() => ({ answers: 0, last: '', late: null, failed: null }));

/** What two searches have in common that find the same. */
export const keyOf = (text: string): string => searchWords(text).join('');
