import { expect, it } from 'vitest';
import { pageFor } from '../../../src/web/store/own-site.ts';

const PAGE = `<!doctype html>
<html lang="fr" dir="ltr" data-languages="fr en" data-meetings="900">
  <head>
    <title>Theirs</title>
    <meta name="description" content="Of theirs.">
    <script type="application/ld+json">{"version":"11111111111"}</script>
    <link rel="preload" as="fetch" crossorigin="" href="./data/11111111111.index">
    <link rel="stylesheet" href="./assets/index.css">
  </head>
  <body>
    <div id="root"><ul><li>Their meeting</li></ul></div>
    <p id="no-texts" hidden>No texts</p>
  </body>
</html>`;

it('a page that is taken away says nothing of the data it was built with, and asks for none of them', () => {
  const page = pageFor(PAGE, '22222222222', 'Ours & others');
  expect(page).toContain('<html data-edition="22222222222" lang="fr" dir="ltr" data-languages="fr en">');
  expect(page).toContain('<title>Ours &amp; others</title>');
  expect(page).toContain('<div id="root"></div>');
  expect(page).toContain('href="./assets/index.css"');
  expect(page).toContain('<p id="no-texts" hidden>');
  expect(page).not.toMatch(/11111111111|Their|Of theirs|900/);
});
