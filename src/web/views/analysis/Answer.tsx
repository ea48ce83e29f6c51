/** The answer in words: how many chains there are, each step by step, or what to try where there is none. */
import type { Connection } from '../../../core/analysis/chains.ts';
import type { Question } from '../../../core/query/state.ts';
import { sayNode } from '../../i18n/say.ts';
import type { Speech } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useVisibleMeetings } from '../../store/derived.ts';
import { clearFilters } from '../../store/store.ts';
import { ChainSteps } from './ChainSteps.tsx';
import { WhatToTry } from './WhatToTry.tsx';

interface Props {
  question: Question;
  answer: Connection;
}

export function Answer({ question, answer }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const { chains, hub, throughHub } = answer;
  return (
    <>
      <div className="analysis-answer" aria-live="polite">
        {sentences(question, answer, speech).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {answer.between === 'either' && chains.length > 0 && <p>{t('analysis.either')}</p>}
        {question.withoutHub && !hub && chains.length > 0 && <p>{t('analysis.noHub')}</p>}
        {hub && (question.withoutHub || answer.total > 1) && (
          <p className="analysis-note">
            {t(question.withoutHub ? 'analysis.hubOut' : 'analysis.hub', {
              name: sayNode(hub, speech),
              count: throughHub,
            })}
          </p>
        )}
        <Hidden answer={answer} />
      </div>
      {chains.length === 0 && <WhatToTry question={question} hub={hub} />}
      {chains.map((chain, i) => (
        <ChainSteps key={chain.nodes.join(' ')} chain={chain} index={i + 1} folded={i > 0} />
      ))}
    </>
  );
}

function sentences({ ends }: Question, { chains, total }: Connection, speech: Speech): string[] {
  const { t } = speech;
  const [a, b] = ends.map((node) => sayNode(node, speech)) as [string, string];
  const [first] = chains;
  if (!first) return [t('analysis.none', { a, b })];
  const between = first.nodes.length - 2;
  if (between === 0) return [t('analysis.direct', { a, b })];
  return [
    t('analysis.between', { a, b, count: between }),
    total > chains.length
      ? t('analysis.best', { count: total, shown: chains.length })
      : t('analysis.total', { count: total }),
  ];
}

/** The chains run through all data, the views show what the filters leave. */
function Hidden({ answer: { chains } }: { answer: Connection }) {
  const { t } = useSpeech();
  const visible = useVisibleMeetings();
  const told = new Set(chains.flatMap(({ steps }) => steps.flatMap((step) => step.meetings)));
  const count = told.size - visible.filter((m) => told.has(m.id)).length;
  if (!count) return null;
  return (
    <p className="analysis-note">
      {t('analysis.hidden', { count })}{' '}
      <button type="button" className="text-button" onClick={clearFilters}>
        {t('detail.clearFilters')}
      </button>
    </p>
  );
}
