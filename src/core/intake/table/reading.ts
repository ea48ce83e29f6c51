/** Rows of a table and what its columns mean → a reading, as of an article: each row a meeting with its own evidence. */
import type { Article, ReadMeeting, Reading } from '../../model/article.ts';
import { contentHash, slug } from '../../model/id.ts';
import type { Evidence, Participation, Place, Span, Sureness } from '../../model/meeting.ts';
import { SURENESS } from '../../model/sureness.ts';
import { spanIn } from './cell.ts';
import { type Mapping, columnsOf } from './mapping.ts';
import type { TableNames } from './names.ts';
import type { RowProblem } from './problems.ts';
import type { Table } from './read-table.ts';
import { type RowContext, contextOf, countriesOf } from './row-context.ts';
import { dateOf, orderIn, yearOf } from './row-date.ts';
import { countryIn, participantsOf } from './row-sides.ts';
import type { Row } from './scan.ts';

export interface TableReading {
  reading: Reading;
  /** in order of the rows */
  problems: RowProblem[];
}

/** The site shows short quotes: of a longer row its beginning is the evidence. */
const LONGEST_QUOTE = 2000;

function rowSpan(text: string, { start, end }: Row): Span {
  let to = Math.min(end, start + LONGEST_QUOTE);
  // Never half of a pair of surrogates.
  if (to < end && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
  return { start, end: to, quote: text.slice(start, to) };
}

function placeOf(
  context: RowContext,
  participants: readonly Participation[],
  year: number | null,
): Place | null {
  const { mapping, names } = context;
  const [where] = columnsOf(mapping, 'place');
  const [land] = columnsOf(mapping, 'place-country');
  const country = land === undefined ? null : countryIn(context, land, year);
  const name = where === undefined ? '' : context.value(where);
  if (name !== '') {
    const city = names.cities.get(slug(name));
    const fits = city !== undefined && (country === null || city.country === country);
    const basis = 'stated';
    const said = spanIn(context.text, context.row, where!, name);
    return {
      name,
      country: country ?? (fits && !mapping.exact ? city.country : null),
      city: fits ? city.id : null,
      basis,
      said,
    };
  }
  if (country !== null && !mapping.exact) {
    const written = context.value(land!);
    const said = spanIn(context.text, context.row, land!, written);
    return { name: written, country, city: null, basis: 'stated', said };
  }
  return mapping.host === null ? null : hostPlace(context, participants);
}

/** Who is received is in the country of who receives. */
function hostPlace({ mapping, names }: RowContext, participants: readonly Participation[]): Place | null {
  const { fixed, host } = mapping;
  const country = fixed?.side === host ? fixed?.country : participants.at(-1)?.country;
  if (!country || (fixed?.side !== host && participants.length < 2)) return null;
  return { name: names.shown.get(country) ?? country, country, city: null, basis: 'host', said: null };
}

/** One of a fixed list of words; the fallback, with the problem said, where it is none. */
function wordOf<T extends string>(
  context: RowContext,
  role: 'kind' | 'status',
  words: ReadonlyMap<string, T>,
  fallback: T,
): T {
  const [column] = columnsOf(context.mapping, role);
  const written = column === undefined ? '' : context.value(column);
  if (written === '') return fallback;
  const word = words.get(slug(written));
  if (word === undefined) context.problem(`${role}-unknown`, column!, { written });
  return word ?? fallback;
}

function topicsOf(context: RowContext): string[] {
  const columns = columnsOf(context.mapping, 'topics');
  const found = columns.flatMap((column) =>
    context
      .value(column)
      .split(/[|;]/)
      .map((word) => word.trim())
      .filter(Boolean)
      .flatMap((written) => {
        const id = context.names.topics.get(slug(written));
        if (id === undefined) context.problem('topic-unknown', column, { written });
        return id ?? [];
      }),
  );
  return [...new Set(found)];
}

function surenessOf(meeting: Pick<ReadMeeting, 'date' | 'place' | 'participants'>): Sureness {
  const how = (p: Participation): keyof typeof SURENESS.participants =>
    p.name === null ? 'unnamed' : p.kind === 'person' && p.role !== null ? 'named-with-role' : 'named-alone';
  const values = SURENESS.participants;
  const sides = meeting.participants.map(how).sort((a, b) => values[b] - values[a]);
  const second = sides[1] ?? sides[0]!;
  const { basis } = meeting.date;
  const reasons: Sureness['reasons'] = [
    { factor: 'participants', value: values[second], why: `participants-${second}` },
    { factor: 'date', value: SURENESS.date[basis], why: `date-${basis}` },
  ];
  const place = meeting.place?.basis;
  // The host's country is decided for the whole table: no row is less sure by it.
  if (place && place !== 'host')
    reasons.push({ factor: 'place', value: SURENESS.place[place], why: `place-${place}` });
  return { value: Math.min(...reasons.map((r) => r.value)), reasons };
}

/** The wider event's name as it is written. */
function eventOf({ mapping, value, text, row }: RowContext): Span | null {
  const [column] = columnsOf(mapping, 'event');
  const written = column === undefined ? '' : value(column);
  return written === '' ? null : spanIn(text, row, column!, written);
}

/** Null where the row names nobody: the problem says so. */
function meetingOf(context: RowContext, article: string): ReadMeeting | null {
  const date = dateOf(context);
  const year = yearOf(date);
  const participants = participantsOf(context, year);
  if (participants.length === 0) {
    context.problem('nobody', null, {}, false);
    return null;
  }
  const evidence: Evidence = {
    ...rowSpan(context.text, context.row),
    document: article,
    section: 'article',
    role: 'primary',
    prefix: '',
    suffix: '',
  };
  const place = placeOf(context, participants, year);
  return {
    article,
    date,
    place,
    kind: wordOf(context, 'kind', context.names.kinds, context.mapping.kind),
    status: wordOf(context, 'status', context.names.statuses, 'held'),
    section: 'article',
    participants,
    topics: topicsOf(context),
    event: eventOf(context),
    evidence: [evidence],
    sureness: surenessOf({ date, place, participants }),
  };
}

/** The whole table as one document: the same text is the same document under any name. */
const documentOf = ({ file, text }: Table): Article => ({
  id: contentHash(text),
  file,
  language: null,
  agency: null,
  title: file,
  date: null,
  start: 0,
  end: text.length,
  teaserOf: null,
});

/** Reads every row. A row that can't be used is among the problems with its number and column; the others are kept. */
export function tableReading(table: Table, given: Mapping, names: TableNames): TableReading {
  // The columns of dates may have been named after the guess: 25/6 among them tells of all of them, whoever named them.
  const mapping = given.order || given.exact ? given : { ...given, order: orderIn(table, given).order };
  const article = documentOf(table);
  const problems: RowProblem[] = [...table.rowProblems];
  const country = countriesOf(mapping, names);
  const meetings = table.rows.flatMap(
    (row) => meetingOf(contextOf(table, row, mapping, names, country, problems), article.id) ?? [],
  );
  const left = table.rows.length - meetings.length;
  const reading: Reading = {
    file: table.file,
    outcome: meetings.length === 0 ? 'not' : left > 0 ? 'partly' : 'read',
    reasons: left > 0 ? [`${left} of ${table.rows.length} rows name nobody`] : [],
    articles: meetings.length ? [article] : [],
    meetings,
    doubts: [],
  };
  // Stable: problems of one row stay in the order of its parts.
  return { reading, problems: problems.sort((a, b) => a.row - b.row) };
}
