/** A look at the draft as its readers will see it, and its file: saved, opened again, or begun anew. */
import { useRef } from 'react';
import { writtenJson } from '../../../core/dataset/written.ts';
import { EMPTY_DRAFT, draftOf, fileOf, isEmpty, nameOf } from '../../../core/story/draft.ts';
import type { StoryProblem } from '../../../core/story/problem.ts';
import { save } from '../../device/save.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { setDraft, useDraft } from './draft-store.ts';
import { openStoryFile } from './open-file.ts';

interface Props {
  check: () => boolean;
  onProblems: (problems: readonly StoryProblem[]) => void;
  onPreview: () => void;
}

export function FileButtons({ check, onProblems, onPreview }: Props) {
  const { t } = useLanguage();
  const draft = useDraft((s) => s.draft);
  const chooser = useRef<HTMLInputElement>(null);
  const name = `${nameOf(draft)}.json`;

  async function open(file: File | undefined) {
    if (!file) return;
    const read = await openStoryFile(file);
    onProblems(read.ok ? [] : read.problems);
    if (read.ok) setDraft(draftOf(read.story), isEmpty(draft) ? null : draft);
  }

  return (
    <>
      <div className="story-moves story-files">
        <button type="button" className="button" onClick={onPreview}>
          {t('story.preview')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            check() && save(new Blob([writtenJson(fileOf(draft))], { type: 'application/json' }), name)
          }
        >
          {t('story.download')}
        </button>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {t('story.open')}
        </button>
        {!isEmpty(draft) && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onProblems([]);
              setDraft(EMPTY_DRAFT, draft);
            }}
          >
            {t('story.anew')}
          </button>
        )}
      </div>
      <input
        ref={chooser}
        className="unseen"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('story.open')}
        onChange={(event) => {
          void open(event.target.files?.[0]);
          // The same file chosen again is another choice.
          event.target.value = '';
        }}
      />
      <p className="story-note">{t('story.filesHelp', { file: `data/stories/${name}` })}</p>
    </>
  );
}
