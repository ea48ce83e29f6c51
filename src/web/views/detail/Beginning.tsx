/** What stands in the panel before anything is chosen: what one sees, three ways in, and what the data are. */
import { useMemo } from 'react';
import type { NodeId } from '../../../core/query/state.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { sayDay } from '../../i18n/formats.ts';
import { useData } from '../../store/data.ts';
import { useVisibleGraph, useVisibleMeetings } from '../../store/derived.ts';
import { Analyses } from './Analyses.tsx';
import { MeetingLinks } from './MeetingLinks.tsx';
import { type NodeLink, NodeLinks } from './NodeLinks.tsx';
import { Part } from './Part.tsx';
import { startingPoints } from './profile.ts';

export function Beginning() {
  const { t } = useLanguage();
  return (
    <article className="detail-body">
      <header className="detail-head">
        <h2 tabIndex={-1}>{t('detail.begin.title')}</h2>
        <p className="detail-lead">{t('detail.begin.text')}</p>
      </header>
      <WaysIn />
      <Analyses />
      <DataStatus />
    </article>
  );
}

function WaysIn() {
  const speech = useSpeech();
  const { t } = speech;
  const meetings = useVisibleMeetings();
  const { ties } = useVisibleGraph();
  const { official, pair, latest } = useMemo(() => startingPoints(meetings, ties), [meetings, ties]);
  const name = (node: NodeId) => sayNode(node, speech);
  const toOfficial: NodeLink[] = official
    ? [
        {
          selection: { type: 'node', id: official.node },
          flags: [official.node],
          name: name(official.node),
          count: official.count,
        },
      ]
    : [];
  const toPair: NodeLink[] = pair
    ? [
        {
          selection: { type: 'tie', pair: pair.pair },
          flags: pair.pair,
          name: t('detail.tie', { a: name(pair.pair[0]), b: name(pair.pair[1]) }),
          count: pair.count,
        },
      ]
    : [];
  if (!official && !pair && !latest) return null;
  return (
    <Part title={t('detail.begin.how')}>
      <dl className="detail-ways">
        {toOfficial.length > 0 && <dt>{t('detail.begin.official')}</dt>}
        {toOfficial.length > 0 && (
          <dd>
            <NodeLinks links={toOfficial} />
          </dd>
        )}
        {toPair.length > 0 && <dt>{t('detail.begin.pair')}</dt>}
        {toPair.length > 0 && (
          <dd>
            <NodeLinks links={toPair} />
          </dd>
        )}
        {latest && <dt>{t('detail.begin.latest')}</dt>}
        {latest && (
          <dd>
            <MeetingLinks meetings={[latest]} />
          </dd>
        )}
      </dl>
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
