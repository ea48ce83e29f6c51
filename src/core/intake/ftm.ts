/** Follow-the-Money entities → meetings: events with who was involved, and the articles that document them. */
import { KINDS, type Kind, STATUSES, type Status } from '../model/meeting.ts';
import { fold } from '../model/id.ts';
import { type JsonLine, readJson, readJsonLines } from './json.ts';
import { safeAddress } from './facts.ts';
import type { ReadText, ToldMeeting, ToldSide } from './told.ts';
import { readTold } from './told.ts';
import { type Desk, countryIn, datesIn, dayIn, nameIn, wordsIn } from './values.ts';

/** An entity with its properties as lists of texts, whatever the file holds. */
interface Entity {
  id: string;
  schema: string;
  row: number;
  properties: ReadonlyMap<string, readonly string[]>;
}

/** Source: followthemoney.tech, default model: what tells of a meeting, who can take part, what documents it. */
const MEETINGS = new Set(['Event', 'Meeting']);
const PEOPLE = new Set(['Person']);
const BODIES = new Set(['Organization', 'Company', 'LegalEntity', 'PublicBody']);
/** Properties that name who took part. */
const INVOLVED = ['involved', 'organizer', 'participants'];

function entityOf({ value, row }: JsonLine, desk: Desk): Entity | null {
  const raw = value as { id?: unknown; schema?: unknown; properties?: unknown } | null;
  const held = typeof raw === 'object' && raw !== null ? raw : {};
  const id = nameIn(held.id, desk, { row });
  if (id === null || typeof held.schema !== 'string' || typeof (held.properties ?? {}) !== 'object') {
    desk.problems.add('not-valid', { row, values: { reason: 'it needs "id", "schema" and "properties"' } });
    return null;
  }
  const properties = new Map(
    Object.entries(held.properties ?? {}).map(([key, list]): [string, string[]] => [
      key,
      [list].flat().filter((each): each is string => typeof each === 'string'),
    ]),
  );
  return { id, schema: held.schema, row, properties };
}

const all = (entity: Entity, key: string): readonly string[] => entity.properties.get(key) ?? [];
const one = (entity: Entity, key: string): string | undefined => all(entity, key)[0];

/** A list of entities, one a line, or an array; also what a search of Aleph answers (`results`). */
function entitiesIn(text: string, desk: Desk): Entity[] {
  const { limits, problems } = desk;
  const start = text.trimStart().replace(/^\ufeff/, '');
  const list = start.startsWith('[');
  const whole = list ? readJson(text, limits, problems)?.value : null;
  const rows = list
    ? (Array.isArray(whole) ? whole : []).map((value: unknown, i) => ({ value, row: i + 1 }))
    : readJsonLines(text, limits, problems);
  return rows.flatMap((row) => entityOf(row, desk) ?? []);
}

/** A country is written by us as an organisation that bears its name. */
function sideOf(entity: Entity, desk: Desk, lost: Set<string>): ToldSide | null {
  const where = { row: entity.row, at: entity.id };
  const name = nameIn(one(entity, 'name'), desk, where);
  if (name === null) return null;
  const country = countryIn(
    one(entity, 'country') ?? one(entity, 'nationality') ?? one(entity, 'jurisdiction'),
    desk,
  );
  const roles = all(entity, 'position');
  if (PEOPLE.has(entity.schema)) {
    if (roles.length > 1) lost.add(entity.id);
    return { kind: 'person', name, role: roles.length === 1 ? nameIn(roles[0], desk, where) : null, country };
  }
  if (!BODIES.has(entity.schema)) return null;
  const own = country === null ? undefined : desk.world.countries.get(country);
  const isCountry = own !== undefined && Object.values(own.names).some((n) => fold(n) === fold(name));
  return { kind: isCountry ? 'country' : 'organisation', name, role: null, country };
}

function pick<T extends string>(list: readonly T[], words: readonly string[], or: T): T {
  return list.find((value) => words.includes(value)) ?? or;
}

