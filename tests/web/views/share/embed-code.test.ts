import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbedCode, STRENGTHS, embedCode } from '../../../../src/web/views/share/embed-code.ts';
import { folderOf } from '../../../../src/web/views/share/addresses.ts';

const CODE: EmbedCode = {
  folder: 'https://host.example/a/',
  pairs: [
    ['lang', 'fr'],
    ['country', 'NO'],
  ],
  query: '?lang=fr&country=NO',
  height: 500,
  title: 'Rencontres de la Norvège',
  explore: 'https://host.example/a/?country=NO',
  exploreWords: 'Rencontres de la Norvège',
};

// Under a name that the test's browser does not try to load.
const parsed = (html: string): HTMLElement => {
  const page = new DOMParser().parseFromString(html.replaceAll('iframe', 'frame-of-ours'), 'text/html');
  return page.body;
};

describe('the code that a host copies', () => {
  it('is a plain frame, first of all', () => {
    expect(embedCode('iframe', CODE)).toBe(
      '<iframe src="https://host.example/a/embed.html?lang=fr&amp;country=NO" title="Rencontres de la Norvège" ' +
        'width="100%" height="500" style="border:0" loading="lazy"></iframe>',
    );
  });

  it('adds one script to the frame for its height', () => {
    const code = embedCode('script', CODE);
    expect(code.startsWith(embedCode('iframe', CODE))).toBe(true);
    expect(code).toContain('<script src="https://host.example/a/embed.js" async></script>');
  });

  it('is an element whose attributes are the parameters, with a link for pages without scripts', () => {
    const element = parsed(embedCode('element', CODE)).querySelector('entrevue-view')!;
    expect(element.getAttribute('country')).toBe('NO');
    expect(element.getAttribute('lang')).toBe('fr');
    expect(element.querySelector('a')!.getAttribute('href')).toBe('https://host.example/a/?country=NO');
  });

  it('lets no word of a reader out of its attribute', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STRENGTHS), fc.string({ maxLength: 60 }), (strength, text) => {
        const hostile = `"><img src=x onerror=alert(1)>${text}`;
        const body = parsed(
          embedCode(strength, {
            ...CODE,
            title: hostile,
            exploreWords: hostile,
            pairs: [['q', hostile]],
            query: `?q=${encodeURIComponent('"><img>')}`,
          }),
        );
        expect(body.querySelectorAll('img, [onerror]')).toHaveLength(0);
      }),
    );
  });
});

describe('the folder of the site', () => {
  it('is where the page stands, or where its host says it is published', () => {
    expect(folderOf(null, 'https://host.example/a/b/index.html?x=/y#z')).toBe('https://host.example/a/b/');
    expect(folderOf('https://host.example/site/', 'http://localhost/')).toBe('https://host.example/site/');
  });
});
