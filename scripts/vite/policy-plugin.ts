/** Puts the Content-Security-Policy into the built page. The dev server needs inline code, so it has none. */
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

/** What the page may do: its own files, and nothing of any other host. */
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
  return {
    name: 'entrevue:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
