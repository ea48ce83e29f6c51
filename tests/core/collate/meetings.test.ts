import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import { checkEvidence } from '../../../src/core/collate/evidence.ts';
import { readDataset } from '../../../src/core/dataset/schema.ts';
import { WORLD, type Told, article, body, place, side } from './readings.ts';

const ANNE = side('Anne Martel', 'FR', 'ministre');
const HIEU = side('Lê Van Hiêu', 'VN', 'ministre');
const KEO = side('Keo Vong', 'LA', 'ministre');

const told =
  (meeting: Told, own = {}) =>
  (file: string) =>
    article(file, [{ sides: [ANNE, HIEU], date: '2020-03-02', ...meeting }], own);

/** The meetings of one article each. */
function meetings(...articles: ((file: string) => ReturnType<typeof article>)[]) {
  return collate(
    articles.map((make, i) => make(`${i}.txt`)),
    WORLD,
  ).dataset.meetings;
}

describe('one meeting told by several articles', () => {
  it('is one meeting with the evidence of both', () => {
    const [meeting, ...others] = meetings(told({}), told({ kind: 'reception', status: 'past' }));
    expect(others).toEqual([]);
    expect(meeting!.evidence.map((e) => e.document)).toEqual(['a-0.txt', 'a-1.txt']);
    expect(meeting!.status).toBe('held');
  });

  it('keeps the more precise date, and what the other article adds', () => {
    const [meeting, ...others] = meetings(
      told({ date: '2020-03', topics: ['trade'], place: place('Vientiane', 'LA', 'vientiane-la') }),
      told({ topics: ['police'], sides: [ANNE, HIEU, KEO] }),
    );
    expect(others).toEqual([]);
    expect(meeting!.date.edtf).toBe('2020-03-02');
    expect(meeting!.place?.city).toBe('vientiane-la');
    expect(meeting!.topics).toEqual(['police', 'trade']);
    expect(meeting!.participants.map((p) => p.official)).toEqual([
      'anne-martel-fr',
      'le-van-hieu-vn',
      'keo-vong-la',
    ]);
  });

  it('takes a place that another article names for one that only follows from who received', () => {
    const host = { ...place('Laos', 'LA'), basis: 'host' as const };
    const [meeting] = meetings(
      told({ place: host }),
      told({ date: '2020-03', place: place('Vientiane', 'LA', 'vientiane-la') }),
    );
    expect(meeting!.place?.city).toBe('vientiane-la');
  });

  it('loses no delegation for an official of its country', () => {
    const delegation = { ...side(null, 'FR', 'délégation'), kind: 'group' as const };
    const [meeting] = meetings(told({}), told({ sides: [ANNE, HIEU, delegation] }));
    expect(meeting!.participants.map((p) => p.kind)).toEqual(['person', 'person', 'group']);
  });

  it('is as sure as the telling whose date and place it takes', () => {
    const sure = (value: number, why: string) => ({
      value,
      reasons: [{ factor: 'date' as const, value, why }],
    });
    const [meeting] = meetings(
      told({ date: '2020-03', sureness: sure(1, 'date.stated') }),
      told({ sureness: sure(0.9, 'date.weekday-from-dateline') }),
    );
    expect(meeting!.date.edtf).toBe('2020-03-02');
    expect(meeting!.sureness).toEqual(sure(0.9, 'date.weekday-from-dateline'));
  });

  it('takes a named side for the unnamed one of another article only in a like office', () => {
    const ambassador = side(null, 'US', 'ambassadeur');
    const sides = (role: string) =>
      meetings(
        told({ sides: [ANNE, HIEU, ambassador] }),
        told({ sides: [ANNE, HIEU, side('Ned Cole', 'US', role)] }),
      )
        .flatMap((m) => m.participants)
        .slice(2)
        .map((p) => p.name);
    expect(sides('ambassadeur')).toEqual(['Ned Cole']);
    expect(sides('ministre')).toEqual([null, 'Ned Cole']);
  });

  it.each([
    ['are of other days', told({ date: '2020-03-03' })],
    ['are undated', told({ date: null })],
    ['are of a year only', told({ date: '2020' })],
    ['share one person', told({ sides: [ANNE, KEO] })],
    ['are in other cities', told({ place: place('Lyon', 'FR', 'lyon-fr') })],
    ['are of another kind', told({ kind: 'call' })],
    ['were planned', told({ status: 'planned' })],
  ])('are two meetings where they %s', (_, other) => {
    expect(meetings(told({ place: place('Paris', 'FR', 'paris-fr') }), other)).toHaveLength(2);
  });

  it('leaves a vague date alone where two meetings fit it', () => {
    expect(meetings(told({}), told({ date: '2020-03-09' }), told({ date: '2020-03' }))).toHaveLength(3);
  });

  it('never merges two meetings of one article', () => {
    const make = (file: string) =>
      article(file, [
        { sides: [ANNE, HIEU], date: '2020-03-02' },
        { sides: [ANNE, HIEU], date: '2020-03-02', kind: 'reception' },
      ]);
    expect(meetings(make)).toHaveLength(2);
  });

  it('counts the same article under two file names once', () => {
    const { dataset, report } = collate(
      [told({}, { id: 'same' })('b.txt'), told({}, { id: 'same' })('a.txt')],
      WORLD,
    );
    expect(dataset.documents.map((d) => d.file)).toEqual(['a.txt']);
    expect(dataset.meetings).toHaveLength(1);
    expect(report.files.map((f) => f.reasons)).toEqual([[], ['the same text as a.txt: counted once']]);
  });
});

