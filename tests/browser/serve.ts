/** Serves the folder that holds the built site at a/b, for as long as the tests run. */
import { preview } from 'vite';

export default async function serve(): Promise<() => Promise<void>> {
  const outDir = process.env['ENTREVUE_SITE'];
  if (!outDir) throw new Error('ENTREVUE_SITE names no folder: run the browser tests through `npm test`.');
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  process.env['ENTREVUE_URL'] = `${server.resolvedUrls!.local[0]}a/b/`;
  return () => server.close();
}
