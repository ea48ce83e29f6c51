/** What stands in place of the table where no meeting passes the filters: what to do. */
import { useT } from '../../i18n/Language.tsx';
import { clearFilters } from '../../store/store.ts';

export function Empty() {
  const t = useT();
  return (
    <div className="table table-empty">
      <p>{t('table.empty')}</p>
      <p>{t('table.emptyHelp')}</p>
      <button type="button" onClick={clearFilters}>
        {t('table.clearFilters')}
      </button>
    </div>
  );
}
