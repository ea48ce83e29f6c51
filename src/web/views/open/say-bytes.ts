/** So many bytes, in the unit that one speaks of them in. */
import { LANGUAGES, type Locale } from '../../i18n/catalog.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

export function sayBytes(bytes: number, locale: Locale): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(LANGUAGES[locale].tag, {
    style: 'unit',
    unit: UNITS[power]!,
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** power);
}
