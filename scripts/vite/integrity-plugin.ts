/** Names, in every built page, the hash of each script and style it begins with: a file that was changed on its way is refused. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { type Tag, attributeOf, withTags } from './tags.ts';

const CHECKED = new Set(['stylesheet', 'modulepreload']);

/** The file of the build that a script, style or preload loads, as Vite writes it (`src="./…"`); null for any other tag. */
function fileOf(tag: Tag): string | null {
  const checked =
    tag.name === 'script' || (tag.name === 'link' && CHECKED.has(attributeOf(tag, 'rel') ?? ''));
  const address = checked ? attributeOf(tag, tag.name === 'script' ? 'src' : 'href') : null;
  return /^\.{1,2}\/([^"?#]+)$/.exec(address ?? '')?.[1] ?? null;
}

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
  return withTags(html, (tag) => {
    const file = attributeOf(tag, 'integrity') === null ? fileOf(tag) : null;
    const content = file === null ? undefined : contentOf(file);
    if (content === undefined) return null;
    const open = tag.text.slice(0, tag.text.endsWith('/>') ? -2 : -1).trimEnd();
    const crossorigin = open.includes(' crossorigin') ? '' : ' crossorigin';
    return `${open}${crossorigin} integrity="${integrityOf(content)}">`;
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
