/** The page's typefaces as data, those that a text needs: an image cannot fetch its own. */
import { asData } from './as-data.ts';

/** What a style sheet says of one file of a typeface. */
export interface FontRule {
  family: string;
  weight: string;
  style: string;
  range: string;
  address: string;
}

/** `@font-face` rules with their files in them, for the letters of `text`; "" where none can be had. */
export async function fontsFor(text: string): Promise<string> {
  const rules = rulesOf(document).filter((rule) => rule.style === 'normal' && covers(rule.range, text));
  const faces = await Promise.all(
    rules.map(async ({ family, weight, range, address }) => {
      const data = await asData(address, 'font/woff2');
      if (data === null) return '';
      return `@font-face{font-family:${family};font-weight:${weight};unicode-range:${range};src:url(${data})}`;
    }),
  );
  return faces.join('');
}

/** Every file of a typeface that the page's own style sheets name. */
function rulesOf({ styleSheets }: Document): FontRule[] {
  return [...styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].flatMap((rule) =>
        rule instanceof CSSFontFaceRule ? fontRule(rule, sheet.href ?? document.baseURI) : [],
      );
    } catch {
      // The rules of a page that was opened from a disk cannot be read.
      return [];
    }
  });
}

/** The first of "url('a.woff2') format('woff2'), url(…)". */
const firstAddress = (src: string): string | undefined =>
  src.split('url(')[1]?.split(')')[0]?.replace(/["']/g, '');

function fontRule({ style }: CSSFontFaceRule, base: string): FontRule[] {
  const of = (name: string): string => style.getPropertyValue(name);
  const address = firstAddress(of('src'));
  if (!address) return [];
  return [
    {
      family: of('font-family'),
      weight: of('font-weight') || 'normal',
      style: of('font-style') || 'normal',
      range: of('unicode-range') || 'U+0-10FFFF',
      address: new URL(address, base).href,
    },
  ];
}

/** Whether a `unicode-range` ("U+0-FF, U+131, U+4??") holds one of these letters. */
export function covers(range: string, text: string): boolean {
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ] as const;
  });
  return Array.from(text).some((letter) => {
    const code = letter.codePointAt(0)!;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
}
