/** The network of countries and officials. The only file that knows Cytoscape: it draws, our own graph decides. */
import cytoscape from 'cytoscape';
import type { MarkId } from '../../../core/query/picture.ts';
import { MOST_ZOOM, isNear } from '../../../core/picture/network/camera.ts';
import { drawDirectly } from './direct.ts';
import type { Draw, Spot, Target } from './drawing.ts';
import type { Elements } from './elements.ts';
import { rulesFor } from './look.ts';
import { atRest } from './at-rest.ts';
import { NetworkView } from './NetworkView.tsx';

/** Countries as flag hubs, officials around them, ties as wide as they met often. Fills its box. */
export function Network() {
  return <NetworkView draw={draw} />;
}

/** Makes a drawing in an empty container. Whoever calls it calls `destroy`, else its listeners stay for ever. */
const draw: Draw = (container, firstLook, camera, events) => {
  let look = firstLook;
  const cy = cytoscape({
    container,
    style: rulesFor(look, camera.zoom) as unknown as cytoscape.StylesheetJson,
    layout: { name: 'preset', fit: false },
    maxZoom: MOST_ZOOM,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    // The plain wheel belongs to the page: the view zooms by Ctrl and ⌘ itself.
    userZoomingEnabled: false,
  });
  drawDirectly(cy);
  const spot = (event: cytoscape.EventObject): Spot => ({
    at: event.renderedPosition,
    target: event.target === cy ? null : targetOf(event.target),
    touch: event.originalEvent?.type.startsWith('touch') ?? false,
  });
  cy.on('tap', (e) => events.onTap(spot(e)));
  cy.on('dbltap', (e) => events.onTwice(spot(e)));
  cy.on('mousemove', (e) => events.onOver(e.originalEvent.buttons ? null : spot(e)));
  cy.on('dragpan pinchzoom', () => events.onMoved());
  cy.on('render', () => {
    // What stands on the canvas cannot be seen from outside.
    const count = String(cy.elements().length);
    if (container.dataset['drawn'] !== count) container.dataset['drawn'] = count;
    events.onPainted();
  });

  let styledFor = camera.zoom;
  const restyle = (): void => {
    rest.stop();
    styledFor = cy.zoom();
    cy.style(rulesFor(look, styledFor) as unknown as cytoscape.StylesheetJson);
  };
  const rest = atRest(() => {
    if (!cy.destroyed() && cy.zoom() !== styledFor) restyle();
  });
  // Lengths are given in pixels of the screen, so each zoom has a style of its own. Hundreds of marks grow and shrink with
  // the picture while it moves: the style of all would cost each frame.
  cy.on('zoom', () => {
    if (!look.many || !isNear(styledFor, cy.zoom())) restyle();
    else rest.wait();
  });

  const show = keeper(cy);
  // React may run an effect again before it has made another drawing: one that is gone does nothing.
  const here =
    <T extends unknown[]>(act: (...given: T) => void) =>
    (...given: T): void => {
      if (!cy.destroyed()) act(...given);
    };
  return {
    look: here((next) => {
      if (next === look) return;
      look = next;
      restyle();
    }),
    show: here((elements, classes) => void cy.batch(() => show(elements, classes))),
    camera() {
      const [pan, zoom] = [cy.pan(), cy.zoom()];
      return { x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom, zoom };
    },
    moveTo: here(({ x, y, zoom }, duration) => {
      const target = { zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } };
      cy.stop(true, false);
      if (duration) cy.animate(target, { duration, easing: 'ease-out' });
      else cy.viewport(target);
    }),
    resize: here((least) => void cy.minZoom(least).resize()),
    touch: here((fingers) => {
      cy.userPanningEnabled(fingers !== 1);
      cy.userZoomingEnabled(fingers > 1);
    }),
    destroy: here(() => cy.destroy()),
  };
};

function targetOf(element: cytoscape.SingularElementReturnValue): Target {
  const id = element.id();
  return element.group() === 'nodes' ? { node: id as MarkId } : { tie: id };
}

/** Tells Cytoscape what is no longer drawn, what is new, and what has changed its place or its classes. */
function keeper(cy: cytoscape.Core): (elements: Elements, classes: ReadonlyMap<string, string>) => void {
  const drawn = new Map<string, { names: string; x: number; y: number }>();
  return ({ nodes, ties }, classes) => {
    const wanted = new Set<string>();
    const added: cytoscape.ElementDefinition[] = [];
    const put = (id: string, data: { id: string }, x: number, y: number): void => {
      wanted.add(id);
      const names = classes.get(id) ?? '';
      const was = drawn.get(id);
      if (was?.names === names && was.x === x && was.y === y) return;
      drawn.set(id, { names, x, y });
      if (!was) added.push({ data, position: { x, y }, classes: names });
      else {
        const element = cy.getElementById(id);
        if (was.names !== names) element.classes(names);
        if (was.x !== x || was.y !== y) element.position({ x, y });
      }
    };
    for (const { id, x, y } of nodes) put(id, { id }, x, y);
    for (const { id, source, target } of ties) put(id, { id, source, target } as never, 0, 0);
    const gone = [...drawn.keys()].filter((id) => !wanted.has(id));
    for (const id of gone) drawn.delete(id);
    // All at once: each call has its own collection, order and events to make.
    if (gone.length) cy.remove(cy.collection(gone.map((id) => cy.getElementById(id)) as never));
    if (added.length) cy.add(added).panify();
  };
}
