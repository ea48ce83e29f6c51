/** The code that a host copies into a page of their own, in three strengths. Pure. */
import { escapedMarkup } from '../../../core/export/xml.ts';

/** `iframe` needs no script and stays where a platform strips them; `script` fits its height; `element` is an element of its own. */
export const STRENGTHS = ['iframe', 'script', 'element'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface EmbedCode {
  /** the folder of the site, with "/" at its end */
  folder: string;
  /** parameters of the frame, of the page and of the view */
  pairs: readonly (readonly [string, string])[];
  /** those, as a query with its "?", or "" */
  query: string;
  /** px: of the frame, before or without a script that fits it */
  height: number;
  /** what a screen reader says of the frame */
  title: string;
  /** the whole page with the same view, for where the element is not known; and the words of that link */
  explore: string;
  exploreWords: string;
}

const attribute = ([name, value]: readonly [string, string]): string => `${name}="${escapedMarkup(value)}"`;

const frame = ({ folder, query, height, title }: EmbedCode): string =>
  `<iframe ${[
    ['src', `${folder}embed.html${query}`],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['style', 'border:0'],
    ['loading', 'lazy'],
  ]
    .map((each) => attribute(each as [string, string]))
    .join(' ')}></iframe>`;

const script = (folder: string, file: string): string =>
  `<script ${attribute(['src', `${folder}${file}`])} async></script>`;

const CODES: Record<Strength, (code: EmbedCode) => string> = {
  iframe: frame,
  script: (code) => `${frame(code)}\n${script(code.folder, 'embed.js')}`,
  element: ({ folder, pairs, height, title, explore, exploreWords }) => {
    const attributes = [...pairs, ['title', title], ['height', String(height)]] as [string, string][];
    const link = `<a ${attribute(['href', explore])}>${escapedMarkup(exploreWords)}</a>`;
    return [
      script(folder, 'entrevue-view.js'),
      `<entrevue-view ${attributes.map(attribute).join(' ')}>${link}</entrevue-view>`,
    ].join('\n');
  },
};

export const embedCode = (strength: Strength, code: EmbedCode): string => CODES[strength](code);
