/** The network of countries and officials. The only file that knows Cytoscape: it draws, our own graph decides. */
import cytoscape from 'cytoscape';
import type { NodeId } from '../../../core/query/state.ts';
import { LEAST_ZOOM, MOST_ZOOM } from './camera.ts';
import type { Draw, Spot, Target } from './drawing.ts';
import type { Elements } from './elements.ts';
import { rulesFor } from './look.ts';
import { NetworkView } from './NetworkView.tsx';

/** Countries as flag hubs, officials around them, ties as wide as they met often. Fills its box. */
export function Network() {
  return <NetworkView draw={draw} />;
}

/** Draws the elements into an empty container. Whoever calls it calls `destroy`, else its listeners stay for ever. */
const draw: Draw = (container, elements, firstLook, camera, events) => {
  let look = firstLook;
  const cy = cytoscape({
    container,
    elements: definitions(elements),
    style: rulesFor(look, camera.zoom) as cytoscape.StylesheetJson,
    layout: { name: 'preset', fit: false },
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    // The plain wheel belongs to the page: the view zooms by Ctrl and ⌘ itself.
    userZoomingEnabled: false,
  });
  cy.elements().panify();

  const spot = (event: cytoscape.EventObject): Spot => ({
    at: event.renderedPosition,
    target: event.target === cy ? null : targetOf(event.target),
    touch: event.originalEvent?.type.startsWith('touch') ?? false,
  });
  cy.on('tap', (e) => events.onTap(spot(e)));
  cy.on('dbltap', (e) => events.onTwice(spot(e)));
  cy.on('mousemove', (e) => events.onOver(spot(e)));
  cy.on('dragpan pinchzoom', () => events.onMoved());
  cy.on('render', () => events.onPainted());

  const restyle = (): void => {
    cy.style(rulesFor(look, cy.zoom()) as cytoscape.StylesheetJson);
  };
  // Lengths are given in pixels of the screen, so each zoom has a style of its own.
  cy.on('zoom', restyle);

  const shown = new Map<string, string>();
  const show = (classes: ReadonlyMap<string, string>): void => {
    for (const [element, names] of classes) {
      if (shown.get(element) === names) continue;
      shown.set(element, names);
      cy.getElementById(element).classes(names);
    }
  };
  // React may run an effect again before it has made another drawing: one that is gone does nothing.
  const here =
    <T extends unknown[]>(act: (...given: T) => void) =>
    (...given: T): void => {
      if (!cy.destroyed()) act(...given);
    };
  return {
    look: here((next) => {
      look = next;
      restyle();
    }),
    show: here((classes) => void cy.batch(() => show(classes))),
    place: here((nodes) => {
      cy.batch(() => {
        for (const { id, x, y } of nodes) cy.getElementById(id).position({ x, y });
      });
    }),
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
    resize: here(() => void cy.resize()),
    touch: here((fingers) => {
      cy.userPanningEnabled(fingers !== 1);
      cy.userZoomingEnabled(fingers > 1);
    }),
    destroy: here(() => cy.destroy()),
  };
};

function targetOf(element: cytoscape.SingularElementReturnValue): Target {
  const id = element.id();
  return element.group() === 'nodes' ? { node: id as NodeId } : { tie: id };
}

function definitions({ nodes, ties }: Elements): cytoscape.ElementDefinition[] {
  return [
    ...nodes.map(({ id, x, y }) => ({ data: { id }, position: { x, y } })),
    ...ties.map(({ id, source, target }) => ({ data: { id, source, target } })),
  ];
}
