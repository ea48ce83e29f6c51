/** The only door to `data/`: gazetteers, lexicons and topics, made ready for look-up once. */
import bodies from '../../../data/gazetteer/bodies.json' with { type: 'json' };
import cities from '../../../data/gazetteer/cities.json' with { type: 'json' };
import countries from '../../../data/gazetteer/countries.json' with { type: 'json' };
import historic from '../../../data/gazetteer/historic.json' with { type: 'json' };
import organisations from '../../../data/gazetteer/organisations.json' with { type: 'json' };
import en from '../../../data/lexicon/en.json' with { type: 'json' };
import fr from '../../../data/lexicon/fr.json' with { type: 'json' };
import vi from '../../../data/lexicon/vi.json' with { type: 'json' };
import names from '../../../data/lexicon/names.json' with { type: 'json' };
import functionWords from '../../../data/lexicon/languages.json' with { type: 'json' };
import policy from '../../../data/lexicon/policy.json' with { type: 'json' };
import topicFile from '../../../data/topics.json' with { type: 'json' };
import type { Language } from '../model/article.ts';
import { compileLexicon, keysOf, type Lexicon } from './lexicon.ts';
import type { LexiconFile } from './lexicon-file.ts';
import { withNames } from './lexicon-names.ts';
import { PhraseIndex } from './phrase-index.ts';

type Named = { id: string; names: Partial<Record<Language, string[]>> };
type State = Named & {
  kind: string;
  demonyms?: Partial<Record<Language, string[]>>;
  ambiguousDemonyms?: Partial<Record<Language, string[]>>;
  prefixes?: string[];
  capital?: string;
  ambiguousNames?: Partial<Record<Language, string[]>>;
};
type City = Named & { country: string; at: number[] };
type Organisation = Named & { kind: string; country?: string };
type Cue = { cue: string; example: string };
type Topic = Named & { cues: Partial<Record<Language, Cue[]>> };

/** A name on the map or among the bodies: what it is, and the country it belongs to. */
export interface Place {
  type: 'city' | 'country' | 'body' | 'organisation';
  id: string;
  /** id of the country or body it stands for; null for an organisation of no country */
  country: string | null;
  /** a seat of power where people are received: on the ground of its country */
  site?: boolean;
  /** the name with the article that the text has melted with a preposition: "Le Caire" of "au Caire" */
  whole?: string;
}

/** All that the extractor knows of one language. */
export interface Knowledge {
  language: Language;
  lexicon: Lexicon;
  places: PhraseIndex<Place>;
  /** cities whose article melts with a preposition, without it: "Caire" of "au Caire" */
  articled: PhraseIndex<Place>;
  /** adjective of a country → its id */
  demonyms: PhraseIndex<string>;
  /** adjective of several countries ("congolais") → their ids */
  sharedDemonyms: PhraseIndex<readonly string[]>;
  /** names that may mean something else ("Maurice"), of one state each: meant behind the office of an envoy */
  doubtful: PhraseIndex<string>;
  /** first halves of compounds ("franco", "maroco") → id */
  prefixes: PhraseIndex<string>;
  /** topic ids by cue */
  topics: PhraseIndex<string>;
  /** country id → id of its capital */
  capitals: ReadonlyMap<string, string>;
  /** ids of the cities where states are governed from: capitals, and those that only house the government */
  seats: ReadonlySet<string>;
  /** states that bear the name of their capital: "à Singapour" is a city */
  cityStates: ReadonlySet<string>;
  cityCountry: ReadonlyMap<string, string>;
  /** id of a city → its name in the language */
  cityNames: ReadonlyMap<string, string>;
  /** id of a country or body → its name in the language */
  stateNames: ReadonlyMap<string, string>;
  /** bodies whose officials stand for them as those of a state do: others' officials have no country */
  actingBodies: ReadonlySet<string>;
  /** capitals where bodies of many states have their seat: an official met there by one of theirs may be from anywhere */
  manySeats: ReadonlySet<string>;
  /** states without a president, and states without a prime minister */
  monarchies: ReadonlySet<string>;
  presidencies: ReadonlySet<string>;
  /** states whose people write their family name first */
  familyFirst: ReadonlySet<string>;
  /** gatherings that bear the name of the city they meet in → its id: "the Munich Security Conference" */
  gatheringSeats: PhraseIndex<string>;
  /** titles of courtesy of one state alone → its id: "Datuk Seri" */
  honorificLands: PhraseIndex<string>;
  /** folded endings by which an unknown lower-case word is taken for an adjective */
  adjectiveEndings: readonly string[];
  /** endings, with their accents, by which a word is taken for a participle */
  participleEndings: readonly string[];
  /** a listed word as the token stream holds it */
  folded(word: string): string;
}

