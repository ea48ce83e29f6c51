/** Many meetings as a list, from which one is chosen: those of a thick stem, or of a wider event. */
import { Popover } from '@base-ui/react/popover';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { sayParts } from '../../i18n/formats.ts';
import type { Speech } from '../../i18n/say.ts';
import { selectMeeting } from '../../store/store.ts';
import { sayCrowd } from '../../i18n/say-score.ts';
import { tipOf } from './say-mark.ts';
import './lists.css';

interface CrowdListProps {
  /** what they have in common; null = their days alone */
  title: string | null;
  meetings: readonly IndexedMeeting[];
  /** the mark's element: the list stands beside it and gives the focus back to it */
  anchor: Element | null;
  speech: Speech;
  /** shows their days alone; null where that would show no less than now */
  onZoom?: (() => void) | null;
  onClose: () => void;
}

export function CrowdList({ title, meetings, anchor, speech, onZoom = null, onClose }: CrowdListProps) {
  // The widget gives the focus back to HTML elements alone, and the mark is of SVG.
  const giveBack = (): boolean => {
    (anchor as SVGElement | null)?.focus();
    return false;
  };
  const [box, setBox] = useState<HTMLElement | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          side={title === null ? 'right' : 'bottom'}
          align="start"
          sideOffset={8}
          collisionPadding={8}
          className="timeline-crowd-place"
        >
          <Popover.Popup ref={setBox} className="timeline-crowd" initialFocus={first} finalFocus={giveBack}>
            <div className="timeline-crowd-head">
              <Popover.Title className="timeline-crowd-title">
                {title ?? sayCrowd(meetings, speech)}
              </Popover.Title>
              {onZoom && (
                <button type="button" className="timeline-crowd-zoom" onClick={onZoom}>
                  {speech.t('timeline.zoomHere')}
                </button>
              )}
            </div>
            {title === null ? null : (
              <Popover.Description className="timeline-crowd-days">
                {sayCrowd(meetings, speech)}
              </Popover.Description>
            )}
            <Rows meetings={meetings} box={box} first={first} speech={speech} onClose={onClose} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Two lines of text; a row that needs more is measured. */
const ROW_PX = 46;
const PAGE = 6;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

interface RowsProps extends Pick<CrowdListProps, 'meetings' | 'speech' | 'onClose'> {
  /** scrolls */
  box: HTMLElement | null;
  first: RefObject<HTMLButtonElement | null>;
}

function Rows({ meetings, box, first, speech, onClose }: RowsProps) {
  const [chosen, setActive] = useState(0);
  // A step of Back may leave fewer.
  const active = Math.min(chosen, meetings.length - 1);
  const moved = useRef(false);
  // Nothing that takes its functions is memoised.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: meetings.length,
    getScrollElement: () => box,
    estimateSize: () => ROW_PX,
    initialRect: { width: 320, height: 320 },
    overscan: PAGE,
    // The row with the focus is always drawn.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    virtualizer.scrollToIndex(active, { align: 'auto' });
    box?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus();
  }, [active, box, virtualizer]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const to = Math.min(Math.max(active + by, 0), meetings.length - 1);
    moved.current = to !== active;
    setActive(to);
  };
  return (
    <ul style={{ blockSize: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const meeting = meetings[index]!;
        const [title, ...rest] = tipOf(meeting, speech);
        return (
          <li
            key={meeting.id}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={meetings.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            <button
              ref={index === 0 ? first : undefined}
              type="button"
              data-row={index}
              tabIndex={index === active ? 0 : -1}
              onFocus={() => setActive(index)}
              onKeyDown={onKeyDown}
              onClick={() => {
                selectMeeting(meeting.id);
                onClose();
              }}
            >
              <span>{title}</span>
              <small>{sayParts(rest, speech.locale)}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
