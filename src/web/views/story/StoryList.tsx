/** The stories of the site: each with what it is about, and a press opens it. */
import { useLanguage } from '../../i18n/Language.tsx';
import { Told } from './Told.tsx';
import { useOpen, useTold } from './use-story.ts';
import './list.css';

/** `onOpen` is told before a story is opened. Nothing where there is none. */
export function StoryList({ onOpen }: { onOpen?: () => void }) {
  const { t } = useLanguage();
  const open = useOpen();
  const told = useTold();
  if (!told.length) return null;
  return (
    <ul className="story-list">
      {told.map((known) => (
        <li key={known.story.id}>
          <button
            type="button"
            onClick={() => {
              onOpen?.();
              open(known);
            }}
          >
            <strong>
              <Told told={known.story.title} />
            </strong>
            {known.story.description && <Told told={known.story.description} />}
            <span className="story-note">{t('story.steps', { count: known.story.steps.length })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
