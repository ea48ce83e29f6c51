/** The rooms of the house: which folder may import which, and which packages. An unlisted room fails. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Room → rooms and [packages] it may import. A room may always import itself. */
const ROOMS: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  'src/core/model': { rooms: [], packages: [] },
  'src/core/dataset': { rooms: ['src/core/model'], packages: ['valibot'] },
  'src/core/extract': { rooms: ['src/core/model', 'data'], packages: [] },
  'src/core/collate': { rooms: ['src/core/model', 'src/core/dataset'], packages: [] },
  'src/core/columns': { rooms: ['src/core/model', 'src/core/dataset'], packages: [] },
  'src/core/query': { rooms: ['src/core/model', 'src/core/dataset', 'src/core/columns'], packages: [] },
  'src/core/layout': { rooms: ['src/core/model', 'src/core/dataset', 'src/core/query'], packages: ['d3'] },
  'src/core/intake': {
    rooms: ['src/core/model', 'src/core/dataset', 'src/core/query'],
    packages: ['papaparse', 'valibot', 'fflate', 'read-excel-file'],
  },
  'src/core/build': {
    rooms: [
      'src/core/model',
      'src/core/dataset',
      'src/core/extract',
      'src/core/intake',
      'src/core/collate',
      'src/core/layout',
      'data',
    ],
    packages: [],
  },
  'src/core/analysis': {
    rooms: ['src/core/model', 'src/core/dataset', 'src/core/columns', 'src/core/query'],
    packages: ['graphology', 'graphology-communities-louvain', 'graphology-metrics'],
  },
  'src/core/review': { rooms: ['src/core/model', 'src/core/dataset', 'src/core/collate'], packages: [] },
  'src/core/story': { rooms: ['src/core/model', 'src/core/query'], packages: ['valibot'] },
  'src/core/export': {
    rooms: ['src/core/model', 'src/core/dataset', 'src/core/query'],
    packages: ['papaparse'],
  },
  'src/core/picture': {
    rooms: [
      'src/core/model',
      'src/core/dataset',
      'src/core/columns',
      'src/core/query',
      'src/core/analysis',
      'src/core/export',
      'src/core/layout',
    ],
    packages: ['d3', 'topojson-client', 'topojson-specification'],
  },
  'src/web/i18n': {
    rooms: [
      'src/core/picture',
      'src/core/model',
      'src/core/dataset',
      'src/core/columns',
      'src/core/query',
      'src/web/store',
      'src/web/device',
    ],
    packages: ['react'],
  },
  'src/web/device': { rooms: [], packages: [] },
  'src/web/mark': { rooms: ['src/core/model', 'src/core/dataset', 'src/core/picture'], packages: ['react'] },
  'src/web/menu': { rooms: [], packages: ['react', '@base-ui/react'] },
  'src/web/atlas': { rooms: ['src/core/picture'], packages: ['world-atlas'] },
  'src/web/flag': { rooms: [], packages: ['react', 'virtual:flags'] },
  'src/web/store': {
    rooms: [
      'src/core/model',
      'src/core/dataset',
      'src/core/columns',
      'src/core/query',
      'src/core/analysis',
      'src/core/review',
      'src/core/story',
      'src/core/intake',
      'src/web/device',
      'src/web/worker',
      'data',
    ],
    packages: ['react', 'zustand', '@tanstack/react-query', 'fflate'],
  },
  'src/web/worker': {
    rooms: [
      'src/core/model',
      'src/core/dataset',
      'src/core/intake',
      'src/core/build',
      'src/core/analysis',
      'src/web/device',
    ],
    packages: ['@leeoniya/ufuzzy'],
  },
  'src/web/views/timeline': view(['react', 'd3', '@base-ui/react', '@tanstack/react-virtual']),
  'src/web/views/network': view(
    ['react', 'cytoscape', 'virtual:flags', '@base-ui/react'],
    ['src/core/analysis'],
  ),
  'src/web/views/table': view(
    ['react', '@base-ui/react', '@tanstack/react-table', '@tanstack/react-virtual'],
    ['src/web/device'],
  ),
  'src/web/views/matrix': view(['react', '@tanstack/react-virtual']),
  'src/web/views/map': view(['react', 'd3', 'topojson-client', 'topojson-specification', '@base-ui/react']),
  'src/web/views/analysis': view(['react', '@base-ui/react'], ['src/core/analysis']),
  'src/web/views/take-away': view(
    ['react', '@base-ui/react', 'virtual:flags'],
    ['src/core/export', 'src/web/device', 'src/core/analysis'],
  ),
  'src/web/views/story': view(['react', 'zustand'], ['src/core/story', 'src/web/device']),
  'src/web/views/open': view(['react'], ['src/core/intake', 'src/web/worker', 'src/web/device']),
  'src/web/views/review': view(['react'], ['src/core/review', 'src/core/intake', 'src/web/device']),
  'src/web/views/share': view(['react', 'uqr'], ['src/core/export', 'src/web/device']),
  'src/web/views/filters': view(['react']),
  'src/web/views/detail': view(['react'], ['src/core/export', 'src/core/analysis', 'src/web/device']),
  'src/web/views/method': view(['react'], ['data']),
  'src/web/embed': {
    rooms: [
      'src/core/model',
      'src/core/dataset',
      'src/core/columns',
      'src/core/query',
      'src/core/export',
      'src/web/store',
      'src/web/i18n',
      'src/web/mark',
      'src/web/views/*',
      // Its colours, type, theme and the few components around a view.
      'src/web/app',
    ],
    packages: ['react', 'react-dom', 'preact', 'd3', '@tanstack/react-query', '@base-ui/react'],
  },
  // The scripts of a host's page: they speak the messages and know nothing else of us.
  'src/web/embed/host-page': { rooms: ['src/web/embed'], packages: [] },
  'src/web/app': {
    rooms: [
      'src/core/model',
      'src/core/picture',
      'src/core/columns',
      'src/core/query',
      'src/core/dataset',
      'src/web/device',
      'src/web/store',
      'src/web/i18n',
      'src/web/flag',
      'src/web/views/*',
      'src/web/worker',
    ],
    packages: [
      'react',
      'react-dom',
      '@tanstack/react-query',
      '@base-ui/react',
      '@fontsource-variable/inter',
      '@fontsource-variable/newsreader',
    ],
  },
};

