/** The button that says what the marks of the network are, and opens the modes: these come when they are asked for. */
import { Suspense, lazy } from 'react';
import { useMenuButton } from '../../menu/menu-button.ts';
import { useStore } from '../../store/store.ts';
import type { Speech } from '../../i18n/say.ts';

const Modes = lazy(() => import('./Modes.tsx').then((m) => ({ default: m.Modes })));

export function ModeMenu({ speech }: { speech: Speech }) {
  const { t } = speech;
  const mode = useStore((s) => s.view.mode);
  const { anchor, close, button } = useMenuButton();
  return (
    <>
      <button
        {...button}
        className="view-tool network-mode"
        aria-label={t('network.mode', { mode: t(`network.mode.${mode}`) })}
      >
        {t(`network.mode.${mode}`)}
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {anchor && (
        <Suspense>
          <Modes mode={mode} anchor={anchor} speech={speech} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
