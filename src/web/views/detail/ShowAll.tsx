/** Long lists begin short, with a button that shows the rest; of thousands it shows some more. */
import { useState } from 'react';
import { useT } from '../../i18n/Language.tsx';

const FIRST = 12;
/** So many rows are made at once: thousands would hold up the page. */
const AT_ONCE = 500;

/** The first of the items, how many are hidden, and the verb that shows them. */
export function useFirst<T>(items: readonly T[]): [readonly T[], number, () => void] {
  const [most, setMost] = useState(FIRST);
  const first = items.slice(0, most);
  return [first, items.length - first.length, () => setMost(most + AT_ONCE)];
}

/** `hiding` of `count` rows are hidden. */
export function ShowAll({ hiding, count, onShow }: { hiding: number; count: number; onShow: () => void }) {
  const t = useT();
  return (
    <button type="button" className="detail-link" onClick={onShow}>
      {hiding > AT_ONCE ? t('network.more', { n: hiding }) : t('detail.all', { count })}
    </button>
  );
}
