/** A list of compared ties, each with its meetings in both periods; a press selects the tie. */
import type { ComparedTie } from '../../../core/analysis/comparison.ts';
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

export function TieChanges({ ties }: { ties: readonly ComparedTie[] }) {
  const { t } = useSpeech();
  const [shown, more] = useMore(ties);
  if (!ties.length) return <p className="analysis-note">{t('analysis.noneHere')}</p>;
  return (
    <>
      <ul className="analysis-list">
        {shown.map((tie) => (
          <li key={tie.id}>
            <TieChange tie={tie} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function TieChange({ tie: { pair, before, after } }: { tie: ComparedTie }) {
  const speech = useSpeech();
  const { data, locale, t } = speech;
  const tie: Selection = { type: 'tie', pair };
  const [a, b] = pair.map((node) => sayNode(node, speech)) as [string, string];
  const name = t('detail.tie', { a, b });
  return (
    <button
      type="button"
      aria-label={t('analysis.tieSpoken', { name, before, after })}
      onClick={() => select(tie)}
      {...lighting(tie)}
    >
      <span className="analysis-flags">
        {pair.map((node) => (
          <Flag key={node} country={countryOf(node, data)} />
        ))}
      </span>
      <span className="analysis-grow">{name}</span>
      <Shift from={sayNumber(before, locale)} to={sayNumber(after, locale)} />
    </button>
  );
}
