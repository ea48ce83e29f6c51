/** Decides about people: two records that are one person, two that are not, or spellings that were put together wrongly. */
import { Suspense, useState } from 'react';
import type { Official } from '../../../core/dataset/dataset.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import type { Entry, Ground } from '../../../core/review/entry.ts';
import { sayParts } from '../../i18n/formats.ts';
import { sayCountry } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useWholes } from '../../store/details-of-many.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { Passages } from './Evidence.tsx';

const WHAT = ['same', 'different', 'split'] as const;
type What = (typeof WHAT)[number];

interface Props {
  /** the two in question; left out = the reviewer chooses */
  people?: readonly { id: string; name: string; country: string | null }[];
  onDecided?: () => void;
}

/** Passages shown of each. */
const MOST_PASSAGES = 2;

export function PeopleForm({ people, onDecided }: Props) {
  const { t, data } = useSpeech();
  const [what, setWhat] = useState<What>('same');
  const [pair, setPair] = useState<readonly [string, string]>([people?.[0]?.id ?? '', people?.[1]?.id ?? '']);
  const [spellings, setSpellings] = useState<readonly string[]>([]);
  const [a, b] = pair.map((id) => data.officials.get(id));
  const nameOf = (at: 0 | 1): string => people?.[at]?.name ?? [a, b][at]?.name ?? '';
  const alike = what === 'different' && nameOf(0) !== '' && nameOf(0) === nameOf(1);

  function body(): { same: string[] } | { notSame: string[] } | null {
    if (what === 'split') return spellings.length > 1 ? { notSame: [...spellings] } : null;
    if (!pair[0] || !pair[1] || pair[0] === pair[1] || alike) return null;
    return what === 'same' ? { same: [...pair] } : { notSame: [nameOf(0), nameOf(1)] };
  }

  const decided = (ground: Ground): Entry | null => {
    const said = body();
    return said && { ...said, ...ground };
  };

  return (
    <div className="review-beside">
      <section className="review-evidence" aria-label={t('review.evidence')}>
        {[...new Set([a, b])].map((official) => official && <Person key={official.id} official={official} />)}
      </section>
      <DecisionForm label={t('review.tab.people')} entryOf={decided} onDecided={onDecided}>
        <label className="review-label">
          {t('review.peopleWhat')}
          <select className="review-field" value={what} onChange={(e) => setWhat(e.target.value as What)}>
            {WHAT.filter((each) => !people || each !== 'split').map((each) => (
              <option key={each} value={each}>
                {t(`review.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {what === 'split' ? (
          <Spellings chosen={spellings} onChoose={setSpellings} />
        ) : (
          <div className="review-pair">
            <PersonSelect
              label={t('review.stays')}
              value={pair[0]}
              onChoose={(id) => setPair([id, pair[1]])}
            />
            <PersonSelect
              label={t('review.other')}
              value={pair[1]}
              onChoose={(id) => setPair([pair[0], id])}
            />
          </div>
        )}
        {alike && <p className="review-note">{t('review.alikeNames')}</p>}
      </DecisionForm>
    </div>
  );
}

function Person({ official }: { official: Official }) {
  const { data, locale } = useSpeech();
  const meetings = data.meetings.filter((m) => m.officials.includes(official.id)).slice(0, MOST_PASSAGES);
  return (
    <>
      <h3 className="review-title">{official.spellings.join(' / ')}</h3>
      <p className="review-facts">
        {sayParts(
          [
            official.country && sayCountry(data.countries.get(official.country), locale),
            ...official.roles.map((r) => r.role),
          ],
          locale,
        )}
      </p>
      <Suspense>
        <FirstPassages meetings={meetings} />
      </Suspense>
    </>
  );
}

const FirstPassages = ({ meetings }: { meetings: readonly IndexedMeeting[] }) =>
  useWholes(meetings).map(({ id, meeting }) => <Passages key={id} evidence={meeting.evidence.slice(0, 1)} />);

interface SelectProps {
  label: string;
  value: string;
  onChoose: (id: string) => void;
}

function PersonSelect({ label, value, onChoose }: SelectProps) {
  const { t, data, locale } = useSpeech();
  const rows = [...data.officials.values()].sort((p, q) => p.name.localeCompare(q.name, locale));
  return (
    <label className="review-label">
      {label}
      <select className="review-field" value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('review.choose')}</option>
        {rows.map(({ id, name, country }) => (
          <option key={id} value={id}>
            {sayParts([name, country && sayCountry(data.countries.get(country), locale)], locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SpellingsProps {
  chosen: readonly string[];
  onChoose: (spellings: readonly string[]) => void;
}

function Spellings({ chosen, onChoose }: SpellingsProps) {
  const { t, data } = useSpeech();
  const several = [...data.officials.values()].filter(({ spellings }) => spellings.length > 1);
  const [id, setId] = useState('');
  if (!several.length) return <p className="review-note">{t('review.noSpellings')}</p>;
  return (
    <>
      <label className="review-label">
        {t('review.whose')}
        <select
          className="review-field"
          value={id}
          onChange={(event) => {
            setId(event.target.value);
            onChoose([]);
          }}
        >
          <option value="">{t('review.choose')}</option>
          {several.map((o) => (
            <option key={o.id} value={o.id}>
              {o.name}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="review-set">
        <legend>{t('review.spellings')}</legend>
        {data.officials.get(id)?.spellings.map((each) => (
          <label key={each} className="review-check">
            <input
              type="checkbox"
              checked={chosen.includes(each)}
              onChange={(event) =>
                onChoose(event.target.checked ? [...chosen, each] : chosen.filter((s) => s !== each))
              }
            />
            {each}
          </label>
        ))}
      </fieldset>
    </>
  );
}
