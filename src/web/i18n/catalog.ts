/** The interface's languages, and their texts: one catalogue a language, all with the keys of the French one. */
import type ar from './ar.json';
import type en from './en.json';
import type fr from './fr.json';
import type vi from './vi.json';

export type MessageKey = keyof typeof fr;
export type Catalogue = Record<MessageKey, string>;

export const LOCALES = ['fr', 'en', 'vi', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];
export type Direction = 'ltr' | 'rtl';

/** What belongs to each language. */
export const LANGUAGES: Record<Locale, { name: string; tag: string; direction: Direction }> = {
  // `name`: in its own language, for the menu. `tag`: for Intl.
  fr: { name: 'Français', tag: 'fr', direction: 'ltr' },
  en: { name: 'English', tag: 'en', direction: 'ltr' },
  vi: { name: 'Tiếng Việt', tag: 'vi', direction: 'ltr' },
  // The digits of the sources and of the link, which stand beside those of the interface.
  ar: { name: 'العربية', tag: 'ar-u-ca-gregory-nu-latn', direction: 'rtl' },
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
