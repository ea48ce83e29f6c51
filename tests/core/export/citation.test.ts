/** A citation a journalist can paste anywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedMeeting, type CitedSource, citeMeeting } from '../../../src/core/export/citation.ts';

const source: CitedSource = {
  agency: 'ABC',
  title: null,
  file: 'story.txt',
  date: '13 mars 2019',
  range: 'caractères 10–93',
  url: null,
};

const meeting: CitedMeeting = {
  quote: '« Elle a rencontré mardi son homologue. »',
  who: 'Ingrid Halvdal et Tomás Areias',
  place: 'Lisbonne',
  date: '12 mars 2019',
  notes: [],
  sources: [source],
  dataset: 'Entrevue, édition 4f2a',
  link: null,
};

describe('citeMeeting', () => {
  it('quotes the sentence, says who, where and when, then the source with its range, then the edition', () => {
    expect(citeMeeting(meeting)).toBe(
      '« Elle a rencontré mardi son homologue. » — Ingrid Halvdal et Tomás Areias, Lisbonne, 12 mars 2019. ABC, story.txt, 13 mars 2019, caractères 10–93. Entrevue, édition 4f2a.',
    );
  });

  it('names an article by its title, and by its file only where it has none', () => {
    const cited = citeMeeting({ ...meeting, sources: [{ ...source, title: 'Une journée à Lisbonne' }] });
    expect(cited).toContain('ABC, Une journée à Lisbonne, 13 mars 2019');
    expect(cited).not.toContain('story.txt');
  });

  it('does not say the date of the article again where it is that of the meeting', () => {
    const cited = citeMeeting({ ...meeting, sources: [{ ...source, date: meeting.date }] });
    expect(cited).toContain('12 mars 2019. ABC, story.txt, caractères 10–93.');
  });

  it('gives the address of the article where there is one', () => {
    const cited = citeMeeting({ ...meeting, sources: [{ ...source, url: 'https://news.example/a' }] });
    expect(cited).toContain('13 mars 2019, https://news.example/a, caractères 10–93.');
  });

  it('puts what a reader must know in brackets behind the date', () => {
    expect(citeMeeting({ ...meeting, notes: ['date corrigée', 'prévue'] })).toContain(
      '12 mars 2019 (date corrigée, prévue).',
    );
  });

  it('leaves out what is not known rather than leaving a hole', () => {
    const bare = citeMeeting({
      ...meeting,
      quote: null,
      place: null,
      sources: [{ ...source, agency: null, date: null }],
    });
    expect(bare).toBe(
      'Ingrid Halvdal et Tomás Areias, 12 mars 2019. story.txt, caractères 10–93. Entrevue, édition 4f2a.',
    );
  });

  it('names a document once with all its ranges, and every document', () => {
    const cited = citeMeeting({
      ...meeting,
      sources: [
        source,
        { ...source, range: 'caractères 200–240' },
        { ...source, file: 'other.txt', range: 'caractères 1–9' },
      ],
    });
    expect(cited).toContain('story.txt, 13 mars 2019, caractères 10–93, caractères 200–240; ABC, other.txt');
  });

  it('ends with the link, without a full stop that would break it', () => {
    expect(citeMeeting({ ...meeting, link: 'https://news.example/#m' })).toMatch(
      / https:\/\/news\.example\/#m$/,
    );
  });

  it('does not put a second full stop behind a title that ends a sentence', () => {
    expect(citeMeeting({ ...meeting, quote: null, who: 'Qui ?', place: null, date: 'quand ?' })).toMatch(
      /^Qui \?, quand \? /,
    );
  });

  it('is one line without control or direction marks, whatever the texts hold', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (who, file, range) => {
        const cited = citeMeeting({ ...meeting, quote: file, who, sources: [{ ...source, file, range }] });
        expect(cited).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
