/** Long lists begin short, with a button that shows the next of them. */
import { type ReactNode, useState } from 'react';
import { useT } from '../../i18n/Language.tsx';

const FIRST = 10;
/** Lists of thousands are shown by so many at a time. */
const NEXT = 100;

/** The items to show, and the button for more, null where all are shown. */
export function useMore<T>(items: readonly T[]): [readonly T[], ReactNode] {
  const t = useT();
  const [count, setCount] = useState(FIRST);
  const more = items.length > count && (
    <button type="button" className="text-button" onClick={() => setCount(count + NEXT)}>
      {t('analysis.more', { count: Math.min(NEXT, items.length - count) })}
    </button>
  );
  return [items.slice(0, count), more || null];
}
