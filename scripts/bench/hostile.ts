/** Texts made to be slow to read: families of any length, each of one kind of repetition. No sense, no real names. */

/** Say which language the page is in, and hold one meeting: what follows is read with all rules. */
const FRENCH =
  'Le ministre français de la Culture, Paul Marchand, a reçu jeudi à Hanoï la ministre laotienne de la Culture, Keo Vong.\n\n';
const ENGLISH =
  'The French Minister of Culture, Paul Marchand, met with the Lao Minister of Culture, Keo Vong, in Hanoi on Thursday.\n\n';

/** `unit(i)` over and over behind the lead, cut at `length` UTF-16 units. */
function repeated(lead: string, unit: (i: number) => string, length: number): string {
  const parts = [lead];
  for (let i = 0, size = lead.length; size < length; i++) {
    const part = unit(i);
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

/** Words of two letters or three that never repeat for long: "Baca", "Daca" … */
function word(i: number): string {
  const letters = 'bcdfglmnprstv';
  const vowels = 'aeiou';
  let rest = i;
  let out = '';
  for (let k = 0; k < 3; k++) {
    out += letters[rest % letters.length]! + vowels[(rest >> 2) % vowels.length]!;
    rest = Math.floor(rest / letters.length);
  }
  return out[0]!.toUpperCase() + out.slice(1);
}

const UNITS: Record<string, (i: number) => string> = {
  'capitalised words': (i) => `${word(i)} `,
  'one capitalised word': () => 'Marchand ',
  'capitals without spaces': () => 'Ab',
  'one endless word': () => 'a',
  'nested appositions': (i) =>
    `, ministre de la Défense, président du Conseil de ${word(i)}, homologue de son collègue`,
  'titles without an end': () => 'le ministre de la ',
  'vice and vice': () => 'vice-',
  'titles and commas': () => 'ministre, ',
  dots: () => '.',
  initials: () => 'A. ',
  'initials without spaces': () => 'A.',
  hyphens: () => '-',
  'hyphened words': (i) => `${word(i)}-`,
  'dashes with spaces': () => ' - ',
  apostrophes: () => "l'",
  'opening quotes': () => '« ',
  quotes: () => '"Oui" ',
  'opening brackets': () => '(',
  'nested brackets': (i) => `(${word(i)} `,
  'bidirectional marks': () => '\u202eabc\u202c\u200f',
  'zero-width characters': () => 'Ma\u200br\u200dti\ufeffn ',
  'combining marks': () => 'e\u0301\u0302\u0303',
  'one letter, all marks': () => '\u0301',
  'half surrogates': () => '\ud83d',
  emoji: () => '👩‍👩‍👧 ',
  digits: () => '7',
  'digits and slashes': () => '12/03/',
  dates: (i) => `le ${(i % 40) + 1} mars ${1990 + (i % 60)}, `,
  'day lists': (i) => `${(i % 31) + 1}, `,
  weekdays: () => 'jeudi et vendredi, ',
  'cue words': () => 'a rencontré ',
  'cues and names': (i) => `a rencontré ${word(i)} ${word(i + 7)} `,
  'cues without an object': () => 'a rencontré le ministre de la ',
  'meeting nouns': () => 'lors de la rencontre de ',
  'received by': () => 'a été reçu par le président, ',
  pronouns: () => 'il a rencontré son homologue. ',
  'names and commas': (i) => `${word(i)} ${word(i + 3)}, `,
  'names and ands': (i) => `${word(i)} ${word(i + 3)} et `,
  'one enormous list': (i) => `le ministre laotien de la Santé ${word(i)} ${word(i + 5)}, `,
  ambassadors: () => 'les ambassadeurs de France, du Laos, de Chine, ',
  countries: () => 'Chine Laos Vietnam ',
  demonyms: () => 'laotien chinois français ',
  cities: () => 'à Hanoï, à Pékin, ',
  'topic words': () => 'cybersécurité culture commerce ',
  'one enormous sentence': (i) => `et que la culture de ${word(i)} soit dite `,
  'sentences of one word': (i) => `${word(i)}. `,
  captions: (i) => `Le ministre ${word(i)} (à droite). Photo : VNA\n`,
  'related teasers': (i) => `À lire aussi\n${word(i)} reçoit ${word(i + 1)}\n`,
  'teasers of one word': () => 'Un a b\nOui.\n',
  'dated teasers': (i) =>
    `À lire aussi\nLe ministre ${word(i)} reçoit ${word(i + 1)} ${word(i + 5)}\n${(i % 28) + 1}/03/2015\n`,
  'articles in one file': (i) =>
    `${word(i)} reçoit ${word(i + 1)}\n\nHANOI, ${(i % 28) + 1} mars 2015 (AFP) - Le ministre français ${word(i)} ${word(i + 2)} a reçu jeudi le ministre lao Keo Vong.\n`,
  'sign-offs': () => '(VNA)\nUne suite de mots - VNA\n',
  'new lines': () => '\n',
  'carriage returns': () => '\r\n',
  spaces: () => ' ',
  'tabs and lines': () => '\t\n',
  'lines of one word': (i) => `${word(i)}\n`,
  'lines that go on': () => 'et la\n',
  tags: (i) => `<p class="a">${word(i)}</p>`,
  'opening angles': () => '<',
  entities: () => '&nbsp;&amp;',
  meetings: (i) =>
    `Le ministre ${word(i)} ${word(i + 3)} a rencontré le président ${word(i + 11)} ${word(i + 17)}. `,
};

const ENGLISH_UNITS: Record<string, (i: number) => string> = {
  'English cue words': () => 'met with ',
  'English titles': () => 'Deputy Minister of the ',
  'English possessives': () => "Minister's ",
  'English appositions': (i) => `, Minister of Defence, chairman of the ${word(i)} Council, counterpart of`,
  'English names and commas': (i) => `${word(i)} ${word(i + 3)}, `,
  'English dates': (i) => `on March ${(i % 40) + 1}, ${1990 + (i % 60)}, `,
  'English months': () => 'March to May and ',
  'English teasers': (i) => `Related\nPresident ${word(i)} meets ${word(i + 1)} ${word(i + 5)}\n`,
  'English meetings': (i) =>
    `President ${word(i)} ${word(i + 3)} met Minister ${word(i + 11)} ${word(i + 17)}. `,
};

export const FAMILIES: readonly string[] = [...Object.keys(UNITS), ...Object.keys(ENGLISH_UNITS)];

/** A text of one family, `length` UTF-16 units long. */
export function hostile(family: string, length: number): string {
  const french = UNITS[family];
  return french ? repeated(FRENCH, french, length) : repeated(ENGLISH, ENGLISH_UNITS[family]!, length);
}
