/** Two sides that meet: their meetings under the filters. */
import { selectedMeetings } from '../../../core/query/selection.ts';
import type { NodeId, Pair } from '../../../core/query/state.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useMeetingsOfAllTime, useVisibleMeetings } from '../../store/derived.ts';
import { MeetingsOf } from './MeetingsOf.tsx';
import { NodeLinks } from './NodeLinks.tsx';
import { OverTime } from './OverTime.tsx';
import { Part } from './Part.tsx';
import { Documents, Places, TopicsRanked } from './Ranked.tsx';
import { SideHeading } from './SideHeading.tsx';

export function TieDetail({ pair }: { pair: Pair }) {
  const speech = useSpeech();
  const { t } = speech;
  const visible = useVisibleMeetings();
  const selection = { type: 'tie', pair } as const;
  const meetings = selectedMeetings(visible, selection);
  const ever = selectedMeetings(useMeetingsOfAllTime(), selection);
  const [a, b] = pair.map((node) => sayNode(node, speech)) as [string, string];
  const countOf = (id: NodeId) => visible.filter((m) => m.nodes.includes(id)).length;
  return (
    <article className="detail-body">
      <SideHeading selection={selection} nodes={pair} title={t('detail.tie', { a, b })} />
      <OverTime meetings={ever} />
      <MeetingsOf meetings={meetings} />
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
      <Places meetings={meetings} />
      <TopicsRanked meetings={meetings} />
      <Documents meetings={meetings} />
    </article>
  );
}
