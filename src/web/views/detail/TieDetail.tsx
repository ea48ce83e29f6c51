/** Two sides that meet: their meetings under the filters. */
import { selectedMeetings } from '../../../core/query/selection.ts';
import type { NodeId, Pair } from '../../../core/query/state.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { useVisibleMeetings } from '../../store/derived.ts';
import { MeetingsOf } from './MeetingsOf.tsx';
import { NodeLinks } from './NodeLinks.tsx';
import { Part } from './Part.tsx';
import { SideHeading } from './SideHeading.tsx';
import { sayNode } from './words.ts';

export function TieDetail({ pair }: { pair: Pair }) {
  const { locale, t } = useLanguage();
  const data = useData();
  const visible = useVisibleMeetings();
  const selection = { type: 'tie', pair } as const;
  const [a, b] = pair.map((node) => sayNode(node, data, locale)) as [string, string];
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
            name: sayNode(id, data, locale),
            count: countOf(id),
          }))}
        />
      </Part>
    </article>
  );
}
