/** What the views show, in one sentence over them, which is the title of the page too. */
import { useEffect } from 'react';
import { activeFilters } from '../../core/query/engine.ts';
import { sayName } from '../i18n/say.ts';
import { useSpeech } from '../i18n/useSpeech.ts';
import { useSettledFilters, useVisibleMeetings } from '../store/derived.ts';
import { useSite } from '../store/site.ts';
import { sayFilters } from '../views/filters/sentence.ts';
import { OpenButton } from './OpenButton.tsx';
import { StoriesButton } from './StoriesButton.tsx';
import { StartButton } from './StartButton.tsx';
import { NAME } from './Wordmark.tsx';

/** The filters in words, with how many meetings pass them. */
export function useSentence(): { sentence: string; count: number; filtered: boolean } {
  const speech = useSpeech();
  const filters = useSettledFilters();
  const count = useVisibleMeetings().length;
  return { sentence: sayFilters(filters, speech), count, filtered: activeFilters(filters).length > 0 };
}

/** `starts`: with the way to the five questions, where no panel shows them. */
export function Sentence({ starts = false }: { starts?: boolean }) {
  const { sentence } = useSentence();
  return (
    <div className="frame-sentence">
      <p title={sentence}>{sentence}</p>
      <span className="frame-starts">
        <OpenButton look="text-button" />
        <StoriesButton look="text-button" />
        {starts && <StartButton />}
      </span>
    </div>
  );
}

/** Names the tab, and the page in the reader's history, by what it shows. */
export function usePageTitle(): void {
  const { t, locale } = useSpeech();
  const { sentence, count, filtered } = useSentence();
  const named = useSite()?.title;
  const site = named ? sayName(named, locale) : NAME;
  const title = filtered ? `${t('sentence.counted', { sentence, count })} · ${site}` : site;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
