/** Has Cytoscape draw each element where it stands, without its stores of pictures of nodes, names and layers, and each flag from a small bitmap. */

type Store = { getElement: () => null; getLayers: () => null };
type DrawImage = (context: CanvasRenderingContext2D, image: CanvasImageSource, ...where: Where) => void;
/** Of the picture: x, y, width, height; on the canvas: the same. */
type Where = [number, number, number, number, number, number, number, number];
type Renderer = { data?: Record<string, Store | undefined>; safeDrawImage?: DrawImage };

/**
 * The stores pay from thousands of nodes on. Of the few hundred that are ever drawn here, each change of style empties them, and
 * writing and reading them by turns takes three times what the drawing takes. And a flag is a drawing itself, which the browser
 * would draw anew in each frame. Cytoscape has no option for either: where a later one names its parts otherwise, it draws as before.
 */
export function drawDirectly(cy: object): void {
  const renderer = (cy as { renderer?: () => Renderer }).renderer?.();
  if (!renderer) return;
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
