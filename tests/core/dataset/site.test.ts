import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSite, readSiteConfig, siteOf } from '../../../src/core/dataset/site.ts';

const names = (text: string) => ({ fr: text, en: text, vi: text });
const CONFIG = {
  title: names('T'),
  description: names('D'),
  publisher: { name: 'A school', url: 'https://school.example' },
  contact: 'desk@school.example',
  licence: { name: 'CC0' },
  disclaimer: names('Read the source.'),
  sources: { 'a.txt': { url: 'https://press.example/1', asOf: '2020-03' } },
};

const problems = (change: object): string[] => {
  const read = readSiteConfig({ ...CONFIG, ...change });
  return read.ok ? [] : read.problems;
};

describe('the configuration of the site', () => {
  it('may leave publisher and contact open', () => {
    expect(problems({ publisher: null, contact: null })).toEqual([]);
    expect(problems({ publisher: undefined, contact: undefined, sources: undefined })).toEqual([]);
  });

  it.each([
    [{ contact: 'call us' }, 'contact: must be an e-mail address or a link'],
    [{ title: 'T' }, 'title: must be { "fr": …, "en": …, "vi": … }'],
    [{ description: { fr: 'D', en: '' } }, 'description.en: must not be empty'],
    [{ publisher: { name: 'A', url: 'ftp://x' } }, 'publisher.url: must be a link'],
    [{ sources: { 'a.txt': { asOf: 'soon' } } }, 'sources.a.txt.asOf: must be a date in EDTF'],
    [{ colour: 'red' }, 'colour: '],
  ])('says by key what is allowed', (change, message) => {
    expect(problems(change).join('\n')).toContain(message);
  });

  it('gives every document its age: configured, else its own date, else unknown', () => {
    const read = readSiteConfig(CONFIG);
    const documents = [
      { id: 'd1', file: 'a.txt', date: '2020-03-02', teaserOf: null },
      { id: 'd2', file: 'a.txt', date: null, teaserOf: 'd1' },
      { id: 'd3', file: 'b.txt', date: '2021', teaserOf: null },
      { id: 'd4', file: 'c.txt', date: null, teaserOf: null },
    ];
    const site = read.ok ? siteOf(read.site, documents) : null;
    expect(site?.sources).toEqual([
      { document: 'd1', asOf: '2020-03', url: 'https://press.example/1' },
      { document: 'd2', asOf: 'unknown', url: 'https://press.example/1' },
      { document: 'd3', asOf: '2021', url: null },
      { document: 'd4', asOf: 'unknown', url: null },
    ]);
    expect(readSite(site)).toMatchObject({ ok: true });
  });

  it('is read or refused, never thrown at, whatever it holds', () => {
    fc.assert(fc.property(fc.anything(), (data) => void [readSite(data), readSiteConfig(data)]));
  });
});
