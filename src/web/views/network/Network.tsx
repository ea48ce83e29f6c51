/** The network of countries and officials. The only file that knows Cytoscape: it draws, our own graph decides. */
import cytoscape from 'cytoscape';
import type { MarkId } from '../../../core/query/picture.ts';
import { MOST_ZOOM, isNear } from '../../../core/picture/network/camera.ts';
import { backstageOf } from './backstage.ts';
import { drawDirectly } from './direct.ts';
import type { Draw, Spot, Target } from './drawing.ts';
import { type Canvas, keeperOf } from './keeper.ts';
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
  const keeper = keeperOf(canvasOf(cy));
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
    const count = String(keeper.shown());
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
    show: here(keeper.show),
    prepare: here(keeper.prepare),
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

function canvasOf(cy: cytoscape.Core): Canvas {
  drawDirectly(cy);
  const backstage = backstageOf(cy);
  const collection = (ids: Iterable<string>): cytoscape.CollectionReturnValue =>
    cy.collection(Array.from(ids, (id) => cy.getElementById(id)) as never);
  return {
    batch: (act) => void cy.batch(act),
    add: (elements) => void cy.add(elements).panify(),
    remove: (ids) => void cy.remove(collection(ids)),
    change(id, { position, classes }) {
      const element = cy.getElementById(id);
      if (classes !== undefined) element.classes(classes);
      if (position) element.position(position);
    },
    backstage: backstage && {
      leaveOut: backstage.leaveOut,
      rehearse(ids) {
        backstage.draw(collection(ids));
        // How far each reaches is worked out when it is asked for, and the first drawing may have changed it.
        cy.elements().boundingBox();
      },
    },
  };
}

function targetOf(element: cytoscape.SingularElementReturnValue): Target {
  const id = element.id();
  return element.group() === 'nodes' ? { node: id as MarkId } : { tie: id };
}
