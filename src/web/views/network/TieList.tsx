/** The picture in words: its ties, drawn or not, or where meetings are marks, the meetings. */
import { useMemo, useState } from 'react';
import type { Change } from '../../../core/analysis/comparison.ts';
import { meetingTies, tieId } from '../../../core/query/graph.ts';
import type { Bond, Picture } from '../../../core/query/picture.ts';
import { hubNode } from '../../../core/query/speakers.ts';
import type { Selection } from '../../../core/query/state.ts';
import { select, setHover, useStore } from '../../store/store.ts';
import type { Speech } from '../../i18n/say.ts';
import { Drawer } from './Drawer.tsx';
import { selectionOfMark, selectionOfTie } from './marks.ts';
import { sayMark, sayTieFully } from '../../i18n/say-network.ts';

interface Props {
  picture: Picture;
  changeOf: ((tie: Bond) => Change | null) | null;
  speech: Speech;
}

export function TieList(props: Props) {
  const { t } = props.speech;
  return (
    <Drawer summary={t(props.picture.mode === 'meetings' ? 'network.meetingsInWords' : 'network.ties')}>
      <Rows {...props} />
    </Drawer>
  );
}

interface Row {
  id: string;
  selection: Selection;
  say: () => string;
}

/** So many rows at a time: thousands would hold up the page. */
const AT_A_TIME = 100;

function Rows({ picture, changeOf, speech }: Props) {
  const { t } = speech;
  const [most, setMost] = useState(AT_A_TIME);
  const rows = useMemo(() => rowsOf(picture, changeOf, speech), [picture, changeOf, speech]);
  const chosen = useStore(({ view: { selection } }) => keyOf(selection));
  return (
    <>
      {rows.length === 0 && <p>{t(picture.mode === 'meetings' ? 'network.noMeetings' : 'network.noTies')}</p>}
      <ul className="network-list">
        {rows.slice(0, most).map(({ id, selection, say }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={keyOf(selection) === chosen}
              onClick={() => select(selection)}
              onPointerEnter={() => setHover(selection)}
              onPointerLeave={() => setHover(null)}
              onFocus={() => setHover(selection)}
              onBlur={() => setHover(null)}
            >
              {say()}
            </button>
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" className="view-tool" onClick={() => setMost(most + AT_A_TIME)}>
          {t('network.more', { n: rows.length - most })}
        </button>
      )}
    </>
  );
}

function keyOf(selection: Selection | null): string | null {
  if (selection?.type === 'tie') return tieId(selection.pair);
  return selection?.type === 'meeting' ? hubNode(selection.id) : null;
}

const SIGNS: Record<Change, string> = { gained: '+', lost: '−', kept: '=' };

function rowsOf(picture: Picture, changeOf: Props['changeOf'], speech: Speech): Row[] {
  if (picture.mode === 'meetings') return meetingRows(picture, speech);
  return meetingTies([...picture.ties, ...picture.lightTies, ...picture.leftOut.ties]).map((tie) => {
    const change = changeOf?.(tie);
    return {
      id: tie.id,
      selection: selectionOfTie(tie),
      say: () => {
        const words = sayTieFully(tie, speech);
        if (!change) return words;
        return `${SIGNS[change]} ${speech.t(`network.change.${change}`, { tie: words })}`;
      },
    };
  });
}

function meetingRows({ nodes, undrawnMeetings }: Picture, speech: Speech): Row[] {
  const drawn = nodes.flatMap((n) => (n.type === 'meeting' ? n.ref : []));
  return [...drawn, ...undrawnMeetings].map((ref) => {
    const id = hubNode(ref);
    const mark = { id, type: 'meeting' as const, ref, country: null, meetings: 1, holds: 0 };
    return { id, selection: selectionOfMark(id), say: () => sayMark(mark, speech) };
  });
}
