/** What the frame shows, in words: whose site it is, the filters, how many meetings, and of which years. */
import { max, min } from 'd3';
import { useEffect } from 'react';
import { sayDays } from '../i18n/formats.ts';
import { sayName } from '../i18n/say.ts';
import { useSpeech } from '../i18n/useSpeech.ts';
import { useSettledFilters, useVisibleMeetings } from '../store/derived.ts';
import { useSite } from '../store/site.ts';
import { sayFilters } from '../views/filters/sentence.ts';

export function Summary({ title }: { title: boolean }) {
  const speech = useSpeech();
  const { t, locale } = speech;
  const filters = useSettledFilters();
  const meetings = useVisibleMeetings();
  const named = useSite()?.title;
  const site = named ? sayName(named, locale) : 'Entrevue';
  const sentence = sayFilters(filters, speech);
  useEffect(() => {
    document.title = `${sentence} · ${site}`;
  }, [sentence, site]);
  const from = min(meetings, (m) => m.date?.from);
  const to = max(meetings, (m) => m.date?.to);
  const years = from == null || to == null ? null : sayDays(from, to, locale, 'year');
  const count = t('meetings.count', { count: meetings.length });
  return (
    <header className="embed-head">
      <h1 className={title ? undefined : 'unseen'}>{site}</h1>
      {/* Told when it changes: it is all that a reader who does not see the picture hears of it. */}
      <p className="embed-summary" aria-live="polite">
        {years
          ? t('embed.summary', { sentence, count, years })
          : t('embed.summaryUndated', { sentence, count })}
      </p>
    </header>
  );
}
