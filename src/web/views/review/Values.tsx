/** The fields of a decision about a meeting: a date that is explained as it is typed, a place, a choice, topics, the sides. */
import { useId, useState } from 'react';
import type { Meeting } from '../../../core/dataset/dataset.ts';
import { parseEdtf } from '../../../core/model/edtf.ts';
import { KINDS, STATUSES } from '../../../core/model/meeting.ts';
import { sayCountry, sayDate, sayName } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import type { Draft } from './draft.ts';
import { typedDate } from './typed-date.ts';

export interface ValueProps {
  meeting: Meeting;
  draft: Draft;
  set: (patch: Partial<Draft>) => void;
}

export function DateValue({ draft: { edtf }, set }: ValueProps) {
  const { t, locale } = useSpeech();
  const help = useId();
  // As it was typed, beside what it is understood as; a date that comes from elsewhere is shown as it is.
  const [typed, setTyped] = useState(edtf);
  const read = typedDate(typed, locale);
  const sound = 'edtf' in read;
  const date = sound ? parseEdtf(read.edtf) : null;
  const type = (text: string): void => {
    setTyped(text);
    const now = typedDate(text, locale);
    // What is not understood stays what it is, and is no date that can be decided.
    set({ edtf: 'edtf' in now ? now.edtf : text });
  };
  return (
    <>
      <div className="review-pair">
        <label className="review-label">
          {t('review.edtf')}
          <input
            className="review-field"
            dir="auto"
            value={typed}
            aria-invalid={!sound || undefined}
            aria-describedby={help}
            onChange={(event) => type(event.target.value)}
          />
        </label>
        <label className="review-label">
          {t('review.day')}
          <input
            className="review-field"
            type="date"
            value={/^\d{4}-\d\d-\d\d$/.test(edtf) && sound ? edtf : ''}
            onChange={(event) => type(event.target.value)}
          />
        </label>
      </div>
      <p id={help} className="review-note">
        <output className={sound ? 'review-said' : 'review-wrong'}>
          {sound
            ? sayDate(date, locale, t)
            : t(read.why === 'order' ? 'review.dateOrder' : 'review.edtfWrong')}
        </output>
        <small>{t('review.edtfHelp')}</small>
      </p>
    </>
  );
}

interface CountryProps {
  value: string | null;
  label: string;
  onChoose: (country: string | null) => void;
}

export function CountrySelect({ value, label, onChoose }: CountryProps) {
  const { t, data, locale } = useSpeech();
  const named = [...data.countries.values()]
    .map((country) => ({ id: country.id, name: sayCountry(country, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <label className="review-label">
      {label}
      <select className="review-field" value={value ?? ''} onChange={(e) => onChoose(e.target.value || null)}>
        <option value="">{t('review.nothing')}</option>
        {named.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function PlaceValue({ draft: { place }, set }: ValueProps) {
  const { t, data, locale } = useSpeech();
  const cities = [...data.cities.values()].filter((c) => !place.country || c.country === place.country);
  return (
    <>
      <label className="review-label">
        {t('review.placeName')}
        <input
          className="review-field"
          value={place.name}
          onChange={(event) => set({ place: { ...place, name: event.target.value } })}
        />
      </label>
      <div className="review-pair">
        <CountrySelect
          label={t('review.country')}
          value={place.country}
          onChoose={(country) => set({ place: { ...place, country, city: null } })}
        />
        <label className="review-label">
          {t('review.city')}
          <select
            className="review-field"
            value={place.city ?? ''}
            onChange={(event) => set({ place: { ...place, city: event.target.value || null } })}
          >
            <option value="">{t('review.nothing')}</option>
            {cities.map((city) => (
              <option key={city.id} value={city.id}>
                {sayName(city.names, locale)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}

export function KindValue({ draft, set }: ValueProps) {
  const { t } = useSpeech();
  return (
    <label className="review-label">
      {t('review.kind')}
      <select
        className="review-field"
        value={draft.kind}
        onChange={(event) => set({ kind: event.target.value as Draft['kind'] })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function StatusValue({ draft, set }: ValueProps) {
  const { t } = useSpeech();
  return (
    <label className="review-label">
      {t('review.status')}
      <select
        className="review-field"
        value={draft.status}
        onChange={(event) => set({ status: event.target.value as Draft['status'] })}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function TopicsValue({ draft: { topics }, set }: ValueProps) {
  const { t, data, locale } = useSpeech();
  return (
    <fieldset className="review-set">
      <legend>{t('review.topics')}</legend>
      <div className="review-checks">
        {[...data.topics.values()].map(({ id, names }) => (
          <label key={id} className="review-check">
            <input
              type="checkbox"
              checked={topics.includes(id)}
              onChange={(event) =>
                set({ topics: event.target.checked ? [...topics, id] : topics.filter((each) => each !== id) })
              }
            />
            {sayName(names, locale)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
