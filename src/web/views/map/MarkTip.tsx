/** The words of the mark under the pointer, beside it; its spoken name says the same to those who hear. */
import type { Speech } from '../../i18n/say.ts';
import type { Mark } from '../../../core/picture/map/marks.ts';
import type { Box } from '../../../core/picture/box.ts';
import { type View, onScreen } from '../../../core/picture/map/view.ts';
import { sayRow, saySpot } from './words.ts';

interface Props {
  mark: Mark;
  view: View;
  box: Box;
  speech: Speech;
}

const AWAY_PX = 8;
/** So many places are told, then how many there are. */
const MOST_TOLD = 4;

export function MarkTip({ mark, view, box, speech }: Props) {
  const { x, y } = onScreen(mark, view, box);
  const away = mark.radiusPx + AWAY_PX;
  // A world has no direction of writing.
  const across = x < box.width / 2 ? { left: x + away } : { right: box.width - x + away };
  const down = y < box.height / 2 ? { top: y } : { bottom: box.height - y };
  const { spots } = mark;
  return (
    <div className="map-tip" style={{ ...across, ...down }} aria-hidden="true">
      {spots.slice(0, MOST_TOLD).map((spot) => (
        <p key={spot.id}>{sayRow(spot, saySpot(spot, speech), speech)}</p>
      ))}
      {spots.length > MOST_TOLD && <p>{speech.t('map.here', { count: spots.length })}</p>}
    </div>
  );
}
