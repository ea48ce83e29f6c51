/** The picture in words: its ties, drawn or not, or where meetings are marks, the meetings. */
import { useMemo, useState } from 'react';
import type { Change } from '../../../core/analysis/comparison.ts';
import { meetingTies, tieId } from '../../../core/query/graph.ts';
import type { Bond, Picture } from '../../../core/query/picture.ts';
import { hubNode } from '../../../core/query/speakers.ts';
import type { Selection } from '../../../core/query/state.ts';
import { lighting } from '../../store/lighting.ts';
import { select, useStore } from '../../store/store.ts';
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
  const { rows, all } = useMemo(
    () => rowsOf(picture, changeOf, most, speech),
    [picture, changeOf, most, speech],
  );
  const chosen = useStore(({ view: { selection } }) => keyOf(selection));
  return (
    <>
      {rows.length === 0 && <p>{t(picture.mode === 'meetings' ? 'network.noMeetings' : 'network.noTies')}</p>}
      <ul className="network-list">
        {rows.map(({ id, selection, say }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={keyOf(selection) === chosen}
              onClick={() => select(selection)}
              {...lighting(selection)}
            >
              {say()}
            </button>
          </li>
        ))}
      </ul>
      {all > rows.length && (
        <button type="button" className="view-tool" onClick={() => setMost(most + AT_A_TIME)}>
          {t('network.more', { n: all - rows.length })}
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

/** The first rows, and how many there are: what is not drawn is made as far as it is listed. */
function rowsOf(
  picture: Picture,
  changeOf: Props['changeOf'],
  most: number,
  speech: Speech,
): { rows: Row[]; all: number } {
  if (picture.mode === 'meetings') return meetingRows(picture, most, speech);
  const { ties, lightTies, leftOut } = picture;
  const drawn = meetingTies(ties);
  const heaviest = meetingTies([...drawn, ...lightTies.first(most), ...leftOut.ties.first(most)]);
  const rows = heaviest.slice(0, most).map((tie) => {
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
  return { rows, all: drawn.length + lightTies.count + leftOut.ties.count };
}

function meetingRows({ nodes, undrawnMeetings }: Picture, most: number, speech: Speech) {
  const drawn = nodes.flatMap((n) => (n.type === 'meeting' ? n.ref : []));
  const rows = [...drawn, ...undrawnMeetings.first(most)].slice(0, most).map((ref): Row => {
    const id = hubNode(ref);
    const mark = { id, type: 'meeting' as const, ref, country: null, meetings: 1, holds: 0 };
    return { id, selection: selectionOfMark(id), say: () => sayMark(mark, speech) };
  });
  return { rows, all: drawn.length + undrawnMeetings.count };
}
