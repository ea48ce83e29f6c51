/** The panel beside the views: what is selected, with the sentence that says so; where to begin when nothing is. */
import { type KeyboardEvent, type MouseEvent, type ReactNode, Suspense, lazy, useRef, useState } from 'react';
import { selectionExists } from '../../../core/query/selection.ts';
import type { Selection } from '../../../core/query/state.ts';
import { useT } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { select, useStore } from '../../store/store.ts';
import { Beginning } from './Beginning.tsx';
import { MeetingDetail } from './MeetingDetail.tsx';
import { NodeDetail } from './NodeDetail.tsx';
import { StepSaid } from './StepSaid.tsx';
import { TieDetail } from './TieDetail.tsx';
import { usePanelFocus } from './use-focus.ts';
import './detail.css';
import './evidence.css';
import './lists.css';
import './media.css';

// Not of the first view: they come when they are opened.
const PlaceDetail = lazy(() => import('./PlaceDetail.tsx').then((m) => ({ default: m.PlaceDetail })));
const DocumentDetail = lazy(() =>
  import('./DocumentDetail.tsx').then((m) => ({ default: m.DocumentDetail })),
);

const WithdrawnDetail = lazy(() =>
  import('./WithdrawnDetail.tsx').then((m) => ({ default: m.WithdrawnDetail })),
);

const keyOf = (selection: Selection | null): string =>
  selection === null ? '' : selection.type === 'tie' ? selection.pair.join() : selection.id;

/** `stories`: the ways in that others have laid out, where nothing is chosen. */
export function Detail({ stories }: { stories?: ReactNode }) {
  const selection = useStore((s) => s.view.selection);
  const panel = useRef<HTMLDivElement>(null);
  const key = keyOf(selection);
  const { onPress, onEscape } = usePanelFocus(panel, key);
  const [steppedTo, setSteppedTo] = useState<string | null>(null);

  function press(event: MouseEvent) {
    onPress(event);
    const step = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
    setSteppedTo(step?.dataset['to'] ?? null);
  }

  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || !selection) return;
    event.stopPropagation();
    onEscape();
    select(null);
  }

  return (
    <div ref={panel} className="detail" role="presentation" onKeyDown={leave} onClickCapture={press}>
      <div className="detail-scroll" key={key}>
        <Chosen selection={selection} stories={stories} />
      </div>
      <StepSaid to={steppedTo} selection={selection} />
    </div>
  );
}

function Chosen({ selection, stories }: { selection: Selection | null; stories: ReactNode }) {
  const t = useT();
  const data = useData();
  if (!selection) return <Beginning stories={stories} />;
  if (selection.type === 'meeting') {
    const found = data.byId.get(selection.id);
    return found ? <MeetingDetail found={found} /> : <Gone id={selection.id} />;
  }
  if (!selectionExists(data, selection)) return <p className="detail-note">{t('detail.unknown')}</p>;
  if (selection.type === 'node') return <NodeDetail node={selection.id} />;
  if (selection.type === 'tie') return <TieDetail pair={selection.pair} />;
  return (
    <Suspense fallback={<p className="detail-note">{t('app.loading')}</p>}>
      {selection.type === 'document' ? (
        <DocumentDetail id={selection.id} />
      ) : (
        <PlaceDetail selection={selection} />
      )}
    </Suspense>
  );
}

function Gone({ id }: { id: string }) {
  const t = useT();
  return (
    <Suspense fallback={<p className="detail-note">{t('app.loading')}</p>}>
      <WithdrawnDetail id={id} />
    </Suspense>
  );
}
