/** What a click may open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/core/export/safe-url.ts';

describe('safeUrl', () => {
  it.each([
    'https://news.example/a/83654.vnp',
    'http://news.example',
    'HTTPS://news.example:8080/?q=a&b=%20#part',
    'https://xn--n3h.example/é',
    'https://[2001:db8::1]/story',
  ])('lets %s through as it is written', (address) => {
    expect(safeUrl(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://news.example',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'blob:https://news.example/1',
    'file:///etc/hosts',
    'ftp://news.example/',
    '//news.example/',
    '/story',
    'story.html',
    'https://',
    'https:///story',
    'https:news.example',
    'https://bank.example@evil.example/',
    'https://news.example\\@evil.example/',
    'https://news.example/a b',
    'https://news.example/\u0000',
    '',
  ])('refuses %j', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  it('refuses what is missing, and an address longer than a browser is sure to take', () => {
    expect(safeUrl(null)).toBeNull();
    expect(safeUrl(undefined)).toBeNull();
    expect(safeUrl(`https://news.example/${'a'.repeat(3000)}`)).toBeNull();
  });

  it('passes only what the browser too reads as a web address without a user', () => {
    const text = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }).map((tail) => `https://${tail}`),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (address) => {
        const passed = safeUrl(address);
        if (passed === null || !URL.canParse(passed)) return;
        const { protocol, username, password } = new URL(passed);
        expect(['http:', 'https:']).toContain(protocol);
        expect(username + password).toBe('');
      }),
    );
  });
});
