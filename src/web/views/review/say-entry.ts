/** Says a decision in a line: what it sets, of whom, in the interface's words. */
import type { AppliedField } from '../../../core/dataset/dataset.ts';
import { parseEdtf } from '../../../core/model/edtf.ts';
import { slug } from '../../../core/model/id.ts';
import type { Entry } from '../../../core/review/entry.ts';
import { sayList } from '../../i18n/formats.ts';
import { type Speech, sayDate, sayTopic, sayWhole } from '../../i18n/say.ts';

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What a field was, or is decided to be; unknown data, each read for what it may be. */
export function sayEntryValue(field: AppliedField, value: unknown, speech: Speech): string {
  const { t, locale, data } = speech;
  if (field === 'date') {
    const date = parseEdtf(textOf(value) ?? textOf(member(value, 'edtf')) ?? '');
    return date ? sayDate(date, locale, t) : t('detail.correction.nothing');
  }
  if (field === 'confirm') return value === true ? t('detail.correction.confirmed') : '';
  if (field === 'drop') return value === true ? t('detail.correction.dropped') : '';
  if (field === 'add') return value === null ? '' : t('detail.correction.added');
  if (field === 'sameMeeting' || field === 'split') return sayWhole(value, t);
  if (field === 'kind' || field === 'status') {
    const key = `${field}.${textOf(value) ?? ''}`;
    return t.knows(key) ? t(key) : String(value);
  }
  if (Array.isArray(value)) {
    const names = value.map((each: unknown) =>
      field === 'topics'
        ? sayTopic(textOf(each) ?? '', { data, locale })
        : (textOf(member(each, 'name')) ?? t('detail.unnamed')),
    );
    return names.length ? sayList(names, locale) : t('detail.correction.nothing');
  }
  return textOf(member(value, 'name')) ?? t('detail.correction.nothing');
}

/** Of people made one the record of one alone is left: the others' names are among its spellings, which their ids begin with. */
function namesOf(ids: readonly string[], { data }: Speech): string[] {
  const left = ids.map((id) => data.officials.get(id)).find((official) => official !== undefined);
  const spelt = (id: string): string | undefined =>
    left?.spellings.find((name) => name !== left.name && id.startsWith(`${slug(name)}-`));
  return ids.map((id) => data.officials.get(id)?.name ?? spelt(id) ?? id);
}

/** The decision in a line. */
export function sayEntry(entry: Entry, speech: Speech): string {
  const { t, locale } = speech;
  if ('same' in entry)
    return t('review.decided.same', { names: sayList(namesOf(entry.same, speech), locale) });
  if ('notSame' in entry) return t('review.decided.notSame', { names: sayList(entry.notSame, locale) });
  if ('add' in entry) return t('review.decided.add', { quote: entry.add.quote });
  if ('sameMeeting' in entry) return t('review.decided.sameMeeting', { count: entry.sameMeeting.length });
  if ('split' in entry)
    return t('review.decided.split', { quote: entry.split.map(({ quote }) => quote).join(' · ') });
  return `${t(`detail.field.${entry.field}`)} · ${sayEntryValue(entry.field, entry.value, speech)}`;
}
