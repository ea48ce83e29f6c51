/** The measured nodes as a table: a heading sorts by its column, a name selects its node. */
import { useMemo, useState } from 'react';
import type { Measured, Measures } from '../../../core/analysis/measures.ts';
import { SIZES, type SizeBy } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayNumber, sayShare } from '../../i18n/formats.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { lighting } from '../../store/lighting.ts';
import { selectNode } from '../../store/store.ts';
import { useMore } from './More.tsx';
import { type Column, type Sort, groupNumber, sortAfter, sorted } from './sorted.ts';
import { countryOf } from './words.ts';

interface Props {
  measures: Measures;
  type: Measured['type'];
  /** the measure it is sorted by at first, from the top */
  by: SizeBy;
}

/** The group stands below the name: the panel is narrow. */
const HEADINGS: readonly (readonly Column[])[] = [['name', 'community'], ...SIZES.map((size) => [size])];

export function MeasureTable({ measures, type, by }: Props) {
  const speech = useSpeech();
  const { t, locale } = speech;
  const [sort, setSort] = useState<Sort>({ column: by, down: true });
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    const nodes = measures.nodes.filter((n) => n.type === type);
    return sorted(nodes, sort, ({ id }) => sayNode(id, speech), compare);
  }, [measures, type, sort, speech, locale]);
  const [shown, more] = useMore(rows);
  if (!rows.length) return <p className="analysis-note">{t('analysis.noMeetings')}</p>;
  return (
    <>
      <table className="analysis-table">
        <thead>
          <tr>
            {HEADINGS.map((columns) => (
              <Heading
                key={columns[0]}
                columns={columns}
                sort={sort}
                onSort={(column) => setSort(sortAfter(sort, column))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.id} row={row} measures={measures} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

interface HeadingProps {
  columns: readonly Column[];
  sort: Sort;
  onSort: (column: Column) => void;
}

function Heading({ columns, sort, onSort }: HeadingProps) {
  const { t } = useSpeech();
  const on = columns.includes(sort.column);
  return (
    <th scope="col" aria-sort={on ? (sort.down ? 'descending' : 'ascending') : undefined}>
      {columns.map((column) => (
        <button key={column} type="button" className="analysis-sort" onClick={() => onSort(column)}>
          {t(column === 'name' ? 'analysis.name' : `analysis.measure.${column}`)}
          <span aria-hidden="true">{column === sort.column ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
        </button>
      ))}
    </th>
  );
}

function Row({ row, measures }: { row: Measured; measures: Measures }) {
  const speech = useSpeech();
  const { data, locale, t } = speech;
  const group = row.community === null ? null : groupNumber(measures, row.community);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="analysis-open"
          onClick={() => selectNode(row.id)}
          {...lighting({ type: 'node', id: row.id })}
        >
          <Flag country={countryOf(row.id, data)} /> <span>{sayNode(row.id, speech)}</span>
        </button>
        <small>{group ? t('analysis.groupOf', { index: group }) : t('analysis.noGroup')}</small>
      </th>
      <td>{sayNumber(row.meetings, locale)}</td>
      <td>{sayNumber(row.partners, locale)}</td>
      <td>{sayShare(row.betweenness, locale, 1)}</td>
    </tr>
  );
}
