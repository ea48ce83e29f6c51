/** What a saved page says of itself in its head: `<meta>`, `<link rel=canonical>`, `<time>`, JSON-LD. Read, never run. */
import type { Given } from '../model/article.ts';
import { factsOf, type Pair } from './facts.ts';
import type { Limits } from './limits.ts';

/** No tag that is looked at is longer. */
const LONGEST_TAG = 2000;

/** `<meta name>` → fact, the surest first. */
const META: readonly (readonly [name: string, fact: keyof Given])[] = [
  ['article:published_time', 'date'],
  ['datepublished', 'date'],
  ['date', 'date'],
  ['dc.date', 'date'],
  ['dc.date.issued', 'date'],
  ['dcterms.date', 'date'],
  ['pubdate', 'date'],
  ['publish-date', 'date'],
  ['og:title', 'title'],
  ['og:site_name', 'agency'],
  ['dc.publisher', 'agency'],
  ['og:url', 'url'],
  ['og:locale', 'language'],
];

/** The tags of one name, each with its attributes, in order. */
function tags(page: string, lower: string, name: string): { attributes: Map<string, string>; end: number }[] {
  const found: { attributes: Map<string, string>; end: number }[] = [];
  const open = `<${name}`;
  for (let at = lower.indexOf(open); at >= 0; at = lower.indexOf(open, at + open.length)) {
    if (!/[\s>/]/.test(page[at + open.length] ?? '')) continue;
    const end = page.indexOf('>', at);
    if (end < 0) break;
    if (end - at <= LONGEST_TAG)
      found.push({ attributes: attributesOf(page.slice(at + open.length, end)), end: end + 1 });
  }
  return found;
}

/** `name="value"` pairs of the inside of a tag; the first of a name counts. Each character is passed once. */
function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const equals = text.indexOf('=', at);
    if (equals < 0) break;
    const name = text.slice(at, equals).trim().split(/\s/).at(-1)!.toLowerCase();
    const quote = text[equals + 1];
    const quoted = quote === '"' || quote === "'";
    const from = quoted ? equals + 2 : equals + 1;
    const stop = quoted ? text.indexOf(quote, from) : from + text.slice(from).search(/\s|$/);
    const end = stop < 0 ? text.length : stop;
    if (!found.has(name)) found.set(name, text.slice(from, end));
    at = end + 1;
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
const plain = (text: string): string =>
  text.replace(/&(?:amp|quot|apos|lt|gt|#39);/g, (entity) => ENTITIES[entity]!);

/** Only ASCII letters change: the copy has the same length. */
const lowered = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Facts of a page. `text` is the page as saved. */
export function pageFacts(text: string, limits: Limits): Given {
  const page = text.slice(0, limits.facts);
  const lower = lowered(page);
  const pairs: Pair[] = [];
  const metas = tags(page, lower, 'meta').map(({ attributes }) => attributes);
  for (const [name, key] of META)
    for (const meta of metas) {
      const told = meta.get('property') ?? meta.get('name') ?? meta.get('itemprop') ?? '';
      const value = meta.get('content');
      if (told.toLowerCase() === name && value) pairs.push({ key, value: plain(value) });
    }
  for (const { attributes } of tags(page, lower, 'link'))
    if (attributes.get('rel') === 'canonical')
      pairs.push({ key: 'url', value: plain(attributes.get('href') ?? '') });
  pairs.push(...linkedData(page, lower));
  const times = tags(page, lower, 'time').flatMap(({ attributes }) => attributes.get('datetime') ?? []);
  if (new Set(times.map((t) => t.slice(0, 10))).size === 1) pairs.push({ key: 'date', value: times[0]! });
  const [html] = tags(page, lower, 'html');
  pairs.push({ key: 'language', value: html?.attributes.get('lang') ?? '' });
  return factsOf(pairs, limits, null);
}

/** Keys of JSON-LD that tell a fact by a plain text. */
const LINKED: readonly (readonly [key: RegExp, fact: keyof Given])[] = [
  [/"datePublished"\s*:\s*"(\d{4}-\d\d(?:-\d\d)?)/, 'date'],
];

function linkedData(page: string, lower: string): Pair[] {
  return tags(page, lower, 'script').flatMap(({ attributes, end }) => {
    if (attributes.get('type')?.toLowerCase() !== 'application/ld+json') return [];
    const close = lower.indexOf('</script', end);
    const data = page.slice(end, close < 0 ? page.length : close);
    return LINKED.flatMap(([pattern, key]) => {
      const value = pattern.exec(data)?.[1];
      return value === undefined ? [] : [{ key, value }];
    });
  });
}