/** The languages that are read; of two as likely, the first is taken. */
export const LANGUAGES: readonly Language[] = ['fr', 'en', 'vi'];
const LEXICONS: Partial<Record<Language, LexiconFile>> = {
  fr: withNames(fr as unknown as LexiconFile, names.lists),
  en: withNames(en as unknown as LexiconFile, names.lists),
  vi: withNames(vi as unknown as LexiconFile, names.lists),
};
const LEXICON_FILES = Object.values(LEXICONS);
const STATES = [...(countries as State[]), ...(bodies as State[])];
const CITY_STATES = new Set(
  STATES.flatMap((s) =>
    s.capital === `${s.names.en?.[0]?.toLowerCase()}-${s.id.toLowerCase()}` ? [s.id] : [],
  ),
);

/** Names of the language itself, then those of others: a foreign spelling never hides a native one. */
function namesIn(record: Named, language: Language): string[] {
  return [
    ...(record.names[language] ?? []),
    ...LANGUAGES.flatMap((l) => (l === language ? [] : (record.names[l] ?? []))),
  ];
}

/** "N'Djamena", and as it is cut in "N'DJAMENA" and "N'djamena", where the apostrophe may be that of an elision. */
const loudToo = (name: string): string[] =>
  /^[MNT]['’]\p{Lu}/u.test(name) ? [name, name.slice(0, 2) + name.slice(2).toLowerCase()] : [name];

function placeIndex(language: Language): PhraseIndex<Place> {
  const index = new PhraseIndex<Place>();
  for (const s of STATES) {
    const type = s.kind === 'body' ? 'body' : 'country';
    for (const name of s.names[language] ?? []) index.add(name, { type, id: s.id, country: s.id });
  }
  for (const c of cities as City[])
    for (const name of namesIn(c, language).flatMap(loudToo))
      index.add(name, { type: 'city', id: c.id, country: c.country });
  for (const o of organisations as Organisation[])
    for (const name of o.names[language] ?? [])
      index.add(name, {
        type: 'organisation',
        id: o.id,
        country: o.country ?? null,
        site: o.kind === 'residence',
      });
  return index;
}

const MASCULINE = /^Le /;

function articledIndex(language: Language): PhraseIndex<Place> {
  const index = new PhraseIndex<Place>();
  for (const c of cities as City[])
    for (const name of c.names[language] ?? [])
      if (language === 'fr' && MASCULINE.test(name))
        index.add(name.replace(MASCULINE, ''), {
          type: 'city',
          id: c.id,
          country: c.country,
          whole: name,
        });
  return index;
}

function demonymIndex(language: Language): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const s of STATES) for (const word of s.demonyms?.[language] ?? []) index.add(word, s.id);
  return index;
}

function sharedDemonymIndex(language: Language): PhraseIndex<readonly string[]> {
  const sharers = new Map<string, string[]>();
  for (const s of STATES)
    for (const word of s.ambiguousDemonyms?.[language] ?? [])
      sharers.set(word, [...(sharers.get(word) ?? []), s.id]);
  const index = new PhraseIndex<readonly string[]>();
  for (const [word, ids] of sharers) index.add(word, ids);
  return index;
}

function doubtfulIndex(language: Language): PhraseIndex<string> {
  const all = STATES.flatMap((s) =>
    (s.ambiguousNames?.[language] ?? []).map((name) => [name, s.id] as const),
  );
  const index = new PhraseIndex<string>();
  for (const [name, id] of all) if (all.filter(([n]) => n === name).length === 1) index.add(name, id);
  return index;
}

function prefixIndex(): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const s of STATES) for (const prefix of s.prefixes ?? []) index.add(prefix, s.id);
  return index;
}

