/** Waits for what the browser draws. */

/** Acts as so many frames begin from now on. Returns what calls it off. */
export function afterFrames(count: number, act: () => void): () => void {
  let asked = requestAnimationFrame(function next() {
    count -= 1;
    if (count > 0) asked = requestAnimationFrame(next);
    else act();
  });
  return () => cancelAnimationFrame(asked);
}