describe('the ids of meetings', () => {
  const idsOf = (...articles: ((file: string) => ReturnType<typeof article>)[]) =>
    meetings(...articles).map((m) => m.id);

  it('stay when an article about something else comes', () => {
    const [alone] = idsOf(told({}));
    expect(idsOf(told({}), told({ sides: [KEO, ANNE] }))).toContain(alone);
  });

  it('stay when a later article tells the same meeting otherwise', () => {
    const first = told({ date: '2020-03', kind: 'reception' }, { date: '2020-03-05' });
    const [alone] = idsOf(first);
    expect(idsOf(told({}, { date: '2020-04-01' }), first)).toEqual([alone]);
  });

  it('stay when the file is renamed or its sentence reworded', () => {
    const renamed = collate([told({})('other.txt')], WORLD).dataset.meetings.map((m) => m.id);
    expect(renamed).toEqual(idsOf(told({})));
  });

  it('stay when a file with the same teaser is renamed', () => {
    const page = (file: string, id: string, date: string) => {
      const main = article(file, [], { id });
      const teaser = told({ date, section: 'related' }, { id: 'teaser', teaserOf: id })(file);
      return { ...teaser, articles: [...main.articles, ...teaser.articles] };
    };
    const ids = (one: string, other: string) =>
      collate([page(one, 'p1', '2020-03-02'), page(other, 'p2', '2021-03-02')], WORLD).dataset.meetings.map(
        (m) => m.id,
      );
    expect(ids('a.txt', 'b.txt')).toEqual(ids('b.txt', 'a.txt'));
  });

  it('differ for meetings that are otherwise the same', () => {
    const twice = (file: string) => article(file, [{ sides: [ANNE, HIEU] }, { sides: [ANNE, HIEU] }]);
    expect(new Set(idsOf(twice)).size).toBe(2);
  });

  it('tell apart even what one sentence tells twice', () => {
    const same = { sides: [side(null, 'FR'), HIEU] };
    const twice = (file: string) =>
      article(
        file,
        [same, same].map((m) => ({ ...m })),
      );
    expect(new Set(idsOf(twice)).size).toBe(2);
  });
});

describe('the data set', () => {
  it('names the bodies, events, countries and topics in use, and those alone', () => {
    const event = { start: 0, end: 5, quote: 'Forum  du Mékong' };
    const { dataset } = collate(
      [told({ sides: [ANNE, body('Ministère de la Pêche', 'LA')], topics: ['trade'], event })('a.txt')],
      WORLD,
    );
    expect(dataset.organisations).toEqual([
      { id: 'ministere-de-la-peche-la', name: 'Ministère de la Pêche', country: 'LA' },
    ]);
    expect(dataset.events).toEqual([{ id: 'forum-du-mekong', name: 'Forum du Mékong' }]);
    expect(dataset.countries.map((c) => c.names.fr)).toEqual(['FR-fr', 'LA-fr']);
    expect(dataset.topics.map((t) => t.id)).toEqual(['trade']);
  });

  it('shows the id of a country that nothing names, and warns', () => {
    const { dataset, report } = collate([told({ sides: [side('A B', 'ZZ'), HIEU] })('a.txt')], WORLD);
    expect(dataset.countries.map((c) => c.names.en)).toEqual(['VN-en', 'ZZ']);
    expect(report.warnings).toEqual(['no name is known for the country ZZ: its id is shown']);
  });

  it('throws, naming document and range, where a quote does not read back', () => {
    const reading = told({})('a.txt');
    const { dataset } = collate([reading], WORLD);
    expect(() => checkEvidence(dataset, new Map([['a.txt', reading.text]]))).not.toThrow();
    expect(() => checkEvidence(dataset, new Map([['a.txt', ` ${reading.text}`]]))).toThrow(
      'a.txt, 0–17 reads',
    );
    expect(() => checkEvidence(dataset, new Map())).toThrow('is not among the sources');
  });

  const people = fc.constantFrom(
    ANNE,
    HIEU,
    KEO,
    side('Le Van Hieu', 'VN'),
    side('Lê Văn Hiếu', 'VN', 'général'),
    side('A. Martel', 'FR'),
    side('Anne B. Martel', 'FR'),
    side('Martel', 'FR', 'ministre'),
    side('Anne Martel'),
    side(null, 'US', 'ministre'),
    body('Ministère de la Pêche', 'LA'),
  );
  const anyTold = fc.record({
    sides: fc.array(people, { minLength: 1, maxLength: 4 }),
    date: fc.constantFrom(null, '2020', '2020-03', '2020-03-02', '[2020-03-02,2020-03-09]', '2012-01-01'),
    kind: fc.constantFrom('talks' as const, 'reception' as const, 'call' as const),
    status: fc.constantFrom('held' as const, 'past' as const, 'planned' as const),
  });

  it('is the same bytes in whatever order the articles come, and always valid', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyTold, { maxLength: 4 }), { maxLength: 6 }), fc.gen(), (files, gen) => {
        const readings = files.map((meetings, i) => article(`${i}.txt`, meetings));
        const shuffled = gen(fc.shuffledSubarray, readings, { minLength: readings.length });
        const [one, two] = [collate(readings, WORLD), collate(shuffled, WORLD)];
        expect(JSON.stringify(two)).toBe(JSON.stringify(one));
        expect(readDataset({ ...one.dataset, edition: 'x', positions: [] })).toMatchObject({ ok: true });
        const texts = new Map(readings.map((r) => [r.file, r.text]));
        expect(() => checkEvidence(one.dataset, texts)).not.toThrow();
      }),
    );
  });
});
