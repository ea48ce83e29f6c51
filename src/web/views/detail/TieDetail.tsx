/** Two sides that meet: their meetings under the filters. */
import { useMemo } from 'react';
import type { NodeId, Pair } from '../../../core/query/state.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useMeetingsAbout, useVisibleGraph } from '../../store/derived.ts';
import { MeetingsOf } from './MeetingsOf.tsx';
import { NodeLinks } from './NodeLinks.tsx';
import { OverTime } from './OverTime.tsx';
import { Part } from './Part.tsx';
import { Documents, Places, TopicsRanked } from './Ranked.tsx';
import { SideHeading } from './SideHeading.tsx';

export function TieDetail({ pair }: { pair: Pair }) {
  const speech = useSpeech();
  const { t } = speech;
  const selection = useMemo(() => ({ type: 'tie', pair }) as const, [pair]);
  const graph = useVisibleGraph();
  const { meetings, ever } = useMeetingsAbout(selection);
  const [a, b] = pair.map((node) => sayNode(node, speech)) as [string, string];
  const countOf = (id: NodeId): number => graph.met[graph.table.numberOf.get(id) ?? -1] ?? 0;
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
