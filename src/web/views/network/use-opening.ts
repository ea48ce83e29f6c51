/** Opening a country shows its officials: the view comes so close that they stand apart, and goes back when they are closed. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Picture } from '../../../core/query/picture.ts';
import type { Camera } from '../../../core/query/state.ts';
import type { Box } from '../../../core/picture/box.ts';
import { type Point, fit, standApart } from '../../../core/picture/network/camera.ts';
import { onceDrawn } from '../../store/frames.ts';
import { setCamera, useStore } from '../../store/store.ts';
import type { Elements } from './elements.ts';
import type { Stage } from './use-drawing.ts';

interface Seen {
  picture: Picture;
  elements: Elements;
  box: Box | null;
}

export function useOpening({ drawing, aim }: Stage, { picture, elements, box }: Seen): void {
  const opened = useStore((s) => s.view.opened);
  const camera = useStore((s) => s.view.camera);
  const last = useRef(opened);
  /** where the view came from, for a country, and where to */
  const came = useRef<{ country: string; from: Camera | null; to: Camera | null } | null>(null);

  const placesOf = (country: string): readonly Point[] => {
    const own = new Set(picture.nodes.flatMap((n) => (n.country === country ? n.id : [])));
    return elements.nodes.filter(({ id }) => own.has(id));
  };
  const onOpened = useEffectEvent((country: string) => {
    const places = placesOf(country);
    if (!drawing || !box || places.length < 2 || standApart(places, drawing.camera(), box)) return;
    aim(fit(places, box), 'replace');
    came.current = { country, from: camera, to: useStore.getState().view.camera };
  });
  const onClosed = useEffectEvent((country: string) => {
    if (came.current?.country !== country) return;
    // Who has moved on since stays where they are.
    if (camera === came.current.to) setCamera(came.current.from, 'replace');
    came.current = null;
  });
  useEffect(() => {
    const before = last.current;
    last.current = opened;
    const [added, ...more] = opened.filter((country) => !before.includes(country));
    const gone = before.filter((country) => !opened.includes(country));
    for (const country of gone) onClosed(country);
    // They are seen where they stand before the view sets out.
    if (added !== undefined && !more.length) return onceDrawn(() => onOpened(added));
    return undefined;
  }, [opened]);
}
