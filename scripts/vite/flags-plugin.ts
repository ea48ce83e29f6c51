/** The flags of the countries in the data set, and no others, as the module `virtual:flags`: id → address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:flags';
const RESOLVED = `\0${ID}`;

/** circle-flags names some bodies in its own way. */
const BODY_FLAGS: Record<string, string> = {
  EU: 'european_union',
  ASEAN: 'association_of_southeast_asian_nations',
  UN: 'united_nations',
};

/** The flag of a country in the package. */
export const flagPath = (country: string): string =>
  `circle-flags/flags/${BODY_FLAGS[country] ?? country.toLowerCase()}.svg`;

export function flagsPlugin(): Plugin {
  let root = '';
  return {
    name: 'entrevue:flags',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const file = join(root, 'data/dataset/dataset.json');
      this.addWatchFile(file);
      const { countries } = JSON.parse(readFileSync(file, 'utf8')) as { countries: { id: string }[] };
      const flags = countries.flatMap(({ id: country }) => {
        const path = flagPath(country);
        return existsSync(join(root, 'node_modules', path)) ? [{ country, path }] : [];
      });
      return [
        ...flags.map(({ path }, i) => `import flag${i} from ${JSON.stringify(`${path}?url`)};`),
        `export default { ${flags.map(({ country }, i) => `${JSON.stringify(country)}: flag${i}`).join(', ')} };`,
      ].join('\n');
    },
  };
}
