/** The dated list of corrections, retractions and replies: what each says, on whose word, and of which meetings. */
import { Suspense } from 'react';
import type { AppliedCorrection, Notice } from '../../core/dataset/dataset.ts';
import type { IndexedMeeting } from '../../core/query/indexed.ts';
import { parseEdtf } from '../../core/model/edtf.ts';
import { useLanguage } from '../i18n/Language.tsx';
import { sayList, sayParts } from '../i18n/formats.ts';
import { sayDate, sayMeeting } from '../i18n/say.ts';
import { useData } from '../store/data.ts';
import { useWholes } from '../store/details-of-many.ts';
import { selectMeeting } from '../store/store.ts';
import { OutsideLink } from '../views/detail/OutsideLink.tsx';
import './notices.css';

interface Props {
  /** a meeting was opened: what lies over it should go */
  onOpen: () => void;
}

export function Notices({ onOpen }: Props) {
  const { t } = useLanguage();
  const { notices } = useData().dataset;
  return (
    <section>
      <h3>{t('about.corrections')}</h3>
      {notices.length === 0 && <p>{t('about.noNotices')}</p>}
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.on} ${notice.text}`}>
            <One notice={notice} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ notice, onOpen }: Props & { notice: Notice }) {
  const { t, locale } = useLanguage();
  const data = useData();
  const ofPeople = toldBy(notice, data.dataset.people ?? []);
  const meetings = notice.meetings.map((id) => data.byId.get(id)).filter((m) => m !== undefined);
  const language = data.documents.get(meetings[0]?.documents[0] ?? '')?.language;
  return (
    <>
      {sayDate(parseEdtf(notice.on), locale, t)} · {t(`notice.${notice.kind}`)}
      <p className="about-source" lang={language ?? undefined} dir="auto">
        {notice.text}
      </p>
      {ofPeople.map(({ says, names }) => (
        <p key={names.join()} className="about-source">
          <bdi>{t(`notice.people.${says}`, { names: sayList(names, locale) })}</bdi>
        </p>
      ))}
      {sourcesOf(ofPeople).map((source) => (
        <Source key={source.title} source={source} />
      ))}
      <Suspense>
        <Sources notice={notice} meetings={meetings.filter(({ corrected }) => corrected.length)} />
      </Suspense>
      <Meetings meetings={meetings} onOpen={onOpen} />
    </>
  );
}

interface SourcesProps {
  notice: Notice;
  meetings: readonly IndexedMeeting[];
}

function Sources({ notice, meetings }: SourcesProps) {
  const corrections = useWholes(meetings).flatMap(({ meeting }) => meeting.corrections);
  return sourcesOf(toldBy(notice, corrections)).map((source) => (
    <Source key={source.title} source={source} />
  ));
}

type Decided = Pick<AppliedCorrection, 'on' | 'reason' | 'source'>;

function Source({ source: { title, url } }: { source: Decided['source'] }) {
  const { t } = useLanguage();
  return (
    <p className="about-source">
      {t('about.noticeSource')} <OutsideLink address={url}>{title}</OutsideLink>
    </p>
  );
}

/** The decisions that a notice tells of. */
const toldBy = <D extends Decided>({ on, text }: Notice, decided: readonly D[]): D[] =>
  decided.filter((d) => d.on === on && d.reason === text);

/** What decisions stand on, each once. */
function sourcesOf(told: readonly Decided[]): Decided['source'][] {
  return [...new Map(told.map(({ source }) => [source.title, source])).values()];
}

function Meetings({ meetings, onOpen }: Props & { meetings: readonly IndexedMeeting[] }) {
  const { t, locale } = useLanguage();
  const data = useData();
  if (!meetings.length) return null;
  return (
    <details className="notices-meetings" open={meetings.length === 1}>
      <summary>{t('about.noticeMeetings', { count: meetings.length })}</summary>
      <ul>
        {meetings.map(({ id, meeting, date }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                selectMeeting(id);
                onOpen();
              }}
            >
              {sayParts([sayMeeting(meeting, data, locale, t), sayDate(date, locale, t)], locale)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
