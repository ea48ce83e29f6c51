/** What already stands in the page is seen before the script draws over it: that is what one reads while the rest comes. */

/** Nothing is waited for longer than that, whatever the browser tells. */
const LONGEST_MS = 1000;

/** Resolves once the page has been painted; at once in a tab in the background, which paints nothing. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    if (document.visibilityState !== 'visible' || !PerformanceObserver.supportedEntryTypes.includes('paint'))
      return done();
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      done();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(done, LONGEST_MS);
  });
