/** English ways of telling a meeting: calls paid and received, words in quotation marks, and what is told of an older one. */
import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const REST =
  ' They talked about the ports and the fisheries of the two, and of what is to be done with them.';
const of = (text: string): string[] => told(text + REST);
const PAIR = ['held: Ana Berg + Daniel Mutua'];
const PAST = ['past: Ana Berg + Daniel Mutua'];

const BY_CLASS: Record<string, string[]> = {
  'who pays a call stands behind “by”, whom it goes to is who speaks': [
    'In a call-on by Norwegian Ambassador Ana Berg, Kenyan Trade Minister Daniel Mutua spoke of the sea.',
    'During a courtesy call by the Ambassador of Norway, Ana Berg, Kenyan Trade Minister Daniel Mutua welcomed the offer.',
    'Kenyan Trade Minister Daniel Mutua was paid a courtesy visit by Norwegian Ambassador Ana Berg on Monday.',
    'During a visit by Norwegian Ambassador Ana Berg to his office on Monday, Kenyan Trade Minister Daniel Mutua spoke of the sea.',
    'Norwegian Ambassador Ana Berg said this during a visit to the Kenyan Trade Minister, Daniel Mutua, on Monday.',
  ],
  'a call comes from someone': [
    'Kenyan Foreign Minister Daniel Mutua discussed the drought in a call that he received from Norwegian Foreign Minister Ana Berg.',
    'During a phone call from Norwegian Foreign Minister Ana Berg on Monday, Kenyan Foreign Minister Daniel Mutua spoke of the drought.',
  ],
  'words in quotation marks that leave out the doer are those of whoever says them': [
    '"Met Foreign Minister Ana Berg of Norway this afternoon," Kenyan Foreign Minister Daniel Mutua posted.',
    '"Pleased to meet Foreign Minister Ana Berg of Norway today," Kenyan Foreign Minister Daniel Mutua tweeted.',
  ],
  'a report of one’s own talks is news': [
    'Kenyan Energy Minister Daniel Mutua said that his talks with Norwegian Oil Minister Ana Berg in Oslo focused on gas.',
    'Kenyan Energy Minister Daniel Mutua tweeted a picture of his meeting with Norwegian Oil Minister Ana Berg.',
  ],
  'two of two states who preside over one table meet': [
    'The Prime Minister of Kenya, Daniel Mutua, and the Prime Minister of Norway, Ana Berg, presided over talks between their delegations.',
    'Kenyan President Daniel Mutua and Norwegian Prime Minister Ana Berg addressed a joint press conference after their talks in Oslo.',
  ],
  'a guest, one drawn into talks, one who joins in and one who comes to the ministry': [
    'Norwegian Prime Minister Ana Berg was the guest of Kenyan President Daniel Mutua at a dinner on Monday.',
    'Kenyan Trade Minister Daniel Mutua engaged Norwegian Ambassador Ana Berg in talks on fisheries on Monday.',
    'Kenyan Trade Minister Daniel Mutua joined Norwegian Trade Minister Ana Berg in opening the bridge on Monday.',
    'Norwegian Ambassador Ana Berg was at the ministry on Monday to meet Trade Minister Daniel Mutua of Kenya.',
    'Norwegian Prime Minister Ana Berg delivered a message from her king to Kenyan President Daniel Mutua in Nairobi.',
    'Kenyan Foreign Minister Daniel Mutua received a copy of the credentials of the new Ambassador of Norway, Ana Berg.',
  ],
  'a house between commas is no part of the office behind it': [
    'In a meeting with the Norwegian Ambassador to Kenya, Ana Berg, at his office, Trade Minister Daniel Mutua of Kenya spoke of the sea.',
  ],
  'an office that serves another is of its country, whoever else is named': [
    'Kenyan Foreign Minister Daniel Mutua met on Monday with the Adviser to the Norwegian Prime Minister, Ana Berg.',
    'Kenyan Foreign Minister Daniel Mutua met on Monday with the Special Assistant to the President of Norway, Ana Berg.',
  ],
  'an adverb may stand in front of the scene': [
    'Later, in a separate meeting with Ambassador of Norway Ana Berg, the Foreign Minister of Kenya, Daniel Mutua, spoke of the sea.',
  ],
  'a headline’s capitals end no name': [
    'Norwegian Ambassador Ana Berg Presents Credentials To President Daniel Mutua of Kenya\n\nThe ceremony was held on Monday.',
  ],
};

