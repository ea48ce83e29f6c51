/** The meetings in order of time, each with its day, place, quote and sources: what one reads where no script runs. */
import { safeUrl } from '../../src/core/export/safe-url.ts';
import { type Xml, xml } from '../../src/core/export/xml.ts';
import type { Evidence } from '../../src/core/model/meeting.ts';
import type { WholeMeeting } from '../../src/core/query/details.ts';
import { wholesInHand } from '../../src/core/query/wholes.ts';
import type { IndexedMeeting } from '../../src/core/query/indexed.ts';
import { sayParts } from '../../src/web/i18n/formats.ts';
import { articleParts } from '../../src/web/i18n/say-article.ts';
import { sayDate, sayMeeting, sayWhere } from '../../src/web/i18n/say.ts';
import type { Prerendered } from './site.ts';

/** Of more meetings than that a page would be too heavy to be read: the others are in the data file. */
const MOST_LISTED = 500;

interface Listed {
  meetings?: readonly IndexedMeeting[];
  /** a page that lists a meeting twice can have but one place of its name */
  anchored?: boolean;
  heading?: 'h3' | 'h4';
}

export function meetingList(of: Prerendered, listed: Listed = {}): Xml {
  const { meetings = of.data.meetings, anchored = true, heading = 'h3' } = listed;
  const how = { anchored, heading };
  return xml(
    'ol',
    { class: 'before-list' },
    ...wholesInHand(of.data, meetings.slice(0, MOST_LISTED)).map((meeting) => entry(meeting, of, how)),
  );
}

/** Where the list leaves meetings out: how many, and the file that has them, where there is one beside the page. */
export function leftOut({ data, t, beside }: Prerendered, listed: number): Xml[] {
  const count = listed - MOST_LISTED;
  if (count <= 0) return [];
  const words = t('before.more', { count });
  const file = xml('a', { href: `${beside}data/${data.dataset.edition}.json` }, words);
  return [xml('p', { class: 'before-note' }, beside === null ? words : file)];
}

interface How {
  anchored: boolean;
  heading: 'h3' | 'h4';
}

function entry({ id, meeting, date }: WholeMeeting, of: Prerendered, how: How): Xml {
  const { data, locale, t } = of;
  const facts = [
    sayDate(date, locale, t),
    meeting.place && sayWhere(meeting.place, { data, locale }),
    t(`kind.${meeting.kind}`),
    t(`status.${meeting.status}`),
  ];
  return xml(
    'li',
    { id: how.anchored ? id : null },
    xml(how.heading, { dir: 'auto' }, sayMeeting(meeting, data, locale, t)),
    xml('p', {}, sayParts(facts, locale)),
    ...sourcesOf(meeting.evidence).flatMap((evidence) => source(evidence, of)),
  );
}

/** One passage of each document: the first, which tells the meeting there. */
const sourcesOf = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter((e, i) => evidence.findIndex(({ document }) => document === e.document) === i);

function source(evidence: Evidence, { data, site, locale, t }: Prerendered): Xml[] {
  const document = data.documents.get(evidence.document);
  const lang = document?.language ?? null;
  const name = sayParts(document ? articleParts(document, locale, t) : [], locale);
  const href = safeUrl(site.sources.find((s) => s.document === evidence.document)?.url);
  const quote = xml('blockquote', { lang, dir: 'auto', cite: href }, evidence.quote);
  const told = href === null ? name : xml('a', { href, rel: 'noopener noreferrer' }, name);
  return [quote, xml('p', { class: 'before-source' }, '— ', told)];
}
