/** Who does the tasks: readers of two languages, at two widths, with a mouse, fingers or keys; each task is written once for all. */
import type { Locator, Page } from '@playwright/test';
import type { Face } from '../../../src/core/query/state.ts';
import type { Locale, MessageKey } from '../../../src/web/i18n/catalog.ts';
import type { Speech } from '../../../src/web/i18n/say.ts';
import { speechOf } from '../data.ts';
import { expect, test } from '../page.ts';
import { type Hand, keys, mouse, touch } from './hands.ts';

const HANDS = { mouse, touch, keys };
const WIDTHS = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const LANGUAGES = ['fr', 'ar'] as const satisfies readonly Locale[];

export interface Reader extends Speech {
  page: Page;
  site: string;
  hand: Hand;
  /** one view at a time, the detail a page of its own */
  phone: boolean;
  score: Locator;
  network: Locator;
  detail: Locator;
  search: Locator;
  /** what says that so many of all meetings are shown */
  shown: (count: number) => Locator;
  /** the marks of the timeline whose names hold this one */
  marks: (name?: string) => Locator;
  /** goes to a view */
  see: (face: Face) => Promise<void>;
  /** goes back from the detail where it stands in place of the views */
  leave: () => Promise<void>;
}

/** A text of a catalogue as part of a name: slots stand for anything. */
export function wordsOf({ t }: Pick<Speech, 't'>, key: MessageKey): RegExp {
  const escaped = t(key).replace(/[.*+?^$()[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/\{[^}]*\}/g, '.+'));
}

/** One test a reader: `do` is told once, and done by each in turn. */
export function task(title: string, work: (reader: Reader) => Promise<void>): void {
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    for (const locale of LANGUAGES) {
      for (const [hand, make] of Object.entries(HANDS)) {
        test.describe(`${hand}, ${locale}, ${viewport.width} px`, () => {
          test.use({ locale, viewport, hasTouch: hand === 'touch' });
          test(title, async ({ page, site, context }) => {
            await context.grantPermissions(['clipboard-read', 'clipboard-write']);
            await page.goto(site);
            await work(readerAt(page, site, make(page), speechOf(locale), width === 'phone'));
          });
        });
      }
    }
  }
}

function readerAt(page: Page, site: string, hand: Hand, speech: Speech, phone: boolean): Reader {
  const { t, data } = speech;
  const score = page.getByRole('group', { name: t('timeline.title') });
  const detail = page.getByLabel(t('app.detail'), { exact: true });
  return {
    ...speech,
    page,
    site,
    hand,
    phone,
    score,
    detail,
    network: page.getByRole('application'),
    search: page.getByRole('searchbox', { name: t('filter.search') }),
    shown: (count) =>
      page.getByRole('main').getByText(t('chips.shown', { count, all: data.meetings.length })),
    marks: (name) => score.getByRole('button', name === undefined ? {} : { name: new RegExp(name) }),
    async see(face) {
      // Beside the timeline a desk shows another view at all times.
      if (!phone && face === 'timeline') return;
      const name = t(phone ? `page.${face}` : `face.${face}`);
      const choice = page.getByRole('radio', { name, exact: true });
      // The browser drops a tap that comes while a pulled page comes to rest: one taps again.
      await expect(async () => {
        await hand.press(choice);
        await expect(choice).toBeChecked({ timeout: 1000 });
      }).toPass();
    },
    async leave() {
      if (phone) await hand.press(detail.getByRole('button', { name: t('app.back'), exact: true }));
    },
  };
}
