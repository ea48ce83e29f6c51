/** Places in words, each a button that chooses it. */
import type { Speech } from '../../i18n/say.ts';
import { lighting } from '../../store/lighting.ts';
import { selectPlace, useStore } from '../../store/store.ts';
import type { PlaceCount, Spot } from '../../../core/picture/map/spots.ts';
import { sayRow, saySpot } from './words.ts';

interface Props {
  places: readonly (PlaceCount | Spot)[];
  speech: Speech;
  onChoose: () => void;
}

export function PlaceList({ places, speech, onChoose }: Props) {
  const chosen = useStore(({ view: { selection } }) => (selection?.type === 'place' ? selection.id : null));
  return (
    <ul className="map-list">
      {places.map((place) => (
        <li key={place.id}>
          <button
            type="button"
            aria-pressed={place.id === chosen}
            onClick={() => {
              selectPlace(place.id);
              onChoose();
            }}
            {...lighting({ type: 'place', id: place.id })}
          >
            {sayRow(place, 'at' in place ? saySpot(place, speech) : null, speech)}
          </button>
        </li>
      ))}
    </ul>
  );
}
