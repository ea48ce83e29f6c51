/** The axis over the score: ticks, the tray's heading, and labels over the meetings of one day. */
import { useMemo } from 'react';
import { sayDay } from '../../i18n/formats.ts';
import type { Speech } from '../../i18n/say.ts';
import { Along, Words } from './Along.tsx';
import type { Frame } from '../../../core/picture/score/frame.ts';
import { dayGroups, groupLabels } from '../../../core/picture/score/groups.ts';
import { AXIS_PX } from '../../../core/picture/score/measures.ts';
import type { Mark } from '../../../core/picture/score/placed.ts';
import type { Tick } from '../../../core/picture/score/ticks.ts';

interface AxisProps {
  ticks: readonly Tick[];
  marks: readonly Mark[];
  frame: Frame;
  speech: Speech;
  /** undated meetings that a period hides */
  hidden: number;
  /** pixels under it in which other things stand, which its lines cross */
  under: number;
}

export function Axis({ ticks, marks, frame, speech, hidden, under }: AxisProps) {
  const { t, locale } = speech;
  const groups = useMemo(
    () =>
      groupLabels(
        dayGroups(marks),
        ({ day, meetings }) =>
          t('timeline.group', { date: sayDay(day, locale, 'shortDay'), count: meetings }),
        frame,
      ),
    [marks, frame, t, locale],
  );
  return (
    <svg className="timeline-axis" width={frame.width} height={AXIS_PX + under} aria-hidden="true">
      <Along width={frame.width}>
        {frame.tray ? (
          <Words className="timeline-tray-heading" x={(frame.tray.left + frame.tray.right) / 2} y={14}>
            {t('timeline.undated')}
            <title>
              {hidden ? t('timeline.undatedHidden', { count: hidden }) : t('timeline.undatedLong')}
            </title>
          </Words>
        ) : null}
        {ticks.map((tick) => (
          <g key={tick.day} className="timeline-tick" transform={`translate(${tick.x},0)`}>
            <line y1={4} y2={AXIS_PX + under} />
            <Words x={4} y={14}>
              {tick.label}
            </Words>
          </g>
        ))}
        {groups.map((group) => (
          <g key={group.day} className="timeline-group">
            <path d={`M${group.anchor},${AXIS_PX + under}v${-3 - under}`} />
            <Words x={group.x} y={AXIS_PX - 6}>
              {group.text}
            </Words>
          </g>
        ))}
      </Along>
    </svg>
  );
}
