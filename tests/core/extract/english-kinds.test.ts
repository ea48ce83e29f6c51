/** Which kind English news tells of where it says it twice. */
import { expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const kinds = (text: string): string[] => read({ file: 'a.txt', text }).meetings.map((m) => m.kind);

test('“they discussed” says no more than the call it follows', () =>
  expect(
    kinds(
      'Kenyan Foreign Minister Daniel Mutua spoke today with Latvian Foreign Minister Juris Ozols. Mutua and Ozols discussed trade and the ports.',
    ),
  ).toEqual(['call']));
test('being received on arrival does not turn talks into a reception', () =>
  expect(
    kinds(
      'Kenyan President Daniel Mutua held talks with Latvian President Juris Ozols in Nairobi on Monday. Juris Ozols was received by Daniel Mutua as he arrived at the palace.',
    ),
  ).toEqual(['talks']));
