/** The way to take what one sees away: a button, and the menu that it fetches when it is pressed. */
import { type MouseEvent, Suspense, lazy, useState } from 'react';
import { useT } from '../../i18n/Language.tsx';
import './take-away.css';

const TakeAwayMenu = lazy(() => import('./TakeAwayMenu.tsx').then((m) => ({ default: m.TakeAwayMenu })));

/** What became of the last file. */
export interface Outcome {
  file: string;
  saved: boolean;
}

/** @param chosen by what the meetings on view were chosen, in words */
export function TakeAway({ chosen }: { chosen: string }) {
  const t = useT();
  /** the button, while its menu is open */
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const toggle = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    setOutcome(null);
    setAnchor(anchor ? null : currentTarget);
  };
  return (
    <div className="take-away">
      <button
        type="button"
        className="button take-away-button"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        title={t('takeAway.open')}
        onClick={toggle}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <span className="take-away-word">{t('takeAway.open')}</span>
      </button>
      <Suspense fallback={null}>
        {anchor && (
          <TakeAwayMenu
            anchor={anchor}
            chosen={chosen}
            onClose={() => setAnchor(null)}
            onOutcome={setOutcome}
          />
        )}
      </Suspense>
      <output className={outcome && !outcome.saved ? 'take-away-failed' : 'unseen'}>
        {outcome && t(outcome.saved ? 'takeAway.saved' : 'takeAway.failed', { file: outcome.file })}
      </output>
    </div>
  );
}
