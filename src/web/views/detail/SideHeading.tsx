/** The head of an official, a country or a tie: flags, name, how many meetings, and "only these". */
import type { NodeId, Selection } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import type { MessageKey } from '../../i18n/catalog.ts';
import { useT } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { useMeetingsAbout, useSettledFilters } from '../../store/derived.ts';
import { filterBySelection, openPanel } from '../../store/store.ts';
import { Close } from './Close.tsx';
import { filteredTo } from './profile.ts';
import { countryOf } from './words.ts';

interface Props {
  selection: Selection;
  nodes: readonly NodeId[];
  title: string;
}

export function SideHeading({ selection, nodes, title }: Props) {
  const t = useT();
  const data = useData();
  const { meetings, total } = useMeetingsAbout(selection);
  const count = meetings.length;
  return (
    <>
      <div className="detail-bar">
        <p className="detail-kind">{t(kindOf(selection, (id) => data.countries.get(id)?.kind === 'body'))}</p>
        <Close />
      </div>
      <header className="detail-head">
        <div className="detail-title">
          {nodes.map((node) => (
            <Flag key={node} country={countryOf(node, data)} size={28} />
          ))}
          <h2 tabIndex={-1}>{title}</h2>
        </div>
        <p className="detail-when">
          {count === total ? t('meetings.count', { count }) : t('detail.countUnderFilters', { count, total })}
        </p>
        {count > 0 && <OnlyThese selection={selection} />}
        {selection.type === 'node' && <ConnectFrom node={selection.id} />}
      </header>
    </>
  );
}

function kindOf(selection: Selection, isBody: (id: string) => boolean): MessageKey {
  if (selection.type === 'place' || selection.type === 'topic') return `detail.${selection.type}`;
  if (selection.type !== 'node') return 'detail.tieKind';
  const node = selection.id;
  if (node.startsWith('o:')) return 'detail.official';
  return isBody(node.slice(2)) ? 'detail.body' : 'detail.country';
}

function OnlyThese({ selection }: { selection: Selection }) {
  const t = useT();
  const filters = useSettledFilters();
  if (filteredTo(selection, filters)) return <p className="detail-note">{t('detail.onlyTheseOn')}</p>;
  return (
    <p className="detail-only">
      <button type="button" className="detail-button" onClick={filterBySelection}>
        {t('detail.onlyThese')}
      </button>
      <span className="detail-note">{t('detail.onlyTheseHint')}</span>
    </p>
  );
}

/** From who they are to how they are connected to somebody else. */
function ConnectFrom({ node }: { node: NodeId }) {
  const t = useT();
  return (
    <p className="detail-only">
      <button type="button" className="detail-button" onClick={() => openPanel('question', node)}>
        {t('analysis.connectFrom')}
      </button>
    </p>
  );
}
