import { describe, expect, it } from 'vitest';
import { soundReading } from '../../../src/core/build/sound.ts';
import { article, side } from '../collate/readings.ts';

describe('a reading with a date in no known form', () => {
  const reading = article('a.txt', [{ sides: [side('Anne Martel')], date: '2020-13' }, { date: '2020-12' }], {
    date: 'soon',
  });

  it('keeps the meeting, undated, and every other date', () => {
    const sound = soundReading(reading);
    expect(sound.meetings.map((m) => m.date.edtf)).toEqual([null, '2020-12']);
    expect(sound.articles[0]!.date).toBeNull();
  });

  it('is told in the report', () => {
    expect(soundReading(reading).doubts.map((d) => d.detail)).toEqual([
      "the article's date soon is in no known form",
      'the date 2020-13 is in no known form',
    ]);
  });
});
