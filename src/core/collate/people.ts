/** Resolves the people of all articles: which namings are of one person. In doubt they stay two, with a suggestion. */
import { byCodeUnit, contentHash, slug } from '../model/id.ts';
import type { Mention } from './mentions.ts';
import { isVietnamese, marksAgree, oneLetterApart, shortens } from './names.ts';
import { type Blocked, LONG_GAP_DAYS, joinSameName } from './same-name.ts';
import type { Likely } from './suggestions.ts';
import { Union, byFrequency, groupBy } from './union.ts';

export interface Person {
  /** readable, from the name and the country */
  id: string;
  /** the commonest spelling */
  name: string;
  spellings: string[];
  country: string | null;
  /** indexes of the mentions */
  mentions: number[];
}

export interface People {
  /** sorted by id */
  people: Person[];
  /** for each mention, the person */
  of: Person[];
  likely: Likely[];
}

/** `blocked` tells of two spellings that a reviewer has called different people. */
export function resolvePeople(mentions: readonly Mention[], blocked: Blocked): People {
  const union = new Union(mentions.length);
  const indexes = mentions.map((_, i) => i);
  const byKey = groupBy(indexes, (i) => `${mentions[i]!.name.key}|${mentions[i]!.country ?? ''}`);
  const named = [...byKey.values()].flatMap((group) => joinSameName(mentions, group, union, blocked));
  const shortened = joinShortened(mentions, union, blocked);
  joinSurnames(mentions, union, blocked);
  const countryless = joinCountryless(mentions, union, blocked);
  const likely = [
    named,
    shortened,
    countryless,
    oneLetterPairs(mentions, union),
    sameLetters(mentions, union),
  ].flat();
  const people = name(mentions, union);
  const of: Person[] = [];
  for (const person of people) for (const i of person.mentions) of[i] = person;
  return { people, of, likely: likely.filter(({ a, b }) => of[a] !== of[b]) };
}

/** One mention for each person found so far and each spelling of theirs. */
function faces(mentions: readonly Mention[], union: Union): number[] {
  const seen = groupBy(mentions.keys(), (i) => `${union.find(i)}|${mentions[i]!.name.words.join(' ')}`);
  return [...seen.values()].map((same) => same[0]!);
}

/** "John Parker" is "John Q. Parker" where only one longer name of that country fits. Never in Vietnamese. */
function joinShortened(mentions: readonly Mention[], union: Union, blocked: Blocked): Likely[] {
  const named = faces(mentions, union).filter((i) => mentions[i]!.country !== null);
  const foreign = named.filter((i) => !isVietnamese(mentions[i]!.country));
  const ends = (i: number): string[] => {
    const { country, name } = mentions[i]!;
    return [...new Set([`${country}|${name.words[0]}`, `${country}|${name.words.at(-1)}`])];
  };
  const buckets = groupBy(
    foreign.flatMap((i) => ends(i).map((end) => ({ end, i }))),
    ({ end }) => end,
  );
  const likely: Likely[] = [];
  for (const i of foreign) {
    const short = mentions[i]!;
    const longer = [...new Set(ends(i).flatMap((end) => buckets.get(end)!.map((row) => row.i)))].filter(
      (j) =>
        shortens(short.name, mentions[j]!.name) && !blocked(short.name.written, mentions[j]!.name.written),
    );
    const kin = (j: number, k: number): boolean =>
      union.find(j) === union.find(k) ||
      shortens(mentions[j]!.name, mentions[k]!.name) ||
      shortens(mentions[k]!.name, mentions[j]!.name);
    const sure = longer.every((j) => longer.every((k) => kin(j, k)) && nearInTime(short, mentions[j]!));
    if (sure) for (const j of longer) union.join(i, j);
    else likely.push(...longer.map((j): Likely => ({ why: 'name-shortened', a: i, b: j })));
  }
  return likely;
}

const shareHead = (a: Mention, b: Mention): boolean => [...a.heads].some((head) => b.heads.has(head));

const nearInTime = (a: Mention, b: Mention): boolean =>
  shareHead(a, b) || a.day === null || b.day === null || Math.abs(a.day - b.day) < LONG_GAP_DAYS;

/** A surname alone is the person of the same article who bears it, with the same office and country. */
function joinSurnames(mentions: readonly Mention[], union: Union, blocked: Blocked): void {
  for (const group of groupBy(mentions.keys(), (i) => mentions[i]!.article).values()) {
    // A table of thousands of rows is one document: those whose name begins or ends so are looked up, not searched.
    const ends = groupBy(
      group.flatMap((j) => {
        const { words } = mentions[j]!.name;
        return [...new Set([words[0], words.at(-1)])].map((word) => ({ word, j }));
      }),
      ({ word }) => word ?? '',
    );
    for (const i of group) {
      const one = mentions[i]!;
      if (one.name.words.length !== 1 || isVietnamese(one.country)) continue;
      const alike = ends.get(one.name.words[0] ?? '')!.map(({ j }) => j);
      const bearers = alike.filter((j) => {
        const { name, country } = mentions[j]!;
        const apart = blocked(one.name.written, name.written);
        return name.words.length > 1 && !apart && country === one.country && shareHead(one, mentions[j]!);
      });
      if (new Set(bearers.map((j) => union.find(j))).size === 1) union.join(i, bearers[0]!);
    }
  }
}

