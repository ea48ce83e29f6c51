/** Two sides that meet: their meetings under the filters. */
import { selectedMeetings } from '../../../core/query/selection.ts';
import type { NodeId, Pair } from '../../../core/query/state.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useVisibleMeetings } from '../../store/derived.ts';
import { MeetingsOf } from './MeetingsOf.tsx';
import { NodeLinks } from './NodeLinks.tsx';
import { Part } from './Part.tsx';
import { SideHeading } from './SideHeading.tsx';

export function TieDetail({ pair }: { pair: Pair }) {
  const speech = useSpeech();
  const { t } = speech;
  const visible = useVisibleMeetings();
  const selection = { type: 'tie', pair } as const;
  const [a, b] = pair.map((node) => sayNode(node, speech)) as [string, string];
  const countOf = (id: NodeId) => visible.filter((m) => m.nodes.includes(id)).length;
  return (
    <article className="detail-body">
      <SideHeading selection={selection} nodes={pair} title={t('detail.tie', { a, b })} />
      <MeetingsOf meetings={selectedMeetings(visible, selection)} />
      <Part title={t('detail.sides')}>
        <NodeLinks
          links={pair.map((id) => ({
            selection: { type: 'node', id },
            flags: [id],
            name: sayNode(id, speech),
            count: countOf(id),
          }))}
        />
      </Part>
    </article>
  );
}
