/** The stories of the site, over the page, and the way to write one; fetched when it is asked for. */
import { useT } from '../i18n/Language.tsx';
import { useStories } from '../store/stories.ts';
import { writeStory } from '../views/story/desk.ts';
import { StoryList } from '../views/story/StoryList.tsx';
import { Sheet } from './Sheet.tsx';

export function StoriesSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { stories } = useStories();
  return (
    <Sheet title={t('story.title')} side="centre" onClose={onClose}>
      <div className="story-sheet">
        <p>{t(stories.length ? 'story.about' : 'story.none')}</p>
        <StoryList onOpen={onClose} />
        <button type="button" className="button" onClick={() => writeStory(true)}>
          {t('story.write')}
        </button>
      </div>
    </Sheet>
  );
}
