import { expect, it } from 'vitest';
import { INITIAL_VIEW } from '../../../src/core/query/state.ts';
import type { Site } from '../../../src/core/dataset/site.ts';
import { addressOf } from '../../../src/web/store/address.ts';

const NORWAY = { ...INITIAL_VIEW, filters: { ...INITIAL_VIEW.filters, country: ['NO'] } };
const siteWith = (facts: Partial<Site>) => ({ view: '', publicUrl: null, ...facts }) as Site;

it('is that of the page one looks at, without what its own link said', () => {
  const here = 'https://host.example/a/?country=VN&x=1#y';
  expect(addressOf(INITIAL_VIEW, siteWith({}), {}, here)).toBe('https://host.example/a/');
  expect(addressOf(NORWAY, null, { lang: 'vi' }, here)).toBe('https://host.example/a/?lang=vi&country=NO');
});

it('is where the host says that the site is published', () => {
  const site = siteWith({ publicUrl: 'https://host.example/b/' });
  expect(addressOf(NORWAY, site, {}, 'http://localhost:5173/')).toBe('https://host.example/b/?country=NO');
});

it('keeps the name of the file, by which the page in one file is found', () => {
  expect(addressOf(NORWAY, null, {}, 'file:///home/me/entrevue.html?q=x')).toBe(
    'file:///home/me/entrevue.html?country=NO',
  );
});

it('asks for all meetings where the bare address shows a view of the host’s choice', () => {
  const site = siteWith({ view: 'country=VN&view=table' });
  expect(addressOf(INITIAL_VIEW, site, {}, 'https://host.example/')).toBe('https://host.example/?view=both');
  expect(addressOf(NORWAY, site, {}, 'https://host.example/')).toBe('https://host.example/?country=NO');
});
