/** Says what a correction changed. Its values are unknown data: each field is read for what it may be, nothing is trusted. */
import type { AppliedCorrection } from '../../../core/dataset/dataset.ts';
import { parseEdtf } from '../../../core/model/edtf.ts';
import { sayList } from '../../i18n/formats.ts';
import { type Speech, sayDate, sayPlace, sayTopic, sayWhole } from '../../i18n/say.ts';

/** A member of unknown data, undefined where there is none. */
const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const fromCatalogue =
  (prefix: 'kind' | 'status') =>
  (value: unknown, { t }: Speech): string | null => {
    const key = `${prefix}.${textOf(value) ?? ''}`;
    return t.knows(key) ? t(key) : null;
  };

const listed =
  (one: (value: unknown, say: Speech) => string | null) =>
  (value: unknown, say: Speech): string | null =>
    Array.isArray(value)
      ? sayList(
          value.map((v) => one(v, say) ?? '?'),
          say.locale,
        )
      : null;

const FIELDS: Record<AppliedCorrection['field'], (value: unknown, say: Speech) => string | null> = {
  date: (value, { locale, t }) => {
    const date = parseEdtf(textOf(value) ?? textOf(member(value, 'edtf')) ?? '');
    return date && sayDate(date, locale, t);
  },
  place: (value, say) => {
    const [name, city, country] = ['name', 'city', 'country'].map((part) => textOf(member(value, part)));
    return (
      textOf(value) ?? (name ? sayPlace({ name, city: city ?? null, country: country ?? null }, say) : null)
    );
  },
  kind: fromCatalogue('kind'),
  status: fromCatalogue('status'),
  topics: listed((id, { data, locale }) => {
    const topic = textOf(id);
    return topic === null ? null : sayTopic(topic, { data, locale });
  }),
  participants: listed((p, { t }) => textOf(member(p, 'name')) ?? t('detail.unnamed')),
  confirm: (value, { t }) => (value === true ? t('detail.correction.confirmed') : null),
  add: (_, { t }) => t('detail.correction.added'),
  sameMeeting: (value, { t }) => sayWhole(value, t),
  split: (value, { t }) => sayWhole(value, t),
  drop: (value, { t }) => (value === true ? t('detail.correction.dropped') : null),
};

/** What was extracted or decided, in words; data that is none of what the field may be, as it stands. */
export function sayCorrected(field: AppliedCorrection['field'], value: unknown, say: Speech): string {
  const nothing = value === null || value === undefined || (Array.isArray(value) && !value.length);
  if (nothing || member(value, 'edtf') === null) return say.t('detail.correction.nothing');
  return FIELDS[field](value, say) ?? textOf(value) ?? JSON.stringify(value);
}

/** The words of the text from which a field was read before it was corrected. */
export const saidBefore = ({ extracted }: AppliedCorrection): string | null =>
  textOf(member(member(extracted, 'said'), 'quote'));
