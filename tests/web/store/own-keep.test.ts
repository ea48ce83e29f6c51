/** Keeping the work where the device is full or refuses: it is said, nothing is lost, and the page goes on. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const device = { kept: null as Uint8Array | null, fails: null as Error | null };
const orFail = <T>(work: () => T): Promise<T> =>
  device.fails ? Promise.reject(device.fails) : Promise.resolve(work());
vi.mock('../../../src/web/device/kept.ts', () => ({
  keepWork: (work: Uint8Array) =>
    orFail(() => {
      device.kept = work;
    }),
  eraseWork: () =>
    orFail(() => {
      device.kept = null;
    }),
  keptWork: () => orFail(() => device.kept),
}));

const { useOwn } = await import('../../../src/web/store/own.ts');
const { erase, keep, keptBefore, openKept } = await import('../../../src/web/store/own-keep.ts');

const source = (id: string, text: string) => ({
  id,
  name: `${id}.txt`,
  type: 'text/plain',
  bytes: new TextEncoder().encode(text),
  mapping: null,
  remote: null,
  on: true,
  told: null,
});
const FULL = new DOMException('no room on the disk', 'QuotaExceededError');
const PRIVATE = new DOMException('A mutation operation was attempted', 'InvalidStateError');

beforeEach(() => {
  device.kept = null;
  device.fails = null;
  localStorage.clear();
  useOwn.setState({
    sources: [source('a', 'one')],
    keeping: false,
    kept: null,
    keepFailed: null,
    dialog: false,
  });
});

describe('work that is to be kept', () => {
  it('stays open where there is no room, and it is said that there is none', async () => {
    device.fails = FULL;
    await keep();
    const { sources, kept, keepFailed } = useOwn.getState();
    expect(keepFailed).toEqual({ why: 'full', reason: 'no room on the disk' });
    expect(kept).toBeNull();
    expect(sources.map(({ id }) => id)).toEqual(['a']);
    // The next visit is not promised what is not there.
    expect(keptBefore()).toBeNull();
  });

  it('is said to be refused in a private window', async () => {
    device.fails = PRIVATE;
    await keep();
    expect(useOwn.getState().keepFailed).toMatchObject({ why: 'refused' });
  });

  it('is kept after all, once there is room', async () => {
    vi.useFakeTimers();
    device.fails = FULL;
    await keep();
    device.fails = null;
    useOwn.setState({ sources: [source('a', 'one'), source('b', 'two')] });
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await vi.waitFor(() => expect(useOwn.getState().kept?.files).toBe(2));
    expect(useOwn.getState().keepFailed).toBeNull();
    expect(device.kept).not.toBeNull();
  });

  it('leaves what was kept before where it no longer fits', async () => {
    await keep();
    const before = device.kept;
    device.fails = FULL;
    await keep();
    expect(device.kept).toBe(before);
    expect(useOwn.getState()).toMatchObject({ kept: { files: 1 }, keepFailed: { why: 'full' } });
  });

  it('is not written again by a saving that was under way when it was erased', async () => {
    const saving = keep();
    await Promise.all([saving, erase()]);
    expect(device.kept).toBeNull();
    expect(useOwn.getState()).toMatchObject({ keeping: false, kept: null });
    expect(keptBefore()).toBeNull();
  });

  it('is not replaced by nothing when all is closed', async () => {
    vi.useFakeTimers();
    await keep();
    const before = device.kept;
    useOwn.setState({ sources: [source('a', 'one'), source('b', 'two')] });
    useOwn.setState({ sources: [] });
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await Promise.resolve();
    expect(device.kept).toBe(before);
    expect(keptBefore()).toMatchObject({ files: 1 });
  });

  it('that an earlier visit kept is not replaced where it cannot be opened: that is said', async () => {
    await keep();
    device.kept = new TextEncoder().encode('half of an archive');
    const damaged = device.kept;
    useOwn.setState({ sources: [], keeping: false, kept: null });
    await openKept();
    expect(device.kept).toBe(damaged);
    const { sources, dialog, keeping, kept } = useOwn.getState();
    expect({ dialog, keeping, kept: kept?.files }).toEqual({ dialog: true, keeping: false, kept: 1 });
    expect(sources[0]?.told?.problems[0]?.why).toBe('bundle.damaged');
  });

  it('that an earlier visit kept is opened beside what is kept now, which would replace it', async () => {
    await keep();
    useOwn.setState({ sources: [source('b', 'two')], keeping: false, kept: null });
    await keep();
    expect(useOwn.getState().sources.map(({ name }) => name)).toEqual(['b.txt', 'a.txt']);
    expect(useOwn.getState().kept?.files).toBe(2);
  });

  it('that cannot be erased or opened again is told too', async () => {
    await keep();
    device.fails = PRIVATE;
    await erase();
    expect(useOwn.getState()).toMatchObject({ keeping: true, keepFailed: { why: 'refused' } });
    useOwn.setState({ keepFailed: null });
    await openKept();
    expect(useOwn.getState()).toMatchObject({ dialog: true, keepFailed: { why: 'refused' } });
  });
});
