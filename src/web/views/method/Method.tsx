/** How an article is read, what sureness means, how far the reading was found right, and what is never done. */
import { useT } from '../../i18n/Language.tsx';
import { Calibration } from './Calibration.tsx';
import { Figures } from './Figures.tsx';
import { SurenessTable } from './SurenessTable.tsx';
import type { Measured } from '../../../core/model/measured.ts';
import { MEASURED } from './measured.ts';
import './method.css';

const STEPS = [
  'method.stepPage',
  'method.stepNames',
  'method.stepMeeting',
  'method.stepSides',
  'method.stepDate',
  'method.stepPlace',
  'method.stepTopics',
  'method.stepMerge',
] as const;

const NEVER = [
  'method.neverGuess',
  'method.neverYear',
  'method.neverName',
  'method.neverMerge',
  'method.neverHeld',
  'method.neverUnsourced',
] as const;

const LIMITS = ['method.limitSeen', 'method.limitGenre', 'method.limitOne', 'method.limitSmall'] as const;

/** `measured`: what to show in place of the project's own figures. */
export function Method({ measured = MEASURED }: { measured?: Measured }) {
  const t = useT();
  const points = (keys: readonly (typeof STEPS | typeof NEVER | typeof LIMITS)[number][]) =>
    keys.map((key) => <li key={key}>{t(key)}</li>);
  return (
    <div className="method">
      <section>
        <h3>{t('method.reading')}</h3>
        <p>{t('method.readingIntro')}</p>
        <ol>{points(STEPS)}</ol>
      </section>
      <section>
        <h3>{t('method.never')}</h3>
        <ul>{points(NEVER)}</ul>
      </section>
      <section>
        <h3>{t('method.sureness')}</h3>
        <p>{t('method.surenessIntro')}</p>
        <SurenessTable />
      </section>
      <section>
        <h3>{t('method.measured')}</h3>
        <p>{t('method.measuredIntro')}</p>
        <Figures corpora={measured.corpora} />
        <Calibration tenths={measured.calibration} />
      </section>
      <section>
        <h3>{t('method.limits')}</h3>
        <ul>{points(LIMITS)}</ul>
      </section>
    </div>
  );
}
