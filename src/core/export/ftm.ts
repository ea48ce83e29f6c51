/** The meetings as Follow-the-Money entities, a JSON object a line, for OpenAleph and its kin. */
import type { Participant } from '../dataset/dataset.ts';
import { isoDay } from '../model/edtf.ts';
import { contentHash } from '../model/id.ts';
import type { WholeMeeting } from '../query/details.ts';
import { type Takeaway, linkTo, toldBy } from './takeaway.ts';

type Value = string | null | undefined;

interface Entity {
  id: string;
  schema: 'Event' | 'Person' | 'Organization' | 'Article' | 'Documentation';
  properties: Record<string, readonly string[]>;
}

/** An id as the format takes it: ASCII letters, digits, points and hyphens. */
const idOf = (kind: string, id: string): string =>
  `entrevue-${kind}-${/^[0-9a-z][0-9a-z-]*$/i.test(id) ? id : contentHash(id)}`;

/** Empty values are left out, and properties without any. */
function entity(
  id: string,
  schema: Entity['schema'],
  values: Record<string, Value | readonly Value[]>,
): Entity {
  const properties = Object.entries(values).flatMap(([key, value]) => {
    const list = [value].flat().filter((each): each is string => typeof each === 'string' && each !== '');
    return list.length ? [[key, [...new Set(list)]] as const] : [];
  });
  return { id, schema, properties: Object.fromEntries(properties) };
}

/** Countries go by their code in small letters; bodies and states of the past have none there. */
const countryCode = (id: string | null, { data }: Takeaway): string | null =>
  id !== null && /^[A-Z]{2}$/.test(id) && (id === 'EU' || data.countries.get(id)?.kind === 'state')
    ? id.toLowerCase()
    : null;

/** A date as known: year, month or day; a range has its ends. */
function datesOf({ date, precision, meeting }: WholeMeeting): Record<string, Value> {
  if (!date || precision === 'undated' || date.from === null || date.to === null) return {};
  const written = /^\d{4}(?:-\d\d){0,2}/.exec(meeting.date.edtf ?? '')?.[0];
  return precision === 'range' || precision === 'set'
    ? { startDate: isoDay(date.from), endDate: isoDay(date.to) }
    : { date: written };
}

/** Who took part as an entity of its own; someone the text does not name is none. */
function sideOf(p: Participant, from: Takeaway): Entity | null {
  const country = countryCode(p.country, from);
  if (p.kind === 'person') {
    const official = p.official === null ? undefined : from.data.officials.get(p.official);
    if (!official) return p.name === null ? null : personNamed(p.name, p, country);
    return entity(idOf('o', official.id), 'Person', {
      name: official.name,
      alias: official.spellings.filter((s) => s !== official.name),
      country: countryCode(official.country, from),
      position: official.roles.map((r) => r.role),
    });
  }
  if (p.kind === 'country' && p.country !== null)
    return entity(idOf('c', p.country), 'Organization', { name: from.words.country(p.country), country });
  if (p.name === null) return null;
  return entity(idOf('b', p.organisation ?? p.name), 'Organization', { name: p.name, country });
}

/** A person whom nothing identifies beyond the name: the name and the country are the id. */
const personNamed = (name: string, p: Participant, country: Value): Entity =>
  entity(idOf('p', `${name}/${p.country ?? ''}`), 'Person', { name, country, position: p.role });

function entitiesOf(m: WholeMeeting, from: Takeaway): Entity[] {
  const { meeting } = m;
  const sides = meeting.participants.map((p) => ({ p, side: sideOf(p, from) }));
  const unnamed = sides.flatMap(({ p, side }) => (side ? [] : [p.role ?? p.country]));
  const event = entity(idOf('m', m.id), 'Event', {
    name: from.words.meeting(m),
    ...datesOf(m),
    recordId: m.id,
    location: meeting.place?.name,
    country: [meeting.place?.country ?? null, ...m.countries].map((id) => countryCode(id, from)),
    involved: sides.map(({ side }) => side?.id),
    keywords: [meeting.kind, meeting.status, ...meeting.topics.map((id) => from.words.topic(id))],
    summary: meeting.evidence[0]?.quote,
    notes: [from.words.date(m), ...unnamed],
    sourceUrl: linkTo(m.id, from),
    publisher: from.publisher,
  });
  const told = toldBy(m, from).flatMap(({ document, title, agency, url, quote }) => {
    const article = from.data.documents.get(document);
    const id = idOf('d', document);
    return [
      entity(id, 'Article', {
        name: title,
        title,
        fileName: article?.file ?? document,
        author: agency,
        sourceUrl: url,
      }),
      entity(`${id}.${event.id}`, 'Documentation', {
        document: id,
        entity: event.id,
        role: 'source',
        summary: quote,
      }),
    ];
  });
  return [event, ...sides.flatMap(({ side }) => (side ? [side] : [])), ...told];
}

/** Each entity once, in the order in which the meetings name it. Source: followthemoney.tech, default model. */
export function writeFtm(from: Takeaway): string {
  const entities = new Map<string, Entity>();
  for (const m of from.meetings)
    for (const each of entitiesOf(m, from)) if (!entities.has(each.id)) entities.set(each.id, each);
  return [...entities.values()].map((each) => `${JSON.stringify(each)}\n`).join('');
}
