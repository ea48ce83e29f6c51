/** The circles at the places, each with its number and, where it fits, its name. */
import type { SomeMeetings } from '../../store/derived.ts';
import { type Ref, memo } from 'react';
import type { Speech } from '../../i18n/say.ts';
import { type Mark, type Side, fitsIn, namedMarks } from '../../../core/picture/map/marks.ts';
import type { Box } from '../../../core/picture/box.ts';
import { type View, onScreen } from '../../../core/picture/map/view.ts';
import { nameMark } from '../../i18n/say-grounds.ts';
import { sayMark } from './words.ts';

interface Props {
  ref: Ref<SVGGElement>;
  marks: readonly Mark[];
  view: View;
  box: Box;
  speech: Speech;
  /** id of the mark that Tab reaches */
  tab: string | null;
  /** ids of meetings */
  selected: SomeMeetings;
  hovered: SomeMeetings;
}

const isLit = ({ spots }: Mark, ids: SomeMeetings): boolean =>
  ids.size > 0 && spots.some((spot) => spot.meetings.some((id) => ids.has(id)));

export const Marks = memo(function Marks({ ref, marks, view, box, speech, tab, selected, hovered }: Props) {
  const placed = marks.map((mark) => ({
    ...mark,
    ...onScreen(mark, view, box),
    name: nameMark(mark, speech),
    light: isLit(mark, selected)
      ? ('selected' as const)
      : isLit(mark, hovered)
        ? ('hovered' as const)
        : undefined,
  }));
  const named = namedMarks(
    // What is selected is named before all.
    [...placed].sort(
      (a, b) => Number(b.light === 'selected') - Number(a.light === 'selected') || b.meetings - a.meetings,
    ),
    box,
  );
  return (
    <g ref={ref}>
      {placed.map(({ id, x, y, name, light }, i) => {
        return (
          <MarkAt
            key={id}
            mark={marks[i]!}
            at={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            name={name}
            side={named.get(id) ?? null}
            label={sayMark(marks[i]!, i + 1, marks.length, speech)}
            isTabStop={id === tab}
            light={light}
          />
        );
      })}
    </g>
  );
});

interface MarkProps {
  mark: Mark;
  /** a transform */
  at: string;
  name: string;
  /** null = there is no room for its name */
  side: Side | null;
  label: string;
  isTabStop: boolean;
  light: 'selected' | 'hovered' | undefined;
}

const NAME_GAP_PX = 4;

function MarkAt({ mark, at, name, side, label, isTabStop, light }: MarkProps) {
  const { id, radiusPx: r, hollow, meetings, spots } = mark;
  const number = String(meetings);
  const opens = spots.length > 1;
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- of SVG
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      aria-haspopup={opens ? 'dialog' : undefined}
      aria-pressed={opens ? undefined : light === 'selected'}
      className={hollow ? 'map-mark map-hollow' : 'map-mark'}
      data-mark={id}
      data-light={light}
      transform={at}
    >
      <circle className="map-touch" r={Math.max(r + 2, 12)} />
      {opens && <circle className="map-ring" r={r + 2.5} />}
      <circle className="map-disc" r={r} />
      {fitsIn(number, r) && (
        <text className="map-number" dy="0.35em" textAnchor="middle">
          {number}
        </text>
      )}
      {side && (
        <text
          className="map-name"
          dy="0.35em"
          x={(r + NAME_GAP_PX) * (side === 'before' ? -1 : 1)}
          textAnchor={side === 'before' ? 'end' : 'start'}
        >
          {name}
        </text>
      )}
      <circle className="map-focus" r={r + 5} />
    </g>
  );
}
