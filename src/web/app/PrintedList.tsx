/** The visible meetings as a list, drawn only while the page is being printed. */
import { useSyncExternalStore } from 'react';
import type { Evidence } from '../../core/model/meeting.ts';
import { useLanguage } from '../i18n/Language.tsx';
import { sayParts } from '../i18n/formats.ts';
import { sayDate, sayMeeting, sayWhere } from '../i18n/say.ts';
import { useData } from '../store/data.ts';
import { useVisibleMeetings } from '../store/derived.ts';
import { useSentence } from './Sentence.tsx';

function listen(onChange: () => void): () => void {
  const list = matchMedia('print');
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

export function PrintedList() {
  const printing = useSyncExternalStore(listen, () => matchMedia('print').matches);
  return printing ? <List /> : null;
}

function List() {
  const { t, locale } = useLanguage();
  const data = useData();
  const meetings = useVisibleMeetings();
  const { sentence } = useSentence();
  return (
    <section className="printed">
      <h2>{sentence}</h2>
      <p>{t('app.visible', { count: meetings.length })}</p>
      <ol>
        {meetings.map(({ id, meeting, date }) => (
          <li key={id}>
            <strong>{sayMeeting(meeting, data, locale, t)}</strong>
            <br />
            {sayParts(
              [
                sayDate(date, locale, t),
                meeting.place && sayWhere(meeting.place, { data, locale }),
                t(`status.${meeting.status}`),
              ],
              locale,
            )}
            <br />
            <Source evidence={meeting.evidence[0]} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Source({ evidence }: { evidence: Evidence | undefined }) {
  const document = useData().documents.get(evidence?.document ?? '');
  return (
    <>
      <q lang={document?.language ?? undefined} dir="auto">
        {evidence?.quote}
      </q>{' '}
      — <bdi>{document?.title ?? document?.file}</bdi>
    </>
  );
}
