/** Puts the Content-Security-Policy into the built page. The dev server needs inline code, so it has none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Hash of the one inline style that Cytoscape sets on its container; see docs of the network view. */
const CYTOSCAPE_STYLE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** Where scripts, styles, fonts, data and workers may come from. */
interface Sources {
  script: string;
  style: string;
  font: string;
  connect: string;
  worker: string;
  /** the preview of a frame, in the dialog that hands a view on */
  frame: string;
}

const policyOf = ({ script, style, font, connect, worker, frame }: Sources): string =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style} ${CYTOSCAPE_STYLE}`,
    "img-src 'self' data: blob:",
    `font-src ${font}`,
    `connect-src ${connect}`,
    `worker-src ${worker}`,
    `frame-src ${frame}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy that there may be lets through our own workers: see src/web/worker/own-workers.ts.
    'trusted-types entrevue-worker',
  ].join('; ');

const SELF = "'self'";

/** Origins that the host lets links bring data from, as the configuration has them; those that are none are told by the prebuild. */
export function dataOriginsIn(root: string): string[] {
  try {
    const read: unknown = JSON.parse(readFileSync(join(root, 'entrevue.config.json'), 'utf8'));
    const listed = typeof read === 'object' && read !== null && 'dataOrigins' in read ? read.dataOrigins : [];
    const origins: unknown[] = Array.isArray(listed) ? listed : [];
    return origins.filter((each): each is string => typeof each === 'string' && ORIGIN.test(each));
  } catch {
    return [];
  }
}

const ORIGIN = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/;

/** What the page may do: its own files, and of other hosts the data that its own host lists. */
export const policyFor = (origins: readonly string[]): string =>
  policyOf({
    script: SELF,
    style: SELF,
    font: SELF,
    connect: [SELF, ...origins].join(' '),
    worker: SELF,
    frame: SELF,
  });

/** What a page may do that brings no data of others: its own files, and nothing of any other host. */
export const POLICY = policyOf({
  script: SELF,
  style: SELF,
  font: SELF,
  connect: SELF,
  worker: SELF,
  frame: SELF,
});

/** What the page in one file may do: what it holds, known by its hashes, and no network at all. */
export const SINGLE_POLICY = (scripts: readonly string[], styles: readonly string[]): string =>
  policyOf({
    script: scripts.join(' '),
    style: styles.join(' '),
    font: 'data:',
    connect: 'data:',
    worker: 'data:',
    frame: "'none'",
  });

export function policyPlugin(): Plugin {
  let root = '';
  return {
    name: 'entrevue:policy',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(dataOriginsIn(root)) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
