/** One view in a page of another host: it fits, leaves the wheel to the page, hears nobody else, and needs neither scripts nor storage. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, misfit, test } from './host-page.ts';

test.use({ locale: 'fr-FR' });

const TALL = '<p>Before</p>'.repeat(40);

for (const width of [320, 768, 1200])
  for (const view of ['timeline', 'network', 'both', 'table', 'matrix', 'map'])
    test(`with embed.js the ${view} is as high as its content at ${width} px, and after a filter`, async ({
      page,
      site,
      host,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await host(
        `<iframe src="${site}embed.html?view=${view}&country=CN&topic=" width="100%" height="300" title="x"></iframe>
         <script src="${site}embed.js"></script>`,
      );
      const frame = page.frameLocator('iframe');
      await expect(frame.getByText('Rencontres de la Chine : 3 rencontres, 2015')).toBeVisible();
      await expect(frame.locator('.embed-view > *').last()).toBeVisible();
      await expect.poll(async () => Math.abs(await misfit(page, frame))).toBeLessThanOrEqual(2);
      const overflow = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await frame.getByRole('button', { name: /Retirer.*Chine/ }).click();
      await expect(frame.getByText('Toutes les rencontres')).toBeVisible();
      await expect.poll(async () => Math.abs(await misfit(page, frame))).toBeLessThanOrEqual(2);
      await frame.getByRole('button', { name: 'Revenir à la vue d’origine' }).click();
      await expect(frame.getByText('Rencontres de la Chine : 3 rencontres, 2015')).toBeVisible();
      await expect.poll(async () => Math.abs(await misfit(page, frame))).toBeLessThanOrEqual(2);
    });

test('where scripts are stripped, the frame shows, scrolls and explains itself alone', async ({
  page,
  site,
  host,
}) => {
  await host(
    `<iframe src="${site}embed.html?view=timeline&country=CN" width="600" height="300"></iframe>`,
    false,
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('.timeline-score [data-mark]').first().press('Enter');
  await expect(frame.locator('.embed-quote mark')).toContainText('Tran Dai Quang');
  const explore = frame.getByRole('link', { name: /Explorer ces rencontres/ });
  await explore.scrollIntoViewIfNeeded();
  await expect(explore).toBeInViewport();
  await expect(explore).toHaveAttribute('target', '_blank');
  const opened = page.waitForEvent('popup');
  await explore.click();
  const explorer = await opened;
  await expect(explorer).toHaveURL(/\/a\/b\/\?country=CN&view=timeline/);
  await expect(explorer.locator('.frame-sentence')).toContainText('Rencontres de la Chine');
});

for (const view of ['timeline', 'network', 'both', 'table', 'matrix', 'map'])
  test(`the wheel over the ${view} scrolls the page around it`, async ({ page, site, host }) => {
    await page.setViewportSize({ width: 768, height: 600 });
    await host(
      `<iframe src="${site}embed.html?view=${view}" width="100%" height="300"></iframe>${TALL}
       <script src="${site}embed.js"></script>`,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.embed-view > *').last()).toBeVisible();
    await expect.poll(async () => Math.abs(await misfit(page, frame))).toBeLessThanOrEqual(2);
    const box = (await page.locator('iframe').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 180);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

test('two frames on one page keep apart, and the Back of the page is the page’s', async ({
  page,
  site,
  host,
}) => {
  await host('<p>The page before</p>');
  await host(
    `<iframe id="one" src="${site}embed.html?view=timeline&country=CN&id=one" width="700" height="300"></iframe>
     <iframe id="two" src="${site}embed.html?view=table&country=US&id=two" width="700" height="300"></iframe>
     <script src="${site}embed.js"></script>`,
  );
  const [one, two] = [page.frameLocator('#one'), page.frameLocator('#two')];
  await expect(two.getByText('Rencontres des États-Unis')).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await one.getByRole('button', { name: /Retirer.*Chine/ }).click();
  await expect(one.getByText('Toutes les rencontres')).toBeVisible();
  await one.locator('.timeline-score [data-mark]').first().press('Enter');
  await expect(one.locator('.embed-quote')).toBeVisible();
  await expect(two.getByText('Rencontres des États-Unis')).toBeVisible();
  await expect(two.locator('.embed-quote')).toBeHidden();
  for (const [frame, name] of [
    [one, '#one'],
    [two, '#two'],
  ] as const)
    await expect.poll(async () => Math.abs(await misfit(page, frame, name))).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a message from anybody else changes nothing, one from the page around sets the view', async ({
  page,
  site,
  host,
}) => {
  await host(
    `<iframe id="ours" src="${site}embed.html?view=timeline&country=CN" width="700" height="300"></iframe>
     <iframe id="other" src="${site}embed.html?view=table" width="700" height="300"></iframe>
     <script src="${site}embed.js"></script>`,
  );
  const ours = page.frameLocator('#ours');
  await expect(ours.getByText('Rencontres de la Chine')).toBeVisible();
  const other = page.frames().find((frame) => frame.url().includes('view=table'))!;
  // A frame beside ours, of our own origin: it is not the page around.
  await other.evaluate(() =>
    parent.frames[0]!.postMessage({ entrevue: 1, type: 'set', view: 'country=US' }, '*'),
  );
  // What a frame tells of another, or an absurd height, or a shape of its own, moves no frame of the page.
  await other.evaluate(() => {
    for (const height of [1e9, Number.NaN, '5000', -1])
      parent.postMessage({ entrevue: 1, type: 'height', height }, '*');
    parent.postMessage({ entrevue: 1, type: 'navigate', href: 'https://evil.example' }, '*');
  });
  await expect.poll(() => page.locator('#other').evaluate((e) => e.clientHeight)).toBeLessThanOrEqual(8000);
  await page.evaluate(() => {
    const to = document.querySelector<HTMLIFrameElement>('#ours')!.contentWindow!;
    to.postMessage({ entrevue: 1, type: 'set', view: 5 }, '*');
    to.postMessage(
      { entrevue: 1, type: 'set', view: 'view=%00&country=javascript:alert(1)&lang=en&lock=on' },
      '*',
    );
  });
  await expect(ours.getByText('Toutes les rencontres')).toBeVisible();
  await page.evaluate(() => {
    const to = document.querySelector<HTMLIFrameElement>('#ours')!.contentWindow!;
    to.postMessage({ entrevue: 1, type: 'set', view: 'country=RU' }, '*');
  });
  await expect(ours.getByText('Rencontres de la Russie')).toBeVisible();
  await expect(page).toHaveURL(/localhost/);
});

test('without storage and cookies it works, and says so to nobody', async ({ page, site, host }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
  for (const view of ['timeline', 'table', 'network']) {
    await host(`<iframe src="${site}embed.html?view=${view}&country=CN" width="700" height="500"></iframe>`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('Rencontres de la Chine')).toBeVisible();
    await frame.getByRole('button', { name: /Retirer.*Chine/ }).click();
    await expect(frame.getByText('Toutes les rencontres')).toBeVisible();
  }
});

test('a locked frame keeps its filters, and shows the parts that were asked for', async ({
  page,
  site,
  host,
}) => {
  await host(
    `<iframe src="${site}embed.html?view=timeline&country=CN&from=2015&to=2015&lock=on&parts=detail&lang=en&theme=dark"
      width="700" height="500"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('Meetings of China, 2015: 3 meetings, 2015')).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('.chip')).toHaveCount(0);
  await expect(frame.locator('.timeline-toolbar')).toBeHidden();
  await expect(frame.getByRole('slider')).toHaveCount(0);
  const score = (await frame.locator('.timeline-score').boundingBox())!;
  await page.mouse.move(score.x + 60, score.y + 100);
  await page.mouse.down();
  await page.mouse.move(score.x + 260, score.y + 100, { steps: 5 });
  await page.mouse.up();
  await expect(frame.getByText('Meetings of China, 2015: 3 meetings, 2015')).toBeVisible();
  await frame.locator('.timeline-score [data-mark]').first().press('Enter');
  await expect(frame.locator('.embed-quote')).toBeVisible();
  await expect(frame.getByRole('link', { name: /Explore these meetings/ })).toBeVisible();
});

test('the element takes its view from its attributes, tells what it shows, and follows them', async ({
  page,
  site,
  host,
}) => {
  await host(
    `<entrevue-view id="v" view="timeline" country="CN" lang="fr"><a href="${site}">Explorer</a></entrevue-view>
     <script src="${site}entrevue-view.js"></script>`,
  );
  const frame = page.frameLocator('#v iframe');
  await expect(frame.getByText('Rencontres de la Chine')).toBeVisible();
  await expect.poll(async () => Math.abs(await misfit(page, frame, '#v iframe'))).toBeLessThanOrEqual(2);
  const told = page.evaluate(
    () =>
      new Promise((done) => {
        const element = document.querySelector('#v')!;
        element.addEventListener('entrevue-state', (event) => done((event as CustomEvent).detail), {
          once: true,
        });
        element.setAttribute('country', 'RU');
      }),
  );
  await expect(frame.getByText('Rencontres de la Russie')).toBeVisible();
  expect(await told).toMatchObject({ view: 'country=RU&view=timeline' });
});

test('the keys, menus and dialogs of the views work in a frame', async ({ page, site, host }) => {
  await host(`<iframe src="${site}embed.html?view=timeline" width="700" height="600"></iframe>`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: /pays/ }).first().click();
  await frame.getByRole('menuitemradio', { name: 'responsable' }).click();
  await expect(frame.locator('.timeline-lane-name', { hasText: 'Tran Dai Quang' })).toBeVisible();
  await frame.locator('.timeline-score [data-mark][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(frame.locator('.embed-detail h2')).toBeFocused();
  await frame.getByRole('button', { name: 'Légende' }).click();
  await expect(frame.getByRole('dialog', { name: 'Légende' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frame.getByRole('dialog')).toBeHidden();
});

for (const view of ['timeline', 'network', 'table', 'matrix', 'map'])
  test(`a frame with the ${view} is accessible`, async ({ page, site, wrong }) => {
    await page.goto(`${site}embed.html?view=${view}&country=CN&sel=n:c:VN`);
    await expect(page.locator('.embed-detail')).toBeVisible();
    await expect(page.locator('.embed-view > *').last()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(wrong).toEqual([]);
  });
