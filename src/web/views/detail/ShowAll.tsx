/** Long lists begin short, with a button that shows the rest. */
import { useState } from 'react';
import { useT } from '../../i18n/Language.tsx';

const FIRST = 12;

/** The first of the items, how many are hidden, and the verb that shows all. */
export function useFirst<T>(items: readonly T[]): [readonly T[], number, () => void] {
  const [all, setAll] = useState(false);
  const first = all ? items : items.slice(0, FIRST);
  return [first, items.length - first.length, () => setAll(true)];
}

export function ShowAll({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useT();
  return (
    <button type="button" className="detail-link" onClick={onShow}>
      {t('detail.all', { count })}
    </button>
  );
}
