/** All steps of a story, each a link that one can open and copy; those that the data cannot show are said to be left out. */
import { type MouseEvent, useState } from 'react';
import { copied } from '../../device/clipboard.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { toldIn } from '../../../core/story/story.ts';
import { Icon } from './icons.tsx';
import type { CardProps } from './StoryCard.tsx';
import { Told } from './Told.tsx';

export function StepList({ story, views, step, linkOf, onStep }: CardProps) {
  const { t } = useLanguage();
  const lost = views.filter((view) => !view).length;
  return (
    <>
      {lost > 0 && <p className="story-lost">{t('story.lost', { count: lost })}</p>}
      <details className="story-steps">
        <summary>{t('story.allSteps')}</summary>
        <ol>
          {story.steps.map((each, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- a step is its place
            <li key={i}>
              <Step
                number={i + 1}
                shown={Boolean(views[i])}
                current={step === i + 1}
                {...{ each, linkOf, onStep }}
              />
            </li>
          ))}
        </ol>
        {story.author && <p className="story-note">{t('story.by', { author: story.author })}</p>}
      </details>
    </>
  );
}

interface StepProps extends Pick<CardProps, 'linkOf' | 'onStep'> {
  each: CardProps['story']['steps'][number];
  number: number;
  shown: boolean;
  current: boolean;
}

function Step({ each, number, shown, current, linkOf, onStep }: StepProps) {
  const { locale } = useLanguage();
  if (!shown)
    return (
      <span className="story-note">
        <Told told={each.title} />
      </span>
    );
  const go = (event: MouseEvent): void => {
    // Other ways to follow a link are the browser's: a new tab, a download.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onStep(number);
  };
  const here = current ? ({ 'aria-current': 'step' } as const) : {};
  if (!linkOf)
    return (
      <button type="button" className="text-button" {...here} onClick={() => onStep(number)}>
        <Told told={each.title} />
      </button>
    );
  return (
    <>
      <a href={linkOf(number)} {...here} onClick={go}>
        <Told told={each.title} />
      </a>
      <CopyLink href={linkOf(number)} title={toldIn(each.title, locale).text} />
    </>
  );
}

/** Where copying is forbidden it shows the link instead. */
function CopyLink({ href, title }: { href: string; title: string }) {
  const { t } = useLanguage();
  const [done, setDone] = useState<boolean | null>(null);
  const link = new URL(href, location.href).href;
  const label = t('story.copy', { title });
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        title={label}
        onClick={() => void copied(link).then(setDone)}
      >
        <Icon sign="link" />
      </button>
      <output className="story-note">{done && t('story.copied')}</output>
      {done === false && (
        <input
          className="story-field"
          readOnly
          value={link}
          aria-label={label}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
