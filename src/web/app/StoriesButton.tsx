/** The way to the stories, from the head of a wide page and from above the views of others. */
import { useT } from '../i18n/Language.tsx';
import { showStories } from '../views/story/desk.ts';

export function StoriesButton({ look }: { look: 'button' | 'text-button' }) {
  const t = useT();
  return (
    <button
      type="button"
      className={`${look} frame-stories`}
      aria-haspopup="dialog"
      onClick={() => showStories(true)}
    >
      {t('story.title')}
    </button>
  );
}
