/** What is put right once the view has come to rest. */

/** Between two steps of a wheel that is being turned. */
const REST_MS = 120;

export interface AtRest {
  /** it moves still: not before it rests */
  wait: () => void;
  stop: () => void;
}

export function atRest(act: () => void): AtRest {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    wait() {
      stop();
      timer = setTimeout(() => {
        timer = null;
        act();
      }, REST_MS);
    },
    stop,
  };
}
