/** The atlas, fetched from the page's own host when it is asked for. */
import atlasUrl from 'world-atlas/countries-110m.json?url';
import { type Atlas, NO_ATLAS, readAtlas } from '../../core/picture/map/atlas.ts';

let loading: Promise<Atlas> | null = null;

/** The atlas, fetched once; NO_ATLAS where it can't be had (and asked for again the next time). */
export function loadAtlas(): Promise<Atlas> {
  loading ??= fetch(atlasUrl)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
    .then(readAtlas)
    .catch(() => {
      loading = null;
      return NO_ATLAS;
    });
  return loading;
}
