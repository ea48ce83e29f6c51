/** Stage 1: which stretch of the page is title, lead, caption, sign-off or teaser, and where each story begins and ends. */
import type { Language } from '../model/article.ts';
import type { Block, BlockKind, Draft, Story } from './draft.ts';
import { lines, SENTENCE_END, unwrap, type Line } from './page-lines.ts';
import { FUNCTION_WORDS, knowledgeOf, LANGUAGES, type Knowledge } from './knowledge.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { blocksByStory } from './lookups.ts';
import { isByline, unknownTown } from './bylines.ts';
import { datelineEnd, gluedDateline } from './datelines.ts';
import { isDateLine, isSignoffLine, photoMark, signoffStart, tagsAt } from './page-marks.ts';
import { BUTTON_UNITS } from './page-stamps.ts';
import { unglue } from './unglue.ts';
import { tokensWithin, type Token } from './tokens.ts';

const METADATA = /^\s*date (\d{4}-\d{2}(?:-\d{2})?)\s/;
/** Words of the longest caption. */
const CAPTION_WORDS = 60;
/** Captions and a lead above the first dateline are shorter than an article. */
const PROSE_UNITS = 220;
/** Lines of a page's head, or of its text, that are looked at. */
const BULK_LINES = 12;
/** A lead above its agency's name is shorter. */
const LEAD_UNITS = 360;
/** A headline is seldom longer. */
const TITLE_UNITS = 200;

/** Letters of the longest word that tells a language, and its apostrophe. */
const LONGEST = Math.max(...[...FUNCTION_WORDS.keys()].map((word) => word.length)) + 1;

/** The language whose commonest words are most frequent, or null where none stands out. */
export function languageOf(tokens: readonly Token[]): Language | null {
  const counts = LANGUAGES.map(() => 0);
  for (const { word } of tokens) {
    if (word.length > LONGEST) continue;
    // "l'" is "l", but "'s" is no "s'"
    const bare = word.endsWith("'") ? word.slice(0, -1) : word;
    const languages = FUNCTION_WORDS.get(bare);
    if (languages) for (const i of languages) counts[i]!++;
  }
  const most = Math.max(...counts);
  return most >= 2 ? LANGUAGES[counts.indexOf(most)]! : null;
}

const tokensIn = (draft: Draft, start: number, end: number): Token[] =>
  tokensWithin(draft.tokens, start, end);

function startsWithAny(lexicon: Lexicon, set: string, tokens: Token[]): number {
  return lengthIn(lexicon.sets[set], tokens, 0);
}

/** Ends without the stop of a sentence. */
function isOpen(draft: Draft, line: Line): boolean {
  const last = draft.text[line.end - 1]!;
  return !SENTENCE_END.has(last) || last === ')';
}

/** Kind of one line by its own looks. */
function lineKind(draft: Draft, lexicon: Lexicon, line: Line): BlockKind {
  const tokens = tokensIn(draft, line.start, line.end);
  const words = tokens.filter((t) => t.kind !== 'mark').length;
  const related = startsWithAny(lexicon, 'sections.related', tokens);
  if (related > 0 && words <= related + 1) return 'marker';
  const footer = startsWithAny(lexicon, 'sections.footer', tokens);
  if (footer > 0 && words <= footer + 4) return 'footer';
  if (isSignoffLine(lexicon, tokens)) return 'signoff';
  if (isDateLine(lexicon, tokens)) return 'metadata';
  if (tokens[0]?.key === '>') return 'footer';
  if (photoMark(lexicon, tokens)) return 'caption';
  const positioned = tokens.findIndex(
    (t, i) => t.key === '(' && lengthIn(lexicon.sets['sections.positions'], tokens, i + 1) > 0,
  );
  // "(Centre)" with a capital is a part of the country too
  const most = tokens[positioned + 1]?.cap ? CAPTION_WORDS / 2 : CAPTION_WORDS;
  if (positioned >= 0 && words < most) return 'caption';
  const comma = draft.text[line.end - 1] === ',';
  if (line.end - line.start <= TITLE_UNITS && words >= 3 && isOpen(draft, line) && !comma) return 'title';
  return 'body';
}

/** Cuts a picture mark with the headline repeated before it ("… ảnh 1Le ministre …") off a caption. */
function afterImageMark(draft: Draft, lexicon: Lexicon, line: Line): Line[] {
  const tokens = tokensIn(draft, line.start, line.end);
  for (let i = 0; i < tokens.length; i++) {
    const length = lengthIn(lexicon.sets['sections.imageMarks'], tokens, i);
    if (length > 0 && tokens[i + length]?.kind === 'number') {
      const end = tokens[i + length]!.end;
      return [
        { kind: 'footer', start: line.start, end },
        { kind: 'caption', start: end, end: line.end },
      ];
    }
  }
  return [line];
}

