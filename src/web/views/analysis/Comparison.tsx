/** Two periods set against each other: ties gained, lost and kept, and who moved in rank. */
import { halvesOf } from '../../../core/analysis/halves.ts';
import { useState } from 'react';
import { CHANGES, type Compared, kindToOpen } from '../../../core/analysis/comparison.ts';
import { sayNumber } from '../../i18n/formats.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useComparison } from '../../store/analysis.ts';
import { useData } from '../../store/data.ts';
import { useMeetingsOfAllTime, useSettledFilters } from '../../store/derived.ts';
import { compare, useStore } from '../../store/store.ts';
import { Moves } from './Moves.tsx';
import { OnlyThen } from './OnlyThen.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { Part } from './Part.tsx';
import { Periods } from './Periods.tsx';
import { TieChanges } from './TieChanges.tsx';
import { Whose, type WhoseType } from './Whose.tsx';

export function ComparisonPanel() {
  const { span } = useData();
  const period = useSettledFilters().period;
  const asked = useStore((s) => s.view.comparison);
  const compared = useComparison();
  const meetings = useMeetingsOfAllTime();
  const whole = period ?? span;
  if (!whole || !span)
    return (
      <PanelFrame title="analysis.comparison.title" help="analysis.noMeetings">
        {null}
      </PanelFrame>
    );
  return (
    <PanelFrame title="analysis.comparison.title" help="analysis.comparison.help">
      <Periods
        span={span}
        value={asked ?? halvesOf(meetings, whole)}
        halves={() => halvesOf(meetings, span)}
        onChange={compare}
      />
      {asked && compared ? (
        <Result compared={compared} />
      ) : (
        <Begin onBegin={() => compare(halvesOf(meetings, whole))} />
      )}
    </PanelFrame>
  );
}

function Begin({ onBegin }: { onBegin: () => void }) {
  const { t } = useSpeech();
  return (
    <button type="button" className="button analysis-begin" onClick={onBegin}>
      {t('analysis.comparison.open')}
    </button>
  );
}

function Result({ compared }: { compared: Compared }) {
  const { t, locale } = useSpeech();
  const { before, after, vague, ties, moves } = compared;
  const [chosen, setWhose] = useState<WhoseType | null>(null);
  // Where the officials are few, the countries say more.
  const whose = chosen ?? kindToOpen(ties);
  return (
    <>
      <div className="analysis-answer" aria-live="polite">
        <p>
          {t('analysis.periodCount', { period: t('analysis.before'), count: before.length })}
          <br />
          {t('analysis.periodCount', { period: t('analysis.after'), count: after.length })}
        </p>
        {vague.length > 0 && <p className="analysis-note">{t('analysis.vague', { count: vague.length })}</p>}
      </div>
      <OnlyThen moves={moves} when="after" />
      <OnlyThen moves={moves} when="before" />
      <Whose value={whose} onChoose={setWhose} />
      {CHANGES.map((change) => {
        const own = ties.filter((tie) => tie.change === change && tie.type === whose);
        return (
          <Part key={change} title={<ChangeTitle change={change} />} count={sayNumber(own.length, locale)}>
            <TieChanges key={whose} ties={own} />
          </Part>
        );
      })}
      <Part title={t('analysis.moves')}>
        <Moves
          key={whose}
          moves={moves.filter(({ type }) => type === (whose === 'countries' ? 'country' : 'official'))}
        />
      </Part>
    </>
  );
}

const SIGNS = { gained: '+', lost: '−', kept: '=' } as const;

function ChangeTitle({ change }: { change: (typeof CHANGES)[number] }) {
  const { t } = useSpeech();
  return (
    <>
      <span className="analysis-sign" aria-hidden="true">
        {SIGNS[change]}
      </span>{' '}
      {t(`analysis.${change}`)}
    </>
  );
}
