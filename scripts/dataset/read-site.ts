/** `entrevue.config.json`: what the host says of the site, checked; what is missing is a warning. */
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { type SiteConfig, readSiteConfig } from '../../src/core/dataset/site-config.ts';
import { indexDataset } from '../../src/core/query/indexed.ts';
import { PARAMETERS, isParameter, readLink } from '../../src/core/query/link.ts';
import { selectionExists } from '../../src/core/query/selection.ts';
import { readPairs } from '../../src/core/query/migrations.ts';
import { InputProblem, readJson } from './read-json.ts';

export const CONFIG_FILE = 'entrevue.config.json';

/** Reads the configuration. Throws an InputProblem whose lines name key and what is allowed. */
export function readSiteFile(path: string): SiteConfig {
  const read = readSiteConfig(readJson(path, CONFIG_FILE));
  if (!read.ok) throw new InputProblem(read.problems.map((p) => `${CONFIG_FILE}: ${p}`));
  return read.site;
}

/** The configuration with the addresses that the files themselves give; what the host says comes first. */
export function withAddresses(site: SiteConfig, urls: ReadonlyMap<string, string>): SiteConfig {
  const sources = { ...site.sources };
  for (const [file, url] of urls) {
    const told = Object.hasOwn(sources, file) ? sources[file]! : { url: null, asOf: null };
    Object.defineProperty(sources, file, {
      value: { ...told, url: told.url ?? url },
      enumerable: true,
      configurable: true,
    });
  }
  return { ...site, sources };
}

/** What of the configured view the data set does not know. */
export function viewProblems({ view }: SiteConfig, dataset: Dataset): string[] {
  const pairs = readPairs(view);
  // The bare address shows all: a large data set is not made ready for a question that nobody asks.
  if (pairs.length === 0) return [];
  const unknown = pairs.filter(([key]) => !isParameter(key)).map(([key]) => key);
  const data = indexDataset(dataset);
  const { view: shown, problems } = readLink(pairs, data);
  const { selection } = shown;
  const gone =
    selection && !selectionExists(data, selection)
      ? [{ parameter: 'sel', value: pairs.find(([key]) => key === 'sel')![1] }]
      : [];
  return [
    ...unknown.map(
      (key) => `${CONFIG_FILE}: view names ${JSON.stringify(key)}: must be one of ${PARAMETERS.join(', ')}`,
    ),
    ...[...problems, ...gone].map(
      ({ parameter, value }) =>
        `${CONFIG_FILE}: view says ${parameter}=${value}: must be what the data set holds; copy the link of the view from the page`,
    ),
  ];
}

/** What a published site must say and this one does not. */
export function siteWarnings(site: SiteConfig, files: readonly string[]): string[] {
  const known = new Set(files);
  return [
    ...(site.publisher ? [] : [`${CONFIG_FILE}: "publisher" is not configured: who answers for this site?`]),
    ...(site.contact
      ? []
      : [`${CONFIG_FILE}: "contact" is not configured: where do people ask for a correction?`]),
    ...(site.publicUrl
      ? []
      : [
          `${CONFIG_FILE}: "publicUrl" is not configured: without it the pages carry no canonical address, no picture for social media and no oEmbed`,
        ]),
    ...Object.keys(site.sources)
      .filter((file) => !known.has(file))
      .map((file) => `${CONFIG_FILE}: "sources" names ${file}, which is not among the seeds`),
  ];
}
