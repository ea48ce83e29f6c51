/** The ways to ask more of the data than to look: each opens a panel of its own. */
import { useT } from '../../i18n/Language.tsx';
import { openPanel } from '../../store/store.ts';
import { Part } from './Part.tsx';

const PANELS = ['question', 'comparison', 'measures'] as const;

export function Analyses() {
  const t = useT();
  return (
    <Part title={t('analysis.tools')}>
      <div className="detail-analyses">
        {PANELS.map((panel) => (
          <button key={panel} type="button" className="detail-button" onClick={() => openPanel(panel)}>
            {t(`analysis.${panel}.open`)}
          </button>
        ))}
      </div>
    </Part>
  );
}
