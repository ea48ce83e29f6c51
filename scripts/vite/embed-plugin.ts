/** Builds what other pages take in, after the site: the page for frames, and the two scripts that a host may add. */
import { join, resolve } from 'node:path';
import { type Plugin, type PluginOption, build } from 'vite';

/** A frame draws with Preact what the page draws with React: the same components, 50 KB less to fetch for each reader of a host's page. */
const smallReact = (root: string) => [
  { find: /^react-dom\/client$/, replacement: join(root, 'src/web/embed/preact-client.ts') },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
];

/** A folder of their own: the same views drawn with React have the same names. */
const SCRIPTS = 'assets/frame/[name]-[hash].js';

/** Their names are written into other people's pages: no hash, and they never change. */
const HOST_SCRIPTS = { embed: 'embed.js', element: 'entrevue-view.js' } as const;

/** `plugins` makes those of the site's own pages anew: the page for frames obeys the same policy. */
export function embedPlugin(plugins: () => PluginOption[]): Plugin {
  let root = '';
  let outDir = '';
  let silent = false;
  return {
    name: 'entrevue:embed',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
      silent = config.logLevel !== 'info';
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        const common = { root, configFile: false, logLevel: silent ? 'warn' : 'info' } as const;
        const into = { outDir, emptyOutDir: false, copyPublicDir: false, target: 'es2022' } as const;
        await build({
          ...common,
          base: './',
          plugins: plugins(),
          resolve: { alias: smallReact(root) },
          build: {
            ...into,
            assetsInlineLimit: 0,
            chunkSizeWarningLimit: 600,
            modulePreload: { polyfill: false },
            rolldownOptions: {
              input: 'embed.html',
              output: { entryFileNames: SCRIPTS, chunkFileNames: SCRIPTS },
            },
          },
          worker: { format: 'es' },
        });
        for (const [name, file] of Object.entries(HOST_SCRIPTS)) {
          await build({
            ...common,
            build: {
              ...into,
              lib: {
                entry: join(root, `src/web/embed/host-page/${name}.ts`),
                formats: ['iife'],
                name: 'entrevue',
                fileName: () => file,
              },
            },
          });
        }
      },
    },
  };
}
