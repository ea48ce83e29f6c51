/** What Cytoscape holds and does not draw: elements left out of the picture, and a drawing of them that nobody sees. */

interface Element {
  id: () => string;
}
type Sorted = Element[] & { interactive?: Element[] };
type Elements = { readonly length: number };
type Renderer = {
  drawElements?: (context: CanvasRenderingContext2D, elements: Elements) => void;
  cachedZSortedEles?: Sorted | null;
  getCachedZSortedEles?: (anew?: boolean) => Sorted;
  updateCachedGrabbedEles?: () => void;
  notify?: (event: 'zorder') => void;
};
type Drawn = { renderer?: () => Renderer; zoom?: () => number };

export interface Backstage {
  /** leaves these elements out of what is drawn and pointed at, and no others */
  leaveOut: (ids: ReadonlySet<string>) => void;
  /** draws them where nobody sees it: what is worked out at a first drawing is known at the next */
  draw: (elements: Elements) => void;
}

/** Cytoscape has no option for it: null where a later one names its parts otherwise. */
export function backstageOf(cy: object): Backstage | null {
  const { renderer: rendererOf, zoom } = cy as Drawn;
  const renderer = rendererOf?.call(cy);
  const leaveOut = renderer && leavingOut(renderer);
  const drawElements = renderer?.drawElements;
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
  const isIn = (element: Element): boolean => !out.has(element.id());
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
