/** Keeps the data set true: built before the site is, and again in the dev server when what it is made from changes. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/** What the page listens to: a new data set stands ready to be fetched. */
const DATASET_EVENT = 'entrevue:dataset';

/** A change in one of these makes another data set. */
const SOURCES = [
  'seeds',
  'data/gazetteer',
  'data/lexicon',
  'data/corrections',
  'data/stories',
  'data/topics.json',
  'entrevue.config.json',
  'src/core',
  'scripts/dataset',
];
/** Data, not code: writing it must not reload the page, which fetches it when told. */
const DATA = ['data', 'seeds', 'entrevue.config.json'];
const DATASET = 'data/dataset/dataset.json';
/** Editors write a file in several steps. */
const SETTLE_MS = 80;

interface Said {
  /** what it did */
  out: string;
  /** its warnings */
  err: string;
}

/** Runs the prebuild in a process of its own: only so are changed lexicons and rules read afresh. */
function runPrebuild(root: string): Promise<Said> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/dataset.ts'], { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done({ out: out.trim(), err: err.trim() })
        : fail(new Error(err.trim() || `the prebuild ended with ${code}`)),
    );
  });
}

/** The countries whose flags the page holds: where they change, the page must load anew. */
function countriesOf(root: string): string {
  const file = join(root, DATASET);
  if (!existsSync(file)) return '';
  const { countries } = JSON.parse(readFileSync(file, 'utf8')) as { countries: { id: string }[] };
  return countries.map((c) => c.id).join();
}

const isIn = (root: string, file: string, folders: readonly string[]): boolean => {
  const path = relative(root, file).split(sep).join('/');
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
};

/** Tests and previews take the data set as it stands; `ENTREVUE_DATASET=keep` asks for the same of a build. */
export function datasetPlugin(): Plugin {
  let root = '';
  let building = false;
  return {
    name: 'entrevue:dataset',
    apply: (_, env) => !env.isPreview && !process.env['VITEST'] && process.env['ENTREVUE_DATASET'] !== 'keep',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    async buildStart() {
      if (!building) return;
      const said = await runPrebuild(root).catch((problem: Error) => {
        // What is wrong lies in the host's own files: the way through this program would bury it.
        this.environment.logger.error(problem.message);
        process.exit(1);
      });
      if (said.err) this.warn(said.err);
      this.info(said.out);
    },
    configureServer: (server) => keepTrue(server, root),
    hotUpdate: ({ file }) => (isIn(root, file, DATA) ? [] : undefined),
  };
}

/** Rebuilds on every change, one build at a time, and tells the page; a failure stays on the page until it is mended. */
function keepTrue(server: ViteDevServer, root: string): void {
  const { logger } = server.config;
  let timer: NodeJS.Timeout | undefined;
  let state: 'idle' | 'running' | 'again' = 'idle';
  let failure: string | null = null;
  // Said once, not after every change.
  const warned = new Set<string>();
  const tell = (message: string): void =>
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'entrevue:dataset' } });
  const rebuild = async (): Promise<void> => {
    if (state !== 'idle') {
      state = 'again';
      return;
    }
    state = 'running';
    const countries = countriesOf(root);
    try {
      const { out, err } = await runPrebuild(root);
      const mended = failure !== null;
      failure = null;
      if (err && !warned.has(err)) logger.warn(err, { timestamp: true });
      warned.add(err);
      logger.info(out, { timestamp: true });
      // A full load takes the message of a failure away, too; the view is in the address and stays.
      if (mended || countriesOf(root) !== countries) {
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      } else server.ws.send(DATASET_EVENT, {});
    } catch (problem) {
      failure = (problem as Error).message;
      logger.error(failure, { timestamp: true });
      tell(failure);
    }
    const more = (state as string) === 'again';
    state = 'idle';
    if (more) await rebuild();
  };
  const changed = (file: string): void => {
    if (!isIn(root, file, SOURCES)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), SETTLE_MS);
  };
  server.watcher.add(SOURCES.map((source) => join(root, source)));
  server.watcher.on('add', changed).on('change', changed).on('unlink', changed);
  // A page opened later must see the failure as well.
  server.ws.on('connection', () => failure !== null && tell(failure));
  void rebuild();
}
