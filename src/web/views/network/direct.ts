/** Has Cytoscape draw each node where it stands, without its store of pictures of nodes, and each flag from a small bitmap. */

type Store = { getElement: () => null };
type DrawImage = (context: CanvasRenderingContext2D, image: CanvasImageSource, ...where: Where) => void;
/** Of the picture: x, y, width, height; on the canvas: the same. */
type Where = [number, number, number, number, number, number, number, number];
type Renderer = { data?: Record<string, Store | undefined>; safeDrawImage?: DrawImage };
type Drawn = { renderer?: () => Renderer };

/**
 * The store pays from thousands of nodes on. Of the few hundred that are ever drawn here, each change of style empties it, and
 * writing and reading it by turns takes three times what the drawing takes. And a flag is a drawing itself, which the browser
 * would draw anew in each frame. Cytoscape has no option for either: where a later one names its parts otherwise, it draws as
 * before.
 */
export function drawDirectly(cy: object): void {
  const renderer = (cy as Drawn).renderer?.();
  for (const name of ['eleTxrCache', 'lblTxrCache']) {
    const store = renderer?.data?.[name];
    if (store) store.getElement = () => null;
  }
  const draw = renderer?.safeDrawImage;
  if (draw) renderer.safeDrawImage = (context, image, ...where) => draw(context, ...fromBitmap(image, where));
}

/** Side of a bitmap in pixels of the screen: twice the largest hub from close by. */
const SIDE_PX = 64;

const bitmaps = new WeakMap<CanvasImageSource, HTMLCanvasElement>();

function fromBitmap(image: CanvasImageSource, where: Where): [CanvasImageSource, ...Where] {
  if (!(image instanceof HTMLImageElement) || !image.width) return [image, ...where];
  const bitmap = bitmaps.get(image) ?? drawnOnce(image);
  bitmaps.set(image, bitmap);
  const scale = bitmap.width / image.width;
  const [x, y, width, height, ...at] = where;
  return [bitmap, x * scale, y * scale, width * scale, height * scale, ...at];
}

function drawnOnce(image: HTMLImageElement): HTMLCanvasElement {
  const bitmap = document.createElement('canvas');
  bitmap.width = Math.round(SIDE_PX * Math.min(2, devicePixelRatio));
  bitmap.height = Math.round((bitmap.width * image.height) / image.width);
  bitmap.getContext('2d')?.drawImage(image, 0, 0, bitmap.width, bitmap.height);
  return bitmap;
}
