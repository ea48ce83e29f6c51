/** Readings made by hand: articles of a sentence or two, with invented people. */
import type { WorldNames } from '../../../src/core/collate/assemble.ts';
import type { Article, Reading, ReadMeeting } from '../../../src/core/model/article.ts';
import type { Evidence, Participation, Place } from '../../../src/core/model/meeting.ts';

export interface Told extends Partial<Omit<ReadMeeting, 'date' | 'participants'>> {
  date?: string | null;
  /** "Name, role" @ country: see `side` */
  sides?: Participation[];
}

/** A person, or with no name an unnamed one. */
export function side(
  name: string | null,
  country: string | null = null,
  role: string | null = null,
): Participation {
  return { kind: 'person', name, role, country, countryBasis: country ? 'demonym' : 'none', said: null };
}

export const body = (name: string, country: string | null): Participation => ({
  ...side(name, country),
  kind: 'organisation',
});

export const place = (name: string, country: string | null, city: string | null = null): Place => ({
  name,
  country,
  city,
  basis: 'stated',
  said: null,
});

/** A file with one article whose text is the quotes of its meetings, one a line. */
export function article(
  file: string,
  meetings: readonly Told[],
  own: Partial<Article> = {},
): Reading & { text: string } {
  const id = own.id ?? `a-${file}`;
  const quotes = meetings.map((m, i) => m.evidence?.[0]?.quote ?? `${file} sentence ${i + 1}.`);
  const text = quotes.join('\n');
  const document: Article = {
    id,
    file,
    language: 'fr',
    agency: null,
    title: null,
    date: null,
    start: 0,
    end: text.length,
    teaserOf: null,
    ...own,
  };
  const read = meetings.map((m, i): ReadMeeting => {
    const { sides, date, ...rest } = m;
    const start = quotes.slice(0, i).join('\n').length + (i ? 1 : 0);
    return {
      article: id,
      place: null,
      kind: 'talks',
      status: 'held',
      section: 'article',
      topics: [],
      event: null,
      evidence: [quoteAt(id, text, start, quotes[i]!)],
      sureness: { value: 0.9, reasons: [{ factor: 'trigger', value: 0.9, why: 'trigger.verb' }] },
      ...rest,
      date: { edtf: date ?? null, basis: date ? 'stated' : 'none', said: null },
      participants: sides ?? [],
    };
  });
  return { file, outcome: 'read', reasons: [], articles: [document], meetings: read, doubts: [], text };
}

function quoteAt(document: string, text: string, start: number, quote: string): Evidence {
  const end = start + quote.length;
  return {
    document,
    section: 'article',
    role: 'primary',
    start,
    end,
    quote,
    prefix: text.slice(0, start),
    suffix: text.slice(end),
  };
}

const named = (id: string) => ({ id, names: { fr: `${id}-fr`, en: `${id}-en`, vi: `${id}-vi` } });

export const WORLD: WorldNames = {
  countries: new Map(['VN', 'FR', 'LA', 'US', 'AE'].map((id) => [id, { ...named(id), kind: 'state' }])),
  cities: new Map(
    [
      ['vientiane-la', 'LA'],
      ['lyon-fr', 'FR'],
      ['paris-fr', 'FR'],
    ].map(([id = '', country = '']) => [id, { ...named(id), country, at: [0, 0] }]),
  ),
  topics: new Map(['trade', 'police'].map((id) => [id, named(id)])),
  demonyms: new Set(['francais', 'francaise']),
};
