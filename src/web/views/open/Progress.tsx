/** How far the reading is, and the way to give it up. */
import { useT } from '../../i18n/Language.tsx';
import { useOwn } from '../../store/own.ts';
import { giveUp } from '../../store/own-build.ts';

export function Progress() {
  const t = useT();
  const progress = useOwn((s) => s.progress);
  return (
    <div className="open-progress" aria-busy={progress !== null}>
      {progress && (
        <>
          <label>
            <span>{t('open.reading', { read: progress.read, of: progress.of })}</span>
            <progress value={progress.read} max={progress.of} />
          </label>
          <button type="button" className="button" onClick={giveUp}>
            {t('open.cancel')}
          </button>
        </>
      )}
    </div>
  );
}