function meetingOf(event: Entity, sides: ToldSide[], desk: Desk): ToldMeeting {
  const where = { row: event.row, at: event.id };
  const day = (key: string): string | null => dayIn(one(event, key), desk, where);
  const words = all(event, 'keywords');
  const topics = [...desk.world.topics.values()].filter(({ id, names }) =>
    words.some((word) => [id, ...Object.values(names)].some((name) => fold(name) === fold(word))),
  );
  const place = nameIn(one(event, 'location'), desk, where);
  const countries = all(event, 'country');
  return {
    edtf: day('date') ?? datesIn(day('startDate'), day('endDate'), desk, where),
    bounded: false,
    sides,
    place:
      place === null
        ? null
        : { name: place, country: countries.length === 1 ? countryIn(countries[0], desk) : null },
    kind: pick<Kind>(KINDS, words, 'other'),
    status: pick<Status>(STATUSES, words, 'held'),
    topics: topics.map(({ id }) => id),
    name: nameIn(one(event, 'name'), desk, where),
    quote: wordsIn(one(event, 'summary') ?? one(event, 'description'), desk),
  };
}

/** Who took part in an event, each once; ids that lead nowhere are problems. */
function sidesOf(
  event: Entity,
  byId: ReadonlyMap<string, Entity>,
  desk: Desk,
  lost: Set<string>,
): ToldSide[] {
  const ids = [...new Set(INVOLVED.flatMap((key) => all(event, key)))].slice(0, desk.limits.sides);
  return ids.flatMap((id) => {
    const entity = byId.get(id);
    if (!entity)
      desk.problems.add('dangling-id', { row: event.row, at: event.id, values: { id: id.slice(0, 60) } });
    const side = entity && sideOf(entity, desk, lost);
    return side ? [side] : [];
  });
}

export interface Documented {
  read: ReadText[];
  /** addresses of documents, by file */
  urls: Map<string, string>;
}

/** Readings of a file of entities: one for each article that documents an event, and one for the events that none does. */
export function openFtm(text: string, desk: Desk): Documented {
  const { file, limits, problems } = desk;
  const entities = entitiesIn(text, desk);
  const byId = new Map(entities.map((e) => [e.id, e]));
  const documents = new Map<string, string>();
  for (const link of entities)
    if (link.schema === 'Documentation')
      for (const event of all(link, 'entity'))
        if (!documents.has(event)) documents.set(event, one(link, 'document') ?? '');
  const lost = new Set<string>();
  const told = new Map<string, ToldMeeting[]>();
  const events = entities.filter((e) => MEETINGS.has(e.schema));
  if (events.length > limits.meetings)
    problems.add('too-many', { values: { most: limits.meetings, what: 'meetings' } });
  for (const event of events.slice(0, limits.meetings)) {
    const sides = sidesOf(event, byId, desk, lost);
    if (sides.length < 2) {
      problems.add('one-side', { row: event.row, at: event.id });
      continue;
    }
    const document = documents.get(event.id);
    const key = document !== undefined && byId.has(document) ? document : '';
    const list = told.get(key);
    const meeting = meetingOf(event, sides, desk);
    if (list) list.push(meeting);
    else told.set(key, [meeting]);
  }
  if (lost.size) problems.add('lost-roles', { values: { count: lost.size } });
  const urls = new Map<string, string>();
  /** Two articles may bear one name, and neither's address is the other's. */
  const names = new Set<string>();
  const read = [...told].map(([id, meetings]) => {
    const article = byId.get(id);
    const called = article ? nameIn(one(article, 'fileName'), desk, { at: id }) : null;
    const name = article ? `${file}/${called !== null && !names.has(called) ? called : id}` : file;
    if (called !== null) names.add(called);
    const address = article ? one(article, 'sourceUrl') : undefined;
    if (address !== undefined) {
      const url = safeAddress(address);
      if (url) urls.set(name, url);
      else problems.add('link-refused', { at: id, values: { value: address.slice(0, 60) } });
    }
    return readTold({
      file: name,
      title: article ? nameIn(one(article, 'title') ?? one(article, 'name'), desk, { at: id }) : null,
      agency: article ? nameIn(one(article, 'author') ?? one(article, 'publisher'), desk, { at: id }) : null,
      date: article ? dayIn(one(article, 'publishedAt') ?? one(article, 'date'), desk, { at: id }) : null,
      meetings,
    });
  });
  return { read, urls };
}
