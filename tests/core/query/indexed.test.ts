import { describe, expect, it } from 'vitest';
import type { Dataset, Meeting } from '../../../src/core/dataset/dataset.ts';
import { placeKey } from '../../../src/core/query/index-table.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { NO_FILTERS } from '../../../src/core/query/state.ts';
import { visibleMeetings } from '../../../src/core/query/visible.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

/** The fixture with two of its meetings told by one and the same sentence. */
function toldTogether(): { data: Dataset; first: Meeting; second: Meeting; names: [string, string] } {
  const people = new Map(FIXTURE.officials.map((o) => [o.id, o.name]));
  const guests = FIXTURE.meetings.map((m) => ({ m, who: m.participants.flatMap((p) => p.official ?? []) }));
  const a = guests.find(({ who }) => who.length > 0)!;
  const b = guests.find(({ who }) => who.length > 0 && who.every((id) => !a.who.includes(id)))!;
  const names: [string, string] = [people.get(a.who[0]!)!, people.get(b.who[0]!)!];
  const quote = `The minister met ${names[0]} and ${names[1]} in turn to speak of tides.`;
  const evidence = [{ ...a.m.evidence[0]!, start: 0, end: quote.length, quote }];
  const [first, second] = [
    { ...a.m, evidence },
    { ...b.m, evidence },
  ];
  return { data: { ...FIXTURE, meetings: [first, second] }, first, second, names };
}

const found = (data: Dataset, search: string): string[] =>
  visibleMeetings(indexDataset(data), { ...NO_FILTERS, search }).map((m) => m.id);

describe('searching a sentence that tells several meetings', () => {
  it('finds by a name only the meeting of that person', () => {
    const { data, first, second, names } = toldTogether();
    expect(found(data, names[0])).toEqual([first.id]);
    expect(found(data, names[1])).toEqual([second.id]);
  });

  it('finds by its other words all of them', () => {
    expect(found(toldTogether().data, 'tides')).toHaveLength(2);
  });
});

describe('a place in a link', () => {
  const keyOf = (name: string, country: string | null, city: string | null = null): string | null =>
    placeKey({ place: { name, country, city, basis: 'stated' } });

  it('is its city, else its name and country as a city would be called: no comma, accent or capital', () => {
    expect(keyOf('Oslo', 'NO', 'oslo-no')).toBe('oslo-no');
    expect(keyOf('Palais de l’Étang, aile nord', 'CH')).toBe('palais-de-l-etang-aile-nord-ch');
    expect(keyOf('En mer', null)).toBe('en-mer');
  });

  it('is never empty', () => {
    expect(keyOf('№', null)).toBe('№');
    expect(keyOf('…', null)).toBe('…');
  });
});

describe('searching a country', () => {
  it('finds it by a name that the data lack and the page knows', () => {
    const meeting = FIXTURE.meetings.find((m) => m.participants.some((p) => p.country))!;
    const country = meeting.participants.find((p) => p.country)!.country!;
    const called = indexDataset(FIXTURE, (id) => (id === country ? ['بلاد البحر'] : []));
    const ids = visibleMeetings(called, { ...NO_FILTERS, search: 'بلاد' }).map((m) => m.id);
    expect(ids).toContain(meeting.id);
    expect(found(FIXTURE, 'بلاد')).toEqual([]);
  });
});
