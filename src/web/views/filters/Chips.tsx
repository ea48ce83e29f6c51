/** What is filtered, in words, each with a way to take it away again. */
import type { FacetKey } from '../../../core/query/filters.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { clearFilter, clearFilters, toggleFacet, useStore } from '../../store/store.ts';
import { useVisibleMeetings } from '../../store/derived.ts';
import { type Chip, chipsOf } from './chip-words.ts';
import { ValueMark } from './ValueMark.tsx';
import './chips.css';

/** Takes away what the chip stands for. */
function remove({ filter, value }: Chip): void {
  if (value === null) clearFilter(filter);
  else toggleFacet(filter as FacetKey, value);
}

export function Chips() {
  const speech = useSpeech();
  const filters = useStore((s) => s.view.filters);
  const visible = useVisibleMeetings().length;
  const chips = chipsOf(filters, speech);
  const { t, data } = speech;
  return (
    <div className="chips">
      <span className="chips-count">
        {chips.length
          ? t('chips.shown', { count: visible, all: data.meetings.length })
          : t('meetings.count', { count: visible })}
      </span>
      {chips.length > 0 && (
        <>
          <ul className="chips-list" aria-label={t('chips.active')}>
            {chips.map((chip) => (
              <li key={`${chip.filter}:${chip.value}`}>
                <button
                  type="button"
                  className="chip"
                  aria-label={t('chip.remove', { text: chip.text })}
                  onClick={() => remove(chip)}
                >
                  {chip.value !== null && <ValueMark facet={chip.filter as FacetKey} value={chip.value} />}
                  <span className="chip-text">{chip.text}</span>
                  <span className="chip-cross" aria-hidden="true">
                    ×
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="chips-clear" onClick={clearFilters}>
            {t('chips.clear')}
          </button>
        </>
      )}
    </div>
  );
}
