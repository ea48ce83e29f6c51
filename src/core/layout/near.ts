/** Looks up which boxes stand near a place, so that a large drawing is not compared pair by pair. */
import type { Extent } from './boxes.ts';

/** A node with its label is about as wide. */
const CELL_PX = 128;
/** No drawing is as many cells wide. */
const WIDE = 1 << 20;

const cell = (at: number): number => Math.floor(at / CELL_PX);

export class Near {
  private readonly cells = new Map<number, number[]>();

  add(index: number, { left, top, right, bottom }: Extent): void {
    for (let x = cell(left); x <= cell(right); x++)
      for (let y = cell(top); y <= cell(bottom); y++) {
        const held = this.cells.get(x * WIDE + y);
        if (held) held.push(index);
        else this.cells.set(x * WIDE + y, [index]);
      }
  }

  /** Whether a test holds for one of all that may overlap an extent; what spans several cells may be tested again. */
  some({ left, top, right, bottom }: Extent, test: (index: number) => boolean): boolean {
    for (let x = cell(left); x <= cell(right); x++)
      for (let y = cell(top); y <= cell(bottom); y++) {
        const held = this.cells.get(x * WIDE + y);
        if (held) for (const index of held) if (test(index)) return true;
      }
    return false;
  }
}
