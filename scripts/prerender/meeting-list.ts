/** The meetings in order of time, each with its day, place, quote and sources: what one reads where no script runs. */
import { safeUrl } from '../../src/core/export/safe-url.ts';
import { type Xml, xml } from '../../src/core/export/xml.ts';
import { parseEdtf } from '../../src/core/model/edtf.ts';
import type { Evidence } from '../../src/core/model/meeting.ts';
import type { IndexedMeeting } from '../../src/core/query/indexed.ts';
import { sayParts } from '../../src/web/i18n/formats.ts';
import { sayDate, sayMeeting, sayWhere } from '../../src/web/i18n/say.ts';
import type { Prerendered } from './site.ts';

/** More meetings than that are listed without the words of their sources: the page would be too heavy to be read at once. */
const MOST_QUOTED = 500;

export function meetingList(of: Prerendered): Xml {
  const { meetings } = of.data;
  const quoted = meetings.length <= MOST_QUOTED;
  return xml('ol', { class: 'before-list' }, ...meetings.map((meeting) => entry(meeting, of, quoted)));
}

function entry({ id, meeting, date }: IndexedMeeting, of: Prerendered, quoted: boolean): Xml {
  const { data, locale, t } = of;
  const facts = [
    sayDate(date, locale, t),
    meeting.place && sayWhere(meeting.place, { data, locale }),
    t(`kind.${meeting.kind}`),
    t(`status.${meeting.status}`),
  ];
  return xml(
    'li',
    { id },
    xml('h3', { dir: 'auto' }, sayMeeting(meeting, data, locale, t)),
    xml('p', {}, sayParts(facts, locale)),
    ...sourcesOf(meeting.evidence).flatMap((evidence) => source(evidence, of, quoted)),
  );
}

/** One passage of each document: the first, which tells the meeting there. */
const sourcesOf = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter((e, i) => evidence.findIndex(({ document }) => document === e.document) === i);

function source(evidence: Evidence, { data, site, locale, t }: Prerendered, quoted: boolean): Xml[] {
  const document = data.documents.get(evidence.document);
  const lang = document?.language ?? null;
  const date = document?.date ? sayDate(parseEdtf(document.date), locale, t) : null;
  const name = sayParts([document?.agency, document?.title ?? document?.file, date], locale);
  const href = safeUrl(site.sources.find((s) => s.document === evidence.document)?.url);
  const quote = xml('blockquote', { lang, dir: 'auto', cite: href }, evidence.quote);
  const told = href === null ? name : xml('a', { href, rel: 'noopener noreferrer' }, name);
  return [...(quoted ? [quote] : []), xml('p', { class: 'before-source' }, '— ', told)];
}
