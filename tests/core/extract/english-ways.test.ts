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
};

describe.each(Object.entries(BY_CLASS))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(of(text)).toEqual(PAIR));
});

describe('what is older or still to come', () => {
  test('a meeting that another follows is past', () =>
    expect(
      of(
        'The visit follows a phone call between Norwegian Prime Minister Ana Berg and Kenyan President Daniel Mutua.',
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
