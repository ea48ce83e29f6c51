/** Meetings over time as small bars: each is a period that a press shows alone, and a second press gives back. */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { sayDay, sayDays } from '../../i18n/formats.ts';
import { alongLine } from '../../i18n/direction.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useSettledFilters } from '../../store/derived.ts';
import { setPeriod } from '../../store/store.ts';
import { type Bar, overTime } from './over-time.ts';
import { Part } from './Part.tsx';
import './over-time.css';

const STEP: Partial<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

export function OverTime({ meetings }: { meetings: readonly IndexedMeeting[] }) {
  const { t, locale, direction } = useLanguage();
  const chart = useMemo(() => overTime(meetings), [meetings]);
  const period = useSettledFilters().period;
  const [at, setAt] = useState(0);
  const row = useRef<HTMLDivElement>(null);
  if (!chart || chart.bars.length < 2) return null;
  const { bars, most, unit, vague } = chart;
  const name = (bar: Bar): string => sayDays(bar.from, bar.to, locale, unit);
  const stop = Math.min(at, bars.length - 1);
  const busiest = bars.find((bar) => bar.count === most)!;

  function walk(event: KeyboardEvent) {
    const by = STEP[alongLine(event.key, direction)];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(bars.length - 1, stop + by));
    setAt(next);
    row.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  }

  return (
    <Part title={t('detail.overTime')}>
      <div className="over-time">
        <div ref={row} className="over-time-bars" role="presentation" onKeyDown={walk}>
          {bars.map((bar, i) => {
            const chosen = period?.from === bar.from && period.to === bar.to;
            return (
              <button
                key={bar.from}
                type="button"
                tabIndex={i === stop ? 0 : -1}
                aria-pressed={chosen}
                aria-label={t('detail.overTimeBar', { period: name(bar), count: bar.count })}
                title={t('detail.overTimeBar', { period: name(bar), count: bar.count })}
                onFocus={() => setAt(i)}
                onClick={() => setPeriod(chosen ? null : { from: bar.from, to: bar.to })}
              >
                <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
                  <rect y={1 - bar.count / most} width="1" height={bar.count / most} />
                </svg>
              </button>
            );
          })}
        </div>
        <div className="over-time-ends" aria-hidden="true">
          <span>{sayDay(bars[0]!.from, locale, unit)}</span>
          <span>{sayDay(bars.at(-1)!.to, locale, unit)}</span>
        </div>
      </div>
      <p className="detail-note">
        {t('detail.overTimeMost', { period: name(busiest), count: most })}
        {vague > 0 && ` ${t('detail.overTimeVague', { count: vague })}`}
      </p>
    </Part>
  );
}
