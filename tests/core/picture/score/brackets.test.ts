/** Brackets over the meetings of an event: where they stand, and what is written on them. */
import { describe, expect, it } from 'vitest';
import { wholesInHand } from '../../../../src/core/query/wholes.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { bracketLabels, bracketsOf } from '../../../../src/core/picture/score/brackets.ts';
import { frameOf } from '../../../../src/core/picture/score/frame.ts';
import type { Mark } from '../../../../src/core/picture/score/placed.ts';
import { rolesIn } from '../../../../src/core/picture/score/roles.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

const [model] = wholesInHand(indexDataset(FIXTURE));
const meeting = (event: string | null, i = 0) => ({
  ...model!,
  id: `${event} ${i}`,
  meeting: { ...model!.meeting, event },
});
const at = (x: number, ...events: (string | null)[]): Mark => ({
  id: `at ${x}`,
  count: events.length,
  meetings: events.map(meeting),
  x,
  anchor: x,
  lanes: [0],
  tallies: [1],
  each: events.map(() => [0]),
  bands: [],
  echoes: [],
});
const frame = frameOf(3, 0, { width: 400, height: 200 });
const bracket = (left: number, right: number) => ({ events: ['e'], meetings: [], left, right });

describe('brackets', () => {
  it('go from the first meeting of an event to its last, over others', () => {
    const [only, ...more] = bracketsOf([at(20, 'a'), at(40, null), at(60, 'a')]);
    expect(only).toMatchObject({ events: ['a'], left: 15, right: 65 });
    expect(only!.meetings).toHaveLength(2);
    expect(more).toEqual([]);
  });

  it('are none over a single stem, a thick one included, nor over the undated', () => {
    expect(bracketsOf([at(20, 'a'), at(40, 'b', 'b', 'b')])).toEqual([]);
    expect(bracketsOf([{ ...at(5, 'a'), anchor: null }, at(40, 'a')])).toEqual([]);
  });

  it('that would stand over one another are one', () => {
    const brackets = bracketsOf([
      at(20, 'a'),
      at(40, 'b'),
      at(60, 'a'),
      at(80, 'b'),
      at(200, 'c'),
      at(220, 'c'),
    ]);
    expect(brackets.map((b) => b.events)).toEqual([['a', 'b'], ['c']]);
    expect(brackets[0]).toMatchObject({ left: 15, right: 85 });
  });
});

describe('names on brackets', () => {
  it('begin with their bracket, and end with it where the edge is near', () => {
    const [far] = bracketLabels([bracket(50, 80)], ['Dialogue du Nord'], frame);
    expect(far).toEqual({ text: 'Dialogue du Nord', x: 50 });
    const [near] = bracketLabels([bracket(350, 388)], ['Dialogue du Nord'], frame);
    expect(near!.x).toBeLessThan(350);
    expect(near!.text).toBe('Dialogue du Nord');
  });

  it('are cut where there is no room, left out where a piece would tell nothing, and never touch', () => {
    const long = 'Conférence des ministres de la police et de la justice';
    const labels = bracketLabels(
      [bracket(10, 60), bracket(150, 160), bracket(170, 380)],
      [long, long, long],
      frame,
    );
    expect(labels[0]!.text).toMatch(/^Conférence.*…$/);
    expect(labels[1]).toBeNull();
    expect(labels[2]!.x).toBe(170);
  });
});

describe('roles as of a date', () => {
  it('are those of the latest meeting; the undated speak only for those of whom no other does', () => {
    const { meetings } = indexDataset(FIXTURE);
    const roles = rolesIn(meetings);
    expect(roles.get('kari-fossvik-no')?.meeting.id).toBe('teaser');
    expect(roles.get('ingrid-halvdal-no')?.meeting.precision).toBe('day');
    expect(rolesIn(meetings.filter((m) => m.id === 'no-date')).get('tomas-areias-pt')?.role).toContain(
      'Intérieur',
    );
  });
});
