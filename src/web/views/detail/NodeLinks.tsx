/** A list of officials, countries or ties, each with its number of meetings, that a press selects. */
import type { NodeId, Selection } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayNumber } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { lighting } from '../../store/lighting.ts';
import { select } from '../../store/store.ts';
import { ShowAll, useFirst } from './ShowAll.tsx';
import { countryOf } from './words.ts';

export interface NodeLink {
  selection: Selection;
  flags: readonly NodeId[];
  name: string;
  count: number;
}

export function NodeLinks({ links }: { links: readonly NodeLink[] }) {
  const { locale, t } = useLanguage();
  const data = useData();
  const [first, hiding, showAll] = useFirst(links);
  return (
    <>
      <ul className="detail-links">
        {first.map(({ selection, flags, name, count }) => (
          <li key={selection.type === 'tie' ? selection.pair.join() : selection.id}>
            <button
              type="button"
              aria-label={t('detail.partner', { name, count })}
              onClick={() => select(selection)}
              {...lighting(selection)}
            >
              {flags.length > 0 && (
                <span className="detail-flags">
                  {flags.map((node) => (
                    <Flag key={node} country={countryOf(node, data)} />
                  ))}
                </span>
              )}
              <span className="detail-grow" dir="auto">
                {name}
              </span>
              <span className="detail-count">{sayNumber(count, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hiding > 0 && <ShowAll hiding={hiding} count={links.length} onShow={showAll} />}
    </>
  );
}
