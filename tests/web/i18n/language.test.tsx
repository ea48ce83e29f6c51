import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi as mocked } from 'vitest';
import { LOAD } from '../../../src/web/i18n/catalog.ts';
import { LanguageProvider, firstLanguage, useLanguage } from '../../../src/web/i18n/Language.tsx';

function Said() {
  const { t, direction } = useLanguage();
  return <p>{`${t('page.map')} ${direction}`}</p>;
}

beforeEach(() => localStorage.clear());
afterEach(() => mocked.restoreAllMocks());

describe('the language to begin with', () => {
  it('is the one that was chosen before, and marks the page at once', async () => {
    localStorage.setItem('entrevue:language', 'ar');
    const loaded = firstLanguage();
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
    render(
      <LanguageProvider first={await loaded}>
        <Said />
      </LanguageProvider>,
    );
    expect(screen.getByText('الخريطة rtl')).toBeTruthy();
  });

  it('is else the first of the browser’s that we speak', async () => {
    mocked.spyOn(navigator, 'languages', 'get').mockReturnValue(['arz', 'de', 'vi-VN', 'en']);
    expect((await firstLanguage()).locale).toBe('vi');
  });

  it('gives way to another whose texts can be fetched, and the page is marked as that', async () => {
    localStorage.setItem('entrevue:language', 'ar');
    mocked.spyOn(LOAD, 'ar').mockRejectedValue(new Error('not to be had'));
    mocked.spyOn(LOAD, 'fr').mockRejectedValue(new Error('not to be had'));
    const first = await firstLanguage();
    expect(first.locale).toBe('en');
    render(
      <LanguageProvider first={first}>
        <Said />
      </LanguageProvider>,
    );
    expect(screen.getByText('Map ltr')).toBeTruthy();
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('is none where no texts can be fetched', async () => {
    for (const locale of ['fr', 'en', 'vi', 'ar'] as const)
      mocked.spyOn(LOAD, locale).mockRejectedValue(new Error('not to be had'));
    await expect(firstLanguage()).rejects.toThrow('not to be had');
  });
});
