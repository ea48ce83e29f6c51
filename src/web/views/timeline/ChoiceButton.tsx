/** A button that says what is chosen, and opens the choices: they come when they are asked for. */
import { type KeyboardEvent, type ReactNode, Suspense, lazy, useRef, useState } from 'react';
import type { Group } from './Choices.tsx';

const Choices = lazy(() => import('./Choices.tsx').then((m) => ({ default: m.Choices })));

interface ChoiceButtonProps {
  /** seen */
  label: ReactNode;
  /** spoken, where what is seen is too short */
  name: string;
  title?: string;
  groups: readonly Group[];
}

export function ChoiceButton({ label, name, title, groups }: ChoiceButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setAnchor(button.current);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="timeline-chooser"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={name}
        title={title}
        onClick={() => setAnchor(anchor ? null : button.current)}
        onKeyDown={onKeyDown}
      >
        {label}
      </button>
      {anchor ? (
        <Suspense>
          <Choices groups={groups} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
