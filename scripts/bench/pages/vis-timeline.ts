/** vis-timeline as its makers show it: items in groups, stacked where they would lie over one another. */
import { DataSet, DataView, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { FILTERED, drawn, items, lanesOf, onFilter, stage } from './stage.ts';

const rows = await items();
const lanes = lanesOf(rows);
const known = new Set(lanes);
const all = new DataSet(
  rows.map(({ id, start, end, title, countries }) => ({
    id,
    content: title,
    start,
    ...(end === start ? { type: 'point' } : { end }),
    group: countries.find((c) => known.has(c)) ?? 'others',
    countries,
  })),
);
let on = false;
const shown = new DataView(all, { filter: ({ countries }) => !on || countries.includes(FILTERED) });
/** It draws some times before everything stands in its place. */
function ready(): void {
  drawn();
  timeline.on('changed', drawn);
}
const timeline = new Timeline(
  stage,
  shown,
  new DataSet([...lanes, 'others'].map((id) => ({ id, content: id }))),
  // The line of the present moves each second: it would be taken for a drawing.
  { maxHeight: stage.clientHeight, zoomKey: 'ctrlKey', showCurrentTime: false, onInitialDrawComplete: ready },
);
onFilter((wanted) => {
  on = wanted;
  shown.refresh();
});
