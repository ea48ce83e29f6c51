/** What the guess leaves open: each question with the answers it allows; none is answered for the reader. */
import { type ReactNode, useId } from 'react';
import type { FixedSide, Mapping, Question } from '../../../core/intake/table/mapping.ts';
import { sidesOf } from '../../../core/intake/table/mapping.ts';
import { sayCountry } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import type { TableAsked } from '../../worker/own-messages.ts';

interface Props {
  table: TableAsked;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** `questions`: of the columns as they are now. */
export function Questions({
  questions,
  table,
  mapping,
  onChange,
}: Props & { questions: readonly Question[] }) {
  const { t } = useLanguage();
  const open = questions.filter((question) => isOpen(question, mapping));
  if (!open.length) return null;
  return (
    <ul className="open-questions">
      {open.map((question) => (
        <li key={JSON.stringify([question.why, question.column, question.values['written']])}>
          <Ask question={question} table={table} mapping={mapping} onChange={onChange} />
        </li>
      ))}
      <li className="open-hint">{t('open.ask.hint')}</li>
    </ul>
  );
}

/** Some are settled by what the columns have come to mean. */
function isOpen({ why, column }: Question, mapping: Mapping): boolean {
  const { columns } = mapping;
  if (why === 'no-date') return !columns.some(({ role }) => role === 'date');
  if (why === 'nobody') return sidesOf(mapping).length === 0;
  if (why === 'other-side') return sidesOf(mapping).length === 1;
  return why !== 'column-doubtful' || columns[column!]?.by !== 'decided';
}

function Ask({ question, table, mapping, onChange }: Props & { question: Question }) {
  const { t } = useLanguage();
  const { why, column, values } = question;
  const said = t(`open.ask.${why}`, {
    ...values,
    column: column === null ? '' : (table.columns[column] ?? ''),
  });
  if (why === 'date-order')
    return (
      <Select
        label={said}
        value={mapping.order ?? ''}
        onChange={(order) => onChange({ ...mapping, order: (order || null) as Mapping['order'] })}
      >
        <option value="dmy">{t('open.ask.dmy')}</option>
        <option value="mdy">{t('open.ask.mdy')}</option>
      </Select>
    );
  if (why === 'other-side') return <OtherSide {...{ said, table, mapping, onChange }} />;
  if (why === 'country-ambiguous') return <OneCountry {...{ said, question, table, mapping, onChange }} />;
  return <p>{said}</p>;
}

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Select({ label, value, onChange, children }: SelectProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <p className="open-ask">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('open.ask.undecided')}</option>
        {children}
      </select>
    </p>
  );
}

/** Whom all rows meet: a country, for tables of one side name persons. */
function OtherSide({ said, table, mapping, onChange }: Props & { said: string }) {
  const { locale } = useLanguage();
  const [only = 1] = sidesOf(mapping);
  const choose = (id: string): void => {
    const found = table.countries.find((country) => country.id === id);
    const side = mapping.fixed?.side ?? (only === 1 ? 2 : 1);
    const fixed: FixedSide | null = found
      ? { side, kind: 'country', name: found.names.en, role: null, country: found.id }
      : null;
    onChange({ ...mapping, fixed, host: mapping.host === null ? null : fixed ? side : null });
  };
  const named = [...table.countries]
    .map((country) => ({ id: country.id, name: sayCountry(country, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <Select label={said} value={mapping.fixed?.country ?? ''} onChange={choose}>
      {named.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function OneCountry({
  said,
  question,
  table,
  mapping,
  onChange,
}: Props & { said: string; question: Question }) {
  const { locale } = useLanguage();
  const written = String(question.values['written'] ?? '');
  const decided = mapping.countries.find(([name]) => name === written)?.[1] ?? '';
  const choose = (id: string): void => {
    const others = mapping.countries.filter(([name]) => name !== written);
    onChange({ ...mapping, countries: id ? [...others, [written, id] as const] : others });
  };
  return (
    <Select label={said} value={decided} onChange={choose}>
      {question.choices.map((id) => {
        const found = table.countries.find((country) => country.id === id);
        return (
          <option key={id} value={id}>
            {found ? sayCountry(found, locale) : id}
          </option>
        );
      })}
    </Select>
  );
}
