/** Forms of the public lists that are left out of ours on purpose, each with the reason. */

export interface LeftOut {
  country: string;
  /** exactly as the list writes it */
  form: string;
  why: string;
}

const ANNOTATED = 'an inverted or annotated form, made for sorted lists: no article writes it';
const MISPRINT = 'a misprint of the list';
const WIDER = 'means more than this one territory';
const PAIR = 'two demonyms in one entry: no article writes the pair';

const row = (why: string, country: string, ...forms: readonly string[]): LeftOut[] =>
  forms.map((form) => ({ country, form, why }));

export const LEFT_OUT: readonly LeftOut[] = [
  // names
  ...row(MISPRINT, 'BD', 'La République populaire du Bangladesh'),
  ...row(ANNOTATED, 'BN', 'Nation of Brunei, Abode of Peace'),
  ...row(ANNOTATED, 'CD', 'Congo (Rép. dém.)'),
  ...row(ANNOTATED, 'FK', 'Falkland Islands (Malvinas)'),
  ...row(ANNOTATED, 'FM', 'Micronesia, Federated States of'),
  ...row(WIDER, 'GF', 'Guiana'),
  ...row('the English name, in the French list', 'IM', 'Isle of Man'),
  ...row(ANNOTATED, 'KR', 'Korea, Republic of'),
  ...row(ANNOTATED, 'MD', 'Moldova, Republic of'),
  ...row('stands without its article', 'MK', 'The Republic of North Macedonia'),
  ...row(ANNOTATED, 'NL', 'Netherlands (Kingdom of the)'),
  ...row(ANNOTATED, 'PW', 'Palaos (Palau)', 'République des Palaos (Palau)'),
  ...row('without its article and capital it is the common word for a meeting', 'RE', 'Réunion'),
  ...row(ANNOTATED, 'SX', 'Saint-Martin (partie néerlandaise)', 'Sint Maarten (Dutch part)'),
  ...row(
    ANNOTATED,
    'TW',
    'République de Chine (Taïwan)',
    'Republic of China (Taiwan)',
    'Taiwan, Province of China',
  ),
  ...row('stands without its article', 'US', "Les états-unis d'Amérique"),
  ...row(ANNOTATED, 'VA', 'Saint-Siège (Vatican)', 'Holy See (Vatican City State)'),
  ...row(WIDER, 'VG', 'îles Vierges', 'Virgin Islands'),
  ...row(ANNOTATED, 'VG', 'Virgin Islands, British'),
  ...row(ANNOTATED, 'VI', 'Virgin Islands, U.S.'),
  // French demonyms
  ...row(MISPRINT, 'AG', 'Antiguaise et barbudien'),
  ...row(MISPRINT, 'FK', 'Malouinne'),
  ...row('a misprint of the American demonym', 'MP', 'Américan'),
  ...row('means the United States', 'MP', 'Américaine'),
  ...row(PAIR, 'PM', 'Saint-Pierrais, Miquelonais', 'Saint-Pierraise, Miquelonaise'),
];
