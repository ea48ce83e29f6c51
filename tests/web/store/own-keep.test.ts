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
