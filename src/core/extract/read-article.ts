/** Reads one article: an ordered list of stages and one fold over them. */
import type { Article, Reading, Source } from '../model/article.ts';
import { actors } from './05-actors.ts';
import { dates } from './03-dates.ts';
import { datesAndPlaces } from './10-dates-and-places.ts';
import { meetings } from './09-meetings.ts';
import { merge } from './11-merge.ts';
import { people } from './06-people.ts';
import { places } from './04-places.ts';
import { sections } from './01-sections.ts';
import { sentences } from './02-sentences.ts';
import { sureness } from './13-sureness.ts';
import { topics } from './12-topics.ts';
import { triggers } from './07-triggers.ts';
import type { Draft, Stage } from './draft.ts';
import { foldUnits } from './fold.ts';
import { knowledgeOf } from './knowledge.ts';
import { articlesOf, doubtsOf, meetingsOf } from './output.ts';
import { quotedFrom } from './quoted.ts';
import { readable } from './readable.ts';
import { tokenize } from './tokens.ts';
import { unwrapped } from './wrapped.ts';

/** Each stage takes a draft and returns a richer one. Stage 8 fills frames inside stage 9, which resolves them in text order. */
export const STAGES: readonly { name: string; stage: Stage }[] = [
  { name: 'sections', stage: sections },
  { name: 'sentences', stage: sentences },
  { name: 'dates', stage: dates },
  { name: 'places', stage: places },
  { name: 'actors', stage: actors },
  { name: 'people', stage: people },
  { name: 'triggers', stage: triggers },
  { name: 'meetings', stage: meetings },
  { name: 'dates and places', stage: datesAndPlaces },
  { name: 'merge', stage: merge },
  { name: 'topics', stage: topics },
  { name: 'sureness', stage: sureness },
];

export function start(source: Source): Draft {
  const text = unwrapped(readable(source.text));
  const folded = foldUnits(text);
  return {
    file: source.file,
    text,
    givenDate: source.given?.date ?? null,
    folded,
    tokens: tokenize(text, folded),
    blocks: [],
    stories: [],
    sentences: [],
    dates: [],
    places: [],
    actors: [],
    verbs: [],
    nouns: [],
    people: [],
    meetings: [],
    doubts: [],
  };
}

/** A draft as all stages find it: written out, so that those of all stages are of one shape, and what is asked of them is found at once. */
const settled = (d: Draft): Draft => ({
  file: d.file,
  text: d.text,
  givenDate: d.givenDate,
  folded: d.folded,
  tokens: d.tokens,
  blocks: d.blocks,
  stories: d.stories,
  sentences: d.sentences,
  dates: d.dates,
  places: d.places,
  actors: d.actors,
  verbs: d.verbs,
  nouns: d.nouns,
  people: d.people,
  meetings: d.meetings,
  doubts: d.doubts,
});

/** Every draft of the way, the first and the last included: what a failed example prints. */
export function trace(source: Source): { name: string; draft: Draft }[] {
  const drafts = [{ name: 'start', draft: start(source) }];
  for (const { name, stage } of STAGES) drafts.push({ name, draft: stage(drafts.at(-1)!.draft) });
  return drafts;
}

/** How much of the reading one stage is, in hundredths of its time, as measured on a text of megabytes; `start` comes before all. */
const WEIGHTS: Readonly<Record<string, number>> = {
  start: 6,
  sections: 10,
  dates: 6,
  actors: 24,
  people: 4,
  triggers: 14,
  meetings: 18,
  'dates and places': 8,
};
const weightOf = (name: string): number => WEIGHTS[name] ?? 2;
const WHOLE = [{ name: 'start' }, ...STAGES].reduce((sum, { name }) => sum + weightOf(name), 0);

/**
 * Articles, meetings and doubts of one file. Pure: the same source gives the same reading; never throws on any text.
 * `far` hears on the way how much of the reading is done, from 0 to 1.
 */
export function read(source: Source, far: (share: number) => void = () => {}): Reading {
  let done = weightOf('start');
  const last = STAGES.reduce((draft, { name, stage }) => {
    far(done / WHOLE);
    done += weightOf(name);
    return settled(stage(draft));
  }, start(source));
  far(1);
  const articles = articlesOf(last);
  const language = last.stories[0]?.language ?? null;
  const repeated = repeatedIn(articles);
  const once = { ...last, meetings: last.meetings.filter((m) => !repeated.has(m.story)) };
  const told = meetingsOf(once, articles);
  const beginning = language !== null && knowledgeOf(language)?.lexicon.file.experimental === true;
  const notes = [
    ...(repeated.size > 0 ? ['article-repeated'] : []),
    ...(beginning ? [`language-experimental:${language}`] : []),
  ];
  const reasons = reasonsOf(source.text, language);
  const leftOut =
    reasons.length === 0 && last.blocks.some((b) => b.kind === 'foreign') ? ['other-language'] : [];
  return quotedFrom(source.text, {
    file: source.file,
    outcome: reasons.length > 0 ? 'not' : leftOut.length > 0 ? 'partly' : 'read',
    reasons: [...reasons, ...leftOut, ...notes],
    articles: articles.filter((_, i) => !repeated.has(i)),
    meetings: told,
    doubts: [...last.doubts, ...doubtsOf(told)],
  });
}

/** Indexes of articles that stand in the file before: the same text twice is one article. */
function repeatedIn(articles: readonly Article[]): Set<number> {
  const seen = new Set<string>();
  return new Set(articles.flatMap(({ id }, i) => (seen.size === seen.add(id).size ? [i] : [])));
}

function reasonsOf(text: string, language: Draft['stories'][number]['language']): string[] {
  if (text.trim() === '') return ['empty'];
  if (language === null) return ['language-unknown'];
  return knowledgeOf(language) === null ? [`language-not-read-yet:${language}`] : [];
}