/** Splits an agency's dateline off the front of a line and its sign-off off the end. */
function splitEdges(draft: Draft, lexicon: Lexicon, line: Line): Line[] {
  if (line.kind !== 'body' && line.kind !== 'title') return [line];
  const tokens = tokensIn(draft, line.start, line.end);
  const places = knowledgeOf(lexicon.file.language as Language)!.places;
  const place = (at: number): number => places.match(tokens, at)?.length ?? 0;
  const unknown = unknownTown(lexicon, tokens, place);
  const city = (at: number): number => {
    const hit = places.match(tokens, at);
    if (hit?.value.type !== 'city') return at === 0 ? unknown : 0;
    // "QUEZON CITY"
    const tail = at + hit.length;
    return hit.length + (tokens[tail]?.cap ? lengthIn(lexicon.lists.cityTails, tokens, tail) : 0);
  };
  if (isByline(lexicon, tokens, city)) return [{ ...line, kind: 'dateline' }];
  const glued = gluedDateline(lexicon, tokens, { city, place });
  if (glued > 0 && datelineEnd(lexicon, tokens, { city, place }) === null) {
    const { start, end } = tokens[glued]!;
    const before = draft.text.slice(line.start, start).trimEnd();
    const whole = SENTENCE_END.has(before.at(-1)!) || before.length > TITLE_UNITS;
    const head: Line = { kind: whole ? 'body' : 'title', start: line.start, end: line.start + before.length };
    return end > start
      ? [head, ...splitEdges(draft, lexicon, { kind: 'body', start, end: line.end })]
      : [line];
  }
  const cutAt = datelineEnd(lexicon, tokens, { city, place });
  const signed = signoffStart(lexicon, tokens);
  // "5 March 2026 – Ottawa – Global Affairs": who writes stands in the dateline, and signs nothing off
  const whole = cutAt !== null && signed !== null && signed <= cutAt;
  const head = whole ? line.end : cutAt;
  const tail = whole ? null : signed;
  const parts: Line[] = [];
  const from = head ?? line.start;
  const to = tail ?? line.end;
  if (head !== null) parts.push({ kind: 'dateline', start: line.start, end: head });
  // "KIGALI: President receives envoys" is still a headline
  const labelled = head !== null && line.kind === 'title' && draft.text[head - 1] === ':';
  const cut = (head !== null && !labelled) || tail !== null;
  if (to > from) parts.push({ kind: cut ? 'body' : line.kind, start: from, end: to });
  if (tail !== null) parts.push({ kind: 'signoff', start: tail, end: line.end });
  return parts;
}

/** "New York" alone on the line above or below the day: where the page was written. */
function markCityLines(draft: Draft, { places }: Knowledge, parts: Line[]): void {
  for (const [i, line] of parts.entries()) {
    const dated = [parts[i - 1], parts[i + 1]].some((p) => p?.kind === 'metadata');
    if (!dated || (line.kind !== 'body' && line.kind !== 'title')) continue;
    const tokens = tokensIn(draft, line.start, line.end);
    const hit = places.match(tokens, 0);
    if (hit?.value.type === 'city' && hit.length === tokens.length) line.kind = 'dateline';
  }
}

/** A whole date in the dateline, or a headline right before it: here another article begins. */
function opensArticle(text: string, blocks: readonly Block[], dateline: Line): boolean {
  return blocks.at(-1)?.kind === 'title' || /\d{4}/.test(text.slice(dateline.start, dateline.end));
}

/** An agency's name between a lead and the bulk of the text signs the text below it. */
function heads(parts: readonly Line[], at: number): boolean {
  const size = (list: readonly Line[]): number =>
    list.reduce((sum, p) => sum + (p.kind === 'body' ? p.end - p.start : 0), 0);
  const above = parts.slice(0, at);
  const below = parts.slice(at + 1, at + 1 + BULK_LINES);
  const stop = below.findIndex((p) => p.kind === 'title' || p.kind === 'marker' || p.kind === 'signoff');
  const text = size(stop < 0 ? below : below.slice(0, stop));
  return above.length < BULK_LINES && size(above) < LEAD_UNITS && text > 2 * size(above);
}

/**
 * Numbers the stories: all is the article's own until a marker or the first sign-off; then each headline opens one. A
 * second dateline behind a text opens another article of the same file. `articles` are the stories that are articles.
 */
