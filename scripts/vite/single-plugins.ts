/** What the one file that holds everything needs besides: workers within it, its icon, and a policy by hashes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, build } from 'vite';
import { SINGLE_POLICY } from './policy-plugin.ts';
import { type Tag, attributeOf, tagsOf, withTags } from './tags.ts';

const WORKER = '?worker&url';

const asData = (type: string, text: string): string =>
  `data:${type};base64,${Buffer.from(text).toString('base64')}`;

/** The address of a worker is the worker itself: from a disk a browser starts no other. */
export function workersWithin(): Plugin {
  return {
    name: 'entrevue:workers-within',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(WORKER)) return undefined;
      const built = await build({
        configFile: false,
        logLevel: 'error',
        build: {
          write: false,
          target: 'es2022',
          rolldownOptions: { input: id.slice(0, -WORKER.length), output: { codeSplitting: false } },
        },
      });
      const output = Array.isArray(built) || 'output' in built ? [built].flat()[0]!.output : [];
      const [script] = output;
      if (script?.type !== 'chunk') throw new Error(`${id}: no script came of it`);
      return `export default ${JSON.stringify(asData('text/javascript', script.code))};`;
    },
  };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashesOf = (tags: readonly Tag[], name: string): string[] =>
  tags.flatMap((tag) => (tag.name === name && tag.content !== null ? [hashOf(tag.content)] : []));

/** The page with its icon, and with a policy that names the scripts and styles that it holds. */
export function finished(html: string, icon: string): string {
  const tags = tagsOf(html);
  const modules = tags.filter((tag) => attributeOf(tag, 'type') === 'module');
  const scripts = hashesOf(modules, 'script');
  const styles = hashesOf(tags, 'style');
  const policy = SINGLE_POLICY(scripts, styles);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return withTags(html, (tag) => {
    if (tag.name === 'head') return `${tag.text}\n    ${meta}`;
    const address = attributeOf(tag, 'rel') === 'icon' ? attributeOf(tag, 'href') : null;
    return address === null
      ? null
      : tag.text.replace(`href="${address}"`, () => `href="${asData('image/svg+xml', icon)}"`);
  });
}

/** After all is in the page: only then are its hashes known. */
export function policyByHashes(root: string): Plugin {
  return {
    name: 'entrevue:policy-by-hashes',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8');
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = finished(String(file.source), icon);
      },
    },
  };
}
