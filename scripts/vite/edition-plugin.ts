/** Ships the data set under the name of its edition, which never changes, and beside it a small file that says which is the newest. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

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
    apply: 'build',
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
    },
  };
}
