/** What people put into the folder: every file is read, partly read or refused, with its name and the reason. */
import { describe, expect, it } from 'vitest';
import { textsOf } from './outputs.ts';
import { seedsFolder } from './seeds-folder.ts';

const ARTICLE = [
  'La ministre de la Culture reçoit son homologue',
  '',
  'HANOI, 12 mars 2026 (AFP) - La ministre française de la Culture, Hélène Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.',
  '',
  'Les deux parties ont salué la qualité de leurs relations.',
  '',
].join('\n');
const OTHER = [
  'Rencontre à Rabat',
  '',
  'RABAT, 3 mai 2024 (MAP) - Le ministre marocain de la Santé, Karim Benali, a reçu mercredi à Rabat le ministre sénégalais de la Santé, Oscar Diop.',
  '',
  'Ils ont signé un accord.',
  '',
].join('\n');

const { put, build } = seedsFolder();

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, bigEnd: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((c) => pair(c.charCodeAt(0), bigEnd)));
const pair = (unit: number, bigEnd: boolean): number[] =>
  bigEnd ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];

/** Who met on which day, and what became of each file. */
async function told() {
  const { dataset, report, outputs } = await build();
  const officials = new Map(dataset.officials.map((o) => [o.id, o.name]));
  return {
    meetings: dataset.meetings.map(
      (m) => `${m.date.edtf} ${m.participants.map((p) => officials.get(p.official ?? '')).join(' + ')}`,
    ),
    files: Object.fromEntries(report.files.map((f) => [f.file, [f.outcome, ...f.reasons]])),
    documents: dataset.documents,
    outputs: textsOf(outputs),
  };
}
const MEETING = '2026-03-12 Hélène Martel + Keo Vong';

describe('an article', () => {
  it.each([
    ['UTF-8', ARTICLE],
    ['UTF-8 with its mark', `\ufeff${ARTICLE}`],
    ['UTF-16, little end first', utf16(`\ufeff${ARTICLE}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${ARTICLE}`, true)],
    ['UTF-16 without its mark', utf16(ARTICLE, false)],
    ['Windows-1252', latin1(ARTICLE)],
    ['decomposed letters', ARTICLE.normalize('NFD')],
    ['the line ends of Windows', ARTICLE.replaceAll('\n', '\r\n')],
    ['the line ends of old Macs', ARTICLE.replaceAll('\n', '\r')],
  ])('is read in %s', async (_, content) => {
    put('a.txt', content);
    const { meetings, files } = await told();
    expect(meetings).toEqual([MEETING]);
    expect(files['a.txt']![0]).toBe('read');
  });

  it('is read under any name that a file can have', async () => {
    const all = ['à côté.txt', 'a b.txt', 'no#1.txt', '100%.txt', '%20.txt', "l'été.txt", '日本.txt'];
    for (const [i, file] of all.entries()) put(file, ARTICLE.replace('Martel', `Martel${'abcdefg'[i]!}`));
    const { meetings, files } = await told();
    expect(Object.keys(files).sort()).toEqual([...all].sort());
    expect(meetings).toHaveLength(all.length);
  });

  it('counts once where it stands in several files, whatever their encoding and line ends', async () => {
    put('a.txt', ARTICLE);
    put('b.txt', ARTICLE.replaceAll('\n', '\r\n'));
    put('c.txt', ARTICLE.normalize('NFD'));
    const { meetings, files, documents } = await told();
    expect(meetings).toEqual([MEETING]);
    expect(documents).toHaveLength(1);
    for (const file of ['b.txt', 'c.txt'])
      expect(files[file]).toEqual(['read', 'the same text as a.txt: counted once']);
  });

  it('keeps its own date where two stand in one file', async () => {
    put('two.txt', `${ARTICLE}\n\n${OTHER}`);
    const { meetings } = await told();
    expect(meetings.sort()).toEqual(['2024-05-01 Karim Benali + Oscar Diop', MEETING]);
  });

  it('counts once where it stands twice in one file', async () => {
    put('twice.txt', `${ARTICLE}\n\n${ARTICLE}`);
    const { meetings, documents, files } = await told();
    expect(meetings).toEqual([MEETING]);
    expect(documents).toHaveLength(1);
    expect(files['twice.txt']).toEqual(['read', 'article-repeated']);
  });

  it('is read as text where it was pasted as HTML, and quoted as it stands', async () => {
    const page = ARTICLE.split('\n\n')
      .map(
        (p) =>
          `<p class="x">${p.replace('Hélène', 'H&eacute;l&egrave;ne').replace('jeudi', '<b>jeudi</b>')}</p>`,
      )
      .join('\n');
    put(
      'page.html',
      `<!DOCTYPE html><html><head><script>var a = "il a reçu";</script></head><body>${page}</body></html>`,
    );
    const { meetings, outputs } = await told();
    expect(meetings).toEqual([MEETING]);
    expect(outputs['dataset.json']).toContain('H&eacute;l&egrave;ne Martel, a reçu <b>jeudi</b>');
  });

  it('tells no hidden characters as part of a name', async () => {
    put('a.txt', ARTICLE.replace('Martel', '\u202eMar\u00adtel\u200d\u202c'));
    expect((await told()).meetings).toEqual([MEETING]);
  });
});

describe('a file that is no article', () => {
  it('is refused with the reason, and the others are read', async () => {
    put('empty.txt', '');
    put('blank.txt', ' \n\t\r\n');
    put('picture.png', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]));
    put('archive.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]));
    put('noise.txt', 'qwer asdf yxcv. uiop hjkl bnm.');
    put('a.txt', ARTICLE);
    const { meetings, files } = await told();
    expect(meetings).toEqual([MEETING]);
    expect(files).toEqual({
      'a.txt': ['read'],
      'archive.zip': ['not', 'not a text: it holds zero bytes'],
      'blank.txt': ['not', 'the file is empty'],
      'empty.txt': ['not', 'the file is empty'],
      'noise.txt': ['not', 'language-unknown'],
      'picture.png': ['not', 'not a text: it holds zero bytes'],
    });
  });
});

describe('an impossible date', () => {
  it.each([
    'le 31 février 2026',
    'le 29 février 2025',
    'le 45 mars',
    'le 12 mars 0001',
    'le 12 mars 9999',
    'le 30/02/2026',
    'jeudi 31 avril 2026',
  ])('is not told, nor another in its place: %s', async (date) => {
    put('a.txt', ARTICLE.replace('a reçu jeudi', `a reçu ${date}`));
    expect((await told()).meetings).toEqual(['null Hélène Martel + Keo Vong']);
  });

  it.each(['31 février 2026', '12 mars 0001', '12 mars 9999'])(
    'at the head of the article dates nothing: %s',
    async (date) => {
      put('a.txt', ARTICLE.replace('12 mars 2026', date));
      expect((await told()).meetings).toEqual(['null Hélène Martel + Keo Vong']);
    },
  );
});
