/** A button that says what is chosen, and opens the choices: they come when they are asked for. */
import { type ReactNode, Suspense, lazy } from 'react';
import { useMenuButton } from '../../menu/menu-button.ts';
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
  const { anchor, close, button } = useMenuButton();
  return (
    <>
      <button {...button} className="timeline-chooser" aria-label={name} title={title}>
        {label}
      </button>
      {anchor ? (
        <Suspense>
          <Choices groups={groups} anchor={anchor} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
