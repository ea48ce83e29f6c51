/** "How are A and B connected?": two names, two rules, and the chains of meetings that answer. */
import { useMemo } from 'react';
import { useT } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { useChains, useWholeGraph } from '../../store/derived.ts';
import { ask, setEnds, useStore } from '../../store/store.ts';
import { Answer } from './Answer.tsx';
import { endChoices } from './choices.ts';
import { NodePicker } from './NodePicker.tsx';
import { PanelFrame } from './PanelFrame.tsx';

export function ConnectionPanel() {
  const t = useT();
  const question = useStore((s) => s.view.question);
  const ends = useStore((s) => s.ends);
  const answer = useChains();
  const same = ends[0] !== null && ends[0] === ends[1];
  return (
    <PanelFrame title="analysis.question.title" help="analysis.question.help">
      <Ends />
      <Rules />
      {question && answer ? (
        <Answer question={question} answer={answer} />
      ) : (
        <p className="analysis-note">{t(same ? 'analysis.same' : 'analysis.choose')}</p>
      )}
      <p className="analysis-note analysis-fine">{t('analysis.question.rules')}</p>
    </PanelFrame>
  );
}

function Ends() {
  const t = useT();
  const data = useData();
  const whole = useWholeGraph();
  const [a, b] = useStore((s) => s.ends);
  const choices = useMemo(() => endChoices(whole, data), [whole, data]);
  return (
    <div className="analysis-ends">
      <NodePicker label={t('analysis.from')} choices={choices} value={a} onChoose={(n) => setEnds([n, b])} />
      <button
        type="button"
        className="icon-button analysis-swap"
        aria-label={t('analysis.swap')}
        title={t('analysis.swap')}
        onClick={() => setEnds([b, a])}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M5 3v10M2.5 10.5 5 13l2.5-2.5M11 13V3M8.5 5.5 11 3l2.5 2.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      <NodePicker label={t('analysis.to')} choices={choices} value={b} onChoose={(n) => setEnds([a, n])} />
    </div>
  );
}

const RULES = ['inTime', 'withoutHub'] as const;

function Rules() {
  const t = useT();
  const question = useStore((s) => s.view.question);
  return (
    <div className="analysis-rules">
      {RULES.map((rule) => (
        <label key={rule} className="analysis-rule">
          <input
            type="checkbox"
            checked={question?.[rule] ?? false}
            disabled={!question}
            onChange={({ target }) => question && ask({ ...question, [rule]: target.checked })}
          />
          <span>
            {t(`analysis.${rule}`)}
            <small>{t(`analysis.${rule}Help`)}</small>
          </span>
        </label>
      ))}
    </div>
  );
}
