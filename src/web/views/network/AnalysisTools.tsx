/** What can be asked of the network besides looking at it: each opens a panel beside the views. */
import type { MouseEvent } from 'react';
import { type Panel, openPanel } from '../../store/store.ts';
import type { Speech } from '../../i18n/say.ts';
import { Drawer } from './Drawer.tsx';

const PANELS = ['question', 'comparison', 'measures'] as const;

/** The list has done its work. */
function open(panel: Panel, { currentTarget }: MouseEvent): void {
  currentTarget.closest('details')?.removeAttribute('open');
  openPanel(panel);
}

export function AnalysisTools({ speech: { t } }: { speech: Speech }) {
  return (
    <Drawer summary={t('analysis.tools')}>
      <ul className="network-list">
        {PANELS.map((panel) => (
          <li key={panel}>
            <button type="button" onClick={(event) => open(panel, event)}>
              {t(`analysis.${panel}.open`)}
            </button>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
