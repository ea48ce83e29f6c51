/** The button that empties the panel. */
import { useT } from '../../i18n/Language.tsx';
import { select } from '../../store/store.ts';

export function Close() {
  const t = useT();
  return (
    <button
      type="button"
      className="detail-icon detail-close"
      aria-label={t('detail.close')}
      title={t('detail.close')}
      onClick={() => select(null)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