function numberStories(text: string, parts: Line[]): { blocks: Block[]; articles: Set<number> } {
  const blocks: Block[] = [];
  const articles = new Set([0]);
  let article = 0;
  let story = 0;
  let related = false;
  let bodySeen = false;
  let prose = 0;
  let datelined = false;
  let captionOpened = false;
  let dated = false;
  const lastBody = parts.findLastIndex((p) => p.kind === 'body' || p.kind === 'title');
  for (const [i, part] of parts.entries()) {
    if (!related && part.kind === 'marker') related = true;
    const told = prose > (datelined ? 0 : PROSE_UNITS);
    if (!related && part.kind === 'dateline' && told && opensArticle(text, blocks, part)) {
      article = ++story;
      articles.add(article);
      bodySeen = false;
      prose = 0;
      for (let k = blocks.length - 1; k >= 0 && blocks[k]!.kind === 'title'; k--) blocks[k]!.story = article;
    }
    datelined ||= part.kind === 'dateline';
    // "Related news", then the day of each above its headline
    if (related && part.kind === 'metadata' && (dated || parts[i - 1]?.kind === 'marker')) {
      dated = true;
      story++;
    } else if (related && (part.kind === 'caption' || part.kind === 'title')) {
      const opens = part.kind === 'caption' ? !captionOpened || bodySeen : bodySeen || !captionOpened;
      const own = dated && parts[i - 1]?.kind === 'metadata';
      if ((opens && !own) || story === article) story++;
      captionOpened = part.kind === 'caption';
      bodySeen = false;
    }
    if (related && part.kind === 'body' && story === article) story++;
    if (part.kind === 'body') {
      bodySeen = true;
      // "Compte rendu": a line without an end heads a text, it is none
      if (SENTENCE_END.has(text[part.end - 1]!)) prose += part.end - part.start;
      captionOpened = false;
    }
    const own = part.kind === 'marker' || part.kind === 'footer' ? article : story;
    blocks.push({ kind: part.kind, start: part.start, end: part.end, story: own });
    // A byline in front of the text signs nothing off.
    if (!related && part.kind === 'signoff' && bodySeen && i < lastBody && !heads(parts, i)) related = true;
  }
  return { blocks, articles };
}

/** Only the first headlines of a story are its title: a short line further down is a heading inside the text. */
function demoteLateTitles(blocks: Block[]): Block[] {
  const started = new Set<number>();
  return blocks.map((block) => {
    if (block.kind === 'body' && block.end - block.start > BUTTON_UNITS) started.add(block.story);
    return block.kind === 'title' && started.has(block.story) ? { ...block, kind: 'body' as const } : block;
  });
}

function storiesOf(draft: Draft, blocks: Block[], articles: ReadonlySet<number>): Story[] {
  return blocksByStory(blocks).map((all, story) => {
    const own = all.filter((b) => b.kind !== 'marker');
    const title = own.find((b) => b.kind === 'title');
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? draft.text.length;
    return {
      section: articles.has(story) ? ('article' as const) : ('related' as const),
      start,
      end,
      language: languageOf(tokensIn(draft, start, end)),
      agency: null,
      home: null,
      title: title ? draft.text.slice(title.start, title.end) : null,
      date: null,
      datelinePlace: null,
    };
  });
}

/** A line in another language than the story's ("Posted by …") is left out of its reading. */
function markForeign(draft: Draft, blocks: Block[], language: Language): Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'body' && block.kind !== 'title') return block;
    const own = languageOf(tokensIn(draft, block.start, block.end));
    return own !== null && own !== language ? { ...block, kind: 'foreign' as const } : block;
  });
}

export function sections(raw: Draft): Draft {
  const language = languageOf(raw.tokens);
  const knowledge = language ? knowledgeOf(language) : null;
  const lexicon = knowledge?.lexicon;
  const draft = knowledge ? { ...raw, tokens: unglue(raw.tokens, knowledge) } : raw;
  const metadata = METADATA.exec(draft.text.slice(0, 40));
  const bodyFrom = metadata ? metadata[0].length - 1 : 0;
  const page = unwrap(draft.text, lines(draft.text, bodyFrom));
  const parts: Line[] = metadata ? [{ kind: 'metadata', start: 0, end: bodyFrom }] : [];
  let filed = false;
  for (const line of page) {
    if (!lexicon) {
      parts.push(line);
      continue;
    }
    const tags = tagsAt(lexicon, tokensIn(draft, line.start, line.end));
    const kind = tags || (filed && isOpen(draft, line)) ? 'footer' : lineKind(draft, lexicon, line);
    for (const piece of afterImageMark(draft, lexicon, { ...line, kind }))
      parts.push(...splitEdges(draft, lexicon, piece));
    filed = tags === 'alone';
  }
  if (knowledge) markCityLines(draft, knowledge, parts);
  const { blocks: found, articles } = numberStories(draft.text, parts);
  const numbered = demoteLateTitles(found);
  const blocks = language ? markForeign(draft, numbered, language) : numbered;
  return {
    ...draft,
    blocks,
    stories: storiesOf(draft, blocks, articles).map((s) => ({ ...s, language: s.language ?? language })),
  };
}
