/** The measures of the visible graph: a table to sort by, what each means, and which of them the network shows. */
import { useMemo, useState } from 'react';
import { SIZES } from '../../../core/query/state.ts';
import { useT } from '../../i18n/Language.tsx';
import { useMeasures } from '../../store/analysis.ts';
import { setCommunities, setSizeBy, useStore } from '../../store/store.ts';
import { Groups } from './Groups.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { Part } from './Part.tsx';
import { Whose, type WhoseType } from './Whose.tsx';

const MEANINGS = [...SIZES, 'community'] as const;

export function MeasuresPanel() {
  const t = useT();
  const { measures, current } = useMeasures();
  const sizeBy = useStore((s) => s.view.sizeBy);
  const [chosen, setWhose] = useState<WhoseType | null>(null);
  const counts = useMemo(() => {
    const officials = measures?.nodes.filter((n) => n.type === 'official' && n.partners > 0).length ?? 0;
    return { officials };
  }, [measures]);
  const whose = chosen ?? (counts.officials > 0 ? 'officials' : 'countries');
  const type = whose === 'officials' ? 'official' : 'country';
  return (
    <PanelFrame title="analysis.measures.title" help="analysis.measures.help">
      <Shown />
      <Whose value={whose} onChoose={setWhose} />
      <div aria-busy={!current}>
        {measures ? (
          <MeasureTable key={`${type} ${sizeBy}`} type={type} measures={measures} by={sizeBy} />
        ) : (
          <p className="analysis-note">{t('analysis.measuring')}</p>
        )}
      </div>
      {measures && <Groups key={`groups ${type}`} type={type} measures={measures} />}
      <Part title={t('analysis.whatTheyMean')}>
        <dl className="analysis-meanings">
          {MEANINGS.map((measure) => (
            <div key={measure}>
              <dt>{t(`analysis.measure.${measure}`)}</dt>
              <dd>{t(`analysis.means.${measure}`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </PanelFrame>
  );
}

/** What of the measures the network shows. */
function Shown() {
  const t = useT();
  const sizeBy = useStore((s) => s.view.sizeBy);
  const communities = useStore((s) => s.view.communities);
  return (
    <div className="analysis-shown">
      <label className="analysis-size">
        {t('analysis.sizeBy')}
        <select
          className="app-select"
          value={sizeBy}
          onChange={({ target }) => setSizeBy(SIZES.find((size) => size === target.value) ?? 'meetings')}
        >
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {t(`analysis.measure.${size}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="analysis-rule">
        <input
          type="checkbox"
          checked={communities}
          onChange={({ target }) => setCommunities(target.checked)}
        />
        <span>{t('analysis.communities')}</span>
      </label>
    </div>
  );
}
