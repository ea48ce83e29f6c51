/** Opens the filters in a sheet where they have no column of their own; says how many are on. */
import { Suspense, lazy, useState } from 'react';
import { activeFilters } from '../../core/query/engine.ts';
import { useT } from '../i18n/Language.tsx';
import { useStore } from '../store/store.ts';
import { Filters } from '../views/filters/Filters.tsx';
import { FilterIcon } from './icons.tsx';

const Sheet = lazy(() => import('./Sheet.tsx').then((m) => ({ default: m.Sheet })));

/** `side`: the edge of the page that the sheet lies along, where the button is near. */
export function FilterButton({ side }: { side: 'start' | 'end' }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const active = useStore((s) => activeFilters(s.view.filters).length);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <FilterIcon />
        {active ? t('filter.panelActive', { count: active }) : t('filter.panel')}
      </button>
      {open && (
        <Suspense fallback={null}>
          <Sheet title={t('filter.panel')} side={side} onClose={() => setOpen(false)}>
            <Filters />
          </Sheet>
        </Suspense>
      )}
    </>
  );
}
