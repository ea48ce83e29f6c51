/** Writes a story from the views one is looking at: steps added, told, moved, taken away, looked at, and saved as a file. */
import { useEffect, useRef, useState } from 'react';
import { addStep, finished } from '../../../core/story/draft.ts';
import type { StoryProblem } from '../../../core/story/problem.ts';
import { MOST, strangersIn } from '../../../core/story/schema.ts';
import type { StoryLanguage } from '../../../core/story/story.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { writeStory } from './desk.ts';
import { DraftSteps } from './DraftSteps.tsx';
import { DraftTexts } from './DraftTexts.tsx';
import { setDraft, useDraft } from './draft-store.ts';
import { FileButtons } from './FileButtons.tsx';
import { Icon } from './icons.tsx';
import { Preview } from './Preview.tsx';
import { sayProblem } from './say-problem.ts';
import { useViewQuery } from './use-view-query.ts';
import './story.css';
import './editor.css';

export function Editor({ docked = false }: { docked?: boolean }) {
  const { t, locale } = useLanguage();
  const data = useData();
  const draft = useDraft((s) => s.draft);
  const [language, setLanguage] = useState<StoryLanguage>(locale);
  const [problems, setProblems] = useState<readonly StoryProblem[]>([]);
  const [preview, setPreview] = useState(false);
  const [folded, setFolded] = useState(false);
  const heading = useHeadingFocus(preview);
  const read = finished(draft);

  /** Whether it is a story; what it lacks is told. */
  function check(): boolean {
    const wrong = read.ok ? strangersIn(read.story, data) : read.problems;
    setProblems(wrong);
    return wrong.length === 0;
  }

  if (preview && read.ok)
    return <Preview story={read.story} docked={docked} onClose={() => setPreview(false)} />;
  const hidden = docked && folded;
  return (
    <section
      className={`story story-editor${docked ? ' story-docked' : ''}${hidden ? ' is-folded' : ''}`}
      aria-label={t('story.write')}
    >
      <div className="story-keys">
        <div className="story-head">
          <h2 ref={heading} tabIndex={-1} className="story-title">
            {t('story.write')}
          </h2>
          {docked && (
            <button
              type="button"
              className="icon-button"
              aria-expanded={!folded}
              aria-label={t(folded ? 'story.unfold' : 'story.fold')}
              title={t(folded ? 'story.unfold' : 'story.fold')}
              onClick={() => setFolded(!folded)}
            >
              <Icon sign={folded ? 'up' : 'down'} />
            </button>
          )}
          <Leave />
        </div>
        <AddStep onAdd={() => setProblems([])} />
        {!hidden && (
          <div className="story-scroll">
            <Kept />
            <DraftTexts language={language} onLanguage={setLanguage} />
            <DraftSteps language={language} />
            <Problems problems={problems} />
            <FileButtons
              check={check}
              onProblems={setProblems}
              onPreview={() => check() && setPreview(true)}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** The way in, and back from the preview, leads to the heading. */
function useHeadingFocus(preview: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (preview) return;
    const frame = requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [preview]);
  return heading;
}

function Leave() {
  const { t } = useLanguage();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('story.leaveEditor')}
      title={t('story.leaveEditor')}
      onClick={() => {
        writeStory(false);
        document.getElementById('main')?.focus({ preventScroll: true });
      }}
    >
      <Icon sign="close" />
    </button>
  );
}

function AddStep({ onAdd }: { onAdd: () => void }) {
  const { t } = useLanguage();
  const draft = useDraft((s) => s.draft);
  const query = useViewQuery();
  const full = draft.steps.length >= MOST.steps;
  const last = useRef(0);
  const [said, setSaid] = useState('');
  return (
    <p className="story-add">
      <button
        type="button"
        className="button"
        aria-disabled={full}
        onClick={() => {
          if (full) return;
          onAdd();
          const next = addStep(draft, query);
          last.current = next.steps.length;
          setDraft(next);
          setSaid(t('story.added', { step: last.current }));
        }}
      >
        {t('story.add')}
      </button>
      <output className="story-note">{said}</output>
    </p>
  );
}

function Kept() {
  const { t } = useLanguage();
  const kept = useDraft((s) => s.kept);
  return (
    <p className={kept === false ? 'story-lost' : 'story-note'}>
      {t(kept === false ? 'story.notKept' : 'story.kept')}
    </p>
  );
}

function Problems({ problems }: { problems: readonly StoryProblem[] }) {
  const { t, locale } = useLanguage();
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div className="story-lost">
          <p>{t('story.problems', { count: problems.length })}</p>
          <ul className="story-problems">
            {problems.map((problem) => {
              const said = sayProblem(problem, { t, locale });
              return <li key={said}>{said}</li>;
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
