/** The words of a picture: what stands around it, and what the timeline in it says. Needs no page, so the build uses it too. */
import type { Site } from '../../core/dataset/site.ts';
import { dayNumber } from '../../core/model/edtf.ts';
import { byCodeUnit } from '../../core/model/id.ts';
import type { Caption } from '../../core/picture/frame.ts';
import type { NetworkWords } from '../../core/picture/network.ts';
import type { TimelineWords } from '../../core/picture/scored.ts';
import { SIGNS, type Sign } from '../../core/picture/signs.ts';
import type { Picture as Graphic } from '../../core/query/picture.ts';
import type { IndexedMeeting } from '../../core/query/indexed.ts';
import { LANGUAGES } from './catalog.ts';
import { directionOf } from './direction.ts';
import { sayDay, sayParts } from './formats.ts';
import { type Speech, sayDate, sayMeeting, sayName, sayWhere } from './say.ts';
import { labelOf, sayMark, sayTieFully } from './say-network.ts';
import { laneFace, nameOfKey, sayCrowd, sayEvents } from './say-score.ts';

/** The facts that a caption says. */
export interface PictureFacts {
  /** what the host says of the site; null where nothing */
  site: Pick<Site, 'title' | 'publisher' | 'licence'> | null;
  /** name of the site where the host gives none */
  name: string;
  /** by what the meetings were chosen, in words */
  chosen: string;
  /** name of the view in words */
  view: string;
  /** the meetings that the picture shows */
  meetings: readonly IndexedMeeting[];
  /** the day on which it is taken, `YYYY-MM-DD`; null = it is not said */
  on: string | null;
  link: string | null;
}

/** Agencies beyond these are counted. */
const MOST_SOURCES = 4;

export function captionOf(facts: PictureFacts, speech: Speech): Caption {
  const { data, locale, t } = speech;
  const { site, on } = facts;
  const edition = t('about.edition', { edition: data.dataset.edition });
  const review = t(`review.${data.dataset.review}`);
  const day = on === null ? null : dayNumber(...parts(on));
  const taken =
    day === null
      ? sayParts([edition, review], locale)
      : t('picture.taken', { date: sayDay(day, locale), edition, review });
  const terms = [
    site?.publisher ? t('picture.publisher', { publisher: site.publisher.name }) : null,
    site ? t('picture.licence', { licence: site.licence.name }) : null,
  ];
  return {
    language: LANGUAGES[locale].tag,
    direction: directionOf(locale),
    title: site ? sayName(site.title, locale) : facts.name,
    chosen: facts.chosen,
    view: t('picture.view', { view: facts.view, count: facts.meetings.length }),
    notes: [taken, saySources(facts.meetings, speech), sayParts(terms, locale)].filter(Boolean),
    link: facts.link,
    legend: Object.fromEntries(SIGNS.map((sign) => [sign, t(`picture.sign.${sign}`)])) as Record<
      Sign,
      string
    >,
  };
}

const parts = (on: string): [number, number, number] => on.split('-').map(Number) as [number, number, number];

/** "Sources : 9 articles (VNA, 5 articles, Le Monde, 3 articles et 1 autre)"; nothing where no article tells any. */
function saySources(meetings: readonly IndexedMeeting[], { data, locale, t }: Speech): string {
  const told = new Set<string>();
  for (const { documents } of meetings)
    for (const document of documents) told.add(data.documents.get(document)?.teaserOf ?? document);
  const counts = new Map<string, number>();
  for (const id of told) {
    const article = data.documents.get(id);
    const name = article?.agency ?? article?.title ?? article?.file ?? id;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (!counts.size) return '';
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  const named = ranked
    .slice(0, ranked.length > MOST_SOURCES + 1 ? MOST_SOURCES : undefined)
    .map(([name, count]) => (told.size === 1 ? name : t('picture.source', { name, count })));
  const others = ranked.length - named.length;
  return t('picture.sources', {
    articles: t('articles.count', { count: told.size }),
    names: sayParts(others ? [...named, t('sentence.others', { count: others })] : named, locale),
  });
}

/** What the timeline says in one language. */
export function timelineWords(speech: Speech): TimelineWords {
  const { locale, t, data } = speech;
  const { compare } = new Intl.Collator(locale);
  return {
    lane: (lane, choice) => laneFace(lane, choice, speech),
    byName: (a, b, choice) => compare(nameOfKey(a, choice, speech), nameOfKey(b, choice, speech)),
    tick: (day, style) => sayDay(day, locale, style),
    day: ({ day, meetings }) =>
      t('timeline.group', { date: sayDay(day, locale, 'shortDay'), count: meetings }),
    event: (ids) => sayEvents(ids, speech),
    mark: (meetings) => {
      const [only] = meetings;
      if (meetings.length > 1 || !only) return sayCrowd(meetings, speech);
      const { meeting, date } = only;
      const where = meeting.place && sayWhere(meeting.place, speech);
      return sayParts([sayMeeting(meeting, data, locale, t), sayDate(date, locale, t), where], locale);
    },
    undated: t('timeline.undated'),
    nothing: t('timeline.none'),
  };
}

/** What the network says in one language. */
export const networkWords = (speech: Speech): NetworkWords => ({
  label: (mark) => {
    const label = labelOf(mark, speech);
    return mark.holds > 0 ? `${label} +${mark.holds}` : label;
  },
  mark: (mark) => sayMark(mark, speech),
  tie: (tie) => sayTieFully(tie, speech),
  leftOut: (picture, nameless) => sayLeftOut(picture, nameless, speech),
  nothing: speech.t('timeline.none'),
});

/** What of the network is not drawn, a sentence each. */
function sayLeftOut(
  { nodes, lightTies, leftOut, beyond, undrawnMeetings }: Graphic,
  nameless: number,
  { t }: Speech,
): string[] {
  return [
    nodes.some(({ holds }) => holds > 0) && t('picture.closed'),
    leftOut.nodes > 0 && t(`picture.leftOut.${leftOut.type}`, { n: leftOut.nodes }),
    beyond > 0 && t('picture.leftOut.official', { n: beyond }),
    lightTies.count > 0 && t('network.lightTies', { n: lightTies.count }),
    undrawnMeetings.count > 0 && t('picture.leftOut.meeting', { n: undrawnMeetings.count }),
    nameless > 0 && t('picture.nameless', { n: nameless }),
  ].filter((words) => words !== false);
}
