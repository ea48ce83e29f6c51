/** Fills a catalogue's text: {name} is a value, {count|one meeting|# meetings} chooses by the plural rules. */
import type { Catalogue, Locale, MessageKey } from './catalog.ts';

export type Values = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: Values) => string;

const SLOT = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** The function that says a key in one language. In a plural, "#" is the number as the language writes it. */
export function translator(locale: Locale, catalogue: Catalogue): Translate {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, values = {}) =>
    catalogue[key].replace(SLOT, (slot, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return slot;
      if (one === undefined || other === undefined)
        return typeof value === 'number' ? number.format(value) : value;
      const count = Number(value);
      return (plural.select(count) === 'one' ? one : other).replaceAll('#', number.format(count));
    });
}
