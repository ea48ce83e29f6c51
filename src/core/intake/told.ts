/** A meeting that data tells → the model's: its document is lines of plain text made of what is known, and quotes stand in it. */
import type { Article, ReadMeeting, Reading, Source } from '../model/article.ts';
import { contentHash } from '../model/id.ts';
import type { DateBasis, Kind, Participation, Span, Status, Sureness } from '../model/meeting.ts';
import { LIMITS } from './limits.ts';
import { SURENESS } from '../model/sureness.ts';

export interface ToldSide {
  kind: Participation['kind'];
  name: string;
  role: string | null;
  country: string | null;
}

/** What a record of a file says of one meeting, checked. */
export interface ToldMeeting {
  edtf: string | null;
  /** that the file gives only limits to the date */
  bounded: boolean;
  sides: readonly ToldSide[];
  place: { name: string; country: string | null } | null;
  kind: Kind;
  status: Status;
  topics: readonly string[];
  /** its name and words, as the file has them */
  name: string | null;
  quote: string | null;
}

/** One document and the meetings that it tells. */
export interface ToldDocument {
  file: string;
  title: string | null;
  agency: string | null;
  date: string | null;
  meetings: readonly ToldMeeting[];
}

/** A reading with the text that its quotes stand in. */
export interface ReadText {
  source: Source;
  reading: Reading;
}

const GAP = ' · ';

/** The words of a meeting in one line, and where in it each part stands. */
class Line {
  text = '';
  readonly start: number;

  constructor(start: number) {
    this.start = start;
  }

  put(words: string | null): Span | null {
    if (words === null || words === '') return null;
    if (this.text) this.text += GAP;
    const start = this.start + this.text.length;
    this.text += words;
    return { start, end: start + words.length, quote: words };
  }
}

function surenessOf({ edtf, bounded, sides, place }: ToldMeeting): Sureness {
  const roles = sides.filter((s) => s.role !== null || s.kind !== 'person').length;
  const known = roles >= 2 ? 'named-with-role' : 'named-alone';
  const date = dateBasis(edtf, bounded);
  const reasons: Sureness['reasons'] = [
    { factor: 'participants', value: SURENESS.participants[known], why: `participants-${known}` },
    { factor: 'date', value: SURENESS.date[date], why: `date-${date}` },
    ...(place ? [{ factor: 'place' as const, value: SURENESS.place.stated, why: 'place-stated' }] : []),
  ];
  return { value: Math.min(...reasons.map((r) => r.value)), reasons };
}

const dateBasis = (edtf: string | null, bounded: boolean): DateBasis =>
  edtf === null ? 'none' : bounded ? 'bounded' : 'stated';

function readMeeting(
  told: ToldMeeting,
  article: string,
  start: number,
): { meeting: ReadMeeting; line: string } {
  const line = new Line(start);
  const dated = line.put(told.edtf);
  line.put(told.name);
  const participants = told.sides.map(({ kind, name: whole, role, country }): Participation => {
    const name = kind === 'person' ? whole.slice(0, LIMITS.person).trim() : whole;
    const said = line.put(name);
    return { kind, name, role, country, countryBasis: country === null ? 'none' : 'own-name', said };
  });
  const place = told.place && {
    ...told.place,
    city: null,
    basis: 'stated' as const,
    said: line.put(told.place.name),
  };
  line.put(told.quote);
  const { text } = line;
  const meeting: ReadMeeting = {
    article,
    date: { edtf: told.edtf, basis: dateBasis(told.edtf, told.bounded), said: dated },
    place,
    kind: told.kind,
    status: told.status,
    section: 'article',
    participants,
    topics: [...told.topics],
    event: null,
    evidence: [
      {
        document: article,
        section: 'article',
        role: 'primary',
        start,
        end: start + text.length,
        quote: text,
        prefix: '',
        suffix: '',
      },
    ],
    sureness: surenessOf(told),
  };
  return { meeting, line: text };
}

/** The reading of one document of a data file. Pure: the same records give the same text and the same ids. */
export function readTold({ file, title, agency, date, meetings }: ToldDocument): ReadText {
  const id = contentHash(JSON.stringify([title, agency, date, meetings]));
  const lines: string[] = [];
  const read: ReadMeeting[] = [];
  let at = 0;
  for (const told of meetings) {
    const { meeting, line } = readMeeting(told, id, at);
    lines.push(line);
    read.push(meeting);
    at += line.length + 1;
  }
  const text = lines.join('\n');
  const article: Article = {
    id,
    file,
    language: null,
    agency,
    title,
    date,
    start: 0,
    end: text.length,
    teaserOf: null,
  };
  const reading: Reading = {
    file,
    outcome: 'read',
    reasons: [],
    articles: [article],
    meetings: read,
    doubts: [],
  };
  return { source: { file, text }, reading };
}