function topicIndex(language: Language): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const t of topicFile as unknown as Topic[])
    for (const { cue } of t.cues[language] ?? []) index.add(cue, t.id);
  return index;
}

function cueIndex(rows: readonly (readonly [string, readonly string[]])[]): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const [id, cues] of rows) for (const cue of cues) index.add(cue, id);
  return index;
}

function foldedOnce(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const hit = known.get(word) ?? keysOf(word).join(' ');
    known.set(word, hit);
    return hit;
  };
}

function build(language: Language, file: LexiconFile): Knowledge {
  return {
    language,
    lexicon: compileLexicon(file),
    places: placeIndex(language),
    articled: articledIndex(language),
    demonyms: demonymIndex(language),
    sharedDemonyms: sharedDemonymIndex(language),
    doubtful: doubtfulIndex(language),
    prefixes: prefixIndex(),
    topics: topicIndex(language),
    cityStates: CITY_STATES,
    capitals: new Map(STATES.flatMap((s) => (s.capital ? [[s.id, s.capital] as const] : []))),
    seats: new Set([...STATES.flatMap((s) => s.capital ?? []), ...policy.seatsBesideCapital]),
    cityCountry: new Map((cities as City[]).map((c) => [c.id, c.country])),
    cityNames: new Map(
      (cities as City[]).flatMap((c) => (c.names[language] ? [[c.id, c.names[language][0]!] as const] : [])),
    ),
    stateNames: new Map(
      STATES.flatMap((s) => (s.names[language] ? [[s.id, s.names[language][0]!] as const] : [])),
    ),
    actingBodies: new Set(policy.actingBodies),
    manySeats: new Set(policy.manySeats),
    monarchies: new Set(policy.monarchies),
    presidencies: new Set(policy.presidencies),
    familyFirst: new Set(policy.familyFirst),
    gatheringSeats: cueIndex(policy.gatheringSeats.map(({ city, cues }) => [city, cues])),
    honorificLands: cueIndex(policy.honorificLands.map(({ country, cues }) => [country, cues])),
    participleEndings: file.lists.participleEndings,
    folded: foldedOnce(),
    adjectiveEndings: file.lists.adjectiveEndings.map((ending) => keysOf(ending).join('')),
  };
}

const built = new Map<Language, Knowledge | null>();

/** What is known of a language, or null where it has no lexicon yet. */
export function knowledgeOf(language: Language): Knowledge | null {
  const known = built.get(language);
  if (known !== undefined) return known;
  const file = LEXICONS[language];
  const made = file ? build(language, file) : null;
  built.set(language, made);
  return made;
}

/** Words so common that counting them tells the language → where the languages they are of stand in LANGUAGES. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly number[]> = new Map(
  LANGUAGES.flatMap((language) => functionWords[language]).map((word) => [
    word,
    LANGUAGES.flatMap((language, i) => (functionWords[language].includes(word) ? [i] : [])),
  ]),
);

/** The records themselves, for those who show them: names in each language, the first the one to show. */
export const RECORDS: {
  states: readonly (Named & { kind: string; ambiguousNames?: Partial<Record<Language, string[]>> })[];
  cities: readonly City[];
  topics: readonly { id: string; names: Partial<Record<Language, string | string[]>> }[];
  /** states of the past, with the years in which they were */
  historic: readonly (Named & {
    ambiguousNames?: Partial<Record<Language, string[]>>;
    from: number;
    to: number;
  })[];
} = {
  states: STATES,
  cities,
  topics: topicFile,
  historic: historic as unknown as (Named & { from: number; to: number })[],
};

/** The words of all languages that stand in dates and before names, as they are written. */
export const WORDS: {
  months: readonly (readonly [string, number])[];
  weekdays: readonly string[];
  heads: readonly string[];
  honorifics: readonly string[];
} = {
  months: LEXICON_FILES.flatMap((file) => Object.entries(file.months)),
  weekdays: LEXICON_FILES.flatMap((file) => Object.keys(file.weekdays)),
  heads: LEXICON_FILES.flatMap((file) => file.heads.flatMap((head) => head.one)),
  honorifics: LEXICON_FILES.flatMap((file) => file.lists.honorifics),
};
