/** Whose officials an English text tells of without naming their country beside them. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const MORE = ' The two sides agreed that the work of the experts on ports would go on in the spring.';
const countriesIn = (text: string): string =>
  read({ file: 'a.txt', text: text + MORE })
    .meetings.map(({ participants }) => participants.map((p) => p.country ?? '?').join('+'))
    .join(' ');

describe('an office without a country', () => {
  test.each([
    [
      ' date 2026-03-12 President Ana Rocha and Indian Prime Minister Daniel Mutua received Latvian President Juris Ozols on Thursday.',
      'IN+IN+LV',
    ],
    [
      ' date 2026-03-12 Prime Minister Datuk Seri Daniel Mutua held talks with Norwegian Prime Minister Anna Berg on Thursday.',
      'MY+NO',
    ],
    ['VELKORA, Latvia – President Juris Ozols on Monday received Norwegian Ambassador Anna Berg.', 'LV+NO'],
    [
      ' date 2026-03-12 On his second day in Lima, Foreign Minister Daniel Mutua met his Argentine peer, Ana Rocha.',
      '?+AR',
    ],
    [
      'Juris Ozols, the Foreign Secretary, has today met with Ana Rocha, the US Secretary of State. They underlined the strength of the UK/US relationship.',
      'GB+US',
    ],
    [
      ' date 2026-03-12 Foreign Minister Daniel Mutua met Argentine Foreign Minister Ana Rocha in Lima during the summit of the region.',
      '?+AR',
    ],
  ])('%s', (text, countries) => expect(countriesIn(text)).toBe(countries));
});
