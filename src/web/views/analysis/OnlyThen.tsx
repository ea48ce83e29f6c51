/** Who meets in one of the two periods only: new names, or those that are gone; a press selects them. */
import { type Move, onlyIn } from '../../../core/analysis/comparison.ts';
import type { Selection } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { lighting } from '../../store/lighting.ts';
import { select } from '../../store/store.ts';
import { useMore } from './More.tsx';
import { Part } from './Part.tsx';
import { countryOf } from './words.ts';

interface Props {
  moves: readonly Move[];
  /** the period they meet in */
  when: 'before' | 'after';
}

export function OnlyThen({ moves, when }: Props) {
  const { t } = useSpeech();
  const own = onlyIn(moves, when);
  const [shown, more] = useMore(own);
  return (
    <Part title={t(when === 'after' ? 'analysis.newNames' : 'analysis.goneNames', { count: own.length })}>
      {own.length > 0 ? (
        <ul className="analysis-list">
          {shown.map((move) => (
            <li key={move.id}>
              <Name id={move.id} meetings={move[when]!.meetings} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="analysis-note">{t('analysis.noneHere')}</p>
      )}
      {more}
    </Part>
  );
}

function Name({ id, meetings }: { id: Move['id']; meetings: number }) {
  const speech = useSpeech();
  const node: Selection = { type: 'node', id };
  return (
    <button type="button" onClick={() => select(node)} {...lighting(node)}>
      <Flag country={countryOf(id, speech.data)} />
      <span className="analysis-grow">{sayNode(id, speech)}</span>{' '}
      <span className="analysis-count">{speech.t('meetings.count', { count: meetings })}</span>
    </button>
  );
}
