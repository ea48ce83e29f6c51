/** A thick stem opened: its meetings as a list, from which one is chosen. */
import { Popover } from '@base-ui/react/popover';
import { selectMeeting } from '../../store/store.ts';
import type { Speech } from '../../i18n/say.ts';
import type { Mark } from './placed.ts';
import { tipOf, tipOfMark } from './say-mark.ts';

interface CrowdListProps {
  mark: Mark;
  /** the mark's element: the list stands beside it and gives the focus back to it */
  anchor: Element | null;
  speech: Speech;
  onClose: () => void;
}

export function CrowdList({ mark, anchor, speech, onClose }: CrowdListProps) {
  // The widget gives the focus back to HTML elements alone, and the mark is of SVG.
  const giveBack = (): boolean => {
    (anchor as SVGElement | null)?.focus();
    return false;
  };
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          side="right"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          className="timeline-crowd-place"
        >
          <Popover.Popup className="timeline-crowd" finalFocus={giveBack}>
            <Popover.Title className="timeline-crowd-title">{tipOfMark(mark, speech)[0]}</Popover.Title>
            <ul>
              {mark.meetings.map((m) => {
                const [title, ...rest] = tipOf(m, speech);
                return (
                  <li key={m.id}>
                    <button
                      type="button"
                      onClick={() => {
                        selectMeeting(m.id);
                        onClose();
                      }}
                    >
                      <span>{title}</span>
                      <small>{rest.join(' · ')}</small>
                    </button>
                  </li>
                );
              })}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
