/** The window as two dates to type: a year, a month or a day each. */
import { type KeyboardEvent, useId, useState } from 'react';
import { isoDay, parseEdtf } from '../../../core/model/edtf.ts';
import type { Period } from '../../../core/query/state.ts';
import { sayDay } from '../../i18n/formats.ts';
import { useLanguage, useT } from '../../i18n/Language.tsx';

type End = keyof Period;

/**
 * The day that a typed date stands for: the first of a year or month at the beginning, the last at the end.
 * Empty = null, no limit; not a date = undefined.
 */
export function readTyped(text: string, end: End): number | null | undefined {
  const typed = text.trim();
  if (!typed) return null;
  const date = parseEdtf(typed);
  const plain = date && ['day', 'month', 'year'].includes(date.precision) ? date : null;
  return plain?.[end] ?? undefined;
}

interface TypedDatesProps {
  shown: Period;
  /** first and last day that can be shown */
  most: Period;
  onDay: (end: End, day: number | null) => void;
}

export function TypedDates({ shown, most, onDay }: TypedDatesProps) {
  const t = useT();
  return (
    <fieldset className="timeline-dates">
      <legend>{t('timeline.dates')}</legend>
      <TypedDate end="from" day={shown.from} most={most} onDay={onDay} />
      <span aria-hidden="true">–</span>
      <TypedDate end="to" day={shown.to} most={most} onDay={onDay} />
    </fieldset>
  );
}

interface TypedDateProps extends Pick<TypedDatesProps, 'most' | 'onDay'> {
  end: End;
  day: number;
}

function TypedDate({ end, day, most, onDay }: TypedDateProps) {
  const { t, locale } = useLanguage();
  const problem = useId();
  // null = not being typed: the window says what stands here.
  const [typed, setTyped] = useState<string | null>(null);
  /** the limit that a typed date was brought to, until something else is typed */
  const [limited, setLimited] = useState<number | null>(null);
  const read = typed === null ? day : readTyped(typed, end);
  const wrong = read === undefined;
  const commit = (): void => {
    if (typed === null || wrong) return;
    setTyped(null);
    if (read === day) return;
    setLimited(read === null ? null : read < most.from ? most.from : read > most.to ? most.to : null);
    onDay(end, read);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <span className="timeline-date">
      <input
        type="text"
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        aria-label={t(`timeline.${end}`)}
        aria-invalid={wrong}
        aria-describedby={wrong || limited !== null ? problem : undefined}
        value={typed ?? isoDay(day)}
        onChange={(event) => {
          setTyped(event.target.value);
          setLimited(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setLimited(null);
          commit();
        }}
      />
      {wrong ? (
        <span id={problem} className="timeline-date-problem" role="alert">
          {t('timeline.dateWrong')}
        </span>
      ) : null}
      {!wrong && limited !== null ? (
        <output id={problem} className="timeline-date-problem">
          {t('timeline.dateLimited', { date: sayDay(limited, locale) })}
        </output>
      ) : null}
    </span>
  );
}
