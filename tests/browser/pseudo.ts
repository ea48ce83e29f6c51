/** A language that nobody speaks, made of the English texts while a test runs: longer, accented, in brackets. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'î',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Ï',
  O: 'Ø',
  U: 'Ú',
};
const LONGER = 0.4;

/** A word with accents and half as long again, as words of other languages are. */
function stretched(word: string): string {
  const extra = Math.round(word.length * LONGER);
  return [...word].map((letter) => ACCENTED[letter] ?? letter).join('') + 'ö'.repeat(extra);
}

const words = (text: string): string => text.replace(/[A-Za-z’]+/g, stretched);

/** Slots keep their names; the alternatives of a plural are words. */
export function pseudo(text: string): string {
  const inside = text.replace(/\{(\w+)((?:\|[^{}]*)?)\}|[^{]+/g, (part, name?: string, forms?: string) =>
    name === undefined ? words(part) : `{${name}${words(forms ?? '')}}`,
  );
  return `⟦${inside}⟧`;
}

/** Answers the page's request for the English texts with those made up. */
export async function speakPseudo(page: Page): Promise<void> {
  const english = JSON.parse(readFileSync('src/web/i18n/en.json', 'utf8')) as Record<string, string>;
  const texts = Object.fromEntries(Object.entries(english).map(([key, text]) => [key, pseudo(text)]));
  await page.route(/\/assets\/en-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `export default ${JSON.stringify(texts)}` }),
  );
}
