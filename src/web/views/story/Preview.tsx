/** The draft as its readers will see it; no link leads to it. */
import { useLayoutEffect, useMemo, useState } from 'react';
import type { Story } from '../../../core/story/story.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { showSaved } from '../../store/store.ts';
import { knownStory } from '../../store/stories.ts';
import { useDesk } from './desk.ts';
import { StoryCard } from './StoryCard.tsx';
import { queryOfView, useViewQuery } from './use-view-query.ts';

interface Props {
  story: Story;
  docked: boolean;
  onClose: () => void;
}

export function Preview({ story, docked, onClose }: Props) {
  const { t } = useLanguage();
  const data = useData();
  const known = useMemo(() => knownStory(story, data), [story, data]);
  const [step, setStep] = useState(1);
  const now = useViewQuery();
  const view = known.views[step - 1];
  // Once, as one step of Back.
  useLayoutEffect(() => {
    useDesk.setState({ entered: true });
    const first = known.views[0];
    if (first) showSaved(first, null);
    // oxlint-disable-next-line react/exhaustive-deps -- the draft does not change while one looks at it
  }, []);
  return (
    <StoryCard
      {...known}
      step={step}
      away={Boolean(view) && queryOfView(view!) !== now}
      docked={docked}
      onStep={(next) => {
        setStep(next);
        const shown = known.views[next - 1];
        if (shown) showSaved(shown, null);
      }}
      onClose={onClose}
      closing={t('story.endPreview')}
      linkOf={null}
      draft
    />
  );
}
