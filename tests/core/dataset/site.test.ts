import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIG_KEYS, readSiteConfig, siteOf } from '../../../src/core/dataset/site-config.ts';
import { INTERFACE_LANGUAGES, readSite } from '../../../src/core/dataset/site.ts';
import { LOCALES } from '../../../src/web/i18n/catalog.ts';

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
const siteWith = (change: object) => {
  const read = readSiteConfig({ ...CONFIG, ...change });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.site;
};

describe('the configuration of the site', () => {
  it('may leave open what is not known yet', () => {
    expect(problems({ publisher: null, contact: null, publicUrl: null, analytics: null })).toEqual([]);
    expect(problems({ publisher: undefined, contact: undefined, sources: undefined })).toEqual([]);
    const { languages, view, publicUrl } = siteWith({});
    expect({ languages, view, publicUrl }).toEqual({
      languages: ['fr', 'en', 'vi', 'ar'],
      view: '',
      publicUrl: null,
    });
  });

  it.each([
    [{ contact: 'call us' }, 'contact is "call us": must be an e-mail address or a link'],
    [{ title: 7 }, 'title is 7: must be a text, or one for each language'],
    [{ title: undefined }, 'title is missing: must be a text, or one for each language'],
    [{ licence: undefined }, 'licence is missing: must be { "name": …'],
    [{ description: { fr: 'D', en: '' } }, 'description.en is "": must be a text that is not empty'],
    [{ description: { fr: 'D', en: 'D' } }, 'description.vi is missing: "languages" offers "vi"'],
    [{ title: { fr: 'T', de: 'T' } }, 'title.de is no key'],
    [{ publisher: { name: 'A', url: 'ftp://x' } }, 'publisher.url is "ftp://x": must be a link'],
    [{ publisher: 'A' }, 'publisher is "A": must be { "name": …, "url": … }'],
    [{ publisher: {} }, 'publisher.name is missing: must be { "name": …, "url": … }'],
    [{ sources: { 'a.txt': { asOf: 'soon' } } }, 'sources.a.txt.asOf is "soon": must be a date in EDTF'],
    [{ languages: ['fr', 'de'] }, 'languages.1 is "de": must be one of fr, en, vi, ar'],
    [{ languages: [] }, 'languages is []: must be a list of languages'],
    [{ languages: ['fr', 'fr'] }, 'languages is ["fr","fr"]: must be a list of languages, each once'],
    [{ publicUrl: '/meetings/' }, 'publicUrl is "/meetings/": must be the absolute address of the folder'],
    [{ publicUrl: 'https://a.example/?x=1' }, 'publicUrl is "https://a.example/?x=1": must be the absolute'],
    [{ publicUrl: 'https://a.example/x.html' }, 'must be the absolute address of the folder'],
    [{ publicUrl: 'https://a.example/"><b>' }, 'must be the absolute address of the folder'],
    [{ view: 'a b' }, 'view is "a b": must be what stands behind the "?"'],
    [{ analytics: 'matomo' }, 'analytics is "matomo": must be "none": the page asks no other host'],
    [{ colour: 'red' }, `colour is no key; there are ${CONFIG_KEYS.join(', ')}`],
  ])('says by key what stood there and what is allowed: %o', (change, message) => {
    expect(problems(change).join('\n')).toContain(message);
  });

  it('may say a text once for all languages, or only in those that are offered', () => {
    expect(siteWith({ title: 'T' }).title).toEqual(names('T'));
    expect(siteWith({ languages: ['en'], title: { en: 'E' } }).title).toEqual(names('E'));
    expect(siteWith({ languages: ['vi', 'ar'], title: { fr: 'F', vi: 'V' } }).title).toEqual({
      fr: 'F',
      en: 'V',
      vi: 'V',
    });
    expect(problems({ languages: ['ar'], title: {} }).join()).toContain('title is {}');
  });

  it('writes an address and a view in one way', () => {
    expect(siteWith({ publicUrl: 'https://a.example' }).publicUrl).toBe('https://a.example/');
    expect(siteWith({ publicUrl: 'https://a.example/x/' }).publicUrl).toBe('https://a.example/x/');
    expect(siteWith({ view: '?country=VN' }).view).toBe('country=VN');
  });

  it('offers the languages that the interface speaks', () => {
    expect(INTERFACE_LANGUAGES).toEqual(LOCALES);
  });

  it('gives every document its age: configured, else its own date, else unknown', () => {
    const documents = [
      { id: 'd1', file: 'a.txt', date: '2020-03-02', teaserOf: null },
      { id: 'd2', file: 'a.txt', date: null, teaserOf: 'd1' },
      { id: 'd3', file: 'b.txt', date: '2021', teaserOf: null },
      { id: 'd4', file: 'c.txt', date: null, teaserOf: null },
    ];
    const site = siteOf(siteWith({}), documents);
    expect(site.sources).toEqual([
      { document: 'd1', asOf: '2020-03', url: 'https://press.example/1' },
      { document: 'd2', asOf: 'unknown', url: 'https://press.example/1' },
      { document: 'd3', asOf: '2021', url: null },
      { document: 'd4', asOf: 'unknown', url: null },
    ]);
    expect(readSite(site)).toEqual(site);
  });

  it('is read or refused, never thrown at, whatever it holds', () => {
    fc.assert(fc.property(fc.anything(), (data) => void [readSite(data), readSiteConfig(data)]));
    const keys = fc.constantFrom(...CONFIG_KEYS);
    fc.assert(fc.property(fc.dictionary(keys, fc.anything()), (data) => void problems(data)));
  });
});
