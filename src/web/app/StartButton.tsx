/** Where no panel stands beside the views: a button that opens the five ways in. */
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/Language.tsx';
import { Sheet } from './Sheet.tsx';

const Starts = lazy(() => import('../views/detail/Starts.tsx').then((m) => ({ default: m.Starts })));

export function StartButton() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="text-button frame-start"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('detail.begin.how')}
      </button>
      {open && (
        <Sheet title={t('detail.begin.how')} side="centre" onClose={close}>
          <Suspense fallback={<p className="app-waiting">{t('app.loading')}</p>}>
            <Starts onShow={close} />
          </Suspense>
        </Sheet>
      )}
    </>
  );
}
