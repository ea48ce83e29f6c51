/** The first rows as the meetings that they will be, and what is wrong with the others. */
import { parseEdtf } from '../../../core/model/edtf.ts';
import type { Locale } from '../../i18n/catalog.ts';
import { isolated } from '../../i18n/direction.ts';
import { sayList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { sayCountry, sayDate } from '../../i18n/say.ts';
import type { NamedCountry, Previewed, RowRead } from '../../worker/own-messages.ts';
import { Problems } from './Problems.tsx';

interface Props {
  previewed: Previewed;
  name: string;
  countries: readonly NamedCountry[];
}

export function Preview({ previewed, name, countries }: Props) {
  const { t } = useLanguage();
  const { rows, read, count, problems } = previewed;
  return (
    <>
      <h4>{t('open.map.preview')}</h4>
      <output>{t('open.map.count', { read, count })}</output>
      <ol className="open-preview">
        {rows.map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </ol>
      {problems.length > 0 && <Problems problems={problems} name={name} countries={countries} />}
    </>
  );
}

function Row({ row }: { row: RowRead }) {
  const { t, locale } = useLanguage();
  const date = row.edtf === null ? null : parseEdtf(row.edtf);
  return (
    <li>
      <strong>{sayDate(date, locale, t)}</strong>{' '}
      {sayList(
        row.sides.map((side) => saySide(side, locale)),
        locale,
      )}
      <small>
        {t('open.at.row', { row: row.row })} · {t(`kind.${row.kind}`)}
        {row.place !== null && (
          <>
            {' · '}
            <bdi>{row.place}</bdi>
          </>
        )}
      </small>
    </li>
  );
}

function saySide({ name, role, country }: RowRead['sides'][number], locale: Locale): string {
  const land = country ? sayCountry(country, locale) : null;
  const more = [role && isolated(role, locale), land === name ? null : land].filter(Boolean).join(', ');
  if (name === null) return more;
  return more ? `${isolated(name, locale)} (${more})` : isolated(name, locale);
}
