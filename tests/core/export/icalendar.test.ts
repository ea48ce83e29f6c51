/** The meetings as a calendar, read again by another program. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeIcalendar } from '../../../src/core/export/icalendar.ts';
import { everywhere, takeaway } from '../../fixtures/takeaway.ts';

const calendar = (text: string) => new ICAL.Component(ICAL.parse(text) as never);
const entries = (text: string) => [
  ...calendar(text).getAllSubcomponents('vevent'),
  ...calendar(text).getAllSubcomponents('vjournal'),
];
const entry = (text: string, id: string) =>
  entries(text).find((e) => e.getFirstPropertyValue('uid') === `${id}@entrevue`)!;

describe('writeIcalendar', () => {
  it('has an entry for each meeting: undated ones are journal entries without a day', () => {
    const from = takeaway();
    const text = writeIcalendar(from);
    expect(entries(text)).toHaveLength(from.meetings.length);
    expect(entry(text, 'no-date').name).toBe('vjournal');
    expect(entry(text, 'no-year').getFirstPropertyValue('dtstart')).toBeNull();
  });

  it('puts a day on that day, and a vague date on all the days that it may be', () => {
    const text = writeIcalendar(takeaway());
    const days = (id: string) =>
      ['dtstart', 'dtend'].map((key) => String(entry(text, id).getFirstPropertyValue(key)));
    expect(days('day-one')).toEqual(['2019-03-12', '2019-03-13']);
    expect(days('month')).toEqual(['2019-06-01', '2019-07-01']);
    expect(entry(text, 'day-three').getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('keeps every text as it is, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (words) => {
        const text = writeIcalendar(takeaway({ title: words }, everywhere(words)));
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        // The reader knows no property of this name, and leaves its signs escaped.
        const name = String(calendar(text).getFirstPropertyValue('name'));
        expect(name.replace(/\\([\\;,])/g, '$1')).toBe(words);
        expect(entries(text)).toHaveLength(10);
      }),
      { numRuns: 50 },
    );
  });

  it('lets no text begin a property of its own', () => {
    const text = writeIcalendar(takeaway({}, everywhere('a\r\nATTACH:file:///etc/passwd\rEND:VEVENT\n')));
    expect(entries(text)).toHaveLength(takeaway().meetings.length);
    expect(entries(text).flatMap((e) => e.getAllProperties('attach'))).toEqual([]);
  });
});
