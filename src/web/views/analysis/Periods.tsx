/** The two periods: typed, or chosen as halves or years. */
import { halvesOf } from '../../../core/analysis/halves.ts';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Comparison, Period } from '../../../core/query/state.ts';
import { useT } from '../../i18n/Language.tsx';
import { isYear, overlap, typedDay, writtenDay, yearOf, yearsOf } from './periods.ts';

interface Props {
  /** first and last day of what is compared */
  span: Period;
  value: Comparison;
  onChange: (periods: Comparison) => void;
}

export function Periods({ span, value, onChange }: Props) {
  const t = useT();
  return (
    <div className="analysis-periods">
      <div className="analysis-presets">
        <button type="button" className="button" onClick={() => onChange(halvesOf(span))}>
          {t('analysis.halves')}
        </button>
        <Years span={span} value={value} onChange={onChange} />
      </div>
      {(['before', 'after'] as const).map((which) => (
        <TypedPeriod
          key={which}
          name={t(`analysis.${which}`)}
          value={value[which]}
          onChange={(period) => onChange({ ...value, [which]: period })}
        />
      ))}
      {overlap(value.before, value.after) && <p className="analysis-note">{t('analysis.overlap')}</p>}
    </div>
  );
}

/** Each year and the one after it. */
function Years({ span, value, onChange }: Props) {
  const t = useT();
  const pairs = yearsOf(span).slice(1);
  const [before, after] = [isYear(value.before), isYear(value.after)];
  const chosen = before !== null && after === before + 1 ? String(after) : '';
  if (!pairs.length) return null;
  return (
    <select
      className="app-select"
      aria-label={t('analysis.byYear')}
      value={chosen}
      onChange={({ target }) => {
        const year = Number(target.value);
        if (year) onChange({ before: yearOf(year - 1), after: yearOf(year) });
      }}
    >
      <option value="">{t('analysis.byYear')}</option>
      {pairs.map((year) => (
        <option key={year} value={year}>
          {t('analysis.years', { before: String(year - 1), after: String(year) })}
        </option>
      ))}
    </select>
  );
}

interface TypedPeriodProps {
  name: string;
  value: Period;
  onChange: (period: Period) => void;
}

function TypedPeriod({ name, value, onChange }: TypedPeriodProps) {
  const t = useT();
  const problem = useId();
  /** what is being typed; null = what is compared stands there */
  const [typed, setTyped] = useState<Partial<Record<keyof Period, string>>>({});
  const read = (end: keyof Period): number | null =>
    typed[end] === undefined ? value[end] : typedDay(typed[end], end);
  const [from, to] = [read('from'), read('to')];
  const wrong = from === null || to === null ? 'dateWrong' : from > to ? 'dateOrder' : null;
  const settle = (): void => {
    if (wrong || from === null || to === null) return;
    setTyped({});
    if (from !== value.from || to !== value.to) onChange({ from, to });
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') settle();
    if (key === 'Escape') setTyped({});
  };
  return (
    <fieldset className="analysis-period">
      <legend>{name}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {t(end === 'from' ? 'analysis.periodFrom' : 'analysis.periodTo')}
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            className="analysis-date"
            aria-invalid={wrong === 'dateOrder' || read(end) === null}
            aria-describedby={wrong ? problem : undefined}
            value={typed[end] ?? writtenDay(value[end], end)}
            onChange={({ target }) => setTyped({ ...typed, [end]: target.value })}
            onKeyDown={onKeyDown}
            onBlur={settle}
          />
        </label>
      ))}
      {wrong && (
        <p id={problem} className="analysis-problem" role="alert">
          {t(`analysis.${wrong}`)}
        </p>
      )}
    </fieldset>
  );
}
