/** What a table's reader must know of the world: handed in, so that the page and the build hand in the same. */
import { byCodeUnit, slug } from '../../model/id.ts';
import type { Kind, Status } from '../../model/meeting.ts';

/** One country or body that a written name may mean. */
export interface NamedCountry {
  id: string;
  /** years in which it was, both within; null = of today */
  from: number | null;
  to: number | null;
  /** 0 = the name shown, 1 = another of its names, 2 = a name that others may bear as well */
  rank: 0 | 1 | 2;
}

export interface TableNames {
  /** countryKey → what it may mean */
  countries: ReadonlyMap<string, readonly NamedCountry[]>;
  /** the name to show, where a country's id is all that is written: id → name in English */
  shown: ReadonlyMap<string, string>;
  /** slug → city */
  cities: ReadonlyMap<string, { id: string; country: string }>;
  /** slug or id → topic id */
  topics: ReadonlyMap<string, string>;
  /** folded name of a month, in any language → 1..12 */
  months: ReadonlyMap<string, number>;
  /** folded words around dates: `to` parts a range, `rough` makes it one, a `month` precedes its number, `skip` says nothing */
  dateWords: ReadonlyMap<string, 'to' | 'rough' | 'month' | 'skip'>;
  /** folded words of titles, as one writes them before a name: "prime minister", "king" */
  titles: ReadonlySet<string>;
  /** folded words of courtesy before a name, which are neither title nor name: "mr." */
  honorifics: ReadonlySet<string>;
  headers: ReadonlyMap<string, HeaderWord>;
  /** slug of a word for it, in any language, or its own id → kind, status */
  kinds: ReadonlyMap<string, Kind>;
  statuses: ReadonlyMap<string, Status>;
}

/** What columns may mean. */
export const ROLES = [
  'id',
  'date',
  'date-end',
  'who',
  'role',
  'country',
  'side-kind',
  'place',
  'place-country',
  'kind',
  'status',
  'topics',
  'event',
  'note',
  'source-title',
  'source-url',
  'ignore',
] as const;
export type Role = (typeof ROLES)[number];

/** A word of a header and what it says of its column. */
export interface HeaderWord {
  /** folded words joined by "-" */
  word: string;
  role: Role;
  /** 1 or 2: "host", "guest"; null where it says nothing of the side */
  side: number | null;
  /** the kind of every meeting of a table that has such a column: "visitor" */
  kind: Kind | null;
  /** says something only where it is the whole header: "du" is a date, in "pays du visiteur" it is none */
  alone: boolean;
}

/** Words that a name of a country may have or lack. */
const LOOSE = new Set(['the', 'of', 'and', 'le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'et', 'va']);

/** The words of a country's name in no order: "Korea, Republic of", "Republic of Korea". '' where there is none. */
export function countryKey(written: string): string {
  const words = slug(written).split('-');
  const kept = words.filter((word) => !LOOSE.has(word)).map((word) => (word === 'st' ? 'saint' : word));
  return (kept.length ? kept : words).sort(byCodeUnit).join(' ');
}
