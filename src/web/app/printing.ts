/** Whether the page is being printed: from the moment one asks, while what is on the screen still has its size. */
import { useSyncExternalStore } from 'react';

let asked = false;

function listen(onChange: () => void): () => void {
  const before = (): void => {
    asked = true;
    onChange();
  };
  const after = (): void => {
    asked = false;
    onChange();
  };
  const paper = matchMedia('print');
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  paper.addEventListener('change', onChange);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    paper.removeEventListener('change', onChange);
  };
}

export const usePrinting = (): boolean =>
  useSyncExternalStore(listen, () => asked || matchMedia('print').matches);
