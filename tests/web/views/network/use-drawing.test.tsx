import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { laidGround } from '../../../../src/core/picture/network/places.ts';
import { AS_BAKED, fit } from '../../../../src/core/picture/network/camera.ts';
import { type Camera, INITIAL_VIEW } from '../../../../src/core/query/state.ts';
import { setCamera, useStore } from '../../../../src/web/store/store.ts';
import type { Drawing } from '../../../../src/web/views/network/drawing.ts';
import type { Look } from '../../../../src/web/views/network/look.ts';
import { useDrawing } from '../../../../src/web/views/network/use-drawing.ts';

const BOX = { width: 800, height: 400 };
const frame = [
  { x: -100, y: -50 },
  { x: 100, y: 50 },
];
const baked = { places: new Map(), frame, laying: AS_BAKED };
const ground = laidGround(baked as never, AS_BAKED);
const whole = fit(ground.frame, BOX);
const CLOSE: Camera = { x: 10, y: 0, zoom: 9 };

/** A drawing that is told where to glide, and has not set out before `arrive`. */
function slow() {
  let at: Camera = whole;
  let to: Camera = whole;
  const drawing = {
    look: () => undefined,
    show: () => undefined,
    prepare: () => undefined,
    camera: () => at,
    moveTo: (camera: Camera) => void (to = camera),
    resize: () => undefined,
    touch: () => undefined,
    destroy: () => undefined,
  } satisfies Drawing;
  return { drawing, arrive: () => void (at = to), heading: () => to };
}

describe('the view of the network', () => {
  beforeEach(() => useStore.setState({ view: INITIAL_VIEW }));
  afterEach(cleanup);

  function watch() {
    const glide = slow();
    const container = { current: document.createElement('div') };
    const elements = { nodes: [], ties: [] };
    const classes = new Map<string, string>();
    const look = {} as Look;
    const draw = () => glide.drawing;
    const nothing = () => undefined;
    const events = { onTap: nothing, onTwice: nothing, onOver: nothing, onPainted: nothing };
    renderHook(() =>
      useDrawing({ draw, container, box: BOX, baked: ground, ground, elements, classes, look, events }),
    );
    return glide;
  }

  it('goes where the store has it, and back', () => {
    const { arrive, heading } = watch();
    act(() => setCamera(CLOSE));
    expect(heading()).toEqual(CLOSE);
    arrive();
    act(() => setCamera(null));
    expect(heading()).toEqual(whole);
  });

  it('stays where it is when it is called back before it has set out', () => {
    const { heading } = watch();
    act(() => setCamera(CLOSE));
    act(() => setCamera(null));
    expect(heading()).toEqual(whole);
  });
});
