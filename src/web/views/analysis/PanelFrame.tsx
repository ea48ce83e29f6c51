/** What every panel stands in: its name, what it is about, the way out. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../../i18n/Language.tsx';
import type { MessageKey } from '../../i18n/catalog.ts';
import { closePanel, useStore } from '../../store/store.ts';
import './analysis.css';
import './answers.css';
import './fields.css';
import './analysis-media.css';

interface Props {
  title: MessageKey;
  help: MessageKey;
  children: ReactNode;
}

export function PanelFrame({ title, help, children }: Props) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const lost = !activeElement || activeElement === document.body || activeElement.id === 'main';
    // What opened it is gone: one goes on here.
    if (lost && !useStore.getState().panelByLink) heading.current?.focus({ preventScroll: true });
  }, []);
  const leave = (): void => {
    closePanel();
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <article className="analysis">
      <header className="analysis-head">
        <h2 ref={heading} tabIndex={-1}>
          {t(title)}
        </h2>
        <button
          type="button"
          className="icon-button analysis-close"
          aria-label={t('analysis.close')}
          title={t('analysis.close')}
          onClick={leave}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </header>
      <p className="analysis-note">{t(help)}</p>
      {children}
    </article>
  );
}
