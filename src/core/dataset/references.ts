/** Finds ids that a data set names but does not hold. */
import type { Dataset } from './dataset.ts';

/** One line for each reference that leads nowhere, and for each id that stands twice. */
export function danglingReferences(dataset: Dataset): string[] {
  const problems: string[] = [];
  const idsOf = (list: string, rows: readonly { id: string }[]): Set<string> => {
    const ids = new Set<string>();
    for (const { id } of rows) {
      if (ids.has(id)) problems.push(`${list}: the id ${id} stands twice`);
      ids.add(id);
    }
    return ids;
  };
  const documents = idsOf('documents', dataset.documents);
  const countries = idsOf('countries', dataset.countries);
  const cities = idsOf('cities', dataset.cities);
  const officials = idsOf('officials', dataset.officials);
  const organisations = idsOf('organisations', dataset.organisations);
  const topics = idsOf('topics', dataset.topics);
  const events = idsOf('events', dataset.events);
  const meetings = idsOf('meetings', dataset.meetings);
  const check = (where: string, known: Set<string>, id: string | null): void => {
    if (id !== null && !known.has(id)) problems.push(`${where}: ${id} is not in the data set`);
  };
  for (const m of dataset.meetings) {
    const at = `meetings.${m.id}`;
    for (const p of m.participants) {
      check(`${at}.participants.country`, countries, p.country);
      check(`${at}.participants.official`, officials, p.official);
      check(`${at}.participants.organisation`, organisations, p.organisation);
    }
    for (const topic of m.topics) check(`${at}.topics`, topics, topic);
    for (const e of m.evidence) check(`${at}.evidence.document`, documents, e.document);
    check(`${at}.event`, events, m.event);
    check(`${at}.place.country`, countries, m.place?.country ?? null);
    check(`${at}.place.city`, cities, m.place?.city ?? null);
  }
  for (const c of dataset.cities) check(`cities.${c.id}.country`, countries, c.country);
  for (const o of dataset.officials) check(`officials.${o.id}.country`, countries, o.country);
  for (const o of dataset.organisations) check(`organisations.${o.id}.country`, countries, o.country);
  for (const d of dataset.documents) check(`documents.${d.id}.teaserOf`, documents, d.teaserOf);
  for (const n of dataset.notices) for (const id of n.meetings) check('notices.meetings', meetings, id);
  return problems;
}
