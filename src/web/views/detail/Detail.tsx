/** The panel beside the views: what is selected, with the sentence that says so; where to begin when nothing is. */
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { selectionExists } from '../../../core/query/selection.ts';
import type { Selection } from '../../../core/query/state.ts';
import { useT } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { select, useStore } from '../../store/store.ts';
import { Beginning } from './Beginning.tsx';
import { MeetingDetail } from './MeetingDetail.tsx';
import { NodeDetail } from './NodeDetail.tsx';
import { TieDetail } from './TieDetail.tsx';
import './detail.css';

const keyOf = (selection: Selection | null): string =>
  selection === null ? '' : selection.type === 'tie' ? selection.pair.join() : selection.id;

export function Detail() {
  const selection = useStore((s) => s.view.selection);
  const panel = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const key = keyOf(selection);

  // A choice made inside the panel removes the button that made it: focus goes on at its like, else at the new heading.
  // A choice made elsewhere leaves the focus where it is.
  useEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body;
    if (pressed.current && lost && key) nextFocus(panel.current, pressed.current)?.focus();
    pressed.current = null;
  }, [key]);

  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || !selection) return;
    event.stopPropagation();
    select(null);
  }

  function remember({ target }: MouseEvent) {
    pressed.current = target instanceof Element ? target.closest('button') : null;
  }

  return (
    <div ref={panel} className="detail" role="presentation" onKeyDown={leave} onClickCapture={remember}>
      <div className="detail-scroll" key={key}>
        <Chosen selection={selection} />
      </div>
    </div>
  );
}

/** The button that steps the same way from the new meeting, or the heading. */
function nextFocus(panel: HTMLElement | null, pressed: HTMLElement): HTMLElement | null {
  const step = [...(panel?.querySelectorAll<HTMLButtonElement>('button[data-step]') ?? [])].find(
    (button) => button.dataset['step'] === pressed.dataset['step'] && !button.disabled,
  );
  return step ?? panel?.querySelector<HTMLElement>('h2') ?? null;
}

function Chosen({ selection }: { selection: Selection | null }) {
  const t = useT();
  const data = useData();
  if (!selection) return <Beginning />;
  if (!selectionExists(data, selection)) return <p className="detail-note">{t('detail.unknown')}</p>;
  if (selection.type === 'meeting') return <MeetingDetail found={data.byId.get(selection.id)!} />;
  return selection.type === 'node' ? <NodeDetail node={selection.id} /> : <TieDetail pair={selection.pair} />;
}
