/** One meeting: who, when, where, about what, and the words of the source that each of it stands on. */
import { Suspense } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { sayWhere } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { StatusMark } from '../../mark/StatusMark.tsx';
import { useData } from '../../store/data.ts';
import { useWhole } from '../../store/details.ts';
import { openReview } from '../../store/review.ts';
import { selectPlace, useStore } from '../../store/store.ts';
import { AgainDetail } from './AgainDetail.tsx';
import { Close } from './Close.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { Corrections } from './Corrections.tsx';
import { EvidencePassages } from './EvidencePassages.tsx';
import { DateKnown, PlaceKnown } from './HowKnown.tsx';
import { MeetingSteps } from './MeetingSteps.tsx';
import { Participants } from './Participants.tsx';
import { Part } from './Part.tsx';
import { SourceLanguage } from './SourceLanguage.tsx';
import { SurenessReasons } from './SurenessReasons.tsx';
import { Topics } from './Topics.tsx';
import { WiderEvent } from './WiderEvent.tsx';
import { badgesOf } from './badges.ts';
import { sayFullDate, sayTitle } from './words.ts';

export function MeetingDetail({ found }: { found: IndexedMeeting }) {
  const { t } = useLanguage();
  return (
    <article className="detail-body">
      <div className="detail-bar">
        <MeetingSteps id={found.id} />
        <Close />
      </div>
      <Heading found={found} />
      <Part title={t('detail.participants')}>
        <Participants found={found} />
      </Part>
      <Suspense fallback={<p className="detail-note">{t('app.loading')}</p>}>
        <Details found={found} />
      </Suspense>
    </article>
  );
}

/** What is fetched when the meeting is opened. */
function Details({ found }: { found: IndexedMeeting }) {
  const { t } = useLanguage();
  const whole = useWhole(found);
  const { meeting } = whole;
  // A frame shows what a page says; it is decided on that page.
  const framed = useStore((s) => s.framed);
  const language = useData().documents.get(found.documents[0] ?? '')?.language ?? null;
  return (
    <>
      <Part title={t('detail.evidence')}>
        <EvidencePassages meeting={meeting} />
        <SourceLanguage language={language} />
        <CopyCitation found={whole} />
      </Part>
      <DateKnown meeting={meeting} />
      {meeting.corrections.length > 0 && <Corrections meeting={meeting} language={language} />}
      <PlaceKnown meeting={meeting} />
      {meeting.topics.length > 0 && <Topics topics={meeting.topics} />}
      {meeting.event !== null && <WiderEvent id={meeting.event} current={meeting.id} language={language} />}
      <SurenessReasons sureness={meeting.sureness} />
      {!framed && (
        <p>
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            onClick={() => openReview(meeting.id)}
          >
            {t('review.correct')}
          </button>
        </p>
      )}
      <AgainDetail found={found} />
    </>
  );
}

function Heading({ found }: { found: IndexedMeeting }) {
  const data = useData();
  const { locale, t } = useLanguage();
  const { meeting, date } = found;
  const where = meeting.place && sayWhere(meeting.place, { data, locale });
  return (
    <header className="detail-head">
      <p className="detail-kind">
        <span>{t(`kind.${meeting.kind}`)}</span>
        <span className="detail-status">
          <StatusMark meeting={meeting} />
          {t(`status.${meeting.status}`)}
        </span>
        {badgesOf(found).map((badge) => (
          <span key={badge} className="detail-badge">
            {t(`detail.badge.${badge}`)}
          </span>
        ))}
      </p>
      <h2 tabIndex={-1}>{sayTitle(meeting, data, locale, t)}</h2>
      <p className="detail-when">
        <span>{sayFullDate(date, locale, t)}</span>
        {where && (
          <span>
            <button type="button" className="detail-link" onClick={() => selectPlace(found.place!)}>
              {where}
            </button>
          </span>
        )}
      </p>
    </header>
  );
}
