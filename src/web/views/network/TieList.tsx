/** The visible ties in words: the text twin of the drawing. */
import { useMemo } from 'react';
import { type Graph, meetingTies, tieId } from '../../../core/query/graph.ts';
import { selectTie, setHover, useStore } from '../../store/store.ts';
import { Drawer } from './Drawer.tsx';
import { type Saying, sayTie } from './words.ts';

interface Props {
  graph: Graph;
  saying: Saying;
}

export function TieList({ graph, saying }: Props) {
  return (
    <Drawer summary={saying.t('network.ties')}>
      <Ties graph={graph} saying={saying} />
    </Drawer>
  );
}

function Ties({ graph, saying }: Props) {
  const { t } = saying;
  const ties = useMemo(() => meetingTies(graph), [graph]);
  const chosen = useStore(({ view: { selection } }) =>
    selection?.type === 'tie' ? tieId(selection.pair) : null,
  );
  return (
    <>
      {ties.length === 0 && <p>{t('network.noTies')}</p>}
      <ul className="network-list">
        {ties.map((tie) => (
          <li key={tie.id}>
            <button
              type="button"
              aria-pressed={tie.id === chosen}
              onClick={() => selectTie(tie.pair)}
              onPointerEnter={() => setHover({ type: 'tie', pair: tie.pair })}
              onPointerLeave={() => setHover(null)}
              onFocus={() => setHover({ type: 'tie', pair: tie.pair })}
              onBlur={() => setHover(null)}
            >
              {tie.firm ? sayTie(tie, saying) : t('network.tieUnsure', { tie: sayTie(tie, saying) })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
