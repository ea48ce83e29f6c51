/** The interface's languages, and their texts: one catalogue a language, all with the keys of the French one. */
import { PAGE_LANGUAGES } from '../../core/query/page-link.ts';
import type ar from './ar.json';
import type en from './en.json';
import type fr from './fr.json';
import type vi from './vi.json';

export type MessageKey = keyof typeof fr;
export type Catalogue = Record<MessageKey, string>;

/** Those that a link may ask for: there is one list. */
export const LOCALES = PAGE_LANGUAGES;
export type Locale = (typeof LOCALES)[number];
export type Direction = 'ltr' | 'rtl';

/** What belongs to a language. */
interface Language {
  /** in the language itself, for the menu */
  name: string;
  /** for Intl */
  tag: string;
  direction: Direction;
  /** between the parts of an address or an enumeration */
  comma: string;
}

export const LANGUAGES: Record<Locale, Language> = {
  fr: { name: 'Français', tag: 'fr', direction: 'ltr', comma: ', ' },
  en: { name: 'English', tag: 'en', direction: 'ltr', comma: ', ' },
  vi: { name: 'Tiếng Việt', tag: 'vi', direction: 'ltr', comma: ', ' },
  // The digits of the sources and of the link, which stand beside those of the interface.
  ar: { name: 'العربية', tag: 'ar-u-ca-gregory-nu-latn', direction: 'rtl', comma: '، ' },
};

// A key missing in one of the languages does not compile.
type Same =
  typeof fr extends Record<keyof typeof en | keyof typeof vi | keyof typeof ar, string>
    ? [typeof en, typeof vi, typeof ar] extends [Catalogue, Catalogue, Catalogue]
      ? true
      : never
    : never;
export const CATALOGUES_AGREE: Same = true;

/** Every catalogue is fetched when its language is wanted: the page carries none. */
export const LOAD: Record<Locale, () => Promise<Catalogue>> = {
  fr: () => import('./fr.json').then((m) => m.default),
  en: () => import('./en.json').then((m) => m.default),
  vi: () => import('./vi.json').then((m) => m.default),
  ar: () => import('./ar.json').then((m) => m.default),
};
