/** Runs in the page that is measured, before anything of its own: notes frames and long tasks, and times what is done. */

// A block of its own: this is no module, and its names are none of the page.
{
  interface Repaint {
    /** from the event to the second frame after the last change that it made, ms; null = it took too long */
    ms: number | null;
    /** the same of the first change of what is drawn, where the page says that it has drawn: it may glide afterwards */
    drawn: number | null;
    /** from the event to the end of what it did at once, ms */
    busy: number;
  }

  const frames: number[] = [];
  const long: { start: number; ms: number }[] = [];

  const note = (time: number): void => {
    frames.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) long.push({ start: entry.startTime, ms: entry.duration });
  }).observe({ type: 'longtask', buffered: true });

  const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

  /** Resolves with the time of the second frame after the sign is there, ms since the navigation began. */
  async function first(sign: string): Promise<number> {
    while (!document.querySelector(sign)) await frame();
    await frame();
    return await frame();
  }

  /** What nothing has changed for so long has been drawn. */
  const QUIET_MS = 500;

  /** Presses what `press` finds, and waits until nothing within `region` changes any more. */
  async function repaint(press: string, region: string, most: number): Promise<Repaint> {
    const within = document.querySelector(region);
    const button = document.querySelector<HTMLElement>(press);
    if (!within || !button) throw new Error(`no ${within ? press : region}`);
    let [last, drawn] = [0, 0];
    const watching = new MutationObserver((changes) => {
      last = performance.now();
      if (!drawn && changes.some(({ attributeName }) => attributeName === 'data-drawn')) drawn = last;
    });
    watching.observe(within, { attributes: true, childList: true, characterData: true, subtree: true });
    const at = performance.now();
    button.click();
    const busy = performance.now() - at;
    for (;;) {
      const now = await frame();
      if (last && now - last > QUIET_MS) break;
      if (now - at > most) break;
    }
    watching.disconnect();
    if (!last || performance.now() - at > most) return { ms: null, drawn: null, busy };
    const secondAfter = (change: number): number =>
      (frames.filter((time) => time > change)[1] ?? performance.now()) - at;
    return { ms: secondAfter(last), drawn: drawn ? secondAfter(drawn) : null, busy };
  }

  /** Milliseconds of each frame since the last time that they were taken. */
  function taken(): number[] {
    const some = frames.splice(0, frames.length - 1);
    return [...some, ...frames].slice(1).map((time, i) => time - some[i]!);
  }

  /** The long tasks that began since a time. */
  const longSince = (from: number): number[] => long.filter(({ start }) => start >= from).map(({ ms }) => ms);

  Object.assign(window, { benchWatch: { first, repaint, taken, longSince } });
}
