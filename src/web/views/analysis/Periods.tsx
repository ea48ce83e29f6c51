/** The two periods: typed, or chosen as halves or as any two years. */
import { type KeyboardEvent, useId, useState } from 'react';
import type { Comparison, Period } from '../../../core/query/state.ts';
import { useT } from '../../i18n/Language.tsx';
import { isYear, overlap, typedDay, writtenDay, yearOf, yearsOf } from './periods.ts';

interface Props {
  /** first and last day of what is compared */
  span: Period;
  value: Comparison;
  halves: () => Comparison;
  onChange: (periods: Comparison) => void;
}

export function Periods({ span, value, halves, onChange }: Props) {
  const t = useT();
  const years = yearsOf(span);
  return (
    <div className="analysis-periods">
      <div className="analysis-presets">
        <button type="button" className="button" onClick={() => onChange(halves())}>
          {t('analysis.halves')}
        </button>
      </div>
      {(['before', 'after'] as const).map((which) => (
        <TypedPeriod
          key={which}
          name={t(`analysis.${which}`)}
          years={years}
          value={value[which]}
          onChange={(period) => onChange({ ...value, [which]: period })}
        />
      ))}
      {overlap(value.before, value.after) && <p className="analysis-note">{t('analysis.overlap')}</p>}
    </div>
  );
}

/** Any year of the data; none is chosen where the period is not all days of one. */
function YearMenu({ years, value, onChange }: Omit<TypedPeriodProps, 'name'>) {
  const t = useT();
  const year = isYear(value);
  return (
    <select
      className="app-select"
      aria-label={t('analysis.byYear')}
      value={year !== null && years.includes(year) ? year : ''}
      onChange={({ target }) => target.value && onChange(yearOf(Number(target.value)))}
    >
      <option value="">{t('analysis.byYear')}</option>
      {years.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}

interface TypedPeriodProps {
  name: string;
  years: readonly number[];
  value: Period;
  onChange: (period: Period) => void;
}

function TypedPeriod({ name, years, value, onChange }: TypedPeriodProps) {
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
      <YearMenu
        years={years}
        value={value}
        onChange={(period) => {
          setTyped({});
          onChange(period);
        }}
      />
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
