/** Names are read whole, whatever land they come from and whatever language tells of them. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';
import { tokenize } from '../../../src/core/extract/tokens.ts';

const people = (text: string): (string | null)[] =>
  read({ file: 'a.txt', text }).meetings.flatMap((m) => m.participants.map((p) => p.name));

const NAMES = [
  ['a stop between two letters', 'Tavita Faʻasalele'],
  ['a stop in front', 'ʻAnela Vaʻinga'],
  ['an apostrophe behind one letter', 'O‘ktam G‘ofurov'],
  ['a curly apostrophe', 'Nodira Sa’dullina'],
  ['a letter that French elides elsewhere', 'N’Dri Konassi'],
  ['an article of Italy', "Carlo Dell'Ortano"],
  ['the word of a son behind the name', 'Bakyt Asan uulu'],
  ['… before the family name', 'Elnur Soltan oğlu Hüseynli'],
  ['… in capitals', 'Mohamed Salem Ould Ely'],
  ['two particles', 'Hans-Georg von und zu Lindenau'],
  ['a particle cut short', "Kees van 't Hofland"],
  ['a given name cut short', 'Ma. Corazon D. Villasan'],
  ['letters without stops', 'S Rangarajan'],
  ['letters that begin like a title', 'H.M.D. Weerasekan'],
  ['a slash', 'Tigist G/Michael'],
  ['a capital inside a word', 'Abraham SingKipto'],
  ['a title that is a given name', 'Abdul Wali Hotak'],
  ['a title that is a surname', 'Ruth Bishop'],
  ['a by-name', 'William "Bill" Hargrove'],
  ['a title behind the word of a son', 'Hamad bin Sultan Al Nahari'],
  ['letters of honour that are a word of a name', 'Fiona McAllistan'],
];

describe('in French', () => {
  it.each(NAMES)('%s', (_, name) =>
    expect(
      people(`Le président kényan Daniel Mutua a reçu mardi à Nairobi ${name}, ministre letton du Commerce.`),
    ).toContain(name),
  );
});

describe('in English', () => {
  it.each(NAMES)('%s', (_, name) =>
    expect(
      people(`Kenyan President Daniel Mutua on Tuesday met Latvian Trade Minister ${name} in Nairobi.`),
    ).toContain(name),
  );
});

const BEHIND =
  ' They spoke of ports and of the situation of fishing boats, and handed over credentials that the ministries had asked for last week.';

describe('what is written with capitals and is nobody', () => {
  it.each([
    ['a word of a headline that the text writes small', 'Envoy Presents Credentials To King Olav Lund'],
    ['a headline of capitals', 'SITUATION ECONOMIQUE ET SOCIALE: TALKS HELD'],
    ['a thing', 'The Blue Dot Network was the matter'],
    ['who took the picture', 'Photo: Luis Prado/AFP'],
  ])('%s', (_, line) =>
    expect(
      people(
        `${line}\n\nKenyan President Daniel Mutua on Tuesday met Latvian Minister Ana Berg in Nairobi.${BEHIND}`,
      ),
    ).toEqual(['Daniel Mutua', 'Ana Berg']),
  );
  it.each(['le VPM Luis Prado', 'l’ambassadeur Itinérant Luis Prado'])('%s', (guest) =>
    expect(
      people(`Le président kényan Daniel Mutua a reçu mardi la ministre lettone Ana Berg et ${guest}.`),
    ).toContain('Luis Prado'),
  );
  it('what is led by someone', () =>
    expect(
      people(
        `Kenyan President Daniel Mutua met Latvian Minister Ana Berg on Tuesday. Ana Berg-led envoys stayed.${BEHIND}`,
      ),
    ).toEqual(['Daniel Mutua', 'Ana Berg']));
});

it('a name between commas behind an office may be one word', () =>
  expect(
    people('Le ministre indonésien de la Défense, Suryantan, a reçu mardi le président kényan Daniel Mutua.'),
  ).toEqual(['Suryantan', 'Daniel Mutua']));

describe('a surname that an English page never tells in full', () => {
  const page = (more: string): string =>
    `Mwendan arrived on Monday. When Mwendan later met Latvian Minister Ana Berg, they spoke of ports.${more}`;
  it('is someone where the page says that he spoke', () =>
    expect(people(page(' The visit went well, Mwendan said.'))).toEqual(['Mwendan', 'Ana Berg']));
  it('is nobody elsewhere', () => expect(people(page(' The visit to Mwendan went well.'))).toEqual([]));
});

it('an article and a body are no name', () =>
  expect(
    people('Le Milli Zamal a reçu le 30 novembre le ministre serbe des Affaires étrangères, Bojan Kovar.'),
  ).toEqual([]));

describe('one who is named again is one', () => {
  it.each([
    ['Kari Solberg-Lund', 'Solberg-Lund'],
    ['Saleh Al-Amrawi', 'al-Amrawi'],
    ['Sergueï Lavrentin', 'Sergei Lavrentin'],
    ['Tavita Faʻasalele', 'Tavita Faasalele'],
    ['Joko “Joki” Widodan', 'Joki'],
  ])('%s, %s', (full, again) =>
    expect(
      read({
        file: 'a.txt',
        text: `${full}, the Norwegian foreign minister, arrived on Monday for a two-day visit. On Tuesday, ${again} met with Kenyan President Daniel Mutua to speak of the ports.`,
      }).meetings[0]?.participants.map((p) => p.country),
    ).toEqual(['NO', 'KE']),
  );
  it('unless the word is of two', () =>
    expect(
      people('Le président kényan Daniel Mutua a reçu Ana Berg, ministre lettone. Berg-Mutua a été dit.'),
    ).toEqual(['Daniel Mutua', 'Ana Berg']));
});

describe('words of an office with capitals are none of the name behind it', () => {
  it.each([
    'la ministre norvégienne de la Promotion de la Femme et du Genre',
    'la présidente de la Cour Constitutionnelle de Norvège',
    'la conseillère Technique Principale de Norvège',
    'la ministre norvégienne de la Défense et des Anciens Combattants',
  ])('%s', (office) =>
    expect(people(`Le président kényan Daniel Mutua a reçu mardi à Nairobi ${office} Ana Berg.`)).toEqual([
      'Daniel Mutua',
      'Ana Berg',
    ]),
  );
});

it('a city whose first letter looks elided is one in capitals too', () =>
  expect(
    read({
      file: 'a.txt',
      text: 'A N’DJAMENA, le président kényan Daniel Mutua a reçu mardi la ministre lettone Ana Berg.',
    }).meetings[0]?.place?.name,
  ).toBe('N’DJAMENA'));

it('a name is written as the text does, not as the headline', () =>
  expect(
    people(
      'PRESIDENT MUTUA: DANIEL MUTUA MEETS ANA BERG\n\nKenyan President Daniel Mutua on Tuesday met Latvian Minister Ana Berg in Nairobi.',
    ),
  ).toEqual(['Daniel Mutua', 'Ana Berg']));

describe('an apostrophe', () => {
  const words = (text: string): string[] => tokenize(text).map((t) => text.slice(t.start, t.end));
  it.each([
    ["L'Union d'Oslo", ["L'", 'Union', "d'", 'Oslo']],
    ["Lorsqu'Ana vient", ["Lorsqu'", 'Ana', 'vient']],
    ["They've met", ['They', "'", 've', 'met']],
    ["'Talks went well,' he said", ["'", 'Talks', 'went', 'well', ',', "'", 'he', 'said']],
    ["Mata'utu's talks", ["Mata'utu", "'s", 'talks']],
  ])('%s', (text, cut) => expect(words(text)).toEqual(cut));
});

it.each([
  'La représentante spéciale de l’ONU en Haïti, Ana Maria Salvador, a rencontré mardi le ministre serbe Bojan Kovar.',
  'UN envoy Ana Maria Salvador met Serbian President Bojan Kovar on Tuesday in the city of Belgrade.',
])('a country’s name may be a surname: %s', (text) =>
  expect(people(text)).toEqual(['Ana Maria Salvador', 'Bojan Kovar']),
);

it('but is none of the name before it elsewhere', () =>
  expect(
    people(
      'Le ministre serbe Bojan Kovar a reçu mardi le ministre Ola Berg (Norvège) et, de Jordanie, Karim Nassar.',
    ),
  ).not.toContain('Ola Berg Norvège'));
