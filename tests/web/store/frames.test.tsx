import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useOnceDrawn } from '../../../src/web/store/frames.ts';

describe('what follows once a change is drawn', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
  const frame = () => act(() => vi.advanceTimersToNextFrame());
  const watch = () => renderHook(({ now }) => useOnceDrawn(now), { initialProps: { now: 0 } });

  it('waits until the change is on the screen', () => {
    const { result, rerender } = watch();
    rerender({ now: 1 });
    frame();
    expect(result.current).toBe(0);
    frame();
    expect(result.current).toBe(1);
  });

  it('does not wait for changes to end: a pointer that moves changes something in each frame', () => {
    const { result, rerender } = watch();
    for (let now = 1; now <= 10; now++) {
      rerender({ now });
      frame();
    }
    expect(result.current).toBeGreaterThan(1);
  });

  it('comes up with the last change, whatever comes between', () => {
    const { result, rerender } = watch();
    for (let now = 1; now <= 7; now++) {
      rerender({ now });
      frame();
    }
    for (let i = 0; i < 4; i++) frame();
    expect(result.current).toBe(7);
    rerender({ now: 8 });
    rerender({ now: 7 });
    for (let i = 0; i < 4; i++) frame();
    expect(result.current).toBe(7);
  });
});
