/** Cytoscape with every official and every tie, at baked places: what it does where nothing is aggregated. */
import cytoscape from 'cytoscape';
import { drawn, graph, onFilter, stage } from './stage.ts';

const { nodes, ties } = await graph();
const cy = cytoscape({
  container: stage,
  elements: [
    ...nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
    ...ties.map(({ a, b, count, kept }, i) => ({
      data: { id: `t${i}`, source: a, target: b, count },
      classes: kept ? 'kept' : 'other',
    })),
  ],
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { label: 'data(label)', 'min-zoomed-font-size': 8, width: 16, height: 16 } },
    { selector: 'edge', style: { 'curve-style': 'haystack', width: 1 } },
    { selector: '.gone', style: { display: 'none' } },
  ],
});
cy.on('render', drawn);
onFilter((on) =>
  cy.batch(() => void (on ? cy.edges('.other').addClass('gone') : cy.edges().removeClass('gone'))),
);
