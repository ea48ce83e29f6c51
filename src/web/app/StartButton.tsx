/** Where no panel stands beside the views: a button that opens the five ways in. */
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/Language.tsx';

const StartSheet = lazy(() => import('./StartSheet.tsx').then((m) => ({ default: m.StartSheet })));

export function StartButton() {
  const t = useT();
  const [open, setOpen] = useState(false);
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
      <Suspense fallback={null}>{open && <StartSheet onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
