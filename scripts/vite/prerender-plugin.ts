/** Lets the build write into its pages what can be read before any script runs: see scripts/prerender. */
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import { attributeOf, tagsOf } from './tags.ts';

type Prerender = typeof import('../prerender/pages.ts');
type Pages = NonNullable<Awaited<ReturnType<Prerender['pagesOf']>>>;

/** `alone`: nothing stands beside the page. */
export function prerenderPlugin({ alone = false } = {}): Plugin {
  let root = '';
  let building = false;
  let kept: Promise<Pages | null> | undefined;
  // Read when it is needed: the configuration of Vite is read by every test, which has no use for all that.
  const read = async (): Promise<Pages | null> => {
    const script = join(root, 'scripts/prerender/pages.ts');
    const { pagesOf } = (await tsImport(script, import.meta.url)) as Prerender;
    return pagesOf(root, building && !alone);
  };
  // A build asks once; the dev server each time, for the data set changes under it.
  const pages = (): Promise<Pages | null> => (building ? (kept ??= read()) : read());
  return {
    name: 'entrevue:prerender',
    apply: (_, env) => !env.isPreview && !process.env['VITEST'],
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    async transformIndexHtml(html, { path, server }) {
      const of = await pages();
      if (!of) return html;
      const told = of.inLanguage(html);
      if (server) return told;
      return path === '/embed.html' ? of.frame(told) : of.page(told);
    },
    generateBundle: {
      // After the page has been written: the pages of stories take its styles.
      order: 'post',
      async handler(_, bundle) {
        const of = alone ? null : await pages();
        if (!of) return;
        const emit = (fileName: string, source: string | Uint8Array): void =>
          void this.emitFile({ type: 'asset', fileName, source });
        for (const [fileName, source] of Object.entries(of.files)) emit(fileName, source);
        const explorer = bundle['index.html'];
        if (explorer?.type !== 'asset') return;
        const styles = tagsOf(String(explorer.source))
          .filter((tag) => attributeOf(tag, 'rel') === 'stylesheet')
          .flatMap((tag) => attributeOf(tag, 'href')?.replace('./', '') ?? []);
        for (const [fileName, source] of of.stories(styles)) emit(fileName, source);
      },
    },
  };
}
