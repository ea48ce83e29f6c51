/** The steps of a draft: each told in words, moved up and down, taken away and had back, and its view shown or replaced. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import {
  type Draft,
  type DraftStep,
  changeStep,
  moveStep,
  removeStep,
  withText,
} from '../../../core/story/draft.ts';
import { readSavedView } from '../../../core/story/saved-view.ts';
import { MOST } from '../../../core/story/schema.ts';
import { type StoryLanguage, toldIn } from '../../../core/story/story.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { showSaved } from '../../store/store.ts';
import { TextField } from './DraftTexts.tsx';
import { setDraft, useDraft } from './draft-store.ts';
import { Icon } from './icons.tsx';
import { sayProblem } from './say-problem.ts';
import { useViewQuery } from './use-view-query.ts';

const MOVES = [
  { by: -1, name: 'up' },
  { by: 1, name: 'down' },
] as const;

export function DraftSteps({ language }: { language: StoryLanguage }) {
  const { t } = useLanguage();
  const { draft, before } = useDraft();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useKeptFocus(list, draft.steps);
  useNewestInSight(list, draft.steps.length);
  // What was taken away had the focus: one goes on where one can have it back.
  useLayoutEffect(() => {
    if (before && (document.activeElement === document.body || !document.activeElement))
      undo.current?.focus();
  }, [before]);

  function move(key: number, by: 1 | -1) {
    const next = moveStep(draft, key, by);
    if (next === draft) return;
    setDraft(next);
    setSaid(t('story.moved', { step: next.steps.findIndex((step) => step.key === key) + 1 }));
  }

  return (
    <>
      {!draft.steps.length && <p className="story-note">{t('story.noSteps')}</p>}
      <ol ref={list} className="story-draft" tabIndex={-1}>
        {draft.steps.map((step, i) => (
          <li key={step.key}>
            <Step number={i + 1} of={draft.steps.length} {...{ step, language, draft, move }} />
          </li>
        ))}
      </ol>
      <output className="unseen">{said}</output>
      {before && (
        <p className="story-lost">
          <output>
            {t(before.steps.length - draft.steps.length === 1 ? 'story.removed' : 'story.replaced')}
          </output>
          <button
            ref={undo}
            type="button"
            className="button"
            onClick={() => {
              setDraft(before);
              list.current?.focus();
            }}
          >
            {t('story.undo')}
          </button>
        </p>
      )}
    </>
  );
}

/** What was just added is what one goes on to tell. */
function useNewestInSight(list: RefObject<HTMLElement | null>, count: number): void {
  const known = useRef(count);
  useLayoutEffect(() => {
    if (count > known.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    known.current = count;
  }, [list, count]);
}

/** A button that moves with its step, within the list, loses the focus on the way. */
function useKeptFocus(list: RefObject<HTMLElement | null>, steps: Draft['steps']): void {
  const last = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    const remember = ({ target }: FocusEvent): void => {
      last.current = target as HTMLElement;
    };
    box.addEventListener('focusin', remember);
    return () => box.removeEventListener('focusin', remember);
  }, [list]);
  useLayoutEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body;
    if (steps.length && lost && last.current?.isConnected) last.current.focus();
  }, [steps]);
}

interface StepProps {
  step: DraftStep;
  number: number;
  of: number;
  language: StoryLanguage;
  draft: Draft;
  move: (key: number, by: 1 | -1) => void;
}

function Step({ step, number, of, language, draft, move }: StepProps) {
  const { t, locale } = useLanguage();
  const name = t('story.stepName', { step: number });
  const change = (patch: Partial<DraftStep>): void => setDraft(changeStep(draft, step.key, patch));

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null || !event.altKey) return;
    event.preventDefault();
    move(step.key, by);
  }

  return (
    <fieldset aria-label={`${name} ${toldIn(step.title, locale).text}`}>
      <div className="story-fields" role="presentation" onKeyDown={onKeyDown}>
        <div className="story-head">
          <strong className="story-name">{name}</strong>
          {MOVES.map(({ by, name: way }) => (
            <button
              key={way}
              type="button"
              className="icon-button"
              aria-label={t(`story.${way}`, { step: number })}
              title={t(`story.${way}`, { step: number })}
              aria-keyshortcuts={by < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
              aria-disabled={by < 0 ? number === 1 : number === of}
              onClick={() => move(step.key, by)}
            >
              <Icon sign={way} />
            </button>
          ))}
          <button
            type="button"
            className="icon-button"
            aria-label={t('story.remove', { step: number })}
            title={t('story.remove', { step: number })}
            onClick={() => setDraft(removeStep(draft, step.key), draft)}
          >
            <Icon sign="remove" />
          </button>
        </div>
        <TextField
          label={t('story.field.title')}
          value={step.title[language] ?? ''}
          most={MOST.title}
          language={language}
          onChange={(text) => change({ title: withText(step.title, language, text) })}
        />
        <TextField
          label={t('story.field.text')}
          value={step.text[language] ?? ''}
          most={MOST.text}
          language={language}
          rows={4}
          onChange={(text) => change({ text: withText(step.text, language, text) })}
        />
        <StepView step={step} number={number} onTake={(view) => change({ view })} />
      </div>
    </fieldset>
  );
}

function StepView({
  step,
  number,
  onTake,
}: Pick<StepProps, 'step' | 'number'> & { onTake: (view: string) => void }) {
  const { t, locale } = useLanguage();
  const data = useData();
  const now = useViewQuery();
  const { view, problems } = readSavedView(step.view, data);
  return (
    <>
      {problems.map((problem) => (
        <p key={problem.value} className="story-lost">
          {sayProblem({ step: null, field: '', ...problem }, { t, locale })}
        </p>
      ))}
      <div className="story-moves">
        {now === step.view ? (
          <span className="story-note">{t('story.isShown')}</span>
        ) : (
          <>
            {view && (
              <button type="button" className="text-button" onClick={() => showSaved(view, null)}>
                {t('story.show', { step: number })}
              </button>
            )}
            <button type="button" className="text-button" onClick={() => onTake(now)}>
              {t('story.take')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
