/** Opens the filters where they have no column of their own; says how many are on. */
import { activeFilters } from '../../core/query/visible.ts';
import { useT } from '../i18n/Language.tsx';
import { useStore } from '../store/store.ts';
import { FilterIcon } from './icons.tsx';

export function FilterButton({ onOpen }: { onOpen: () => void }) {
  const t = useT();
  const active = useStore((s) => activeFilters(s.view.filters).length);
  return (
    <button type="button" className="button" aria-haspopup="dialog" onClick={onOpen}>
      <FilterIcon />
      {active ? t('filter.panelActive', { count: active }) : t('filter.panel')}
    </button>
  );
}
