/** Names, in every built page, the hash of each script and style it begins with: a file that was changed on its way is refused. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Scripts, styles and preloads of our own, as Vite writes them: `<script … src="./…">`, `<link … href="./…">`. */
const TAG = /<(?:script|link)\b[^>]*?\s(?:src|href)="\.{1,2}\/([^"?#]+)"[^>]*>/g;
const CHECKED = /^<script\b|\brel="(?:stylesheet|modulepreload)"/;

export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * Adds `integrity` to the tags of a page that load a file of the build. A script that a page of another host may take in
 * (`crossorigin`) keeps its attribute: without it the browser would not check.
 *
 * @param contentOf what a file of the build holds; undefined = none of its files
 */
export function withIntegrity(
  html: string,
  contentOf: (file: string) => string | Uint8Array | undefined,
): string {
  return html.replace(TAG, (tag: string, file: string) => {
    const content = CHECKED.test(tag) && !/\bintegrity=/.test(tag) ? contentOf(file) : undefined;
    if (content === undefined) return tag;
    const crossorigin = /\bcrossorigin\b/.test(tag) ? '' : ' crossorigin';
    return tag.replace(/\s*\/?>$/, `${crossorigin} integrity="${integrityOf(content)}">`);
  });
}

export function integrityPlugin(): Plugin {
  return {
    name: 'entrevue:integrity',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After all others: what is hashed here is what is written.
      order: 'post',
      handler(_, bundle) {
        const contentOf = (file: string): string | Uint8Array | undefined => {
          const found = bundle[file];
          return found?.type === 'chunk' ? found.code : found?.source;
        };
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = withIntegrity(String(file.source), contentOf);
      },
    },
  };
}
