/** vis-network with every official and every tie, at baked places and without physics. */
import { DataSet, DataView, Network } from 'vis-network/standalone';
import { drawn, graph, onFilter, stage } from './stage.ts';

const { nodes, ties } = await graph();
const all = new DataSet(
  ties.map(({ a, b, count, kept }, id) => ({ id, from: a, to: b, value: count, kept })),
);
let on = false;
const shown = new DataView(all, { filter: ({ kept }) => !on || kept });
const network = new Network(
  stage,
  { nodes: new DataSet(nodes.map(({ id, label, x, y }) => ({ id, label, x, y }))), edges: shown },
  {
    physics: false,
    layout: { improvedLayout: false },
    nodes: { shape: 'dot', size: 8 },
    edges: { smooth: false },
  },
);
network.on('afterDrawing', drawn);
onFilter((wanted) => {
  on = wanted;
  shown.refresh();
});
