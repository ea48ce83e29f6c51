/** The table of pictures that can be taken away, and of the kinds of image in which they come. */
import type { Flags } from '../../../core/picture/flag.ts';
import type { Picture } from '../../../core/picture/frame.ts';
import { mapPicture } from '../../../core/picture/map.ts';
import { matrixPicture } from '../../../core/picture/matrix.ts';
import { networkPicture } from '../../../core/picture/network.ts';
import { svgFile } from '../../../core/picture/svg.ts';
import { timelinePicture } from '../../../core/picture/timeline.ts';
import { loadAtlas } from '../../atlas/load.ts';
import { mapWords, matrixWords } from '../../i18n/say-grounds.ts';
import { captionOf, networkWords, timelineWords } from '../../i18n/say-picture.ts';
import { flagsOnPicture } from './flag-data.ts';
import { pngOf } from './png.ts';
import { NAME, type Taken, linkOf } from './taken.ts';

export const PICTURE_IDS = ['timeline', 'network', 'matrix', 'map'] as const;
export type PictureId = (typeof PICTURE_IDS)[number];

const captionFor = (taken: Taken, picture: PictureId): ReturnType<typeof captionOf> =>
  captionOf(
    {
      ...taken,
      name: NAME,
      view: taken.speech.t(`face.${picture}`),
      link: linkOf(taken),
    },
    taken.speech,
  );

export const PICTURES: Record<PictureId, (taken: Taken) => Promise<Picture>> = {
  timeline: (taken) => {
    const { speech, view, selected } = taken;
    const words = timelineWords(speech);
    const scorePx = scoreOnScreen();
    const size = scorePx === null ? {} : { scorePx };
    return flagsOnPicture((flags: Flags) =>
      timelinePicture(
        { data: speech.data, view, words, selected, flags, ...size },
        captionFor(taken, 'timeline'),
      ),
    );
  },
  network: (taken) => {
    const { speech, view, measures } = taken;
    const words = networkWords(speech);
    return flagsOnPicture((flags: Flags) =>
      networkPicture({ data: speech.data, view, words, flags, measures }, captionFor(taken, 'network')),
    );
  },
  matrix: (taken) => {
    const { speech, view } = taken;
    const words = matrixWords(speech);
    return flagsOnPicture((flags: Flags) =>
      matrixPicture({ data: speech.data, view, words, flags }, captionFor(taken, 'matrix')),
    );
  },
  map: async (taken) => {
    const { speech, view } = taken;
    const words = mapWords(speech);
    const atlas = await loadAtlas();
    return mapPicture({ data: speech.data, view, atlas, words }, captionFor(taken, 'map'));
  },
};

/** A narrower score is drawn as wide as on a desk: a picture is looked at elsewhere. */
const LEAST_SCORE_PX = 560;

/** The words on the axis depend on how long it is: the picture says those that the reader sees. */
function scoreOnScreen(): number | null {
  const width = document.querySelector('.timeline-field')?.clientWidth ?? 0;
  return width < LEAST_SCORE_PX ? null : width;
}

export const IMAGE_IDS = ['svg', 'png'] as const;
export type ImageId = (typeof IMAGE_IDS)[number];

export const IMAGES: Record<ImageId, (picture: Picture) => Promise<Blob>> = {
  svg: async ({ svg }) => new Blob([svgFile(svg)], { type: 'image/svg+xml' }),
  png: pngOf,
};
