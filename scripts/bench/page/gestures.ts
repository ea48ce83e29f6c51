/** Wheel and drag as the browser itself would send them, one a frame; how long the frames took meanwhile. */
import type { CDPSession, Page } from '@playwright/test';

const CTRL = 2;
/** A gesture on a slow page ends after so long, however far it came. */
const LONGEST_MS = 12_000;
const WARM_MOVES = 5;
const MOVES = 90;
const STEP_PX = 5;

interface Spot {
  x: number;
  y: number;
}

/** The middle of what is in sight of an element. */
async function middle(page: Page, of: string): Promise<Spot> {
  return page.evaluate<Spot>(`(() => {
    const box = document.querySelector(${JSON.stringify(of)}).getBoundingClientRect();
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  })()`);
}

const framesOf = (page: Page): Promise<number[]> => page.evaluate<number[]>('benchWatch.taken()');

/** Sends each once the one before has been handled: the browser hands a page one move a frame. */
async function inTurn(count: number, send: (i: number) => Promise<unknown>): Promise<void> {
  const until = Date.now() + LONGEST_MS;
  for (let i = 0; i < count && Date.now() < until; i++) await send(i);
}

/** Zooms in by some notches with Ctrl held, out again, and in: leaves a third of all in sight. */
export async function zoomIn(page: Page, cdp: CDPSession, of: string): Promise<number[]> {
  const at = await middle(page, of);
  const notch = (deltaY: number): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY, modifiers: CTRL });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await framesOf(page);
  await inTurn(8, () => notch(-25));
  await inTurn(8, () => notch(25));
  await inTurn(4, () => notch(-25));
  const frames = await framesOf(page);
  // What a page does once a gesture is over is none of the next one.
  await new Promise((done) => setTimeout(done, 600));
  return frames;
}

/** Drags there and back. `cpu` = milliseconds of the main thread a frame. */
export async function dragAcross(
  page: Page,
  cdp: CDPSession,
  of: string,
): Promise<{ frames: number[]; cpu: number }> {
  const { x, y } = await middle(page, of);
  const send = (type: 'mousePressed' | 'mouseReleased' | 'mouseMoved', at: number): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x: at,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  const reach = (i: number): number => x + STEP_PX * (i < MOVES / 2 ? i : MOVES - i);
  const busy = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find((m) => m.name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  await send('mousePressed', x);
  await inTurn(WARM_MOVES, (i) => send('mouseMoved', x + i * 2));
  await framesOf(page);
  const before = await busy();
  await inTurn(MOVES, (i) => send('mouseMoved', reach(i)));
  const cpu = (await busy()) - before;
  const frames = await framesOf(page);
  await send('mouseReleased', x);
  return { frames, cpu: cpu / Math.max(1, frames.length) };
}
