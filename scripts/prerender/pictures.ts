/** A view as it stands in the page, wide and narrow, and on the picture that stands for the page elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caption, Picture, Look } from '../../src/core/picture/frame.ts';
import { svgMarkup } from '../../src/core/picture/svg.ts';
import { timelinePicture } from '../../src/core/picture/timeline.ts';
import type { Flags } from '../../src/core/picture/flag.ts';
import { mapPicture } from '../../src/core/picture/map.ts';
import { NO_ATLAS, readAtlas } from '../../src/core/picture/map/atlas.ts';
import { matrixPicture } from '../../src/core/picture/matrix.ts';
import { networkPicture } from '../../src/core/picture/network.ts';
import { type Xml, xml } from '../../src/core/export/xml.ts';
import { type Face, INITIAL_VIEW, type ViewState } from '../../src/core/query/state.ts';
import { visibleMeetings } from '../../src/core/query/visible.ts';
import { mapWords, matrixWords } from '../../src/web/i18n/say-grounds.ts';
import { captionOf, networkWords, timelineWords } from '../../src/web/i18n/say-picture.ts';
import { flagPath } from '../vite/flags-plugin.ts';
import { SOCIAL_PX } from './head.ts';
import { pngOf } from './raster.ts';
import type { Prerendered } from './site.ts';

/** As wide as the text beside it, and as a phone. */
const PAGE_PX = { wide: 720, narrow: 358 } as const;
/** Heavier pictures would hold up the page. */
const MOST_CHARACTERS = 250_000;

type Words = Pick<Caption, 'title' | 'chosen'>;
type Drawn = Exclude<Face, 'table'>;

interface Drawing {
  of: Prerendered;
  view: ViewState;
  flags?: Flags;
}

type Draw = (drawing: Drawing, caption: Caption, look: Look) => Picture;

/** How each view is drawn; a table has no picture, for its words stand below. */
const DRAW: Record<Drawn, Draw> = {
  timeline: ({ of, ...rest }, ...how) =>
    timelinePicture({ ...rest, data: of.data, words: timelineWords(of) }, ...how),
  network: ({ of, ...rest }, ...how) =>
    networkPicture({ ...rest, data: of.data, words: networkWords(of) }, ...how),
  matrix: ({ of, ...rest }, ...how) =>
    matrixPicture({ ...rest, data: of.data, words: matrixWords(of) }, ...how),
  map: ({ of, view }, ...how) =>
    mapPicture({ data: of.data, view, atlas: atlasOf(of), words: mapWords(of) }, ...how),
};

/** The view that stands in the page without a script: the one that the link names, at first the timeline. */
export const drawnFace = ({ face }: ViewState): Drawn | null =>
  face === 'table' ? null : (face ?? 'timeline');

function drawn(of: Prerendered, view: ViewState, words: Words, look: Look, flags?: Flags): Picture {
  const face = drawnFace(view) ?? 'timeline';
  const caption = captionOf(
    {
      site: of.site,
      name: '',
      chosen: words.chosen,
      view: of.t(`face.${face}`),
      meetings: visibleMeetings(of.data, view.filters),
      on: null,
      link: null,
    },
    of,
  );
  const drawing = { of, view, ...(flags && { flags }) };
  return DRAW[face](drawing, { ...caption, ...words, notes: [] }, look);
}

/** The picture in the page, of each width one: the style shows the one that can be read. None where they would be too heavy. */
export function pagePictures(of: Prerendered, words: Words, view: ViewState = INITIAL_VIEW): Xml[] {
  const face = drawnFace(view);
  if (face === null) return [];
  const flags = flagsOf(of);
  const pictures = (['wide', 'narrow'] as const).map(
    (size) => [size, drawn(of, view, words, { width: PAGE_PX[size] }, flags).svg] as const,
  );
  const heavy = pictures.some(([, svg]) => svgMarkup(svg).length > MOST_CHARACTERS);
  if (heavy) return [];
  const name = of.t(`face.${face}`);
  return pictures.map(([size, svg]) =>
    xml('figure', { class: `before-${size}`, 'aria-label': name }, named(svg, name)),
  );
}

/** Its words stand beside it: what a pointer reads off it is its name alone. */
const named = (svg: Xml, name: string): Xml => ({
  ...svg,
  children: svg.children.map((child) =>
    typeof child !== 'string' && child.name === 'title' && child.children.join('') === ' – '
      ? xml('title', {}, name)
      : child,
  ),
});

/** Tried in this order: letters as large as the height allows. */
const WIDTHS_PX = [720, 840, 960, 1080, 1200];

/** The picture that stands for a page where it is shared, as a PNG. */
export function socialPicture(
  of: Prerendered,
  words: Words,
  view: ViewState = INITIAL_VIEW,
): Promise<Uint8Array> {
  // What is drawn here is the timeline in every case: the letters of the others are too small for a picture this low.
  const timeline = { ...view, face: null };
  const tried = WIDTHS_PX.map((width) => drawn(of, timeline, words, { width }));
  const fits = ({ width, height }: Picture): boolean =>
    (height * SOCIAL_PX.width) / width <= SOCIAL_PX.height;
  const picture = tried.find(fits) ?? tried.at(-1)!;
  return pngOf(picture.svg, SOCIAL_PX, SOCIAL_PX.width / picture.width);
}

/** Each country's flag as data: the page fetches none for a picture that soon gives way. */
function flagsOf({ data, root }: Prerendered): Flags {
  const files = data.dataset.countries.map(
    ({ id }) => [id, join(root, 'node_modules', flagPath(id))] as const,
  );
  return new Map(
    files
      .filter(([, file]) => existsSync(file))
      .map(([id, file]) => [id, `data:image/svg+xml,${encodeURIComponent(readFileSync(file, 'utf8'))}`]),
  );
}

const ATLAS = 'node_modules/world-atlas/countries-110m.json';

function atlasOf({ root }: Prerendered): ReturnType<typeof readAtlas> {
  const file = join(root, ATLAS);
  return existsSync(file) ? readAtlas(JSON.parse(readFileSync(file, 'utf8'))) : NO_ATLAS;
}
