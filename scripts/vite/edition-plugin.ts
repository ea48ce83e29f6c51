/** Ships the data set under the name of its edition, which never changes, and beside it a small file that says which is the newest. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { indexFilesIn } from './index-files.ts';

const DATASET = 'data/dataset/dataset.json';
/** What the page asks for when one comes back to it: see src/web/store/edition.ts. */
const NEWEST = 'edition.json';

interface Edition {
  edition: string;
  /** how many meetings it holds */
  meetings: number;
}

/** The edition of the data set as it stands in the project. */
export function editionIn(root: string): Edition | null {
  const file = join(root, DATASET);
  if (!existsSync(file)) return null;
  const { edition, meetings } = JSON.parse(readFileSync(file, 'utf8')) as {
    edition: string;
    meetings: unknown[];
  };
  return { edition, meetings: meetings.length };
}

/** Hosts that keep the files of earlier builds keep each edition usable: links may name one. */
export function editionPlugin(): Plugin {
  let root = '';
  return {
    name: 'entrevue:edition',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            assetFileNames: ({ originalFileNames }) =>
              originalFileNames.some((name) => name.endsWith(DATASET))
                ? `data/${editionIn(root)?.edition ?? 'dataset'}.json`
                : 'assets/[name]-[hash][extname]',
          },
        },
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const newest = editionIn(root);
      if (newest) this.emitFile({ type: 'asset', fileName: NEWEST, source: `${JSON.stringify(newest)}\n` });
      for (const [name, source] of indexFilesIn(root)?.files ?? [])
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
    },
    // In development the data set stands under its own name, and its parts beside it.
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/data\/dataset\/dataset(\.(?:index|words)|\/\d+\.json)(?:\?|$)/.exec(
          request.url ?? '',
        )?.[1];
        const made = name === undefined ? null : indexFilesIn(root);
        const content = made?.files.get(`${made.edition}${name}`);
        if (content === undefined) return next();
        response.setHeader(
          'Content-Type',
          name!.endsWith('.json') ? 'application/json' : 'application/octet-stream',
        );
        response.setHeader('Cache-Control', 'no-cache');
        response.end(content);
      });
    },
  };
}
