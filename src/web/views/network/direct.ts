/** Has Cytoscape draw each node where it stands, without its store of pictures of nodes, and each flag from a small bitmap. */

type Store = { getElement: () => null; getLayers: () => null };
type DrawImage = (context: CanvasRenderingContext2D, image: CanvasImageSource, ...where: Where) => void;
/** Of the picture: x, y, width, height; on the canvas: the same. */
type Where = [number, number, number, number, number, number, number, number];
type Sorted = { id: () => string }[] & { interactive?: { id: () => string }[] };
type Renderer = {
  data?: Record<string, Store | undefined>;
  drawElements?: (context: CanvasRenderingContext2D, elements: Elements) => void;
  safeDrawImage?: DrawImage;
  cachedZSortedEles?: Sorted | null;
  getCachedZSortedEles?: (anew?: boolean) => Sorted;
  updateCachedGrabbedEles?: () => void;
  notify?: (event: 'zorder') => void;
};
type Elements = { readonly length: number };
type Drawn = { renderer?: () => Renderer; zoom?: () => number };

export interface Backstage {
  /** leaves these elements out of what is drawn and pointed at, and no others */
  leaveOut: (ids: ReadonlySet<string>) => void;
  /** draws them where nobody sees it: what is worked out at a first drawing is known at the next */
  draw: (elements: Elements) => void;
}

/**
 * The store pays from thousands of nodes on. Of the few hundred that are ever drawn here, each change of style empties it, and
 * writing and reading it by turns takes three times what the drawing takes. And a flag is a drawing itself, which the browser
 * would draw anew in each frame. Cytoscape has no option for either: where a later one names its parts otherwise, it draws as
 * before, and there is no backstage.
 */
export function drawDirectly(cy: object): Backstage | null {
  const { renderer: rendererOf, zoom } = cy as Drawn;
  const renderer = rendererOf?.call(cy);
  if (!renderer) return null;
  for (const name of ['eleTxrCache', 'lblTxrCache']) {
    const store = renderer.data?.[name];
    if (store) store.getElement = () => null;
  }
  const layers = renderer.data?.['lyrTxrCache'];
  if (layers) layers.getLayers = () => null;
  const draw = renderer.safeDrawImage;
  if (draw)
    renderer.safeDrawImage = (context, image, ...where) =>
      draw(context, ...fromBitmap(context, image, where));
  const leaveOut = leavingOut(renderer);
  const { drawElements } = renderer;
  if (!leaveOut || !drawElements || !zoom) return null;
  const unseen = document.createElement('canvas').getContext('2d');
  return {
    leaveOut,
    draw(elements) {
      if (!unseen) return;
      const scale = zoom.call(cy) * devicePixelRatio;
      unseen.setTransform(scale, 0, 0, scale, 0, 0);
      drawElements.call(renderer, unseen, elements);
    },
  };
}

/** A style that hides would be worked out anew for each element that is shown at last. */
function leavingOut(renderer: Renderer): Backstage['leaveOut'] | null {
  const { getCachedZSortedEles: sorted, updateCachedGrabbedEles: part, notify } = renderer;
  if (!sorted || !part || !notify) return null;
  let out: ReadonlySet<string> = new Set();
  const isIn = (element: { id: () => string }): boolean => !out.has(element.id());
  renderer.getCachedZSortedEles = (anew) => {
    if (!anew && renderer.cachedZSortedEles) return renderer.cachedZSortedEles;
    const all = sorted.call(renderer, true);
    if (out.size === 0) return all;
    const some: Sorted = all.filter(isIn);
    some.interactive = (all.interactive ?? all).filter(isIn);
    renderer.cachedZSortedEles = some;
    part.call(renderer);
    return some;
  };
  return (ids) => {
    if (ids.size === 0 && out.size === 0) return;
    out = ids;
    notify.call(renderer, 'zorder');
  };
}

/** Sides of bitmaps in pixels of the screen. Between the one and the next a flag is shrunk by half at most: more shimmers. */
const SIDES = [16, 32, 64, 128, 256];

/** by the side */
const bitmaps = new WeakMap<HTMLImageElement, Map<number, HTMLCanvasElement>>();

function fromBitmap(
  context: CanvasRenderingContext2D,
  image: CanvasImageSource,
  where: Where,
): [CanvasImageSource, ...Where] {
  if (!(image instanceof HTMLImageElement) || !image.width) return [image, ...where];
  const [x, y, width, height, ...at] = where;
  const { a, b } = context.getTransform();
  const wanted = at[2] * Math.hypot(a, b);
  const side = SIDES.find((one) => one >= wanted);
  if (side === undefined) return [image, ...where];
  const known = bitmaps.get(image) ?? new Map<number, HTMLCanvasElement>();
  bitmaps.set(image, known);
  const bitmap = known.get(side) ?? drawnOnce(image, side);
  known.set(side, bitmap);
  const scale = bitmap.width / image.width;
  return [bitmap, x * scale, y * scale, width * scale, height * scale, ...at];
}

function drawnOnce(image: HTMLImageElement, side: number): HTMLCanvasElement {
  const bitmap = document.createElement('canvas');
  bitmap.width = side;
  bitmap.height = Math.round((side * image.height) / image.width);
  bitmap.getContext('2d')?.drawImage(image, 0, 0, bitmap.width, bitmap.height);
  return bitmap;
}
