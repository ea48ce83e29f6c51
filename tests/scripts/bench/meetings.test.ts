/** The data that the page is measured with: valid, the same each time, of every kind that the page must draw. */
import { describe, expect, it } from 'vitest';
import { PRECISIONS, parseEdtf } from '../../../src/core/model/edtf.ts';
import { KINDS, STATUSES } from '../../../src/core/model/meeting.ts';
import { readDataset } from '../../../src/core/dataset/schema.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { madeDataset } from '../../../scripts/bench/meetings.ts';
import { jsonPieces } from '../../../scripts/bench/write-meetings.ts';

const dataset = madeDataset(300);

describe('made meetings', () => {
  it('are a valid data set', () => {
    const read = readDataset(JSON.parse([...jsonPieces(dataset)].join('')));
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(dataset.meetings).toHaveLength(300);
  });

  it('are the same each time, and others for another seed', () => {
    expect(madeDataset(300)).toEqual(dataset);
    expect(madeDataset(300, 8).meetings[0]).not.toEqual(dataset.meetings[0]);
  });

  it('quote what their facts were read from', () => {
    for (const { evidence, date, place, participants } of dataset.meetings) {
      const [told] = evidence;
      for (const said of [date.said, place?.said, ...participants.map((p) => p.said)]) {
        if (!said) continue;
        const at = said.start - told!.start;
        expect(told!.quote.slice(at, at + said.quote.length)).toBe(said.quote);
      }
    }
  });

  it('are of every precision, kind and status', () => {
    const { meetings } = madeDataset(3000);
    const seen = (of: (m: (typeof meetings)[number]) => string): string[] =>
      [...new Set(meetings.map(of))].sort();
    expect(seen((m) => (m.date.edtf === null ? 'undated' : parseEdtf(m.date.edtf)!.precision))).toEqual(
      [...PRECISIONS].sort(),
    );
    expect(seen((m) => m.kind)).toEqual([...KINDS].sort());
    expect(seen((m) => m.status)).toEqual([...STATUSES].sort());
  });

  it('have a place in the network for every node and every meeting', () => {
    const placed = new Set(dataset.positions.map((p) => p.node));
    const { meetings } = indexDataset(dataset);
    expect(meetings.flatMap((m) => m.nodes).filter((node) => !placed.has(node))).toEqual([]);
    expect(meetings.filter((m) => !placed.has(`m:${m.id}`))).toEqual([]);
  });
});
