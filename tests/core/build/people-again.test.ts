/** What was decided about people goes with the data set: opened again, it is the same. */
import { describe, expect, it } from 'vitest';
import { finishTogether } from '../../../src/core/build/finish-together.ts';
import { OPEN_WORLD } from '../../../src/core/build/open-world.ts';
import { type Corrections, readCorrections } from '../../../src/core/dataset/correction.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { writtenJson } from '../../../src/core/dataset/written.ts';
import { open } from '../../../src/core/intake/open.ts';
import { together } from '../../../src/core/intake/together.ts';

const met = (name: string, day: string): string =>
  `HANOI, ${day} (AFP) - La ministre française de la Culture, ${name}, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.\n`;
const ARTICLES = [
  ['a.txt', met('Anne Martel', '12 mars 2026')],
  ['b.txt', met('Anne Martal', '9 avril 2026')],
] as const;
const PEOPLE = ['anne-martel-fr', 'anne-martal-fr'];

const by = {
  reason: 'The ministry writes it with an e.',
  source: { title: 'The list of the government', url: 'https://example.org/list' },
  on: '2026-05-01',
  by: 'A reviewer',
};

function decided(...data: object[]): Corrections {
  const read = readCorrections([{ file: 'mine.json', data }]);
  if (!read.ok) throw new Error(read.problems.join());
  return read.corrections;
}

function made(files: readonly (readonly [string, string])[], own?: Corrections) {
  const all = together(
    files.map(([name, text]) => ({ name, result: open({ name, text }, OPEN_WORLD).result })),
  );
  return finishTogether(all, own);
}
const again = (dataset: Dataset, own?: Corrections) => made([['dataset.json', writtenJson(dataset)]], own);

const SAME = decided({ same: PEOPLE, ...by });

describe('two records that are one person', () => {
  it('are two without a decision', () => {
    const { dataset } = made(ARTICLES);
    expect(dataset.officials.map((o) => o.id)).toEqual(expect.arrayContaining(PEOPLE));
    expect(dataset.people).toBeUndefined();
    expect(dataset.review).toBe('machine-extracted');
  });

  it('are told in the list of corrections, and the data set is partly reviewed', () => {
    const { dataset } = made(ARTICLES, SAME);
    expect(dataset.review).toBe('partly-reviewed');
    expect(dataset.notices).toEqual([
      { on: by.on, kind: 'correction', meetings: dataset.meetings.map((m) => m.id), text: by.reason },
    ]);
    expect(dataset.people).toEqual([
      { says: 'same', of: PEOPLE, names: ['Anne Martel', 'Anne Martal'], ...by },
    ]);
  });

  it('stay one when the data set is opened again', () => {
    const { dataset } = made(ARTICLES, SAME);
    const { dataset: opened, lost } = again(dataset);
    expect(lost).toEqual([]);
    expect(opened).toEqual(dataset);
  });

  it('are decided once where the same decision comes beside the data set', () => {
    const { dataset } = made(ARTICLES, SAME);
    expect(again(dataset, SAME).dataset).toEqual(dataset);
    const twice = [1, 2].map((n) => [`${n}.json`, writtenJson(dataset)] as const);
    expect(made(twice).dataset).toEqual(dataset);
  });

  it('are told as lost where one of them is nobody any more', () => {
    const { dataset } = made(ARTICLES, SAME);
    const people = dataset.people!.map((d) => ({ ...d, of: [PEOPLE[0]!, 'nobody-fr'] }));
    const { dataset: opened, lost } = again({ ...dataset, people });
    expect(lost).toHaveLength(1);
    expect(opened.officials.map((o) => o.id)).toEqual(expect.arrayContaining(PEOPLE));
  });
});

describe('two spellings of different people', () => {
  it('stay apart when the data set is opened again', () => {
    const articles = [ARTICLES[0], ['b.txt', met('Anne R. Martel', '9 avril 2026')]] as const;
    const apart = decided({ notSame: ['Anne Martel', 'Anne R. Martel'], ...by });
    expect(made(articles).dataset.officials).toHaveLength(2);
    const { dataset } = made(articles, apart);
    expect(dataset.officials).toHaveLength(3);
    expect(dataset.notices).toHaveLength(1);
    expect(again(dataset).dataset).toEqual(dataset);
  });
});
