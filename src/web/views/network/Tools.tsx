/** The strip under the network: zoom, what to do with the choice, the ties in words, the legend with the keys. */
import { type ReactNode, useMemo } from 'react';
import type { Bond, Picture } from '../../../core/query/picture.ts';
import type { Change } from '../../../core/analysis/comparison.ts';
import { pairOfMeeting } from '../../../core/query/selection.ts';
import { filterBySelection, setCamera, setFilter, showLegend, useStore } from '../../store/store.ts';
import type { Speech } from '../../i18n/say.ts';
import { AnalysisTools } from './AnalysisTools.tsx';
import { ModeMenu } from './ModeMenu.tsx';
import { OpenList } from './OpenList.tsx';
import { TieList } from './TieList.tsx';

interface Props {
  picture: Picture;
  changeOf: ((tie: Bond) => Change | null) | null;
  speech: Speech;
  /** something visible is selected */
  chosen: boolean;
  onZoom: (factor: number) => void;
  onFocus: () => void;
}

export const ZOOM_STEP = 1.35;

const ICONS = {
  in: 'M8 3.5v9M3.5 8h9',
  out: 'M3.5 8h9',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
} as const;

export function Tools({ picture, changeOf, speech, chosen, onZoom, onFocus }: Props) {
  const { t } = speech;
  const selection = useStore((s) => s.view.selection);
  const locked = useStore((s) => s.locked);
  const framed = useStore((s) => s.framed);
  const pair = useMemo(
    () => (selection?.type === 'meeting' ? pairOfMeeting(speech.data, selection.id) : null),
    [selection, speech.data],
  );
  // A meeting of more than two, or of one, is no pair to filter by.
  const filterable = selection !== null && (selection.type !== 'meeting' || pair !== null);
  return (
    <div className="network-tools" role="toolbar" aria-label={t('network.tools')}>
      <ModeMenu speech={speech} />
      <Icon name={t('network.zoomOut')} path={ICONS.out} onClick={() => onZoom(1 / ZOOM_STEP)} />
      <Icon name={t('network.zoomIn')} path={ICONS.in} onClick={() => onZoom(ZOOM_STEP)} />
      <Icon name={t('network.fit')} path={ICONS.fit} onClick={() => setCamera(null)} />
      <Action hint={t('network.focusHint')} enabled={chosen} onClick={onFocus}>
        {t('network.focus')}
      </Action>
      {!locked && (filterable || selection === null) && (
        <Action
          hint={t(pair ? 'network.onlyPairHint' : 'network.onlyHint')}
          enabled={filterable}
          onClick={() => (pair ? setFilter('between', pair) : filterBySelection())}
        >
          {t(pair ? 'network.onlyPair' : 'network.only')}
        </Action>
      )}
      <span className="network-gap" />
      {picture.openable.size > 0 && <OpenList picture={picture} speech={speech} />}
      {!framed && <AnalysisTools speech={speech} />}
      <TieList picture={picture} changeOf={changeOf} speech={speech} />
      <button
        type="button"
        className="view-tool network-legend"
        aria-haspopup="dialog"
        onClick={() => showLegend(true)}
      >
        {t('legend.title')}
      </button>
    </div>
  );
}

function Icon({ name, path, onClick }: { name: string; path: string; onClick: () => void }) {
  return (
    <button type="button" className="view-tool view-icon" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </button>
  );
}

interface ActionProps {
  hint: string;
  enabled: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** Stays in the order of Tab while it has nothing to do, so that the focus is not lost when the choice is cleared. */
function Action({ hint, enabled, onClick, children }: ActionProps) {
  return (
    <button
      type="button"
      className="view-tool network-action"
      title={hint}
      aria-disabled={!enabled}
      onClick={() => enabled && onClick()}
    >
      {children}
    </button>
  );
}