/** A view reads the model, the queries, the store and the texts; never another view. */
function view(packages: readonly string[], more: readonly string[] = []) {
  const rooms = [
    'src/core/model',
    'src/core/dataset',
    'src/core/columns',
    'src/core/query',
    'src/core/picture',
    'src/web/store',
    'src/web/i18n',
    'src/web/atlas',
    'src/web/menu',
    'src/web/flag',
    'src/web/mark',
    ...more,
  ];
  return { rooms, packages };
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

const roomOf = (path: string): string =>
  Object.keys(ROOMS)
    .filter((room) => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] ?? (path.startsWith('data/') ? 'data' : path);

function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'));
  const dynamic = module.dynamicImports.flatMap(
    ({ moduleRequest: { start, end } }) =>
      readFileSync(join(ROOT, file), 'utf8')
        .slice(start, end)
        .match(/^['"](.+)['"]$/)?.[1] ?? [],
  );
  return [...module.staticImports.map((i) => i.moduleRequest.value), ...dynamic, ...reexports(module)];
}

function reexports(module: ReturnType<typeof parseSync>['module']): string[] {
  return module.staticExports.flatMap((e) => e.entries.flatMap((entry) => entry.moduleRequest?.value ?? []));
}

const packageOf = (specifier: string): string =>
  specifier.startsWith('virtual:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

/** What is wrong with one import, or null. */
function verdict(file: string, specifier: string): string | null {
  const room = roomOf(file);
  const allowed = ROOMS[room];
  if (!allowed) return `${file} stands in no listed room`;
  if (!specifier.startsWith('.')) {
    return allowed.packages.includes(packageOf(specifier))
      ? null
      : `${file} imports the package ${specifier}`;
  }
  const target = relative(ROOT, normalize(join(ROOT, file, '..', specifier))).replaceAll('\\', '/');
  const to = roomOf(target);
  const fits =
    to === room || allowed.rooms.some((r) => r === to || (r.endsWith('/*') && to.startsWith(r.slice(0, -1))));
  return fits ? null : `${file} imports ${target}`;
}

describe('the rooms of the house', () => {
  it('import only what the table allows', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => verdict(file, specifier) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  it('let one file alone read the knowledge of the extractor', () => {
    const readers = files.filter((f) =>
      importsOf(f).some((s) => /\/data\/(gazetteer|lexicon|topics)/.test(s)),
    );
    expect(readers).toEqual(['src/core/extract/knowledge.ts']);
    const figures = files.filter((f) => importsOf(f).some((s) => s.includes('/data/measured')));
    expect(figures).toEqual(['src/web/views/method/measured.ts']);
  });

  it('hold Cytoscape and the brush in one file each', () => {
    const holders = (text: RegExp) => files.filter((f) => text.test(readFileSync(join(ROOT, f), 'utf8')));
    expect(holders(/from 'cytoscape'/).filter((f) => !f.endsWith('Network.tsx'))).toEqual([]);
    expect(holders(/\bd3Brush|brushX\b/).length).toBeLessThanOrEqual(1);
  });

  it('never turn text into markup', () => {
    const unsafe = files.filter((f) =>
      /innerHTML|outerHTML|insertAdjacentHTML|\.html\(/.test(readFileSync(join(ROOT, f), 'utf8')),
    );
    expect(unsafe).toEqual([]);
  });
});
