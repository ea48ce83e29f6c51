/** A date as somebody types it ("20 February 2024", "20/02/2024") → the form that a decision has; pure but for the engine's names of months. */
import { readDate } from '../../../core/intake/table/dates.ts';
import { fold } from '../../../core/model/id.ts';
import { LANGUAGES, type Locale } from '../../i18n/catalog.ts';

type Words = Parameters<typeof readDate>[1];

/** Beside the names of months, in the languages of the articles; folded. */
const WORDS: Words['dateWords'] = new Map([
  ...['le', 'la', 'du', 'de', 'of', 'the', 'on', 'en', 'ngay', 'nam', 'er', 'st', 'nd', 'rd', 'th'].map(
    (word) => [word, 'skip'] as const,
  ),
  ['thang', 'month'],
  ...['au', 'to', 'den'].map((word) => [word, 'to'] as const),
  ...['vers', 'environ', 'about', 'circa', 'khoang'].map((word) => [word, 'rough'] as const),
]);

function monthNames(): Map<string, number> {
  const found = new Map<string, number>();
  for (const { tag } of Object.values(LANGUAGES))
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) {
        const parts = format.formatToParts(Date.UTC(2024, i, 1));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
        // "thang 2" is a word and a number: see above.
        if (/^\p{L}+$/u.test(name)) found.set(name, i + 1);
      }
    }
  return found;
}

let words: Words | null = null;

export type TypedDate = { edtf: string } | { why: 'unread' | 'order' };

/** Of 3/4/2024 the day stands first but in English, where either may: then it is asked. Empty = undated. */
export function typedDate(text: string, locale: Locale): TypedDate {
  const typed = text.trim();
  if (typed === '') return { edtf: '' };
  words ??= { months: monthNames(), dateWords: WORDS };
  const read = readDate(typed, words, locale === 'en' ? null : 'dmy');
  if ('edtf' in read) return read;
  return { why: read.why === 'date-order' ? 'order' : 'unread' };
}
