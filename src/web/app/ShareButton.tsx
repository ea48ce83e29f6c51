/** The way to hand on what one sees: a button, and the dialog that it fetches when it is pressed. */
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/Language.tsx';
import { ShareIcon } from './icons.tsx';

const ShareSheet = lazy(() => import('./ShareSheet.tsx').then((m) => ({ default: m.ShareSheet })));

export function ShareButton({ chosen }: { chosen: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button app-share"
        aria-haspopup="dialog"
        title={t('share.open')}
        onClick={() => setOpen(true)}
      >
        <ShareIcon />
        <span className="app-share-word">{t('share.open')}</span>
      </button>
      <Suspense fallback={null}>
        {open && <ShareSheet chosen={chosen} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
