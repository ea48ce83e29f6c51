/** The desk of a reviewer: what is doubtful, people, what was decided; each step can be taken back. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useReview } from '../../store/review.ts';
import { beginReview, redoDecision, undoDecision } from '../../store/review-work.ts';
import { useDesk, useShowsOwn } from '../../store/use-desk.ts';
import { Decisions } from './Decisions.tsx';
import { PeopleForm } from './People.tsx';
import { Queue } from './Queue.tsx';
import './review.css';

const TABS = ['queue', 'people', 'decisions'] as const;
type Tab = (typeof TABS)[number];

const isText = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('textarea, input:not([type=checkbox])') !== null;

export function Review() {
  const { t } = useSpeech();
  const [tab, setTab] = useState<Tab>('queue');
  const [decided, setDecided] = useState(false);
  const unavailable = useReview((s) => s.unavailable);
  const ready = useDesk((s) => s.first !== null);
  const count = useDesk((s) => s.history.now.length);
  const own = useShowsOwn();
  useEffect(() => {
    if (!ready) void beginReview();
  }, [ready]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || isText(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    void (event.shiftKey ? redoDecision() : undoDecision());
  }

  if (!own && unavailable !== null)
    return (
      <div className="review">
        <p role="alert">{t('review.unavailable')}</p>
        {unavailable && <p className="review-note">{unavailable}</p>}
      </div>
    );
  return (
    <div className="review" role="presentation" onKeyDown={onKeyDown}>
      <p className="review-note">{t('review.lead')}</p>
      <div className="review-bar">
        <fieldset className="review-tabs" aria-label={t('review.tabs')}>
          {TABS.map((each) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-pressed={tab === each}
              onClick={() => {
                setTab(each);
                setDecided(false);
              }}
            >
              {t(`review.tab.${each}`, { count })}
            </button>
          ))}
        </fieldset>
        <Steps />
      </div>
      <Problems />
      {!ready ? (
        <p className="review-note">{t('review.loading')}</p>
      ) : tab === 'queue' ? (
        <Queue />
      ) : tab === 'people' ? (
        <>
          <output className="review-done">{decided ? t('review.done') : ''}</output>
          <PeopleForm key={count} onDecided={() => setDecided(true)} />
        </>
      ) : (
        <Decisions />
      )}
    </div>
  );
}

function Steps() {
  const { t } = useSpeech();
  const { past, future } = useDesk((s) => s.history);
  const working = useDesk((s) => s.working);
  return (
    <div className="review-tabs">
      <button
        type="button"
        className="button"
        aria-disabled={past.length === 0}
        onClick={() => past.length > 0 && void undoDecision()}
      >
        {t('review.undo')}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={future.length === 0}
        onClick={() => future.length > 0 && void redoDecision()}
      >
        {t('review.redo')}
      </button>
      <output className="review-note">{working ? t('review.working') : ''}</output>
    </div>
  );
}

function Problems() {
  const { t } = useSpeech();
  const problems = useDesk((s) => s.problems);
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div className="review-wrong">
          <p>{t('review.problems')}</p>
          <ul>
            {problems.slice(0, 20).map((problem) => (
              <li key={problem} lang="en" dir="ltr">
                {problem}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
