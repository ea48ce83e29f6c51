/** Each column with its first cells and what it means, to be set otherwise. */
import type { ColumnMeaning, Mapping } from '../../../core/intake/table/mapping.ts';
import { ROLES, type Role } from '../../../core/intake/table/names.ts';
import { useT } from '../../i18n/Language.tsx';
import type { TableAsked } from '../../worker/own-messages.ts';

interface Props {
  table: TableAsked;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** Of these each side has its own column. */
const OF_A_SIDE: ReadonlySet<Role> = new Set(['who', 'role', 'country', 'side-kind']);
const FIRST_SIDES = 2;
const SAMPLES = 2;

export function ColumnChoices({ table, mapping, onChange }: Props) {
  const t = useT();
  const most = Math.max(FIRST_SIDES, ...mapping.columns.map(({ side }) => side));
  const set = (at: number, meaning: ColumnMeaning): void =>
    onChange({ ...mapping, columns: mapping.columns.map((c, i) => (i === at ? meaning : c)) });
  return (
    <section className="open-columns" aria-label={t('open.map.columns')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('open.map.column')}</th>
            <th scope="col">{t('open.map.cells')}</th>
            <th scope="col">{t('open.map.means')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((name, i) => (
            <tr key={name}>
              {/* The words turn as they are written, the cells stay as the page is: their gaps lie on its sides. */}
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>
                <bdi>{samplesOf(table, i)}</bdi>
              </td>
              <td>
                <select
                  aria-label={t('open.map.meaningOf', { column: name })}
                  value={valueOf(mapping.columns[i]!)}
                  onChange={({ target }) => set(i, meaningOf(target.value))}
                >
                  {ROLES.flatMap((role) => {
                    const sides = OF_A_SIDE.has(role) ? Array.from({ length: most }, (_, n) => n + 1) : [0];
                    return sides.map((side) => (
                      <option key={`${role} ${side}`} value={`${role} ${side}`}>
                        {side
                          ? t('open.role.ofSide', { role: t(`open.role.${role}`), side })
                          : t(`open.role.${role}`)}
                      </option>
                    ));
                  })}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const samplesOf = ({ rows }: TableAsked, column: number): string =>
  rows
    .map((cells) => cells[column]?.trim() ?? '')
    .filter(Boolean)
    .slice(0, SAMPLES)
    .join(' · ');

const valueOf = ({ role, side }: ColumnMeaning): string => `${role} ${OF_A_SIDE.has(role) ? side || 1 : 0}`;

function meaningOf(value: string): ColumnMeaning {
  const [role, side] = value.split(' ') as [Role, string];
  return { role, side: Number(side), confidence: 1, by: 'decided' };
}
