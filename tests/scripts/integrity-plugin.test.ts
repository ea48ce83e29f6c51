import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { integrityOf, withIntegrity } from '../../scripts/vite/integrity-plugin.ts';

const files: Record<string, string> = { 'assets/a.js': 'a()', 'assets/a.css': 'a{}' };
const tagged = (html: string): string => withIntegrity(html, (file) => files[file]);
const hash = (text: string): string => createHash('sha384').update(text).digest('base64');

it('names the hash of every script, style and preload of the page', () => {
  expect(integrityOf('a()')).toBe(`sha384-${hash('a()')}`);
  expect(tagged('<script type="module" crossorigin src="./assets/a.js"></script>')).toBe(
    `<script type="module" crossorigin src="./assets/a.js" integrity="sha384-${hash('a()')}"></script>`,
  );
  expect(tagged('<link rel="modulepreload" href="./assets/a.js" />')).toBe(
    `<link rel="modulepreload" href="./assets/a.js" crossorigin integrity="sha384-${hash('a()')}">`,
  );
  expect(tagged('<link rel="stylesheet" href="./assets/a.css">')).toContain(
    `integrity="sha384-${hash('a{}')}"`,
  );
});

it('leaves alone what is none of the build, what is no code, and what is hashed already', () => {
  for (const html of [
    '<link rel="icon" href="./icon.svg" />',
    '<script src="./other.js"></script>',
    '<a href="./assets/a.js">a</a>',
    '<link rel="stylesheet" href="./assets/a.css" integrity="sha384-x">',
  ])
    expect(tagged(html)).toBe(html);
});
