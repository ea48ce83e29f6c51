import { expect, it } from 'vitest';
import { OPEN_WORLD } from '../../../src/core/build/open-world.ts';
import { open } from '../../../src/core/intake/open.ts';

const opened = (name: string, text: string) => open({ name, text }, OPEN_WORLD);

it('entities give each of two articles of one name its own address', () => {
  const lines = ['a', 'b'].flatMap((id) => [
    {
      id: `doc-${id}`,
      schema: 'Article',
      properties: { fileName: ['page.html'], sourceUrl: [`https://example.org/${id}`] },
    },
    { id: `p1-${id}`, schema: 'Person', properties: { name: [`Anne ${id}`] } },
    { id: `p2-${id}`, schema: 'Person', properties: { name: [`Keo ${id}`] } },
    {
      id: `m-${id}`,
      schema: 'Event',
      properties: { date: ['2026-03-12'], involved: [`p1-${id}`, `p2-${id}`] },
    },
    {
      id: `d-${id}`,
      schema: 'Documentation',
      properties: { document: [`doc-${id}`], entity: [`m-${id}`] },
    },
  ]);
  const { result } = opened('e.ftm', lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(result?.kind === 'reading' ? [...result.urls] : []).toEqual([
    ['e.ftm/page.html', 'https://example.org/a'],
    ['e.ftm/doc-b', 'https://example.org/b'],
  ]);
});
