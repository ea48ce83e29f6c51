/** What to do when the filters leave nothing: the one whose removal shows most, or all of them. */
import { useRef } from 'react';
import { bestWayOut } from '../../../core/query/visible.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { clearFilter, clearFilters } from '../../store/store.ts';
import { useSettledFilters, useVisibleMeetings } from '../../store/derived.ts';
import { sayFilter } from './chip-words.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import './chips.css';

export function NoMeetings() {
  const visible = useVisibleMeetings();
  return visible.length ? null : <WaysOut />;
}

function WaysOut() {
  const speech = useSpeech();
  const filters = useSettledFilters();
  const { t, data } = speech;
  const way = bestWayOut(data, filters);
  const box = useRef<HTMLDivElement>(null);
  const pressed = useKeptFocus(box, '.button');
  return (
    <div ref={box} className="no-meetings">
      <p className="no-meetings-title">{t('none.title')}</p>
      <p>{t(way ? 'none.help' : 'none.helpAll')}</p>
      <p className="no-meetings-ways">
        {way && (
          <button
            type="button"
            className="button"
            onClick={(event) => {
              pressed(event, 0);
              clearFilter(way.key);
            }}
          >
            {t('none.remove', { filter: sayFilter(way.key, filters, speech), count: way.count })}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={(event) => {
            pressed(event, 0);
            clearFilters();
          }}
        >
          {t('none.clear', { count: data.meetings.length })}
        </button>
      </p>
    </div>
  );
}
