import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Picture } from '../../../../src/core/query/picture.ts';
import { INITIAL_VIEW } from '../../../../src/core/query/state.ts';
import { setCamera, toggleOpened, useStore } from '../../../../src/web/store/store.ts';
import type { Drawing } from '../../../../src/web/views/network/drawing.ts';
import type { Elements } from '../../../../src/web/views/network/elements.ts';
import { useOpening } from '../../../../src/web/views/network/use-opening.ts';

const BOX = { width: 800, height: 400 };
const FAR = { x: 0, y: 0, zoom: 0.05 };
const places = [0, 40, 80].map((x, i) => ({ id: `o:${i}` as const, x: 5000 + x, y: 0 }));
const picture = { nodes: places.map(({ id }) => ({ id, country: 'LA' })) } as unknown as Picture;
const elements = { nodes: places, ties: [] } as unknown as Elements;

const watch = (camera: typeof FAR) =>
  renderHook(() => {
    const drawing = { camera: () => camera } as unknown as Drawing;
    useOpening({ drawing, aim: setCamera, nudge: () => undefined }, { picture, elements, box: BOX });
    return useStore((s) => s.view.camera);
  });
const frame = () => new Promise((done) => requestAnimationFrame(done));
/** The view sets out once they have been drawn. */
const open = (country: string) =>
  act(async () => {
    toggleOpened(country);
    for (let i = 0; i < 4; i++) await frame();
  });

describe('opening a country', () => {
  beforeEach(() => useStore.setState({ view: INITIAL_VIEW }));
  afterEach(cleanup);

  it('comes so close that its officials stand apart, and closing it goes back', async () => {
    const { result } = watch(FAR);
    await open('LA');
    expect(result.current).toMatchObject({ x: 5040, y: 0 });
    expect(result.current!.zoom).toBeGreaterThan(1);
    await open('LA');
    expect(result.current).toBeNull();
  });

  it('leaves the view alone where they stand apart already', async () => {
    const { result } = watch({ x: 5040, y: 0, zoom: 2 });
    await open('LA');
    expect(result.current).toBeNull();
  });

  it('stays, on closing, where the reader has gone since', async () => {
    const { result } = watch(FAR);
    await open('LA');
    const elsewhere = { x: 1, y: 2, zoom: 3 };
    act(() => setCamera(elsewhere));
    await open('LA');
    expect(result.current).toEqual(elsewhere);
  });
});
