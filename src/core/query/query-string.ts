/** Key/value pairs ↔ the text behind "?", kept readable: commas, colons and tildes stay as they are. */

type Pairs = readonly (readonly [string, string])[];

/** More than this many parameters are no link of anybody's. */
const MOST_PAIRS = 100;

const decode = (text: string): string => {
  // A stray "%" is itself: a link that was cut short must not stop the page.
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

// A lone surrogate (half of an emoji) has no UTF-8: encodeURIComponent throws on it.
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%20', '+')
    .replace(/%(?:2C|3A|2F|40)/g, decodeURIComponent);

/** "?a=1&b" → [["a","1"],["b",""]]; the "?" may be missing. */
export function parseQuery(query: string): [string, string][] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .slice(0, MOST_PAIRS)
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}

/** [["a","1"]] → "?a=1"; no pairs → "". */
export function formatQuery(pairs: Pairs): string {
  if (!pairs.length) return '';
  return `?${pairs.map(([key, value]) => (value === '' ? encode(key) : `${encode(key)}=${encode(value)}`)).join('&')}`;
}