describe.each(Object.entries(BY_CLASS))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(of(text)).toEqual(PAIR));
});

describe('several guests', () => {
  test('a headline of all of them gives way to the separate meetings of the text', () =>
    expect(
      of(
        'Kenyan leader meets PMs of Norway, Latvia, Austria, Serbia\n\nKenyan President Daniel Mutua held separate meetings on Monday with Prime Minister of Norway Ana Berg, Prime Minister of Latvia Juris Ozols, Prime Minister of Austria Otto Brandl and Prime Minister of Serbia Bojan Kovar.',
      ),
    ).toEqual([
      'held: Ana Berg + Daniel Mutua',
      'held: Bojan Kovar + Daniel Mutua',
      'held: Daniel Mutua + Juris Ozols',
      'held: Daniel Mutua + Otto Brandl',
    ]));
  test('where ambassadors serve may stand behind the first of their states', () =>
    expect(
      of(
        'President Daniel Mutua received the ambassadors of Norway to Kenya, Ana Berg, Latvia, Juris Ozols, and Austria, Otto Brandl.',
      ),
    ).toEqual(['held: Ana Berg + Daniel Mutua + Juris Ozols + Otto Brandl']));
  test('the rank behind “and” is that of who follows', () =>
    expect(
      of(
        'Kenyan Defence Minister Daniel Mutua called on Admiral Ana Berg, Chief of Defence Staff and General Juris Ozols, Chief of General Staff of Norway.',
      ),
    ).toEqual(['held: Ana Berg + Daniel Mutua', 'held: Daniel Mutua + Juris Ozols']));
});

describe('whose an office is', () => {
  test('the country’s minister is of where the guest is', () =>
    expect(
      of(
        'On a visit to Norway, Kenyan Defence Minister Daniel Mutua has met with the country’s Prime Minister Ana Berg.',
      ),
    ).toEqual(PAIR));
  test('the envoy of President X is not X', () =>
    expect(
      of(
        'Norwegian President Ana Berg received the special envoy of President Kariuki, Daniel Mutua. The special envoy of President Kariuki spoke of the sea.',
      ),
    ).toEqual(PAIR));
  test('who was present at a meeting of others had none', () =>
    expect(
      of(
        'Kenyan President Daniel Mutua met Norwegian Prime Minister Ana Berg. Kenyan Finance Minister Sven Dahl and Norwegian Finance Minister Karin Lund were also present at the meeting.',
      ),
    ).toEqual(PAIR));
  test('a summit that a meeting comes a day before is another', () =>
    expect(
      of(
        'Kenyan President Daniel Mutua and Norwegian Prime Minister Ana Berg met for a working lunch, a day before the summit with Latvian President Juris Ozols.',
      ),
    ).toEqual(PAIR));
});

test('behind “Al” stands a name, whatever it means else', () =>
  expect(
    of(
      'King Daniel Mutua of Kenya was received upon his arrival by His Highness Sayyid Hamad bin Tariq Al Said of Oman.',
    ),
  ).toEqual(['held: Daniel Mutua + Hamad bin Tariq Al Said']));

describe('what is older or still to come', () => {
  test('a meeting that another follows is past', () =>
    expect(
      of(
        'The visit follows a phone call between Norwegian Prime Minister Ana Berg and Kenyan President Daniel Mutua.',
      ),
    ).toEqual(PAST));
  test('a paragraph goes on in the time that it has named', () =>
    expect(
      of(
        'Last month Norwegian Prime Minister Ana Berg came to Nairobi for a summit. On its sidelines she had talks with Kenyan President Daniel Mutua.',
      ),
    ).toEqual(PAST));
  test('an honour that would be one was not had', () =>
    expect(
      of(
        '"It would be an honour to receive Prime Minister Ana Berg of Norway," Kenyan President Daniel Mutua said.',
      ),
    ).toEqual([]));
  test('two who agree to meet have not met by that', () =>
    expect(
      of(
        'Norwegian Foreign Minister Ana Berg and Kenyan Foreign Minister Daniel Mutua agreed to meet in Geneva next week.',
      ),
    ).toEqual(['planned: Ana Berg + Daniel Mutua']));
});
