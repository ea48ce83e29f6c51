/** Up to five questions that the data answer at once, those they cannot answer left out: each with its answer in a line, and a press shows it in the views. */
import { useDeferredValue } from 'react';
import { type Player, type Starts as Answers, startsOf } from '../../../core/analysis/starts.ts';
import { isoDay } from '../../../core/model/edtf.ts';
import type { Comparison, NodeId } from '../../../core/query/state.ts';
import { type DayStyle, sayDays, sayList } from '../../i18n/formats.ts';
import { type Speech, sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useData } from '../../store/data.ts';
import { useMeetingsOfAllTime, useSettledFilters, useVisibleMeetings } from '../../store/derived.ts';
import { recently } from '../../store/recently.ts';
import { ask, compare, openPanel, select, showFacts } from '../../store/store.ts';
import './starts.css';

type Question = Exclude<keyof Answers, 'others'>;

/** What one reads of an answer, and what a press of it shows, as one step of Back. */
interface Start {
  answer: string;
  show: () => void;
}

const START: { [Q in Question]: (answer: NonNullable<Answers[Q]>, speech: Speech) => Start } = {
  actor: ({ node, meetings, listed, partners }, speech) => ({
    answer: speech.t(listed > meetings ? 'start.actor.answerOf' : 'start.actor.answer', {
      name: sayNode(node, speech),
      meetings,
      listed,
      partners,
    }),
    show: () => select({ type: 'node', id: node }),
  }),
  key: (players, speech) => ({
    answer: speech.t('start.key.answer', {
      who: sayList(
        players.map((player) => sayPlayer(player, speech)),
        speech.locale,
      ),
    }),
    show: () => {
      const mode = players[0]!.node.startsWith('o:') ? 'officials' : 'countries';
      showFacts({ mode, sizeBy: 'partners', selection: null, question: null, comparison: null });
      openPanel('measures');
    },
  }),
  allies: ({ pair, meetings, listed }, speech) => ({
    answer: speech.t(listed > meetings ? 'start.allies.answerOf' : 'start.allies.answer', {
      who: sayPair(pair, speech),
      count: meetings,
      listed,
    }),
    show: () => showFacts({ selection: { type: 'tie', pair }, mode: pairMode(pair[0]), sizeBy: 'meetings' }),
  }),
  change: ({ periods, gained, lost }, { locale, t }) => ({
    answer: t('start.change.answer', {
      before: sayDays(periods.before.from, periods.before.to, locale, styleOf(periods)),
      after: sayDays(periods.after.from, periods.after.to, locale, styleOf(periods)),
      gained,
      lost,
    }),
    show: () => compare(periods),
  }),
  hidden: ({ ends, shared }, speech) => ({
    answer: speech.t('start.hidden.answer', { who: sayPair(ends, speech), count: shared }),
    show: () => ask({ ends, inTime: false, withoutHub: false }),
  }),
};

/** In whole years where the two share none, else as fine as it takes to tell them apart. */
function styleOf({ before, after }: Comparison): DayStyle {
  const [end, begin] = [isoDay(before.to), isoDay(after.from)];
  if (end.slice(0, 4) !== begin.slice(0, 4)) return 'year';
  return end.slice(0, 7) === begin.slice(0, 7) ? 'shortDay' : 'shortMonth';
}

const pairMode = (node: NodeId) => (node.startsWith('c:') ? 'countries' : 'officials');

const sayPlayer = ({ node, partners }: Player, speech: Speech): string =>
  speech.t('start.key.one', { name: sayNode(node, speech), partners });

const sayPair = (pair: readonly NodeId[], speech: Speech): string =>
  sayList(
    pair.map((node) => sayNode(node, speech)),
    speech.locale,
  );

const QUESTIONS: readonly Question[] = ['actor', 'key', 'allies', 'change', 'hidden'];

const answersOf = recently(startsOf);

/** `onShow` is told after an answer was shown. */
export function Starts({ onShow }: { onShow?: () => void }) {
  const speech = useSpeech();
  const data = useData();
  // While a gesture goes on, the answers may be a moment late.
  const meetings = useDeferredValue(useVisibleMeetings());
  const ofAllTime = useDeferredValue(useMeetingsOfAllTime());
  const period = useDeferredValue(useSettledFilters().period);
  const answers = answersOf(data, meetings, ofAllTime, period);
  return (
    <>
      <ol className="detail-starts">
        {QUESTIONS.map((question) => {
          const start = startOf(question, answers, speech);
          return (
            start && (
              <li key={question}>
                <button
                  type="button"
                  onClick={() => {
                    start.show();
                    onShow?.();
                  }}
                >
                  <strong>{speech.t(`start.${question}`)}</strong>
                  <span>{start.answer}</span>
                </button>
              </li>
            )
          );
        })}
      </ol>
      {answers.others && <p className="detail-note">{speech.t('start.counted')}</p>}
    </>
  );
}

function startOf<Q extends Question>(question: Q, answers: Answers, speech: Speech): Start | null {
  const answer = answers[question];
  return answer && START[question](answer, speech);
}
