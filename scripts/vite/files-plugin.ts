/** Lists the files of the site that hold nothing of its data, as `files.json`: with them a reader publishes other data. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

export const FILES_LIST = 'files.json';

/** What was made of the site's own data, and what names the site. */
const OF_ITS_DATA = [
  /^data\//,
  /^stories\//,
  /^edition\.json$/,
  /^sitemap\.xml$/,
  /^robots\.txt$/,
  /^oembed/,
  /^files\.json$/,
  /^assets\/(?:site|stories|social|review)-[^/]*\.(?:json|png)$/,
];

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Names relative to the site, in order. */
export function listFiles(site: string): string[] {
  const names = filesIn(site).map((path) => relative(site, path).split(sep).join('/'));
  return names.filter((name) => !OF_ITS_DATA.some((pattern) => pattern.test(name))).sort();
}

/** Runs last: the page for frames and the scripts of hosts are files of the site too. */
export function filesPlugin(): Plugin {
  let outDir = '';
  return {
    name: 'entrevue:files',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        writeFileSync(join(outDir, FILES_LIST), `${JSON.stringify({ files: listFiles(outDir) })}\n`);
      },
    },
  };
}
