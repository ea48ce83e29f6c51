/** The story that the reader is in, at its step; nothing where they are in none. */
import { useLanguage } from '../../i18n/Language.tsx';
import { leaveStory } from '../../store/store.ts';
import { StoryCard } from './StoryCard.tsx';
import { goToStep, linkOfStep, useStory } from './use-story.ts';

/** `docked`: over the foot of the views, where no column stands beside them. */
export function Story({ docked = false }: { docked?: boolean }) {
  const { t } = useLanguage();
  const current = useStory();
  if (!current) return null;
  const { story, views, place } = current;
  return (
    <StoryCard
      story={story}
      views={views}
      step={place.step}
      away={place.away}
      docked={docked}
      onStep={(step) => goToStep(current, step)}
      onClose={() => {
        leaveStory();
        document.getElementById('main')?.focus({ preventScroll: true });
      }}
      closing={t('story.close')}
      linkOf={(step) => linkOfStep(story.id, step)}
    />
  );
}
