/** The interface's texts: one catalogue a language, all with the keys of the French one. */
import type en from './en.json';
import fr from './fr.json';

export type MessageKey = keyof typeof fr;
export type Catalogue = Record<MessageKey, string>;

export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Named in its own language, for the menu. */
export const LOCALE_NAMES: Record<Locale, string> = { fr: 'Français', en: 'English' };

// A key missing in one of the two languages does not compile.
type Same = typeof en extends Catalogue
  ? typeof fr extends Record<keyof typeof en, string>
    ? true
    : never
  : never;
export const CATALOGUES_AGREE: Same = true;

export const FRENCH: Catalogue = fr;

/** French comes with the page; other languages are fetched when chosen. */
export const LOAD: Record<Locale, () => Promise<Catalogue>> = {
  fr: () => Promise.resolve(fr),
  en: () => import('./en.json').then((m) => m.default),
};
