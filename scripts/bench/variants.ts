/** Articles without end, no two alike: real ones with other names, nations, dates and rare words, as an archive brings them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read } from '../../src/core/extract/read-article.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Examples are put together until they are as long as an article. */
const ARTICLE_UNITS = 2500;
/** Every so many words that could be a rare one, one is. */
const RARE_EVERY = 12;

/** What stands as it is, or what the number of the article decides. */
type Part = string | ((article: number) => string);

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo ka le mi no pu ra'.split(' ');

/** A word that another number does not give: `length` syllables, the number in base 20. */
export function syllables(number: number, length: number): string {
  let out = '';
  for (let rest = number, k = 0; k < length; k++, rest = Math.floor(rest / SYLLABLES.length))
    out += SYLLABLES[rest % SYLLABLES.length]!;
  return out;
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

interface Row {
  names: Record<string, string[]>;
  demonyms?: Record<string, string[]>;
}

/** Words that stand in one another's place: demonyms of one number and gender, names that take the same article. */
function nationWords(): ReadonlyMap<string, readonly string[]> {
  const rows = JSON.parse(readFileSync(join(root, 'data/gazetteer/countries.json'), 'utf8')) as Row[];
  const forms = (form: number): string[] =>
    rows.flatMap(({ demonyms }) => (demonyms?.['fr']?.length === 4 ? [demonyms['fr'][form]!] : []));
  const feminine = rows
    .flatMap(({ names }) => names['fr']!.slice(0, 1))
    .filter((n) => /^[B-DF-GJ-NP-TV-Z]\p{L}+e$/u.test(n));
  const english = rows
    .flatMap(({ names }) => names['en']!.slice(0, 1))
    .filter((n) => /^[A-Z][a-z]+$/.test(n));
  const groups = [forms(0), forms(1), forms(2), forms(3), feminine, english];
  return new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)));
}

/** The article cut at all that changes. `names` are the words of its people, of whom `casts` different groups act. */
function partsOf(
  text: string,
  names: readonly string[],
  nations: ReadonlyMap<string, readonly string[]>,
  casts: number,
): Part[] {
  let plain = 0;
  return text.split(/([\p{L}\p{M}]+|\d+)/u).map((word): Part => {
    const name = names.indexOf(word);
    if (name >= 0) return (article) => capital(syllables((article % casts) * names.length + name, 5));
    const nation = nations.get(word);
    if (nation) return (article) => nation[(nation.indexOf(word) + article) % nation.length]!;
    if (/^(19|20)\d\d$/.test(word)) return (article) => String(2000 + ((Number(word) + article) % 30));
    if (/^([1-9]|1\d|2[0-8])$/.test(word)) return (article) => String(((Number(word) + article) % 28) + 1);
    if (!/^\p{Ll}{9,}$/u.test(word) || ++plain % RARE_EVERY > 0) return word;
    const rare = plain / RARE_EVERY;
    return (article) => `trans${syllables(article * 100 + rare, 6)}`;
  });
}

function namesIn(text: string): string[] {
  const people = read({ file: 'base.txt', text }).meetings.flatMap((m) => m.participants);
  const words = people.flatMap(({ kind, name }) =>
    kind === 'person' && name ? name.split(/[^\p{L}\p{M}]+/u) : [],
  );
  return [...new Set(words.filter((word) => /^\p{Lu}\p{L}/u.test(word)))];
}

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(resolve(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(resolve(root, folder, name), 'utf8'));

/** The seeds, and the examples of the tests in French and English, put together to articles. */
function bases(): string[] {
  const examples = ['fr', 'en'].flatMap((language) => {
    const texts = filesOf(`tests/golden/${language}`, '.json').flatMap((json) =>
      (JSON.parse(json) as { text: string }[]).map((example) => example.text),
    );
    return texts.reduce<string[]>((articles, text) => {
      const last = articles.at(-1);
      if (last === undefined || last.length >= ARTICLE_UNITS) return [...articles, text];
      return [...articles.slice(0, -1), `${last}\n\n${text}`];
    }, []);
  });
  return [...filesOf('seeds', '.txt'), ...examples];
}

export interface Cast {
  /** a folder of .txt files whose articles are varied; left out = the seeds and the examples of the tests */
  from?: string | undefined;
  /** people come back after so many articles; left out = never */
  casts?: number | undefined;
}

/** The article of a number. The same number gives the same text. */
export function variants({ from, casts = Infinity }: Cast = {}): (article: number) => string {
  const nations = nationWords();
  const texts = from === undefined ? bases() : filesOf(from, '.txt');
  const cut = texts.map((text) => partsOf(text, namesIn(text), nations, casts));
  return (article) =>
    cut[article % cut.length]!.map((part) => (typeof part === 'string' ? part : part(article))).join('');
}
