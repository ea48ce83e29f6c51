/** Decisions about a meeting as a whole: the same as another, which is looked for, or two, told by different articles. */
import { Suspense, useId, useState } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import type { Evidence } from '../../../core/model/meeting.ts';
import { fold } from '../../../core/model/id.ts';
import { sayParts } from '../../i18n/formats.ts';
import { sayDate, sayMeeting, sayWhere } from '../../i18n/say.ts';
import { articleParts } from '../../i18n/say-article.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useWhole } from '../../store/details.ts';
import { Passages } from './Evidence.tsx';
import type { ValueProps } from './Values.tsx';
import { nearMeetings } from './near.ts';

/** As many are shown; the others are searched for. */
const MOST_SHOWN = 12;

export function SameValue({ meeting, draft: { other }, set }: ValueProps) {
  const speech = useSpeech();
  const { t, data, locale } = speech;
  const [sought, setSought] = useState('');
  const name = useId();
  const found = data.byId.get(meeting.id);
  const near = found ? nearMeetings(found, data) : [];
  const words = fold(sought).split(/\s+/).filter(Boolean);
  const shown = near.map(({ id, meeting: { participants, kind, place }, date }) => ({
    id,
    name: sayMeeting({ participants, kind }, data, locale, t),
    facts: sayParts(
      [sayDate(date, locale, t), place && sayWhere(place, { data, locale }), t(`kind.${kind}`)],
      locale,
    ),
  }));
  const fit = shown.filter(({ name: who, facts }) => {
    const text = fold(`${who} ${facts}`);
    return words.every((word) => text.includes(word));
  });
  const chosen = data.byId.get(other);
  return (
    <>
      <p className="review-note">{t('review.sameNote')}</p>
      <label className="review-label">
        {t('review.sameSearch')}
        <input
          className="review-field"
          type="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </label>
      <fieldset className="review-set">
        <legend>{t('review.sameAs')}</legend>
        {fit.slice(0, MOST_SHOWN).map(({ id, name: who, facts }) => (
          <label key={id} className="review-check">
            <input type="radio" name={name} checked={other === id} onChange={() => set({ other: id })} />
            <span>
              {who}
              <small>{facts}</small>
            </span>
          </label>
        ))}
        <output className="review-note">
          {fit.length === 0
            ? t(near.length ? 'review.sameNoneFit' : 'review.sameNone')
            : t('review.sameCount', { count: fit.length })}
        </output>
      </fieldset>
      {chosen && (
        <Suspense>
          <PassagesOf found={chosen} />
        </Suspense>
      )}
    </>
  );
}

const PassagesOf = ({ found }: { found: IndexedMeeting }) => (
  <Passages evidence={useWhole(found).meeting.evidence} />
);

/** The first words of each article that tell the meeting. */
export const tellingsOf = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(
    (e, i) => e.role === 'primary' && evidence.findIndex((o) => o.document === e.document) === i,
  );

export function SplitValue({ meeting, draft: { leaving }, set }: ValueProps) {
  const { t, data, locale } = useSpeech();
  const tellings = tellingsOf(meeting.evidence);
  return (
    <fieldset className="review-set">
      <legend>{t('review.splitWhich')}</legend>
      {tellings.map(({ document, quote }) => {
        const article = data.documents.get(document);
        return (
          <label key={document} className="review-check">
            <input
              type="checkbox"
              checked={leaving.includes(document)}
              onChange={({ target }) =>
                set({
                  leaving: target.checked
                    ? [...leaving, document]
                    : leaving.filter((each) => each !== document),
                })
              }
            />
            <span dir="auto" lang={article?.language ?? undefined}>
              {quote}
              <small lang={locale}>
                {article && sayParts([...articleParts(article, locale, t), article.file], locale)}
              </small>
            </span>
          </label>
        );
      })}
      {leaving.length === tellings.length && <output className="review-wrong">{t('review.splitAll')}</output>}
    </fieldset>
  );
}
