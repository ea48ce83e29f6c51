import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { INITIAL_VIEW } from '../../../src/core/query/state.ts';
import {
  clearFilters,
  selectNode,
  setCamera,
  setFace,
  setLanes,
  setFilter,
  setHover,
  setPeriod,
  toggleFacet,
  useStore,
} from '../../../src/web/store/store.ts';
import { redo, syncUrl, undo } from '../../../src/web/store/url-sync.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { FakePage } from './fake-page.ts';

const data = indexDataset(FIXTURE);
const view = () => useStore.getState().view;
let page: FakePage;
let stop: () => void;

function open(address: string): void {
  page = new FakePage(address);
  stop = syncUrl(data, page.asWindow());
}

beforeEach(() => useStore.setState({ view: INITIAL_VIEW, linkProblems: [], linkRead: false }));
afterEach(() => stop());

describe('opening a link', () => {
  it('shows the view that it names, and tells what could not be read', () => {
    open('/?country=NO&view=table&status=lost');
    expect(view()).toEqual({
      ...INITIAL_VIEW,
      face: 'table',
      filters: { ...INITIAL_VIEW.filters, country: ['NO'] },
    });
    expect(useStore.getState().linkProblems).toEqual([{ parameter: 'status', value: 'lost' }]);
    expect(useStore.getState().linkRead).toBe(true);
  });

  it('writes nothing by itself', () => {
    open('/?country=NO,XX&x=1');
    page.pass(5000);
    expect(page.writes).toEqual([]);
  });
});

describe('a change of the view', () => {
  it('is one step, that Back undoes and Forward does again', () => {
    open('/sub/');
    toggleFacet('country', 'NO');
    page.pass(400);
    setFace('table');
    page.pass(400);
    expect(page.writes).toEqual(['push /sub/?country=NO', 'push /sub/?country=NO&view=table']);
    page.go(-1);
    expect(view().face).toBeNull();
    expect(view().filters.country).toEqual(['NO']);
    page.go(-1);
    expect(view()).toEqual(INITIAL_VIEW);
    page.go(2);
    expect(view().face).toBe('table');
    page.pass(5000);
    expect(page.writes).toHaveLength(2);
  });

  it('keeps the path, the hash, and the parameters that are not ours', () => {
    open('/a/b/index.html?utm=x&country=PT&flag#part');
    toggleFacet('country', 'NO');
    page.pass(0);
    expect(page.writes).toEqual(['push /a/b/index.html?utm=x&flag&country=PT,NO#part']);
    clearFilters();
    page.pass(400);
    expect(page.writes.at(-1)).toBe('push /a/b/index.html?utm=x&flag#part');
  });

  it('that is no change of the link writes nothing', () => {
    open('/');
    setHover({ type: 'node', id: 'c:NO' });
    setLanes('country');
    page.pass(1000);
    expect(page.writes).toEqual([]);
  });
});

describe('a site that begins with a view of its own', () => {
  const HOME = [['country', 'NO']] as const;
  const openAt = (address: string): void => {
    page = new FakePage(address);
    stop = syncUrl(data, page.asWindow(), { home: HOME });
  };

  it('shows it where the link names no view, and writes nothing by itself', () => {
    openAt('/?utm=x&lang=fr');
    expect(view().filters.country).toEqual(['NO']);
    page.pass(5000);
    expect(page.writes).toEqual([]);
  });

  it('shows the view of a link that names one', () => {
    openAt('/?country=PT');
    expect(view().filters.country).toEqual(['PT']);
  });

  it('can be left for all there is, in a link that a reload keeps', () => {
    openAt('/');
    clearFilters();
    page.pass(400);
    expect(page.entries.at(-1)).toBe('/?view=both');
    stop();
    openAt('/?view=both');
    expect(view()).toEqual(INITIAL_VIEW);
    page.go(0);
  });
});

