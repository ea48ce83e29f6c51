/** The conference, dialogue or visit that a meeting was part of, and the other meetings of it. */
import type { Language } from '../../../core/model/article.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { MeetingLinks } from './MeetingLinks.tsx';
import { Part } from './Part.tsx';

interface Props {
  id: string;
  current: string;
  /** of the text that names it */
  language: Language | null;
}

export function WiderEvent({ id, current, language }: Props) {
  const { t } = useLanguage();
  const data = useData();
  const meetings = data.meetings.filter((m) => m.meeting.event === id);
  return (
    <Part title={t('detail.event')}>
      <p className="detail-event" lang={language ?? undefined} dir="auto">
        {data.events.get(id)?.name ?? id}
      </p>
      <details className="detail-more">
        <summary>{t('detail.eventMeetings', { count: meetings.length })}</summary>
        <MeetingLinks meetings={meetings} current={current} />
      </details>
    </Part>
  );
}
