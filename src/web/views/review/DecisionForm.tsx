/** The frame of a decision: what is decided, why, and the button that records it. */
import { type ReactNode, useState } from 'react';
import type { Entry, Ground } from '../../../core/review/entry.ts';
import { useT } from '../../i18n/Language.tsx';
import { addEntries } from '../../store/review-work.ts';
import { useDesk } from '../../store/use-desk.ts';
import { GroundFields, useGround } from './Ground.tsx';

interface Props {
  label: string;
  /** what the fields decide; null = they say nothing that can be decided */
  entryOf(ground: Ground): Entry | null;
  onDecided?: (() => void) | undefined;
  children: ReactNode;
}

export function DecisionForm({ label, entryOf, onDecided, children }: Props) {
  const t = useT();
  const [tried, setTried] = useState(false);
  const [nothing, setNothing] = useState(false);
  const ground = useGround();
  const working = useDesk((s) => s.working);

  async function submit() {
    setTried(true);
    const why = ground.ground();
    const entry = why && entryOf(why);
    setNothing(why !== null && entry === null);
    if (entry && !working && (await addEntries(entry))) onDecided?.();
  }

  return (
    <form
      className="review-form"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <GroundFields of={ground} tried={tried} />
      <p className="review-wrong" role="alert">
        {nothing ? t('review.undecided') : ''}
      </p>
      <p>
        <button type="submit" className="button review-main" aria-disabled={working}>
          {t('review.submit')}
        </button>
      </p>
    </form>
  );
}
