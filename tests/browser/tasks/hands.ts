/** The ways to put in what one wants: with a mouse, with fingers, with keys alone. Each does the same few things. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../page.ts';

export interface Hand {
  /** acts on a button, a link, a choice, a mark of a picture */
  press: (target: Locator) => Promise<void>;
  /** writes into a field in place of what stood there */
  write: (field: Locator, text: string) => Promise<void>;
  /** pulls an end of the period to a share (0..1) of all there is, counted from where time begins */
  pull: (end: Locator, along: Locator, share: number) => Promise<void>;
}

interface Point {
  x: number;
  y: number;
}

async function middleOf(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where time has come to a share of itself; time runs as the page is written. */
async function pointAt(along: Locator, share: number): Promise<Point> {
  const { x, y, width, height } = (await along.boundingBox())!;
  const back = await along.evaluate((e) => getComputedStyle(e).direction === 'rtl');
  return { x: x + width * (back ? 1 - share : share), y: y + height / 2 };
}

/** Marks lie over a canvas that takes the pointer for them. */
const isOfCanvas = (target: Locator): Promise<boolean> =>
  target.evaluate((e) => getComputedStyle(e).pointerEvents === 'none');

/** What a pointer takes hold of: of a choice its words, for the box itself may be for the ear alone. */
async function gripOf(target: Locator): Promise<Locator> {
  const label = target.locator('xpath=ancestor::label');
  return (await label.count()) ? label : target;
}

export function mouse(page: Page): Hand {
  return {
    async press(target) {
      if (!(await isOfCanvas(target))) return (await gripOf(target)).click();
      const { x, y } = await middleOf(target);
      await page.mouse.click(x, y);
    },
    async write(field, text) {
      await field.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    async pull(end, along, share) {
      const from = await middleOf(end);
      const to = await pointAt(along, share);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, from.y, { steps: 5 });
      await page.mouse.up();
    },
  };
}

/** What fingers write with is the screen's own keyboard. */
export function touch(page: Page): Hand {
  return {
    async press(target) {
      if (!(await isOfCanvas(target))) return (await gripOf(target)).tap();
      const { x, y } = await middleOf(target);
      await page.touchscreen.tap(x, y);
    },
    async write(field, text) {
      await field.tap();
      await field.fill('');
      await page.keyboard.type(text);
    },
    async pull(end, along, share) {
      const from = await middleOf(end);
      const to = await pointAt(along, share);
      const client = await page.context().newCDPSession(page);
      const finger = (type: 'touchStart' | 'touchMove', x: number) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: from.y, id: 0 }] });
      await finger('touchStart', from.x);
      for (const part of [0.25, 0.5, 0.75, 1]) await finger('touchMove', from.x + (to.x - from.x) * part);
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };
}

/** More stops than any page of ours has. */
const MOST_STOPS = 250;

/** Where the focus is, seen from a target. `within`: in the same picture or menu, whose arrows lead on. */
interface Standing {
  at: 'there' | 'within' | 'before' | 'behind';
  /** about how many stops lie between */
  stops: number;
}

const standing = (target: Locator): Promise<Standing> =>
  target.evaluate((element) => {
    const active = document.activeElement ?? document.body;
    if (active === element) return { at: 'there', stops: 0 };
    const one = '[role=application], svg, fieldset:has(input[type=radio])';
    const whole = element.matches('[role=slider]') ? null : element.closest(one);
    const within = element.closest('[role=menu]') ?? (active !== whole && whole?.contains(active));
    if (within) return { at: 'within', stops: 1 };
    const isAfter = (a: Node, b: Node): boolean =>
      b === document.body || Boolean(b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING);
    const before = isAfter(element, active);
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ].filter(
      (e) =>
        e.tabIndex >= 0 &&
        e.checkVisibility() &&
        !e.matches(':disabled, [type=radio]') &&
        isAfter(e, before ? active : element) &&
        isAfter(before ? element : active, e),
    );
    return { at: before ? 'before' : 'behind', stops: stops.length };
  });

const TAB = { before: 'Tab', behind: 'Shift+Tab' } as const;

export function keys(page: Page): Hand {
  /** Tab to what holds the target, then the arrows within it: as one does who knows where it stands. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    await opened(target);
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const { at, stops } = await standing(target);
      if (at === 'there') return;
      if (at === 'within') await step(await arrowTo(target));
      // Most of a long way without looking up.
      else for (let press = 0; press <= stops * 0.75; press++) await page.keyboard.press(TAB[at]);
    }
    throw new Error(`no key leads to ${String(target)}`);
  }
  /** Some pictures and menus move the focus a frame later. */
  async function step(key: string): Promise<void> {
    await page.keyboard.press(key);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  /** What opens takes the focus, a frame later. */
  async function opened(target: Locator): Promise<void> {
    const popup = target.locator('xpath=ancestor::*[@role="menu" or @role="dialog"]');
    if (!(await popup.count())) return;
    await expect.poll(() => popup.evaluate((e) => e.contains(document.activeElement))).toBe(true);
  }
  /** The field keeps the focus while one goes through what it offers. */
  async function choose(option: Locator): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if ((await option.getAttribute('data-highlighted')) !== null) return page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`no key leads to ${String(option)}`);
  }
  const isField = (target: Locator): Promise<boolean> =>
    target.evaluate((e) => e.matches('input[type=checkbox], input[type=radio]'));
  return {
    async press(target) {
      if ((await target.getAttribute('role')) === 'option') return choose(target);
      await reach(target);
      await page.keyboard.press((await isField(target)) ? 'Space' : 'Enter');
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    async pull(end, _along, share) {
      await reach(end);
      const value = async (name: string): Promise<number> => Number(await end.getAttribute(name));
      const [low, high] = [await value('aria-valuemin'), await value('aria-valuemax')];
      const wanted = low + (high - low) * share;
      for (let press = 0; press < 20 && (await value('aria-valuenow')) < wanted; press++)
        await page.keyboard.press('PageUp');
    },
  };
}

/** In a network one types the name; elsewhere marks follow one another in the order of the page. */
const arrowTo = (target: Locator): Promise<string> =>
  target.evaluate((element) => {
    const active = document.activeElement!;
    if (element.closest('[role=application]')) return (element.textContent ?? '').trim()[0]!;
    const forward = active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!element.closest('svg')) return forward ? 'ArrowDown' : 'ArrowUp';
    const back = getComputedStyle(element).direction === 'rtl';
    return Boolean(forward) === back ? 'ArrowLeft' : 'ArrowRight';
  });
