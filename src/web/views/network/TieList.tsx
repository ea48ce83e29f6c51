/** The visible ties in words: the text twin of the drawing. */
import { useMemo } from 'react';
import { type Graph, meetingTies, tieId } from '../../../core/query/graph.ts';
import { selectTie, setHover, useStore } from '../../store/store.ts';
import type { Speech } from '../../i18n/say.ts';
import { Drawer } from './Drawer.tsx';
import { sayTieFully } from './words.ts';

interface Props {
  graph: Graph;
  speech: Speech;
}

export function TieList({ graph, speech }: Props) {
  return (
    <Drawer summary={speech.t('network.ties')}>
      <Ties graph={graph} speech={speech} />
    </Drawer>
  );
}

function Ties({ graph, speech }: Props) {
  const { t } = speech;
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
              {sayTieFully(tie, speech)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
