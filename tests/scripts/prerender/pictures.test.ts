import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { htmlOf } from '../../../scripts/prerender/html.ts';
import { pagePictures, socialPicture } from '../../../scripts/prerender/pictures.ts';
import { PALETTES } from '../../../src/core/picture/palette.ts';
import { given } from './given.ts';

const WORDS = { title: 'Cuộc gặp <b>', chosen: '5 meetings' };

/** Width and height from the first chunk of a PNG. */
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

it('the picture in the page is drawn by attributes that the policy allows, with its words as text', () => {
  const [svg = ''] = pagePictures(given(), WORDS).map(htmlOf);
  expect(svg).toContain('<svg ');
  expect(svg).toContain('Cuộc gặp &lt;b&gt;');
  expect(svg).not.toMatch(/\sstyle=|<style|<script|(?:src|href)="(?!data:image\/svg)/);
  expect(svg).toContain('href="data:image/svg+xml,');
});

it('a narrow screen has a picture of its own, drawn for its width', () => {
  const widths = pagePictures(given(), WORDS).map((each) => /<svg [^>]*width="(\d+)"/.exec(htmlOf(each))![1]);
  expect(widths).toEqual(['720', '358']);
});

it('every colour of the picture follows the scheme of the page', () => {
  const css = readFileSync('src/web/app/before.css', 'utf8');
  for (const [tone, colour] of Object.entries(PALETTES.light))
    for (const part of ['fill', 'stroke'])
      expect(css).toContain(`.before svg [${part}='${colour}'] {\n  ${part}: var(--${tone});`);
});

it('the social picture has the size that is asked of it, and the same bytes each time', async () => {
  const png = await socialPicture(given(), WORDS);
  expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(await socialPicture(given(), WORDS)).toEqual(png);
  expect(await socialPicture(given(), { ...WORDS, chosen: 'other' })).not.toEqual(png);
});
