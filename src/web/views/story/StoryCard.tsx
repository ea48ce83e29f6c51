/** One step of a story beside its view: title, text, the way on and back, all steps, and the way back for who has left to explore. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { alongLine } from '../../i18n/direction.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { toldIn } from '../../../core/story/story.ts';
import type { KnownStory } from '../../store/stories.ts';
import { useDesk } from './desk.ts';
import { Icon } from './icons.tsx';
import { StepList } from './StepList.tsx';
import { Paragraphs, Told } from './Told.tsx';
import { besideStep } from './use-story.ts';
import './story.css';

export interface CardProps extends KnownStory {
  /** 1 = the first */
  step: number;
  /** the view is no longer that of the step */
  away: boolean;
  /** lies over the foot of the views, and folds */
  docked: boolean;
  onStep: (step: number) => void;
  onClose: () => void;
  /** says what closing does */
  closing: string;
  /** the link of a step; null = a draft has none */
  linkOf: ((step: number) => string) | null;
  /** a draft: no reader sees it */
  draft?: boolean;
}

export function StoryCard(props: CardProps) {
  const { story, views, step, away, docked, onStep } = props;
  const { t, locale, direction } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { folded, fold } = useFold(docked, step, away);
  useEntered(heading);
  const { title, text } = story.steps[step - 1]!;
  const of = t('story.stepOf', { step, steps: story.steps.length });

  function onKeyDown(event: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (altKey || ctrlKey || metaKey || (target as Element).matches('input, textarea, select')) return;
    const along = alongLine(key, direction);
    const next =
      along === 'ArrowRight'
        ? besideStep(views, step, 1)
        : along === 'ArrowLeft'
          ? besideStep(views, step, -1)
          : null;
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(next);
  }

  return (
    <section
      className={`story${docked ? ' story-docked' : ''}${folded ? ' is-folded' : ''}`}
      aria-label={t('story.panel', { title: toldIn(story.title, locale).text })}
    >
      <div className="story-keys" role="presentation" onKeyDown={onKeyDown}>
        <div className="story-head">
          <p className="story-name" title={toldIn(story.title, locale).text}>
            <Told told={story.title} />
          </p>
          {docked && <Fold folded={folded} onFold={fold} />}
          {/* The words below say the same, with a button of their own. */}
          {!props.draft && <Close {...props} />}
        </div>
        {props.draft && <Drafted {...props} />}
        <Progress step={step} steps={story.steps.length} />
        <div className="story-move">
          <h2 ref={heading} tabIndex={-1} className="story-title">
            <span className="story-count">{of}</span>
            <Told told={title} />
          </h2>
          <Moves {...props} />
        </div>
        {away && <Away step={step} onStep={onStep} />}
        {!folded && (
          <div className="story-scroll">
            <Paragraphs told={text} />
            <StepList {...props} />
          </div>
        )}
      </div>
      <output className="unseen" aria-live="polite">
        {`${of}. ${toldIn(title, locale).text}`}
      </output>
    </section>
  );
}

/** On a small screen the text gives way to the views while one explores, and comes back with the next step. */
function useFold(docked: boolean, step: number, away: boolean) {
  const at = `${step} ${away}`;
  const [fold, setFold] = useState({ at, folded: away });
  const folded = docked && (fold.at === at ? fold.folded : away);
  return { folded, fold: () => setFold({ at, folded: !folded }) };
}

/** Who opens a story goes on at its heading; who came by a link stays where the browser put them. */
function useEntered(heading: { current: HTMLElement | null }): void {
  useEffect(() => {
    if (!useDesk.getState().entered) return;
    useDesk.setState({ entered: false });
    // The dialog that it was opened from gives the focus back first.
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [heading]);
}

function Fold({ folded, onFold }: { folded: boolean; onFold: () => void }) {
  const { t } = useLanguage();
  const label = t(folded ? 'story.unfold' : 'story.fold');
  return (
    <button
      type="button"
      className="icon-button"
      aria-expanded={!folded}
      aria-label={label}
      title={label}
      onClick={onFold}
    >
      <Icon sign={folded ? 'up' : 'down'} />
    </button>
  );
}

function Close({ onClose, closing }: CardProps) {
  return (
    <button type="button" className="icon-button" aria-label={closing} title={closing} onClick={onClose}>
      <Icon sign="close" />
    </button>
  );
}

/** For the eye: the words stand in the heading. */
function Progress({ step, steps }: { step: number; steps: number }) {
  return (
    <div className="story-progress" aria-hidden="true">
      {Array.from({ length: steps }, (_, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row of equal parts
        <span key={i} className={i < step ? 'is-done' : undefined} />
      ))}
    </div>
  );
}

const MOVES = [
  { by: -1, name: 'previous', sign: 'back', key: 'ArrowLeft' },
  { by: 1, name: 'next', sign: 'on', key: 'ArrowRight' },
] as const;

function Moves({ views, step, onStep }: CardProps) {
  const { t, direction } = useLanguage();
  return (
    <div className="story-moves">
      {MOVES.map(({ by, name, sign, key }) => {
        const to = besideStep(views, step, by);
        return (
          // Not `disabled`: at the end the button would take the focus away with it.
          <button
            key={name}
            type="button"
            className="button"
            aria-keyshortcuts={alongLine(key, direction)}
            aria-disabled={to === null}
            onClick={() => to !== null && onStep(to)}
          >
            {by < 0 && <Icon sign={sign} />}
            {t(`story.${name}`)}
            {by > 0 && <Icon sign={sign} />}
          </button>
        );
      })}
    </div>
  );
}

function Drafted({ onClose, closing }: CardProps) {
  const { t } = useLanguage();
  return (
    <p className="story-away">
      <span>{t('story.isPreview')}</span>{' '}
      <button type="button" className="button" onClick={onClose}>
        {closing}
      </button>
    </p>
  );
}

function Away({ step, onStep }: Pick<CardProps, 'step' | 'onStep'>) {
  const { t } = useLanguage();
  return (
    <p className="story-away">
      <span>{t('story.away')}</span>{' '}
      <button type="button" className="button" onClick={() => onStep(step)}>
        {t('story.backTo', { step })}
      </button>
    </p>
  );
}
