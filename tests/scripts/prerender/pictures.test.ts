import { expect, it } from 'vitest';
import { htmlOf } from '../../../scripts/prerender/html.ts';
import { pagePicture, socialPicture } from '../../../scripts/prerender/pictures.ts';
import { given } from './given.ts';

const WORDS = { title: 'Cuộc gặp <b>', chosen: '5 meetings' };

/** Width and height from the first chunk of a PNG. */
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

it('the picture in the page is drawn by attributes that the policy allows, with its words as text', () => {
  const svg = htmlOf(pagePicture(given(), WORDS)!);
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('Cuộc gặp &lt;b&gt;');
  expect(svg).not.toMatch(/\sstyle=|<style|<script|(?:src|href)="(?!data:image\/svg)/);
  expect(svg).toContain('href="data:image/svg+xml,');
});

it('the social picture has the size that is asked of it, and the same bytes each time', async () => {
  const png = await socialPicture(given(), WORDS);
  expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(await socialPicture(given(), WORDS)).toEqual(png);
  expect(await socialPicture(given(), { ...WORDS, chosen: 'other' })).not.toEqual(png);
});
