/** The strip under the map: zoom, and the places in words, those without a point among them. */
import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import type { Speech } from '../../i18n/say.ts';
import { PlaceList } from './PlaceList.tsx';
import type { Spots } from '../../../core/picture/map/spots.ts';
import { ZOOM_STEP } from './use-hearing.ts';

interface Props {
  places: Spots;
  speech: Speech;
  onZoom: (factor: number) => void;
  onFit: () => void;
}

const ICONS = {
  in: 'M8 3.5v9M3.5 8h9',
  out: 'M3.5 8h9',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
} as const;

export function Tools({ places, speech, onZoom, onFit }: Props) {
  const { t } = speech;
  return (
    <div className="map-tools" role="toolbar" aria-label={t('map.tools')}>
      <Icon name={t('map.zoomOut')} path={ICONS.out} onClick={() => onZoom(1 / ZOOM_STEP)} />
      <Icon name={t('map.zoomIn')} path={ICONS.in} onClick={() => onZoom(ZOOM_STEP)} />
      <Icon name={t('map.fit')} path={ICONS.fit} onClick={onFit} />
      <p className="map-legend">{t('map.legend')}</p>
      <InWords places={places} speech={speech} />
    </div>
  );
}

function Icon({ name, path, onClick }: { name: string; path: string; onClick: () => void }) {
  return (
    <button type="button" className="view-tool view-icon" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </button>
  );
}

/** The text twin of the map. */
function InWords({ places: { spots, without, unplaced }, speech }: Pick<Props, 'places' | 'speech'>) {
  const { t } = speech;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const count = unplaced + without.reduce((sum, place) => sum + place.meetings.length, 0);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="view-tool map-words">
        {count ? t('map.placesWithout', { count }) : t('map.places')}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="top" align="end" sideOffset={6} collisionPadding={8} className="map-over">
          <Popover.Popup className="map-panel">
            <Popover.Title className="map-heading">{t('map.onMap')}</Popover.Title>
            {spots.length ? (
              <PlaceList places={spots} speech={speech} onChoose={close} />
            ) : (
              <p>{t('map.noPlaces')}</p>
            )}
            {count > 0 && <h3 className="map-heading">{t('map.without')}</h3>}
            <PlaceList places={without} speech={speech} onChoose={close} />
            {unplaced > 0 && <p>{t('map.noPlace', { count: unplaced })}</p>}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
