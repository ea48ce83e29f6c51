/** Ids and names of the organisations and wider events that the tellings name. */
import type { Organisation, WiderEvent } from '../dataset/dataset.ts';
import { byCodeUnit, contentHash, slug } from '../model/id.ts';
import { byFrequency, groupBy } from './union.ts';

/** Longest slug of a name; what is cut, at a word, is told apart by a hash of the whole. */
const LONGEST = 60;

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function nameId(name: string): string {
  // A name of signs alone has no slug.
  const whole = slug(name) || contentHash(tidy(name));
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST + 1).replace(/-[^-]*$/u, '');
  return `${cut.slice(0, LONGEST)}-${contentHash(whole).slice(-4)}`;
}

/** "ministere-de-la-securite-publique-vn": the same name in two countries is two bodies. */
export function organisationId(name: string, country: string | null): string {
  const id = nameId(name);
  const code = country?.toLowerCase();
  return code === undefined || code === id ? id : `${id}-${code}`;
}

export const eventId = nameId;

interface Naming {
  id: string;
  name: string;
}

/** One record an id, under its commonest spelling, in order of id. */
function records<T extends Naming>(namings: readonly T[]): T[] {
  return [...groupBy(namings, (n) => n.id).values()]
    .map((same) => ({ ...same[0]!, name: byFrequency(same.map((n) => tidy(n.name)))[0]! }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

export const organisationRecords = (namings: readonly Organisation[]): Organisation[] =>
  records(namings.map(({ id, name, country }) => ({ id, name, country })));

export const eventRecords = (namings: readonly WiderEvent[]): WiderEvent[] => records(namings);
