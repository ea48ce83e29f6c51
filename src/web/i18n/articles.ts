/** Countries and bodies as a sentence takes them in: "du Vietnam", "la Chine", "the Netherlands". Rows are ids of the data. */
import type { Country } from '../../core/dataset/dataset.ts';
import { isolated } from './direction.ts';
import type { Locale } from './catalog.ts';
import { sayCountry } from './say.ts';

/** `of`: who something belongs to ("de la Chine"); `the`: after any other word ("avec la Chine"). */
export type Joining = 'of' | 'the';

const ids = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FRENCH = {
  bare: ids(
    'AG AI AW BH CU CW CY DJ GG GI GU HK HT IL KI KN LC MC MG MO MS MT NR NU OM PM PR SG SH SM ST SX TK TT TV TW VC VU WF YT AFRIPOL ASEANAPOL AUKUS EUROPOL FRONTEX GAVI INTERPOL UNWOMEN',
  ),
  plural: ids('AE AS BM BS FJ KM MV NL PH PW SC TO US BRICS HOUTHIS RSF TALIBAN'),
  // They end in -e and are masculine, or do not and are feminine.
  masculine: ids('BZ CG GB JE KH MX MZ SR VISEGRAD ZW'),
  feminine: ids('SL'),
};

/** Names that English says with an article, besides islands. */
const ENGLISH_THE = ids('AE BS CD CF CG CZ DO EU GB GM IM KM MV NL PH UN US VA');

function frenchArticle({ id, kind }: Country, name: string): 'le ' | 'la ' | 'l’' | 'les ' | '' {
  if (FRENCH.bare.has(id)) return '';
  if (FRENCH.plural.has(id) || /^(îles|nations|états)\s/i.test(name)) return 'les ';
  if (/^[aeiouyåéèîïô](?!émen)/i.test(name)) return 'l’';
  // Of an abbreviation that begins with a consonant nothing tells the gender.
  if (kind === 'body' && !FRENCH.masculine.has(id) && /^(?!G\d)[A-Z][\dA-Z-]+$/.test(name)) return '';
  return FRENCH.feminine.has(id) || (FEMININE.test(name) && !FRENCH.masculine.has(id)) ? 'la ' : 'le ';
}

/** How the first word of a feminine name ends. */
const FEMININE = /^\S*(?:e|té|ion)(?:[\s-]|$)/;

const FRENCH_OF = { 'le ': 'du ', 'la ': 'de la ', 'l’': 'de l’', 'les ': 'des ' } as const;

/** "de Tomás", "d’Ingrid". */
const frenchOf = (name: string): string => (/^[aeiouhéèêâîô]/i.test(name) ? `d’${name}` : `de ${name}`);

const SAY: Partial<Record<Locale, (country: Country, name: string, as: Joining) => string>> = {
  fr: (country, name, as) => {
    const article = frenchArticle(country, name);
    if (as === 'the') return article + name;
    return article === '' ? frenchOf(name) : FRENCH_OF[article] + name;
  },
  en: ({ id, kind }, name) =>
    ENGLISH_THE.has(id) || name.endsWith('Islands') || (kind === 'body' && name.includes(' '))
      ? `the ${name}`
      : name,
};

/** A country or body with the article that its name takes. */
export function sayCountryIn(country: Country, locale: Locale, as: Joining): string {
  const name = sayCountry(country, locale);
  return SAY[locale]?.(country, name, as) ?? isolated(name, locale);
}

/** The name of a person likewise. */
export const sayPersonIn = (name: string, locale: Locale, as: Joining): string =>
  locale === 'fr' && as === 'of' ? frenchOf(name) : name;
