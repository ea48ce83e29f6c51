/** Who moved in rank, the greatest move first; a press selects them. */
import type { Move } from '../../../core/analysis/comparison.ts';
import type { Selection } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayNumber } from '../../i18n/formats.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { lighting } from '../../store/lighting.ts';
import { select } from '../../store/store.ts';
import { useMore } from './More.tsx';
import { Shift } from './Shift.tsx';
import { countryOf } from './words.ts';

export function Moves({ moves }: { moves: readonly Move[] }) {
  const { t } = useSpeech();
  const [shown, more] = useMore(moves);
  if (!moves.length) return <p className="analysis-note">{t('analysis.noneHere')}</p>;
  return (
    <>
      <ul className="analysis-list">
        {shown.map((move) => (
          <li key={move.id}>
            <Moved move={move} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function Moved({ move: { id, before, after } }: { move: Move }) {
  const speech = useSpeech();
  const { data, locale, t } = speech;
  const node: Selection = { type: 'node', id };
  const name = sayNode(id, speech);
  const [from, to] = [before, after].map((place) =>
    place ? sayNumber(place.rank, locale) : t('analysis.absent'),
  ) as [string, string];
  return (
    <button
      type="button"
      aria-label={t('analysis.moveSpoken', { name, before: from, after: to })}
      onClick={() => select(node)}
      {...lighting(node)}
    >
      <Flag country={countryOf(id, data)} />
      <span className="analysis-grow">{name}</span>
      <Shift from={from} to={to} />
    </button>
  );
}