describe('a gesture', () => {
  it('is one step: Back goes to what was before it', () => {
    open('/');
    selectNode('c:NO');
    page.pass(400);
    for (let i = 0; i < 10; i++) {
      setPeriod({ from: 17_900 + i, to: 18_200 }, 'replace');
      page.pass(100);
    }
    setPeriod({ from: 17_910, to: 18_200 }, 'push');
    page.pass(400);
    expect(page.entries).toHaveLength(3);
    expect(page.writes.map((w) => w.split(' ')[0])).toEqual([
      'push',
      'push',
      'replace',
      'replace',
      'replace',
      'replace',
    ]);
    page.go(-1);
    expect(view().filters.period).toBeNull();
    expect(view().selection).toEqual({ type: 'node', id: 'c:NO' });
    page.go(1);
    expect(view().filters.period).toEqual({ from: 17_910, to: 18_200 });
  });

  it('that ended is followed by another step', () => {
    open('/');
    setCamera({ x: 1, y: 1, zoom: 1 }, 'replace');
    page.pass(400);
    setCamera({ x: 1, y: 1, zoom: 1 }, 'push');
    page.pass(400);
    setCamera({ x: 2, y: 2, zoom: 1 }, 'replace');
    page.pass(400);
    expect(page.entries).toEqual(['/', '/?cam=1,1,1', '/?cam=2,2,1']);
  });

  it('that goes on when one steps back does not swallow the next change', () => {
    open('/');
    setFilter('search', 'o', 'replace');
    page.pass(400);
    page.go(-1);
    expect(view().filters.search).toBe('');
    toggleFacet('country', 'NO');
    page.pass(400);
    expect(page.entries).toEqual(['/', '/?country=NO']);
  });
});

describe('the browser’s patience', () => {
  it('is not tried: five hundred changes in ten seconds are at most one write in 300 ms', () => {
    open('/');
    for (let i = 0; i < 500; i++) {
      setCamera({ x: i, y: 0, zoom: 1 });
      page.pass(20);
    }
    page.pass(400);
    expect(page.writes.length).toBeLessThanOrEqual(35);
    expect(page.entries.at(-1)).toBe('/?cam=499,0,1');
  });

  it.each([100, 20])('holds where the browser throws above %i writes in thirty seconds', (most) => {
    open('/');
    page.mostIn30s = most;
    for (let i = 0; i < 500; i++) {
      setCamera({ x: i, y: 0, zoom: 1 });
      page.pass(20);
    }
    page.pass(40_000);
    expect(page.entries.at(-1)).toBe('/?cam=499,0,1');
  });

  it('may end: a refused write stops nothing, and the next change writes the whole view', () => {
    open('/');
    page.refuses = true;
    toggleFacet('country', 'NO');
    page.pass(400);
    page.refuses = false;
    setFace('table');
    page.pass(400);
    expect(page.entries).toEqual(['/', '/?country=NO&view=table']);
  });
});

it('leaving the page writes what was waiting, so that a reload shows the same', () => {
  open('/');
  toggleFacet('country', 'NO');
  page.pass(0);
  toggleFacet('country', 'PT');
  page.fire('pagehide');
  expect(page.entries.at(-1)).toBe('/?country=NO,PT');
});

it('a change of the hash alone leaves the view, and what is being pointed at, as they are', () => {
  open('/?country=NO#a');
  setHover({ type: 'node', id: 'c:NO' });
  page.entries[0] = '/?country=NO#b';
  page.fire('popstate');
  expect(useStore.getState().hover).not.toBeNull();
});

it('once stopped it neither reads nor writes', () => {
  open('/');
  stop();
  toggleFacet('country', 'NO');
  page.pass(1000);
  expect(page.writes).toEqual([]);
  page.entries[0] = '/?country=PT';
  page.fire('popstate');
  expect(view().filters.country).toEqual(['NO']);
});

describe('undo and redo', () => {
  const steps = () => useStore.getState().steps;

  it('go along our own entries, and no further', () => {
    open('/sub/');
    expect(steps()).toEqual({ undo: false, redo: false });
    undo();
    expect(page.at).toBe(0);
    toggleFacet('country', 'NO');
    page.pass(400);
    setFace('table');
    page.pass(400);
    expect(steps()).toEqual({ undo: true, redo: false });
    undo();
    expect(view().face).toBeNull();
    expect(steps()).toEqual({ undo: true, redo: true });
    undo();
    expect(view()).toEqual(INITIAL_VIEW);
    expect(steps()).toEqual({ undo: false, redo: true });
    redo();
    redo();
    redo();
    expect(view().face).toBe('table');
    expect(page.at).toBe(2);
  });

  it('forget what lay ahead once something else is done', () => {
    open('/sub/');
    toggleFacet('country', 'NO');
    page.pass(400);
    undo();
    setFace('map');
    page.pass(400);
    expect(steps()).toEqual({ undo: true, redo: false });
  });

  it('take back what has not been written yet', () => {
    open('/sub/');
    toggleFacet('country', 'NO');
    undo();
    expect(view()).toEqual(INITIAL_VIEW);
  });

  it('tell which view they led away from, as Back itself does not', () => {
    open('/sub/');
    useStore.setState({ walked: null });
    toggleFacet('country', 'NO');
    page.pass(400);
    page.go(-1);
    expect(useStore.getState().walked).toBeNull();
    redo();
    expect(useStore.getState().walked).toMatchObject({ how: 'redo', from: INITIAL_VIEW });
  });
});
