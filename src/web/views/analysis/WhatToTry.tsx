/** Where no chain leads from one to the other: the questions next to this one. */
import { chainsOf } from '../../../core/analysis/chains.ts';
import { type NodeId, type Question, countryNode } from '../../../core/query/state.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { ask } from '../../store/store.ts';

export function WhatToTry({ question, hub }: { question: Question; hub: NodeId | null }) {
  const speech = useSpeech();
  const { data, t } = speech;
  const { inTime, withoutHub } = question;
  const [from, to] = question.ends;
  const name = (node: NodeId): string => sayNode(node, speech);
  const homes = question.ends.map((node) => {
    const country = data.officials.get(node.slice(2))?.country;
    return node.startsWith('c:') ? node : country ? countryNode(country) : null;
  });
  const [a, b] = homes;
  const offers: [string, Question][] = [];
  if (inTime) {
    offers.push([t('analysis.try.noTime'), { ...question, inTime: false }]);
    offers.push([t('analysis.try.swap', { a: name(from), b: name(to) }), { ...question, ends: [to, from] }]);
  }
  if (withoutHub && hub)
    offers.push([t('analysis.try.hub', { name: name(hub) }), { ...question, withoutHub: false }]);
  if (a && b && a !== b && (a !== from || b !== to))
    offers.push([t('analysis.try.countries', { a: name(a), b: name(b) }), { ...question, ends: [a, b] }]);
  // No way out that leads nowhere.
  const open = offers.filter(([, other]) => chainsOf(data, other).chains.length > 0);
  return (
    <section className="analysis-part">
      <h3>{t('analysis.try')}</h3>
      <ul className="analysis-tries">
        {open.map(([words, other]) => (
          <li key={words}>
            <button type="button" className="text-button" onClick={() => ask(other)}>
              {words}
            </button>
          </li>
        ))}
        <li className="analysis-note">{t('analysis.try.other')}</li>
      </ul>
    </section>
  );
}
