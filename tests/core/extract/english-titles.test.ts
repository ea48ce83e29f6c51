/** What stands around a name in English news: letters, lists of envoys, given names that are countries, what a caller came for. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const REST =
  ' They talked about the ports and the fisheries of the two, and of what is to be done with them.';
const told = (text: string) =>
  read({ file: 'a.txt', text: text + REST }).meetings.map((m) =>
    m.participants.map((p) => `${p.name} ${p.country ?? '–'}`).sort(),
  );

describe('titles and names', () => {
  test('who calls on someone to discuss something visits him, and his office stands before those words', () => {
    const { meetings } = read({
      file: 'a.txt',
      text: `Kenyan High Commissioner Daniel Mutua called on Juris Ozols, MP, Minister of Foreign Affairs of Latvia to discuss trade.${REST}`,
    });
    expect(meetings[0]?.participants.map((p) => p.role)).toContain('Minister of Foreign Affairs of Latvia');
  });
  test('a country’s name before another capital is a given name', () =>
    expect(
      told('Kenyan Foreign Minister Daniel Mutua met Foreign Minister India Berg in Riga.').flat(),
    ).toEqual(expect.arrayContaining([expect.stringContaining('India Berg')])));
  test('a list gives each envoy a line, with the post behind a dash', () =>
    expect(
      told(
        'Three new envoys presented their credentials to Kenyan President Daniel Mutua in Nairobi on Monday. The envoys who presented their credentials are:\n\n• Ms. Ana Berg - Ambassador of Norway in Nairobi\n• Mr. Juris Ozols - Ambassador of Latvia in Nairobi\n\nThe ceremony lasted an hour.',
      ).flat(),
    ).toEqual(expect.arrayContaining(['Ana Berg NO', 'Juris Ozols LV'])));
  test('letters of a party stand before an office', () =>
    expect(
      read({
        file: 'a.txt',
        text: `Kenyan Ambassador Daniel Mutua paid a courtesy call on LTF Acting Chairman Juris Ozols in Riga.${REST}`,
      }).meetings[0]?.participants.map((p) => p.role),
    ).toContain('LTF Acting Chairman'));
  test('regions of the world are nobody’s names', () =>
    expect(
      told('Kenyan Foreign Minister Daniel Mutua met Southeast Asian foreign ministers in Riga on Monday.'),
    ).toEqual([]));
});

describe('rows of meetings', () => {
  test('whom a sentence counts besides was met too', () =>
    expect(
      told(
        'Besides Latvian Foreign Minister Juris Ozols, Kenyan Foreign Minister Daniel Mutua met Norwegian Foreign Minister Ana Berg in Vienna.',
      ),
    ).toHaveLength(2));
  test('day and place may stand between one who was met and the next', () =>
    expect(
      told(
        'Kenyan President Daniel Mutua met Latvian President Juris Ozols in Vienna on Monday, as well as Norwegian Prime Minister Ana Berg.',
      ),
    ).toHaveLength(2));
  test('on a tour the next meeting of another day is not in the capital before', () => {
    const { meetings } = read({
      file: 'a.txt',
      text: `date 2024-03-12 Kenyan Foreign Minister Daniel Mutua met Latvian Foreign Minister Juris Ozols in Riga today. On Monday, Mutua met Norwegian Prime Minister Ana Berg.${REST}`,
    });
    expect(meetings[1]?.place).toBeNull();
  });
  test('what is still to come may be told at a meeting that was held', () =>
    expect(
      read({
        file: 'a.txt',
        text: `Latvian Ambassador Juris Ozols informed Kenyan Foreign Minister Daniel Mutua about the upcoming visit during a courtesy call today.${REST}`,
      }).meetings[0]?.status,
    ).toBe('held'));
  test('a chief of no told country receives his own ministers', () =>
    expect(
      told(
        'His Highness the Amir Sheikh Daniel received Minister of Education Dr Juris Ozols at the palace.',
      ),
    ).toEqual([]));
});

describe('who is meant', () => {
  const PAIR = [['Ana Berg NO', 'Daniel Mutua KE']];
  test('“her” behind a verb or a preposition, with nothing that could be hers, is a person', () => {
    expect(
      told(
        'Norwegian Foreign Minister Ana Berg is in Nairobi. Kenyan President Daniel Mutua received her on Tuesday.',
      ),
    ).toEqual(PAIR);
    expect(
      told(
        'Norwegian Foreign Minister Ana Berg is in Nairobi. In a meeting with her, Kenyan President Daniel Mutua spoke of the ports.',
      ),
    ).toEqual(PAIR);
  });
  test('a meal in someone’s honour is given for whoever was named before', () =>
    expect(
      told(
        'Norwegian Foreign Minister Ana Berg visited Nairobi. Her Kenyan counterpart, Daniel Mutua, hosted a luncheon in her honour.',
      ),
    ).toEqual(PAIR));
  test('“they” are the two of the same sentence', () =>
    expect(
      told(
        'Ana Berg, Norway’s foreign minister, visited Nairobi. "We are friends," Kenyan President Daniel Mutua told Berg when they met at the palace.',
      ),
    ).toEqual(PAIR));
  test('an office is told in one sentence, the name in the next', () => {
    expect(
      told(
        'Kenyan President Daniel Mutua met the Norwegian foreign minister in Nairobi. Ana Berg told him that the ports would open.',
      ),
    ).toEqual(PAIR);
    expect(
      told(
        'Kenyan President Daniel Mutua met the Norwegian foreign minister in Nairobi. Norway’s Ana Berg said the ports would open.',
      ),
    ).toEqual(PAIR);
    expect(
      told(
        'The foreign ministers of Norway and Kenya met in Geneva. Ana Berg and Daniel Mutua agreed to open the ports.',
      ),
    ).toEqual(PAIR);
  });
  test('who leads a delegation is of where it comes from', () =>
    expect(
      told(
        'Kenyan President Daniel Mutua received a delegation from Norway. The delegation was led by Foreign Minister Ana Berg.',
      ),
    ).toEqual(PAIR));
  test('“they” behind a row of meetings are nobody for certain', () =>
    expect(
      told(
        'Kenyan President Daniel Mutua held bilateral meetings with Norwegian Prime Minister Ana Berg and Latvian President Juris Ozols. They spoke of their meeting.',
      ),
    ).toHaveLength(2));
  test('who spoke with one after meeting another met both himself', () =>
    expect(
      told(
        'Kenyan President Daniel Mutua spoke with Norwegian Prime Minister Ana Berg after meeting Latvian President Juris Ozols on Monday.',
      ),
    ).toEqual(expect.arrayContaining([['Daniel Mutua KE', 'Juris Ozols LV']])));
  test('what was proposed to someone in “their meeting” tells that meeting', () =>
    expect(
      told(
        'Kenyan President Daniel Mutua had proposed the event to his Norwegian counterpart Ana Berg in their meeting in Oslo.',
      ),
    ).toEqual(PAIR));
  test('states and the names of their ministers may be joined by dashes', () =>
    expect(
      told(
        'At the meeting, ministers of foreign affairs of the Republic of Kenya – Daniel Mutua, the Kingdom of Norway – Ana Berg and the Republic of Latvia – Juris Ozols discussed trade.',
      ),
    ).toEqual([['Ana Berg NO', 'Daniel Mutua KE', 'Juris Ozols LV']]));
});
