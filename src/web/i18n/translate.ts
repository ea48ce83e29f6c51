/** Fills a catalogue's text: {name} is a value, {count|one meeting|# meetings} chooses by the plural rules. */
import { type Catalogue, LANGUAGES, type Locale, type MessageKey } from './catalog.ts';
import { isolated } from './direction.ts';

export type Values = Record<string, string | number>;

export interface Translate {
  (key: MessageKey, values?: Values): string;
  /** whether the catalogue has a text for a key that is made of data */
  knows: (key: string) => key is MessageKey;
}

const SLOT = /\{(\w+)((?:\|[^|{}]*)+)?\}/g;

/** A plural's alternatives stand in this order; the last is for every other number: {n|one|other}, {n|one|two|few|other}. */
const CATEGORIES: readonly Intl.LDMLPluralRule[] = ['one', 'two', 'few', 'many'];

/** The function that says a key in one language. In a plural, "#" is the number as the language writes it. */
export function translator(locale: Locale, catalogue: Catalogue): Translate {
  const { tag } = LANGUAGES[locale];
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  const chosen = (forms: readonly string[], count: number): string => {
    const at = CATEGORIES.slice(0, forms.length - 1).indexOf(plural.select(count));
    return forms.at(at)!.replaceAll('#', number.format(count));
  };
  const say = (key: MessageKey, values: Values = {}): string =>
    catalogue[key].replace(SLOT, (slot, name: string, forms?: string) => {
      const value = values[name];
      if (value === undefined) return slot;
      if (forms) return chosen(forms.slice(1).split('|'), Number(value));
      return typeof value === 'number' ? number.format(value) : isolated(value, locale);
    });
  return Object.assign(say, { knows: (key: string): key is MessageKey => Object.hasOwn(catalogue, key) });
}
