/** What draws crowds: fetched when a data set has so many meetings, all of it at once, and before the score is first drawn. */
import { use } from 'react';

/** Up to so many rows a data set is drawn mark by mark, whatever the window: each is laid anew at each move. */
export const ROWS_AS_MARKS = 600;

const fetchAll = async () => {
  const [crowding, canvas, marks] = await Promise.all([
    import('./crowding.ts'),
    import('./CrowdCanvas.tsx'),
    import('./CrowdMarks.tsx'),
  ]);
  return { ...crowding, ...canvas, ...marks };
};

type CrowdParts = Awaited<ReturnType<typeof fetchAll>>;

let held: CrowdParts | null = null;
let coming: Promise<CrowdParts> | null = null;

function fetchParts(): Promise<CrowdParts> {
  coming ??= fetchAll().then(
    (parts) => (held = parts),
    (problem: unknown) => {
      coming = null;
      throw problem;
    },
  );
  return coming;
}

/**
 * Said as soon as the number of rows is known. What draws waits for it: a score that shows that it waits stays so for
 * 300 ms, the least that React lets a reader see of it. What can't be fetched is asked for again, and said, by the score.
 */
export async function expectRows(rows: number): Promise<void> {
  if (rows > ROWS_AS_MARKS) await fetchParts().catch(() => undefined);
}

/** Null for a small data set. Suspends until the parts are here. */
export const useCrowdParts = (rows: number): CrowdParts | null =>
  rows > ROWS_AS_MARKS ? (held ?? use(fetchParts())) : null;
