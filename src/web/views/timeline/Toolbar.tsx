/** Over the score: what a lane is, the dates shown, and the buttons that change them. */
import { useId, useState } from 'react';
import type { Period } from '../../../core/query/state.ts';
import { useT } from '../../i18n/Language.tsx';
import { showLegend, useStore } from '../../store/store.ts';
import { LaneChooser, MatchChooser } from './Choosers.tsx';
import { PlayButtons } from './PlayButtons.tsx';
import { TypedDates } from './TypedDates.tsx';
import type { Play } from './use-play.ts';
import type { ChangeWindow } from './use-window.ts';
import { type Window, fitted, limit, zoom } from '../../../core/picture/score/window.ts';

interface ToolbarProps {
  view: { window: Window; bounds: Window };
  /** the days shown, as the inputs say them */
  shown: Period;
  /** the days of the data: around them there is some air */
  span: Period;
  change: ChangeWindow;
  /** the days of what is selected, else of all meetings under the other filters; null = none is dated */
  fit: Period | null;
  play: Play;
}

const STEP = 1.6;

export function Toolbar({ view: { window, bounds }, shown, span, change, fit, play }: ToolbarProps) {
  const t = useT();
  const more = useId();
  const locked = useStore((s) => s.locked);
  const [open, setOpen] = useState(false);
  const about = (window.from + window.to) / 2;
  const by = (factor: number): void => change((w) => zoom(w, factor, about, bounds), 'push');
  const onDay = (end: keyof Period, day: number | null): void => {
    const days = { ...shown, [end]: day ?? span[end] };
    change(() => typed(days, span, bounds), 'push');
  };
  return (
    <div className="timeline-toolbar">
      <LaneChooser />
      <div className="timeline-buttons">
        {!locked && (
          <button
            type="button"
            className="timeline-more"
            aria-expanded={open}
            aria-controls={more}
            onClick={() => setOpen(!open)}
          >
            {t('timeline.more')}
          </button>
        )}
        <button
          type="button"
          className="timeline-signs"
          aria-haspopup="dialog"
          onClick={() => showLegend(true)}
        >
          {t('legend.title')}
        </button>
      </div>
      {!locked && (
        <div id={more} className={open ? 'timeline-period is-open' : 'timeline-period'}>
          <div className="timeline-buttons">
            <button type="button" aria-label={t('timeline.zoomOut')} onClick={() => by(STEP)}>
              −
            </button>
            <button type="button" aria-label={t('timeline.zoomIn')} onClick={() => by(1 / STEP)}>
              +
            </button>
          </div>
          <div className="timeline-buttons">
            <button
              type="button"
              title={t('timeline.fitLong')}
              disabled={!fit}
              onClick={() => fit && change(() => fitted(fit, bounds), 'push')}
            >
              {t('timeline.fit')}
            </button>
            <button type="button" title={t('timeline.allLong')} onClick={() => change(() => bounds, 'push')}>
              {t('timeline.all')}
            </button>
          </div>
          <PlayButtons {...play} />
          <div className="timeline-span">
            <TypedDates shown={shown} most={{ from: bounds.from, to: bounds.to - 1 }} onDay={onDay} />
            <MatchChooser />
          </div>
        </div>
      )}
    </div>
  );
}

/** Typed dates are meant as typed, a single day included; ends in the wrong order are turned round. All of the data are all there is. */
function typed({ from, to }: Period, span: Period, bounds: Window): Window {
  const ordered = from <= to ? { from, to: to + 1 } : { from: to, to: from + 1 };
  if (ordered.from <= span.from && ordered.to > span.to) return bounds;
  const inside = { from: Math.max(ordered.from, bounds.from), to: Math.min(ordered.to, bounds.to) };
  return inside.from < inside.to ? inside : limit(ordered, bounds, 1);
}
