/** Back a step, play or pause, on a step; where motion is not wanted, the steps alone. */
import { useT } from '../../i18n/Language.tsx';
import type { Play } from './use-play.ts';

/** Pictures in a square of 10; those that point are turned round in a right-to-left page. */
const SIGNS = {
  back: 'M8.5,1v8L3,5ZM1.5,1h1.2v8H1.5Z',
  on: 'M1.5,1v8L7,5ZM7.3,1h1.2v8H7.3Z',
  play: 'M2,0.5v9L9,5Z',
  pause: 'M2,1h2.2v8H2ZM5.8,1h2.2v8H5.8Z',
} as const;

function Sign({ of }: { of: keyof typeof SIGNS }) {
  return (
    <svg className={`timeline-sign is-${of}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d={SIGNS[of]} />
    </svg>
  );
}

export function PlayButtons({ playing, still, toggle, step }: Play) {
  const t = useT();
  const button = (name: string, sign: keyof typeof SIGNS, onClick: () => void, more = '') => (
    <button type="button" className={more} aria-label={name} title={name} onClick={onClick}>
      <Sign of={sign} />
    </button>
  );
  return (
    <div className="timeline-buttons">
      {button(t('timeline.stepBack'), 'back', () => step('back'))}
      {still
        ? null
        : button(
            t(playing ? 'timeline.pause' : 'timeline.play'),
            playing ? 'pause' : 'play',
            toggle,
            'timeline-play',
          )}
      {button(t('timeline.stepOn'), 'on', () => step('on'))}
    </div>
  );
}
