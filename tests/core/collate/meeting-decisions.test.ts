import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import { checkEvidence } from '../../../src/core/collate/evidence.ts';
import { readCorrections } from '../../../src/core/dataset/correction.ts';
import { readDataset } from '../../../src/core/dataset/schema.ts';
import { WORLD, article, place, side } from './readings.ts';

const ANNE = side('Anne Martel', 'FR', 'ministre');
const HIEU = side('Lê Van Hiêu', 'VN', 'ministre');
const KEO = side('Keo Vong', 'LA', 'ministre');
const WHY = { reason: 'A note says so.', source: { title: 'A note' }, on: '2026-01-02', by: 'R.' };

const dated = { sides: [ANNE, HIEU], date: '2020-03-02' };
const READINGS = [
  article('a.txt', [dated]),
  article('b.txt', [{ ...dated, place: place('Paris', 'FR', 'paris-fr') }]),
  article('c.txt', [dated]),
  article('d.txt', [{ sides: [ANNE, KEO], place: place('Lyon', 'FR', 'lyon-fr'), topics: ['trade'] }]),
  article('e.txt', [{ sides: [KEO, HIEU], date: '2021-01-01' }]),
];
const TEXTS = new Map(READINGS.map((r) => [r.file, r.text]));

type File = { file: string; entries: readonly object[] };

function decisions(files: readonly File[]) {
  const read = readCorrections(
    files.map(({ file, entries }) => ({ file, data: entries.map((e) => ({ ...WHY, ...e })) })),
  );
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.corrections;
}
const from = (...files: File[]) => collate(READINGS, WORLD, decisions(files)).dataset;
const decided = (...entries: object[]) => from({ file: 'mine.json', entries });
const plain = decided();

/** The meeting that a file tells first. */
const toldIn = (file: string, { meetings } = plain) =>
  meetings.find((m) => m.evidence.some((e) => e.document === `a-${file}`))!;
const [ABC, D, E] = ['a.txt', 'd.txt', 'e.txt'].map((file) => toldIn(file).id) as [string, string, string];
const words = (file: string) => ({ quote: `${file} sentence 1.`, document: file });

const sound = (dataset: ReturnType<typeof decided>) => {
  expect(readDataset({ ...dataset, edition: 'x', positions: [] })).toMatchObject({ ok: true });
  expect(() => checkEvidence(dataset, TEXTS)).not.toThrow();
};

describe('meetings that a reviewer calls one', () => {
  it('keep the id and the facts of the first, the evidence of both, and what the first leaves open', () => {
    const dataset = decided({ sameMeeting: [ABC, D] });
    sound(dataset);
    expect(dataset.meetings.map((m) => m.id)).toEqual(
      plain.meetings.map((m) => m.id).filter((id) => id !== D),
    );
    const one = toldIn('a.txt', dataset);
    expect(one.date.edtf).toBe('2020-03-02');
    expect(one.place?.city).toBe('paris-fr');
    expect(one.topics).toEqual(['trade']);
    expect(one.participants.map((p) => p.name)).toEqual(['Anne Martel', 'Lê Van Hiêu', 'Keo Vong']);
    expect(one.evidence).toHaveLength(4);
    expect(one.corrections).toMatchObject([
      { field: 'sameMeeting', extracted: [ABC, D], value: ABC, reason: WHY.reason },
    ]);
    expect(dataset.notices).toEqual([{ on: WHY.on, kind: 'correction', meetings: [ABC], text: WHY.reason }]);
  });

  it('take the date of the other where the first has none, and stay open to be set', () => {
    const dataset = decided(
      { sameMeeting: [words('d.txt'), E] },
      { target: E, field: 'kind', value: 'call' },
    );
    sound(dataset);
    expect(toldIn('d.txt', dataset)).toMatchObject({ id: D, kind: 'call', date: { edtf: '2021-01-01' } });
  });

  it('go on from one decision to the next, in whatever order the files come', () => {
    const files = [
      { file: 'a.json', entries: [{ sameMeeting: [ABC, D] }] },
      { file: 'b.json', entries: [{ sameMeeting: [D, E] }] },
    ];
    const dataset = from(...files);
    expect(dataset.meetings.map((m) => m.id)).toEqual([ABC]);
    expect(from(...files.reverse())).toEqual(dataset);
    sound(dataset);
  });
});

