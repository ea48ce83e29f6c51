/** What is filtered, in words, each with a way to take it away again. */
import { type MouseEvent, useMemo, useRef } from 'react';
import type { FacetKey } from '../../../core/columns/columns.ts';
import { sayList } from '../../i18n/formats.ts';
import { type Speech, sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { clearFilter, clearFilters, setFilter, toggleFacet } from '../../store/store.ts';
import { useSettledFilters, useVisibleMeetings } from '../../store/derived.ts';
import { type Chip, type Narrowing, chipsOf, narrowingOf } from './chip-words.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { ValueMark } from './ValueMark.tsx';
import './chips.css';

/** Takes away what the chip stands for. */
function remove({ filter, value }: Chip): void {
  if (value === null) clearFilter(filter);
  else toggleFacet(filter as FacetKey, value);
}

export function Chips() {
  const speech = useSpeech();
  const filters = useSettledFilters();
  const visible = useVisibleMeetings().length;
  const chips = chipsOf(filters, speech);
  const { t, data } = speech;
  const narrowing = useMemo(() => narrowingOf(filters, data), [filters, data]);
  const box = useRef<HTMLDivElement>(null);
  const pressed = useKeptFocus(box, '.chip');
  return (
    <div ref={box} className="chips">
      {/* A browser leaves in place what it has the focus on as soon as a part of it is in sight. */}
      <div
        className="chips-row"
        role="presentation"
        onFocus={({ target }) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
      >
        <span className="chips-count">
          {chips.length
            ? t('chips.shown', { count: visible, all: data.meetings.length })
            : t('meetings.count', { count: visible })}
        </span>
        {chips.length > 0 && (
          <ul className="chips-list" aria-label={t('chips.active')}>
            {chips.map((chip, i) => (
              <li key={`${chip.filter}:${chip.value}`}>
                {chip.filter === chips[i - 1]?.filter && <span className="chips-or">{t('chips.or')}</span>}
                <button
                  type="button"
                  className="chip"
                  aria-label={t('chip.remove', { text: chip.text })}
                  onClick={(event) => {
                    pressed(event, i);
                    remove(chip);
                  }}
                >
                  {chip.value !== null && <ValueMark facet={chip.filter as FacetKey} value={chip.value} />}
                  <span className="chip-text">{chip.text}</span>
                  <span className="chip-cross" aria-hidden="true">
                    ×
                  </span>
                </button>
              </li>
            ))}
            {narrowing && (
              <li>
                <OnlyBetween
                  {...narrowing}
                  speech={speech}
                  onPress={(event) =>
                    pressed(
                      event,
                      chips.findIndex(({ filter }) => filter === narrowing.filter),
                    )
                  }
                />
              </li>
            )}
          </ul>
        )}
      </div>
      {chips.length > 0 && (
        <button
          type="button"
          className="chips-clear"
          onClick={(event) => {
            pressed(event, 0);
            clearFilters();
          }}
        >
          {t('chips.clear')}
        </button>
      )}
    </div>
  );
}

/** From "with the one or the other" to "the one with the other". */
interface OnlyBetweenProps extends Narrowing {
  speech: Speech;
  onPress: (event: MouseEvent) => void;
}

function OnlyBetween({ filter, pair, speech, onPress }: OnlyBetweenProps) {
  const { t, locale } = speech;
  const who = sayList(
    pair.map((node) => sayNode(node, speech)),
    locale,
  );
  function narrow(event: MouseEvent) {
    onPress(event);
    // One step of Back.
    setFilter('between', pair, 'replace');
    clearFilter(filter);
  }
  return (
    <button type="button" className="chips-only" aria-label={t('chips.onlyLong', { who })} onClick={narrow}>
      {t('chips.only')}
    </button>
  );
}
