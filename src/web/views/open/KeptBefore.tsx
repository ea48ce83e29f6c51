/** What an earlier visit kept is offered, as long as it is neither open nor erased; never opened by itself. */
import { useState } from 'react';
import { useT } from '../../i18n/Language.tsx';
import { useOwn } from '../../store/own.ts';
import { keptBefore, openKept } from '../../store/own-keep.ts';
import { Erase } from './Erase.tsx';

export function KeptBefore() {
  const t = useT();
  const open = useOwn((s) => s.kept !== null);
  const [before, setBefore] = useState(keptBefore);
  if (open || !before) return null;
  return (
    <section className="open-keep" tabIndex={-1}>
      <p>{t('keep.before', { count: before.files })}</p>
      <p className="open-ways">
        <button type="button" className="text-button" onClick={() => void openKept()}>
          {t('keep.open')}
        </button>
        <Erase
          onErased={() => {
            document.querySelector<HTMLElement>('.open input')?.focus();
            setBefore(keptBefore());
          }}
        />
      </p>
    </section>
  );
}
