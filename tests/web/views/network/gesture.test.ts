import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newGesture } from '../../../../src/web/views/network/gesture.ts';

const at = (x: number) => ({ x, y: 0, zoom: 1 });

describe('a movement of the view', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is told now and then while it goes on, and once as a step of its own when it has ended', () => {
    const write = vi.fn<Parameters<typeof newGesture>[0]>();
    const gesture = newGesture(write);
    for (let x = 1; x <= 10; x++) {
      gesture.moved(at(x));
      vi.advanceTimersByTime(30);
    }
    expect(gesture.going()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(gesture.going()).toBe(false);
    const commits = write.mock.calls.map(([, commit]) => commit);
    expect(commits.at(-1)).toBe('push');
    expect(commits.slice(0, -1).every((c) => c === 'replace')).toBe(true);
    expect(commits.length).toBeLessThan(6);
    expect(write.mock.lastCall?.[0]).toEqual(at(10));
  });

  it('is not told any more once it is stopped', () => {
    const write = vi.fn<Parameters<typeof newGesture>[0]>();
    const gesture = newGesture(write);
    gesture.moved(at(1));
    gesture.stop();
    vi.advanceTimersByTime(1000);
    expect(write).not.toHaveBeenCalled();
  });
});
