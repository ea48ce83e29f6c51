/** The address of a page at the very words that are quoted from it, where the reader's browser can find them. */

const WORDS = 5;

// "-" and "," have a meaning of their own in a text fragment, "'" none that `safeUrl` lets pass;
// a lone surrogate can't be encoded at all.
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('-', '%2D')
    .replaceAll("'", '%27');

/**
 * Appends `#:~:text=first words,last words` to the address. Short quotes are named whole.
 * Source: URL Fragment Text Directives, WICG. Browsers that do not know it open the page at its top.
 */
export function atQuote(address: string, quote: string): string {
  const words = quote.split(/\s+/).filter(Boolean);
  if (!words.length || address.includes('#')) return address;
  const [first, last] = [words.slice(0, WORDS), words.slice(-WORDS)].map((part) => encoded(part.join(' ')));
  return `${address}#:~:text=${words.length <= 2 * WORDS ? encoded(words.join(' ')) : `${first},${last}`}`;
}
