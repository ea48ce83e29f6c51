/** The way to one's own files. */
import { useT } from '../i18n/Language.tsx';
import { openDialog } from '../store/own.ts';

export function OpenButton({ look }: { look: 'button' | 'text-button' }) {
  const t = useT();
  return (
    <button
      type="button"
      className={`${look} frame-open`}
      aria-haspopup="dialog"
      onClick={() => openDialog()}
    >
      {t('open.title')}
    </button>
  );
}
