/** How the pages are measured, in words: stands above their tables. */

import { cpus } from 'node:os';
import type { Field } from './contestants.ts';

/** What the figures depend on beside the pages. */
export const machineOf = (runs: number): string =>
  `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${
    runs === 1 ? 'one visit' : `${runs} visits`
  } a page; one only to a page that takes minutes.`;

/** What stands above the tables of a field. */
export const HOW_PAGES: Readonly<Record<Field, string>> = {
  timeline: `Every page shows the same made meetings (\`scripts/bench/meetings.ts\`) in the same headless Chromium at
1440 × 900, each visit in a fresh context, the pages in turn and again (A B C A B C …): what else the machine does falls on
all alike, so the ratios say more than the times. Figures are medians of the visits. In brackets: how many times as much as
the reference, for the 95th percentile of a pan as an empty page.

- **first view**: from the navigation to the second frame after the marks stand there, brotli over the loopback included.
- **filter, undo**: from the press of the filter (meetings with China) to the second frame after the last change that it made;
  undo leaves nothing filtered. Of Entrevue the timeline is watched: its lists and counts, which follow, the peers do not have.
- **zoom, pan**: time of a frame while the browser sends wheel notches and pointer moves, one a frame; a third of all time is
  in sight while panning. **CPU a frame**: the main thread's time while panning, divided by the frames.
- **longest task after**: the longest task after the first view until the page is at rest.
- **heap**: after a garbage collection. **script, data**: bytes as they come over the wire, brotli, until all has been done.
- "> 60 s": it was not done in a minute, here or with fewer meetings; "–": the page cannot do that.

The reference is a timeline drawn on a canvas by hand in a hundred lines, with nothing clever in it. The peers run as their
makers show them, in \`scripts/bench/pages\`; TimelineJS knows no filter, so that filtering builds another timeline.`,
  network: `Measured as the timelines above. Of Entrevue the network is watched, and figures in brackets are beside Cytoscape with everything
in it.

- **open a country**: from the press of the number beside a country, on which the pointer has come to rest a fifth of a second
  before, to the second frame after its officials stand on the canvas; **unannounced**: the same without the pointer; **and come
  to rest**: after the last change, when the view has glided to them.
- **drawn**: elements on the canvas, where the page says how many.`,
};
