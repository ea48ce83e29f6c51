/** The wider events over the score: a bracket each, which lights its meetings and opens into their list. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- inside SVG there are no HTML elements to prefer. */
import { type KeyboardEvent, Suspense, lazy, useMemo, useRef, useState } from 'react';
import { sayList } from '../../i18n/formats.ts';
import type { Speech } from '../../i18n/say.ts';
import { useStore } from '../../store/store.ts';
import { Along, Words } from './Along.tsx';
import { type Bracket, bracketLabels, bracketsOf } from '../../../core/picture/score/brackets.ts';
import type { Bits } from '../../../core/columns/bits.ts';
import { rowsOfIds } from '../../../core/query/selection.ts';
import { movedTo } from './moved.ts';
import type { View } from './use-marks.ts';
import { BRACKETS_PX } from '../../../core/picture/score/measures.ts';
import type { Mark } from '../../../core/picture/score/placed.ts';
import { sayEvents, sayPeriod } from '../../i18n/say-score.ts';
import { useRoving } from './use-roving.ts';

const CrowdList = lazy(() => import('./CrowdList.tsx').then((m) => ({ default: m.CrowdList })));

interface BracketsProps {
  marks: readonly Mark[];
  /** of crowds, as of the last rest; null = of these marks */
  crowds: readonly Bracket[] | null;
  view: View;
  still: View;
  /** tells which rows are pointed at */
  onNear: (rows: Bits | null) => void;
  speech: Speech;
}

export function Brackets({ marks, crowds, view, still, onNear, speech }: BracketsProps) {
  const { frame } = view;
  const { t, data, locale } = speech;
  const ref = useRef<SVGSVGElement>(null);
  const [opened, setOpened] = useState<{ key: string; anchor: Element } | null>(null);
  const lit = useStore(({ hover, view: { selection } }) =>
    hover?.type === 'meeting' ? hover.id : selection?.type === 'meeting' ? selection.id : null,
  );
  const brackets = useMemo(() => crowds ?? bracketsOf(marks), [marks, crowds]);
  const named = useMemo(() => brackets.map((b) => sayEvents(b.events, speech)), [brackets, speech]);
  const labels = useMemo(() => bracketLabels(brackets, named, frame), [brackets, named, frame]);
  const roving = useRoving(ref, brackets.length);
  const open = brackets.find((b) => keyOf(b) === opened?.key);
  const fullName = ({ events }: Bracket): string =>
    sayList(
      events.map((id) => data.events.get(id)?.name ?? id),
      locale,
    );
  return (
    <>
      <svg
        ref={ref}
        className="timeline-brackets"
        width={frame.width}
        height={BRACKETS_PX}
        role="group"
        aria-label={t('timeline.events')}
      >
        <Along width={frame.width}>
          <g transform={crowds ? movedTo(still.window, view.window, frame) : undefined}>
            {brackets.map((bracket, i) => (
              <g
                key={keyOf(bracket)}
                className={
                  bracket.meetings.some((m) => m.id === lit) ? 'timeline-bracket is-near' : 'timeline-bracket'
                }
                role="button"
                tabIndex={i === roving.stop ? 0 : -1}
                data-stop={i}
                aria-haspopup="dialog"
                aria-label={t('timeline.event', {
                  name: fullName(bracket),
                  count: bracket.meetings.length,
                  period: sayPeriod(bracket.meetings, speech),
                })}
                onFocus={() => {
                  roving.onFocus(i);
                  onNear(
                    rowsOfIds(
                      data,
                      bracket.meetings.map((m) => m.id),
                    ),
                  );
                }}
                onBlur={() => onNear(null)}
                onPointerEnter={() =>
                  onNear(
                    rowsOfIds(
                      data,
                      bracket.meetings.map((m) => m.id),
                    ),
                  )
                }
                onPointerLeave={() => onNear(null)}
                onClick={(event) => setOpened({ key: keyOf(bracket), anchor: event.currentTarget })}
                onKeyDown={(event: KeyboardEvent) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return roving.onKeyDown(event);
                  event.preventDefault();
                  setOpened({ key: keyOf(bracket), anchor: event.currentTarget });
                }}
              >
                <title>{fullName(bracket)}</title>
                <Shape bracket={bracket} label={labels[i] ?? null} />
              </g>
            ))}
          </g>
        </Along>
      </svg>
      {open && opened ? (
        <Suspense>
          <CrowdList
            title={fullName(open)}
            meetings={open.meetings}
            anchor={opened.anchor}
            speech={speech}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

const keyOf = ({ events }: Bracket): string => events.join(' ');

function Shape({
  bracket: { left, right },
  label,
}: {
  bracket: Bracket;
  label: { text: string; x: number } | null;
}) {
  return (
    <>
      <rect className="timeline-bracket-reach" x={left - 2} width={right - left + 4} height={BRACKETS_PX} />
      <path d={`M${left},${BRACKETS_PX - 1}v-4H${right}v4`} />
      {label ? (
        <Words x={label.x} y={BRACKETS_PX - 8}>
          {label.text}
        </Words>
      ) : null}
    </>
  );
}
