/** What stands in the panel before anything is chosen: what one sees, five ways in, and what the data are. */
import { type ReactNode, Suspense, lazy } from 'react';
import { useLanguage } from '../../i18n/Language.tsx';
import { sayDay } from '../../i18n/formats.ts';
import { useData } from '../../store/data.ts';
import { useVisibleMeetings } from '../../store/derived.ts';
import { useTurn } from '../../store/turn.ts';
import { Analyses } from './Analyses.tsx';
import { Part } from './Part.tsx';

// It reckons with all meetings: it comes after the first view.
const Starts = lazy(() => import('./Starts.tsx').then((m) => ({ default: m.Starts })));

export function Beginning({ stories }: { stories: ReactNode }) {
  const { t } = useLanguage();
  return (
    <article className="detail-body">
      <header className="detail-head">
        <h2 tabIndex={-1}>{t('detail.begin.title')}</h2>
        <p className="detail-lead">{t('detail.begin.text')}</p>
      </header>
      <WaysIn />
      {stories && <Part title={t('story.title')}>{stories}</Part>}
      <Analyses />
      <DataStatus />
    </article>
  );
}

function WaysIn() {
  const { t } = useLanguage();
  const { length } = useVisibleMeetings();
  const turn = useTurn();
  if (!length) return null;
  return (
    <Part title={t('detail.begin.how')}>
      <div className="detail-ways">
        <Suspense fallback={null}>{turn && <Starts />}</Suspense>
      </div>
    </Part>
  );
}

function DataStatus() {
  const { locale, t } = useLanguage();
  const { dataset, meetings, span } = useData();
  const articles = dataset.documents.filter((d) => d.teaserOf === null).length;
  return (
    <Part title={t('detail.begin.status')}>
      <p>{t(`detail.review.${dataset.review}`)}</p>
      <p className="detail-note">
        {t('detail.begin.counts', { meetings: meetings.length, articles })}
        {span &&
          ` · ${t('detail.begin.span', { from: sayDay(span.from, locale), to: sayDay(span.to, locale) })}`}
        {` · ${t('detail.begin.edition', { edition: dataset.edition })}`}
      </p>
    </Part>
  );
}
