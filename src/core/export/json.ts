/** The meetings as a data set of their own: of everything else only what they name. It can be opened like any other. */
import type { Dataset, Official } from '../dataset/dataset.ts';
import { countryNode, officialNode } from '../query/state.ts';
import { type Takeaway, describe } from './takeaway.ts';

/** What was decided of people who are among them. */
function peopleIn(
  { people }: Pick<Dataset, 'people'>,
  officials: readonly Official[],
): Pick<Dataset, 'people'> {
  if (!people) return {};
  const spelled = new Set(officials.flatMap((o) => o.spellings));
  return { people: people.filter(({ names }) => names.some((name) => spelled.has(name))) };
}

/** The part of a data set that some of its meetings need. Its edition stays that of the whole. */
export function partOf({ data, meetings }: Takeaway): Dataset {
  const all = data.dataset;
  const rows = meetings.map((m) => m.meeting);
  const taken = new Set(rows.map((m) => m.id));
  const told = new Set(rows.flatMap((m) => m.evidence.map((e) => e.document)));
  const documents = new Set(
    all.documents.flatMap((d) =>
      told.has(d.id) ? [d.id, ...(d.teaserOf === null ? [] : [d.teaserOf])] : [],
    ),
  );
  const has = (ids: readonly (string | null)[]): ((row: { id: string }) => boolean) => {
    const wanted = new Set(ids);
    return ({ id }) => wanted.has(id);
  };
  const sides = rows.flatMap((m) => m.participants);
  const officials = all.officials.filter(has(sides.map((p) => p.official)));
  const organisations = all.organisations.filter(has(sides.map((p) => p.organisation)));
  const cities = all.cities.filter(has(rows.map((m) => m.place?.city ?? null)));
  const countries = all.countries.filter(
    has([
      ...sides.map((p) => p.country),
      ...rows.map((m) => m.place?.country ?? null),
      ...[...officials, ...organisations, ...cities].map((row) => row.country),
    ]),
  );
  const nodes = new Set<string>([
    ...countries.map((c) => countryNode(c.id)),
    ...officials.map((o) => officialNode(o.id)),
    ...rows.map((m) => `m:${m.id}`),
  ]);
  return {
    ...all,
    documents: all.documents.filter((d) => documents.has(d.id)),
    countries,
    cities,
    officials,
    organisations,
    topics: all.topics.filter(has(rows.flatMap((m) => m.topics))),
    events: all.events.filter(has(rows.map((m) => m.event))),
    meetings: rows,
    notices: all.notices.filter((n) => n.meetings.length > 0 && n.meetings.every((id) => taken.has(id))),
    ...peopleIn(all, officials),
    positions: all.positions.filter((p) => nodes.has(p.node)),
  };
}

/** `about` says where it comes from; what reads the data set passes it over. */
export function writeJson(from: Takeaway): string {
  const { title, chosen, link, on, licence, publisher } = from;
  const about = { title, chosen, on, link, publisher, licence, note: describe(from) };
  return `${JSON.stringify({ about, ...partOf(from) }, null, 1)}\n`;
}