/** A name without a country is the one of its own article; elsewhere, the only one, if the office agrees. */
function joinCountryless(mentions: readonly Mention[], union: Union, blocked: Blocked): Likely[] {
  const likely: Likely[] = [];
  const spellings = (group: readonly number[], i: number): Set<string> =>
    new Set(group.filter((j) => union.find(j) === union.find(i)).map((j) => mentions[j]!.name.written));
  // All that either is called must agree: "Tran" without a country brings no "Trần" to a "Trấn".
  const agree = (group: readonly number[], i: number, j: number): boolean =>
    [...spellings(group, i)].every((a) =>
      [...spellings(group, j)].every((b) => a === b || (!blocked(a, b) && marksAgree(a, b))),
    );
  for (const group of groupBy(mentions.keys(), (i) => mentions[i]!.name.key).values()) {
    const placed = group.filter((i) => mentions[i]!.country !== null);
    const roots = [...new Set(placed.map((i) => union.find(i)))];
    for (const i of group.filter((j) => mentions[j]!.country === null)) {
      const here = placed.filter((j) => mentions[j]!.article === mentions[i]!.article);
      const candidates = here.length ? here : placed.filter((j) => shareHead(mentions[i]!, mentions[j]!));
      const one = new Set(candidates.map((j) => union.find(j))).size === 1;
      if (one && agree(group, i, candidates[0]!)) union.join(i, candidates[0]!);
      else likely.push(...roots.map((b): Likely => ({ why: 'country-unknown', a: i, b })));
    }
    const [first, ...others] = roots.filter((i) => mentions[i]!.name.words.length > 1);
    for (const b of others)
      if (mentions[first!]!.country !== mentions[b]!.country)
        likely.push({ why: 'country-differs', a: first!, b });
  }
  return likely;
}

const LONG_WORD = 6;

/** "Martel" and "Martek": perhaps a slip of the pen. Suggested, never joined. */
function oneLetterPairs(mentions: readonly Mention[], union: Union): Likely[] {
  const words = faces(mentions, union).flatMap((i) => {
    const { name, country } = mentions[i]!;
    return [...new Set(name.words.filter((w) => w.length >= LONG_WORD - 1))].map((word) => {
      const rest = [...name.words];
      rest.splice(rest.indexOf(word), 1);
      return { i, word, rest: `${country ?? ''}|${rest.sort(byCodeUnit).join(' ')}` };
    });
  });
  const others = groupBy(words, ({ rest }) => rest);
  return [...others.values()].flatMap((rows) =>
    rows.flatMap(({ i, word }, at) =>
      rows.slice(at + 1).flatMap(({ i: j, word: other }): Likely[] => {
        const long = Math.max(word.length, other.length) >= LONG_WORD;
        const alike = long && oneLetterApart(word, other) && shareHead(mentions[i]!, mentions[j]!);
        return alike ? [{ why: 'one-letter', a: i, b: j }] : [];
      }),
    ),
  );
}

/** "DuPont" and "Du Pont": words that scraping has glued, perhaps. */
function sameLetters(mentions: readonly Mention[], union: Union): Likely[] {
  const letters = (i: number): string => `${mentions[i]!.country ?? ''}|${mentions[i]!.name.words.join('')}`;
  return [...groupBy(faces(mentions, union), letters).values()].flatMap(([a, ...others]) =>
    others
      .filter((b) => mentions[a!]!.name.key !== mentions[b]!.name.key)
      .map((b): Likely => ({ why: 'words-joined', a: a!, b })),
  );
}

function name(mentions: readonly Mention[], union: Union): Person[] {
  const people = union.sets().map((members): Person => {
    const spellings = byFrequency(members.map((i) => mentions[i]!.name.written));
    const [country] = byFrequency(members.flatMap((i) => mentions[i]!.country ?? []));
    const written = spellings[0]!;
    return {
      id: personId(written, country ?? null),
      name: written,
      spellings,
      country: country ?? null,
      mentions: members,
    };
  });
  for (const namesakes of groupBy(people, (p) => p.id).values())
    if (namesakes.length > 1) for (const p of namesakes) p.id = `${p.id}-${fingerprint(p, mentions)}`;
  return people.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Readable id of a person: "anne-martel-fr". */
export function personId(written: string, country: string | null): string {
  return [slug(written), ...(country === null ? [] : [country.toLowerCase()])].join('-');
}

/** Tells namesakes apart by what the texts say of them, never by their order. */
function fingerprint(person: Person, mentions: readonly Mention[]): string {
  const heads = [...new Set(person.mentions.flatMap((i) => [...mentions[i]!.heads]))].sort(byCodeUnit);
  const days = person.mentions.flatMap((i) => mentions[i]!.day ?? []);
  const from = days.length ? days.reduce((low, day) => Math.min(low, day)) : 'undated';
  return contentHash(JSON.stringify([person.name, heads, from])).slice(-4);
}