describe('a meeting that a reviewer calls two', () => {
  it('keeps its id for the one, the other gets its own, and all else stays', () => {
    const dataset = decided({ target: ABC, split: [words('b.txt')] });
    sound(dataset);
    const [one, other] = [toldIn('a.txt', dataset), toldIn('b.txt', dataset)];
    expect(one.id).toBe(ABC);
    expect(one.evidence.map((e) => e.document)).toEqual(['a-a.txt', 'a-c.txt']);
    expect(one.place).toBeNull();
    expect(other.place?.city).toBe('paris-fr');
    expect(one.corrections[0]).toMatchObject({ field: 'split', extracted: ABC, value: [words('b.txt')] });
    expect(other.corrections).toEqual(one.corrections);
    const others = ({ meetings }: typeof plain) => meetings.filter((m) => [D, E].includes(m.id));
    expect(others(dataset)).toEqual(others(plain));
    expect(dataset.notices[0]!.meetings).toEqual([one.id, other.id].sort());
  });

  it('keeps its id also where the article leaves that gave it', () => {
    const dataset = decided({ target: ABC, split: [words('a.txt')] });
    expect(toldIn('b.txt', dataset).id).toBe(ABC);
    expect(toldIn('a.txt', dataset).id).not.toBe(ABC);
  });

  it('may be split again, and its part may go into another meeting, whatever the order of the files', () => {
    const part = toldIn('b.txt', decided({ target: ABC, split: [words('b.txt'), words('c.txt')] })).id;
    const files = [
      { file: 'z.json', entries: [{ target: ABC, split: [words('b.txt'), words('c.txt')] }] },
      { file: 'a.json', entries: [{ target: part, split: [words('c.txt')] }, { sameMeeting: [D, part] }] },
    ];
    const dataset = from(...files);
    sound(dataset);
    expect(dataset.meetings).toHaveLength(4);
    expect(toldIn('b.txt', dataset).id).toBe(D);
    expect(toldIn('c.txt', dataset).id).not.toBe(part);
    expect(from(...files.reverse())).toEqual(dataset);
  });
});

describe('a decision that can’t be applied is named by file, entry and cause', () => {
  it.each([
    [{ sameMeeting: [ABC, 'm-gone'] }, 'mine.json, entry 1: no meeting has the id m-gone any more'],
    [{ sameMeeting: [ABC, words('b.txt')] }, `mine.json, entry 1: names one meeting, ${ABC}, twice`],
    [{ target: 'm-gone', split: [words('b.txt')] }, 'mine.json, entry 1: no meeting has the id m-gone'],
    [{ target: ABC, split: [words('e.txt')] }, 'of e.txt are told by 0 of the articles'],
    [{ target: ABC, split: [{ quote: 'sentence 1' }] }, 'are told by 3 of the articles'],
    [
      { target: ABC, split: ['a.txt', 'b.txt', 'c.txt'].map(words) },
      `mine.json, entry 1: nothing would be left of the meeting ${ABC}`,
    ],
  ])('%j', (entry, message) => {
    expect(() => decided(entry)).toThrow(message);
  });

  it('where parts are put together again', () => {
    const split = { target: ABC, split: [words('b.txt')] };
    const part = toldIn('b.txt', decided(split)).id;
    expect(() => decided(split, { sameMeeting: [part, ABC] })).toThrow(
      `mine.json, entry 2: ${ABC} and ${part} are two meetings by mine.json, entry 1`,
    );
  });

  it.each([
    [{ sameMeeting: ['m1'] }, 'mine.json, entry 1, sameMeeting: must name two or more'],
    [{ target: 'm1', split: [] }, 'mine.json, entry 1, split: must name one or more of the articles'],
    [{ target: 'm1', split: [{ document: 'a.txt' }] }, 'mine.json, entry 1, split.0.quote'],
  ])('or field, where its form is wrong', (entry, message) => {
    expect(() => decided(entry)).toThrow(message);
  });
});

it('any of them give the same data set in whatever order the files come, or fail in the same words', () => {
  const any = fc.constantFrom<object>(
    { sameMeeting: [ABC, D] },
    { sameMeeting: [E, D] },
    { sameMeeting: [D, E] },
    { target: ABC, split: [words('a.txt')] },
    { target: ABC, split: [words('c.txt')] },
    { target: words('b.txt'), split: [words('b.txt')] },
    { target: D, field: 'date', value: '2020-05' },
  );
  const outcome = (files: readonly File[]): unknown => {
    try {
      return from(...files);
    } catch (problem) {
      return (problem as Error).message;
    }
  };
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), fc.gen(), (entries, gen) => {
      const files = entries.map((entry, i) => ({ file: `${i}.json`, entries: [entry] }));
      const shuffled = gen(fc.shuffledSubarray, files, { minLength: files.length });
      expect(outcome(shuffled)).toEqual(outcome(files));
    }),
  );
});
