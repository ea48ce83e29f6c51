/** A reviewer types a date as one writes it. */
import { describe, expect, it } from 'vitest';
import { typedDate } from '../../../../src/web/views/review/typed-date.ts';

describe('a date that is typed', () => {
  it.each([
    ['20 février 2024', 'fr', '2024-02-20'],
    ['1er mars 2024', 'fr', '2024-03-01'],
    ['20/02/2024', 'fr', '2024-02-20'],
    ['3/4/2024', 'fr', '2024-04-03'],
    ['20/02/2024', 'en', '2024-02-20'],
    ['February 20, 2024', 'en', '2024-02-20'],
    ['20 Feb 2024', 'en', '2024-02-20'],
    ['20 tháng 2 năm 2024', 'vi', '2024-02-20'],
    ['ngày 20/2/2024', 'vi', '2024-02-20'],
    ['février 2024', 'fr', '2024-02'],
    ['2024', 'fr', '2024'],
    ['2024-02-20', 'fr', '2024-02-20'],
    ['2024-02-20/2024-02-22', 'fr', '2024-02-20/2024-02-22'],
    ['20 février 2024', 'en', '2024-02-20'],
    ['  ', 'fr', ''],
  ] as const)('%s in %s is %s', (text, locale, edtf) => {
    expect(typedDate(text, locale)).toEqual({ edtf });
  });

  it('is asked for where either number may be the month, and refused where it is none', () => {
    expect(typedDate('3/4/2024', 'en')).toEqual({ why: 'order' });
    expect(typedDate('31/02/2024', 'fr')).toEqual({ why: 'unread' });
    expect(typedDate('soon', 'en')).toEqual({ why: 'unread' });
  });
});
