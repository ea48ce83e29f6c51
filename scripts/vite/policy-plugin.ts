/** Puts the Content-Security-Policy into the built page. The dev server needs inline code, so it has none. */
import type { Plugin } from 'vite';

/** Hash of the one inline style that Cytoscape sets on its container; see docs of the network view. */
const CYTOSCAPE_STYLE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** What the page may do: its own files, and nothing of any other host. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${CYTOSCAPE_STYLE}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The one policy that there may be lets through our own workers: see src/web/worker/own-workers.ts.
  'trusted-types entrevue-worker',
].join('; ');

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
