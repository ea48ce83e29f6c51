/** Rectangles by place: tells which of very many one overlaps, without looking at all of them. */

/** Left, top, right, bottom. */
export type Rectangle = readonly [number, number, number, number];

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** About the length of a name, in pixels. */
const CELL_PX = 96;

export interface Grid {
  add: (rectangle: Rectangle) => void;
  /** how many of the rectangles it overlaps, `but` not counted */
  overlaps: (rectangle: Rectangle, but?: Rectangle) => number;
}

export function newGrid(): Grid {
  const cells = new Map<string, Rectangle[]>();
  return {
    add(rectangle) {
      for (const key of cellsOf(rectangle)) {
        const cell = cells.get(key);
        if (cell) cell.push(rectangle);
        else cells.set(key, [rectangle]);
      }
    },
    overlaps(rectangle, but) {
      const found = new Set<Rectangle>();
      for (const key of cellsOf(rectangle))
        for (const other of cells.get(key) ?? [])
          if (other !== but && overlap(other, rectangle)) found.add(other);
      return found.size;
    },
  };
}

function cellsOf([left, top, right, bottom]: Rectangle): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / CELL_PX); x * CELL_PX <= right; x++)
    for (let y = Math.floor(top / CELL_PX); y * CELL_PX <= bottom; y++) keys.push(`${x} ${y}`);
  return keys;
}
