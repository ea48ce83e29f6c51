/** The pages of docs/gallery, filled in: where the site stands, which data it holds, and under each live example its code. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../src/core/dataset/schema.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { byCount } from './busiest.ts';

/** What stands in a page as `%NAME%`. */
export type Facts = Readonly<Record<string, string>>;

/** Lines between these stand where the site holds a story, and are left out where it holds none. */
const STORY = ['<!-- story -->', '<!-- /story -->'] as const;
/** An example that runs: its lines are shown again below it. */
const LIVE = ['<div class="live">', '</div>'] as const;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

/** Without the blanks that all lines begin with. */
function flush(code: string): string {
  const lines = code.split('\n');
  const blanks = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(blanks)).join('\n');
}

/** Lines of a page from one that opens to the next that closes, written otherwise. */
function between(
  html: string,
  [opens, closes]: readonly [string, string],
  write: (block: readonly string[]) => readonly string[],
): string {
  const out: string[] = [];
  let block: string[] | null = null;
  for (const line of html.split('\n')) {
    if (line.trim() === opens) block = [];
    if (!block) out.push(line);
    else {
      block.push(line);
      if (line.trim() === closes) {
        out.push(...write(block));
        block = null;
      }
    }
  }
  return [...out, ...(block ?? [])].join('\n');
}

/** An example with its code under it. */
function withCode(block: readonly string[]): readonly string[] {
  const indent = ' '.repeat(block[0]!.length - block[0]!.trimStart().length);
  const code = escaped(flush(block.slice(1, -1).join('\n')));
  return [
    ...block,
    `${indent}<details class="code"><summary>Its code</summary><pre tabindex="0"><code>${code}</code></pre></details>`,
  ];
}

/** A page as it is served: what is seen of an example is what its code says. */
export function filled(html: string, facts: Facts): string {
  const told = facts['STORY'] ? html : between(html, STORY, () => []);
  const known = told.replace(/%([A-Z_]+)%/g, (name: string, key: string) => {
    const fact = facts[key];
    if (fact === undefined) throw new Error(`docs/gallery: nobody knows ${name}`);
    return escaped(fact);
  });
  return between(known, LIVE, withCode);
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
