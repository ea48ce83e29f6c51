/** One chain told step by step: who met whom, when and where, in which role, and which article says so. */
import { Fragment, useState } from 'react';
import { type Chain, type Step, speaksFor } from '../../../core/analysis/chains.ts';
import { type NodeId, pairOf } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayList } from '../../i18n/formats.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { lighting } from '../../store/lighting.ts';
import { selectNode, selectTie } from '../../store/store.ts';
import { StepMeeting } from './StepMeeting.tsx';
import { countryOf } from './words.ts';

interface Props {
  chain: Chain;
  index: number;
  /** only the names are told until it is opened */
  folded: boolean;
}

export function ChainSteps({ chain, index, folded }: Props) {
  const speech = useSpeech();
  const { t, locale } = speech;
  const names = sayList(
    chain.nodes.map((node) => sayNode(node, speech)),
    locale,
  );
  return (
    <details className="analysis-chain" open={!folded}>
      <summary aria-label={t('analysis.chain', { index, names })}>
        <span className="analysis-names">
          {chain.nodes.map((node, i) => (
            <Fragment key={node}>
              {i > 0 && <Onward />}
              <span className="analysis-name">
                <Flag country={countryOf(node, speech.data)} /> {sayNode(node, speech)}
              </span>
            </Fragment>
          ))}
        </span>
      </summary>
      <ol className="analysis-steps">
        {chain.steps.map((step) => (
          <StepTold key={`${step.from} ${step.to}`} step={step} />
        ))}
      </ol>
    </details>
  );
}

const Onward = () => (
  <svg className="analysis-onward" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
    <path d="M2 8h11M9.5 4.5 13 8l-3.5 3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);

/** So many meetings of a step are told at first. */
const FIRST = 3;

function StepTold({ step: { from, to, meetings } }: { step: Step }) {
  const speech = useSpeech();
  const { data, t } = speech;
  const [all, setAll] = useState(false);
  const shown = all ? meetings : meetings.slice(0, FIRST);
  const [a, b] = [sayNode(from, speech), sayNode(to, speech)];
  const pair = pairOf(from, to);
  const sameKind = from[0] === to[0];
  return (
    <li>
      <h3>
        {/* Only two of a kind have a tie to open. */}
        <button
          type="button"
          className="analysis-open"
          onClick={() => (sameKind ? selectTie(pair) : selectNode(official(from, to)))}
          {...lighting(sameKind ? { type: 'tie', pair } : null)}
        >
          {t('analysis.pairCount', { a, b, count: meetings.length })}
        </button>
      </h3>
      {speaksFor(data, from, to) && (
        <p className="analysis-note">
          {t('analysis.spokeFor', from.startsWith('o:') ? { a, b } : { a: b, b: a })}
        </p>
      )}
      <ol className="analysis-meetings">
        {shown.map((id) => (
          <li key={id}>
            <StepMeeting found={data.byId.get(id)!} nodes={[from, to]} />
          </li>
        ))}
      </ol>
      {meetings.length > FIRST && (
        <button type="button" className="text-button" onClick={() => setAll(!all)}>
          {t(all ? 'analysis.fewer' : 'analysis.moreMeetings', { count: meetings.length })}
        </button>
      )}
    </li>
  );
}

const official = (a: NodeId, b: NodeId): NodeId => (a.startsWith('o:') ? a : b);
