import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Site } from '../../../src/core/dataset/site.ts';
import { NO_PAGE_FACTS } from '../../../src/core/query/page-link.ts';
import { Foot } from '../../../src/web/embed/Foot.tsx';
import { PAGE } from '../../../src/web/store/page.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { show } from '../views/show.tsx';

vi.mock('../../../src/web/store/page.ts', async (original) => ({
  ...(await original<object>()),
  PAGE: {},
}));

const site = {
  title: { fr: 'a', en: 'a', vi: 'a' },
  publisher: null,
  licence: { name: 'CC BY 4.0', url: null },
  view: 'country=NO',
} as Site;
const explore = () => screen.getByRole('link', { name: /Explorer/ }).getAttribute('href');

afterEach(() => Object.assign(PAGE, NO_PAGE_FACTS));

it('leads to the same edition of the data as the frame shows', () => {
  Object.assign(PAGE, NO_PAGE_FACTS, { edition: '0123456789a', theme: 'dark' });
  show(<Foot />, { face: 'table' });
  expect(explore()).toBe('./?theme=dark&edition=0123456789a&view=table');
});

it('leads to all meetings where the frame shows all, whatever the site begins with', () => {
  Object.assign(PAGE, NO_PAGE_FACTS);
  show(<Foot />, {}, FIXTURE, site);
  expect(explore()).toBe('./?view=both');
});
