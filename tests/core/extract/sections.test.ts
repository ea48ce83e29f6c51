/** The page cut into its parts: metadata, datelines, captions, sign-offs, teasers. */
import { describe, expect, test } from 'vitest';
import { read, trace } from '../../../src/core/extract/read-article.ts';

const blocks = (text: string) =>
  trace({ file: 'a.txt', text })
    .find((t) => t.name === 'sections')!
    .draft.blocks.map((b) => [b.kind, b.story, text.slice(b.start, b.end)]);

const BODY = 'Le ministre letton Juris Ozols a rencontré mardi à Riga la ministre kényane Ruth Wanjiku.';

describe('sections', () => {
  test('metadata glued before the lead is cut off and dates the article', () => {
    const reading = read({ file: 'a.txt', text: ` date 2026-03-12 ${BODY}` });
    expect(reading.articles[0]).toMatchObject({ date: '2026-03-12', language: 'fr' });
    expect(reading.meetings[0]!.evidence[0]!.quote).toBe(BODY);
  });
  test('a month is all that some metadata say', () => {
    const [m] = read({ file: 'a.txt', text: ` date 2026-03 ${BODY}` }).meetings;
    expect(m!.date).toMatchObject({
      edtf: '[2026-03-03,2026-03-10,2026-03-17,2026-03-24,2026-03-31]',
      basis: 'weekday-from-dateline',
    });
  });
  test('an agency dateline with place and day goes before metadata', () => {
    const reading = read({ file: 'a.txt', text: ` date 2026-03 Riga, 11 mars (VNA) – ${BODY}` });
    expect(reading.articles[0]).toMatchObject({ date: '2026-03-11', agency: 'VNA' });
    expect(reading.meetings[0]!.date.edtf).toBe('2026-03-10');
  });
  test('a headline repeated before a picture mark is no part of the caption', () => {
    const found = blocks(
      `Une visite à Riga\n\n${BODY}\nUne visite à Riga ảnh 1Juris Ozols (droite) et Ruth Wanjiku. Photo: VNA`,
    );
    expect(found.at(-1)).toEqual(['caption', 0, 'Juris Ozols (droite) et Ruth Wanjiku. Photo: VNA']);
  });
  test('a caption supports a meeting and makes none', () => {
    const caption = 'Juris Ozols (droite) et Ruth Wanjiku. Photo : VNA';
    expect(
      read({ file: 'a.txt', text: `${caption}\n\nLe temps est beau sur la ville de Riga et dans le port.` })
        .meetings,
    ).toEqual([]);
    const [m] = read({ file: 'a.txt', text: `${BODY}\n\n${caption}` }).meetings;
    expect(m!.evidence.map((e) => [e.role, e.section])).toEqual([
      ['primary', 'article'],
      ['caption', 'caption'],
    ]);
  });
  test('after the first sign-off come other stories, which date nothing in this one', () => {
    const text = `${BODY} -VNA\nRiga et Nairobi se rapprochent\nLe président kényan Peter Otieno a reçu le 4 février 2031 le ministre letton Juris Ozols.`;
    const reading = read({ file: 'a.txt', text });
    expect(reading.articles.map((a) => a.teaserOf === null)).toEqual([true, false]);
    expect(reading.meetings.map((m) => [m.section, m.date.edtf])).toEqual([
      ['article', null],
      ['related', '2031-02-04'],
    ]);
  });
  test('a marker opens the teasers, each an article of its own', () => {
    const text = `${BODY}\n\nVoir plus\n\nAna Rocha. Photo : VNA\n\nUn port pour tous\n\nLa ministre Ana Rocha a parlé du port de la ville.\n\nOla Berg. Photo : VNA\n\nUne mer pour tous\n\nOla Berg a parlé de la mer et de la pêche.`;
    const { articles } = read({ file: 'a.txt', text });
    expect(articles.map((a) => a.title)).toEqual([null, 'Un port pour tous', 'Une mer pour tous']);
    expect(articles[1]!.teaserOf).toBe(articles[0]!.id);
  });
  test('a line in another language is left out, and the reading says so', () => {
    const text = `${BODY} Il est resté une heure dans le palais de la ville.\nThe minister met with the president in the palace.`;
    expect(read({ file: 'a.txt', text })).toMatchObject({ outcome: 'partly', reasons: ['other-language'] });
  });
  test('lines cut by hard wrapping are one paragraph', () => {
    const [m] = read({ file: 'a.txt', text: BODY.replace(' à Riga', '\nà Riga') }).meetings;
    expect(m!.place?.name).toBe('Riga');
  });
  test('words that scraping glued are read apart', () => {
    const text =
      'Mardi à Riga, leministre letton Juris Ozols areçu leprésident kényan Peter Otieno.Il est resté une heure dans le palais.';
    const [m] = read({ file: 'a.txt', text }).meetings;
    expect(m!.participants.map((p) => p.country)).toEqual(['LV', 'KE']);
  });
  test('what no sentence was looked for in is told with its length, and why', () => {
    const strange = 'Der Minister und die Ministerin haben sich gestern in der Stadt getroffen.';
    expect(read({ file: 'a.txt', text: strange }).articles[0]!.unread).toEqual([
      { why: 'language', characters: strange.length },
    ]);
    expect(read({ file: 'a.txt', text: BODY }).articles[0]!.unread).toBeUndefined();
  });
});
