/** A circle of several places opened: the places as a list. */
import { Popover } from '@base-ui/react/popover';
import type { Speech } from '../../i18n/say.ts';
import type { Mark } from '../../../core/picture/map/marks.ts';
import { PlaceList } from './PlaceList.tsx';

interface Props {
  mark: Mark;
  /** the mark's element: the list stands beside it and gives the focus back to it */
  anchor: Element | null;
  speech: Speech;
  onClose: () => void;
}

export function SeveralPlaces({ mark, anchor, speech, onClose }: Props) {
  // The widget gives the focus back to HTML elements alone, and the mark is of SVG.
  const giveBack = (): boolean => {
    (anchor as SVGElement | null)?.focus();
    return false;
  };
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={8} collisionPadding={8} className="map-over">
          <Popover.Popup className="map-panel" finalFocus={giveBack}>
            <Popover.Title className="map-heading">
              {speech.t('map.here', { count: mark.spots.length })}
            </Popover.Title>
            <PlaceList places={mark.spots} speech={speech} onChoose={onClose} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
