/** The groups that meet mostly among themselves, each with its names; a press selects one of them. */
import type { Community, Measured, Measures } from '../../../core/analysis/measures.ts';
import type { NodeId, Selection } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayNumber } from '../../i18n/formats.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { lighting } from '../../store/lighting.ts';
import { select } from '../../store/store.ts';
import { useMore } from './More.tsx';
import { Part } from './Part.tsx';
import { countryOf } from './words.ts';

interface Props {
  measures: Measures;
  type: Measured['type'];
}

export function Groups({ measures: { communities }, type }: Props) {
  const { t, locale } = useSpeech();
  const groups = communities.filter((group) => group.type === type);
  const [shown, more] = useMore(groups);
  if (!groups.length) return null;
  return (
    <Part title={t('analysis.groups')} count={sayNumber(groups.length, locale)}>
      <ol className="analysis-groups">
        {shown.map((group, i) => (
          <li key={group.nodes[0]}>
            <Group group={group} index={i + 1} />
          </li>
        ))}
      </ol>
      {more}
    </Part>
  );
}

function Group({ group: { nodes }, index }: { group: Community; index: number }) {
  const speech = useSpeech();
  const { t, locale } = speech;
  return (
    <details className="analysis-group">
      <summary>
        <span className="analysis-count">{sayNumber(index, locale)}</span>
        <span className="analysis-grow">{t('analysis.group', { name: sayNode(nodes[0]!, speech) })}</span>
        <span className="analysis-count">{sayNumber(nodes.length, locale)}</span>
      </summary>
      <Members nodes={nodes} />
    </details>
  );
}

function Members({ nodes }: { nodes: readonly NodeId[] }) {
  const speech = useSpeech();
  const [shown, more] = useMore(nodes);
  return (
    <>
      <ul className="analysis-list">
        {shown.map((id) => {
          const node: Selection = { type: 'node', id };
          return (
            <li key={id}>
              <button type="button" onClick={() => select(node)} {...lighting(node)}>
                <Flag country={countryOf(id, speech.data)} />
                <span className="analysis-grow">{sayNode(id, speech)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
