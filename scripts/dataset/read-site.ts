/** `entrevue.config.json`: what the host says of the site, checked; what is missing is a warning. */
import { type SiteConfig, readSiteConfig } from '../../src/core/dataset/site.ts';
import { InputProblem, readJson } from './read-json.ts';

export const CONFIG_FILE = 'entrevue.config.json';

/** Reads the configuration. Throws an InputProblem whose lines name key and what is allowed. */
export function readSiteFile(path: string): SiteConfig {
  const read = readSiteConfig(readJson(path, CONFIG_FILE));
  if (!read.ok) throw new InputProblem(read.problems.map((p) => `${CONFIG_FILE}, ${p}`));
  return read.site;
}

/** What a published site must say and this one does not. */
export function siteWarnings(site: SiteConfig, files: readonly string[]): string[] {
  const known = new Set(files);
  return [
    ...(site.publisher ? [] : [`${CONFIG_FILE}: "publisher" is not configured: who answers for this site?`]),
    ...(site.contact
      ? []
      : [`${CONFIG_FILE}: "contact" is not configured: where do people ask for a correction?`]),
    ...Object.keys(site.sources)
      .filter((file) => !known.has(file))
      .map((file) => `${CONFIG_FILE}: "sources" names ${file}, which is not among the seeds`),
  ];
}
