/** Puts marks side by side: as near to where they belong as the gaps between them allow. Pure. */

export interface Spread {
  /** one for each anchor, in the same order */
  positions: number[];
  /** for each anchor, the number of the run of touching marks it stands in */
  runs: number[];
  /** false = the room was too small: the gaps had to shrink */
  fits: boolean;
}

/**
 * Least squares under order: moves the anchors (ascending) so that neighbours keep their gaps, within [low, high].
 * Method: isotonic regression by pooling adjacent violators (Ayer et al. 1955) on anchors less their gaps.
 *
 * @param gaps `gaps[i]` is the least distance between mark i and mark i + 1; shrunk together if they exceed the room
 */
export function spread(
  anchors: readonly number[],
  gaps: readonly number[],
  low: number,
  high: number,
): Spread {
  const room = Math.max(0, high - low);
  const needed = anchors.slice(1).reduce((sum, _, i) => sum + gaps[i]!, 0);
  const shrink = needed > room ? room / needed : 1;
  const offsets: number[] = [];
  let offset = 0;
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, anchor] of anchors.entries()) {
    if (i > 0) offset += gaps[i - 1]! * shrink;
    offsets.push(offset);
    let block = { sum: anchor - offset, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count >= block.sum / block.count;) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  const positions: number[] = [];
  const runs: number[] = [];
  for (const [run, { sum, count }] of blocks.entries()) {
    const base = Math.min(Math.max(sum / count, low), Math.max(low, high - offset));
    for (let k = 0; k < count; k++) {
      positions.push(base + offsets[positions.length]!);
      runs.push(run);
    }
  }
  return { positions, runs, fits: needed <= room };
}
