/** The timeline of all meetings as it stands in the page, and on the picture that stands for the page elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Caption, type Picture, type Look } from '../../src/core/picture/frame.ts';
import { svgMarkup } from '../../src/core/picture/svg.ts';
import { timelinePicture } from '../../src/core/picture/timeline.ts';
import type { Flags } from '../../src/core/picture/flag.ts';
import type { Xml } from '../../src/core/export/xml.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/core/query/state.ts';
import { visibleMeetings } from '../../src/core/query/visible.ts';
import { captionOf, timelineWords } from '../../src/web/i18n/say-picture.ts';
import { flagPath } from '../vite/flags-plugin.ts';
import { SOCIAL_PX } from './head.ts';
import { pngOf } from './raster.ts';
import type { Prerendered } from './site.ts';

/** As wide as the text beside it. */
const PAGE_PX = 720;
/** A heavier picture would hold up the page. */
const MOST_CHARACTERS = 250_000;

type Words = Pick<Caption, 'title' | 'chosen'>;

function timelineOf(of: Prerendered, view: ViewState, words: Words, look: Look, flags?: Flags): Picture {
  const caption = captionOf(
    {
      site: of.site,
      name: '',
      chosen: words.chosen,
      view: of.t('face.timeline'),
      meetings: visibleMeetings(of.data, view.filters),
      on: null,
      link: null,
    },
    of,
  );
  return timelinePicture(
    { data: of.data, view, words: timelineWords(of), ...(flags && { flags }) },
    { ...caption, ...words, notes: [] },
    look,
  );
}

/** The picture in the page; null where it would be too heavy. */
export function pagePicture(of: Prerendered, words: Words, view: ViewState = INITIAL_VIEW): Xml | null {
  const { svg } = timelineOf(of, view, words, { width: PAGE_PX }, flagsOf(of));
  return svgMarkup(svg).length > MOST_CHARACTERS ? null : svg;
}

/** Tried in this order: letters as large as the height allows. */
const WIDTHS_PX = [720, 840, 960, 1080, 1200];

/** The picture that stands for a page where it is shared, as a PNG. */
export function socialPicture(
  of: Prerendered,
  words: Words,
  view: ViewState = INITIAL_VIEW,
): Promise<Uint8Array> {
  const tried = WIDTHS_PX.map((width) => timelineOf(of, view, words, { width }));
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
