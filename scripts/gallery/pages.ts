/** The pages of docs/gallery, filled in: where the site stands, which data it holds, and under each live example its code. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../src/core/dataset/schema.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { byCount } from './busiest.ts';

/** What stands in a page as `%NAME%`. */
export type Facts = Readonly<Record<string, string>>;

/** Shown where the site holds a story, and left out where it holds none. */
const OF_STORY = /[ \t]*<!-- story -->[^]*?<!-- \/story -->\n/g;
const LIVE = /([ \t]*)<div class="live">\n([^]*?)\n[ \t]*<\/div>/g;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

/** Without the blanks that all lines begin with. */
function flush(code: string): string {
  const lines = code.split('\n');
  const blanks = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(blanks)).join('\n');
}

/** A page as it is served: what is seen of an example is what its code says. */
export function filled(html: string, facts: Facts): string {
  const told = facts['STORY'] ? html : html.replace(OF_STORY, '');
  return told
    .replace(/%([A-Z_]+)%/g, (name: string, key: string) => {
      const fact = facts[key];
      if (fact === undefined) throw new Error(`docs/gallery: nobody knows ${name}`);
      return escaped(fact);
    })
    .replace(
      LIVE,
      (live: string, indent: string, code: string) =>
        `${live}\n${indent}<details class="code"><summary>Its code</summary><pre tabindex="0"><code>${escaped(flush(code))}</code></pre></details>`,
    );
}

/** What the examples show of any data set: the two countries that meet most besides the one that all meet, and the first story. */
export function factsOf(dataset: Dataset, stories: readonly string[], site: string): Facts {
  const ranked = byCount(dataset.meetings.flatMap((m) => [...new Set(m.participants.map((p) => p.country))]));
  const [most, second = most, third = second] = ranked.filter((id) => id !== null);
  const nameOf = (id: string | undefined): string =>
    dataset.countries.find((country) => country.id === id)?.names.en ?? '';
  return {
    SITE: site,
    COUNTRY: second ?? '',
    COUNTRY_NAME: nameOf(second),
    OTHER: third ?? '',
    OTHER_NAME: nameOf(third),
    STORY: stories[0] ?? '',
  };
}

export function readFacts(root: string, site: string): Facts {
  const read = readDataset(JSON.parse(readFileSync(join(root, 'data/dataset/dataset.json'), 'utf8')));
  if (!read.ok) throw new Error(`data/dataset/dataset.json: ${read.problems.join('\n')}`);
  const stories = readdirSync(join(root, 'data/stories')).filter((name) => name.endsWith('.json'));
  return factsOf(
    read.dataset,
    stories.sort().map((name) => name.slice(0, -'.json'.length)),
    site,
  );
}
