/** A ready site of the data that a reader sees: this site's own files, with these data in place of its own. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Site } from '../../core/dataset/site.ts';
import { indexFilesOf } from '../../core/query/index-files.ts';
import { writtenJson } from '../../core/dataset/written.ts';
import { calledInArabic } from './arabic.ts';

/** See scripts/vite/files-plugin.ts. */
const LIST = 'files.json';
const PAGES = new Set(['index.html', 'embed.html']);
/** Names a file may have: no way out of the folder. */
const NAME = /^[\w@+-][\w.@+-]*(?:\/[\w@+-][\w.@+-]*)*$/;

/** The text without what stands from each `open` to the next `close`. */
function cutOut(text: string, open: string, close: string): string {
  const [head = '', ...rest] = text.split(open);
  return (
    head +
    rest
      .map((part) => {
        const end = part.indexOf(close);
        return end < 0 ? open + part : part.slice(end + close.length);
      })
      .join('')
  );
}

const asText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Said of the site that it was made with, and true of no other. */
const OTHERS = [
  '<meta name="description"',
  '<meta property="',
  '<meta name="twitter',
  '<link rel="canonical"',
  '<link rel="alternate"',
  '<link rel="preload"',
];

/** The page, with the data of an edition: what was written into it of other data is taken out. */
export function pageFor(html: string, edition: string, title: string): string {
  const [head = '', ...rest] = cutOut(html, '<script type="application/ld+json">', '</script>').split(
    '<div id="root">',
  );
  const bare = OTHERS.reduce((text, open) => cutOut(text, open, '>'), head);
  const foot = rest.join('<div id="root">');
  const after = foot.indexOf('<p id="no-texts"');
  const titled = cutOut(bare, '<title>', '</title>').replace(
    '</head>',
    () => `<title>${asText(title)}</title>\n  </head>`,
  );
  const uncounted = cutOut(titled, ' data-meetings="', '"');
  const named = uncounted.replace('<html ', () => `<html data-edition="${edition}" `);
  // The head ends the page's first part: what the root held follows it.
  return `${named}<div id="root"></div>\n    ${after < 0 ? foot : foot.slice(after)}`;
}

async function fileOf(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(name, document.baseURI).href);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function listed(): Promise<string[]> {
  const read: unknown = JSON.parse(new TextDecoder().decode(await fileOf(LIST)));
  const files = typeof read === 'object' && read !== null && 'files' in read ? read.files : null;
  if (!Array.isArray(files)) throw new Error(`${LIST}: no list`);
  return files.filter((name): name is string => typeof name === 'string' && NAME.test(name));
}

/** The site as a zip. Rejects in words where a file of this site cannot be had: the page in one file has none beside it. */
export async function siteZip(
  dataset: Dataset,
  site: Site,
  title: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<Uint8Array> {
  const { edition, meetings } = dataset;
  const names = await listed();
  const files: Record<string, Uint8Array> = {};
  for (const [i, name] of names.entries()) {
    const bytes = await fileOf(name);
    files[name] = PAGES.has(name) ? strToU8(pageFor(new TextDecoder().decode(bytes), edition, title)) : bytes;
    progress(i + 1, names.length);
  }
  const named = { fr: title, en: title, vi: title };
  files[`data/${edition}.json`] = strToU8(writtenJson(dataset));
  const parts = indexFilesOf(dataset, calledInArabic, (content) =>
    gzipSync(typeof content === 'string' ? strToU8(content) : content, { mtime: 0 }),
  );
  for (const [name, held] of parts.files)
    files[`data/${name}`] = typeof held === 'string' ? strToU8(held) : held;
  files[`data/${edition}.site.json`] = strToU8(
    writtenJson({ ...site, title: named, description: named } satisfies Site),
  );
  files['edition.json'] = strToU8(`${JSON.stringify({ edition, meetings: meetings.length })}\n`);
  files[LIST] = strToU8(`${JSON.stringify({ files: names })}\n`);
  return zipSync(files);
}
