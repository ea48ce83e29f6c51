/** One facet: its values as checkboxes with counts and thin bars, the longest lists folded and searchable. */
import { type CSSProperties, useId, useState } from 'react';
import type { FacetKey } from '../../../core/columns/columns.ts';
import type { FacetCount } from '../../../core/query/visible.ts';
import { fold } from '../../../core/model/id.ts';
import { sayNumber } from '../../i18n/formats.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { toggleFacet } from '../../store/store.ts';
import { sayValue } from './facet-words.ts';
import { ValueMark } from './ValueMark.tsx';

/** How many values stand there before one asks for more. */
const SHOWN: Record<FacetKey, number> = {
  country: 9,
  official: 6,
  topic: 5,
  place: 5,
  kind: 5,
  status: 5,
  section: 3,
  precision: 6,
};

/** A list longer than this gets a search of its own once it is unfolded. */
const SEARCHABLE = 12;
/** No list draws more rows than this: the search finds the rest. */
const MOST = 200;

interface Props {
  facet: FacetKey;
  counts: readonly FacetCount[];
}

export function Facet({ facet, counts }: Props) {
  const speech = useSpeech();
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const list = useId();
  if (!counts.length) return null;
  const found = counts.filter(({ value }) => fold(sayValue(facet, value, speech)).includes(fold(search)));
  const shown = open ? found.slice(0, MOST) : foldedList(counts, SHOWN[facet]);
  const hidden = counts.length - shown.length;
  const most = Math.max(1, ...counts.map((c) => c.count));
  return (
    <fieldset className="facet">
      <legend className="facet-name">{speech.t(`facet.${facet}`)}</legend>
      {open && counts.length > SEARCHABLE && (
        <input
          type="search"
          className="facet-search"
          aria-label={speech.t('facet.search', { facet: speech.t(`facet.${facet}`) })}
          placeholder={speech.t('facet.searchPlaceholder')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul id={list} className="facet-list">
        {shown.map((row) => (
          <Value key={row.value} facet={facet} row={row} share={row.count / most} />
        ))}
      </ul>
      {(open || hidden > 0) && (
        <button
          type="button"
          className="facet-more"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => {
            setOpen(!open);
            setSearch('');
          }}
        >
          {open ? speech.t('facet.fewer') : speech.t('facet.more', { count: hidden })}
        </button>
      )}
    </fieldset>
  );
}

/** The first values and, wherever they stand, the chosen ones: what is on must be in sight. */
function foldedList(counts: readonly FacetCount[], shown: number): readonly FacetCount[] {
  // One value more is shorter than the words "1 more".
  if (counts.length <= shown + 1) return counts;
  return counts.filter((row, i) => i < shown || row.chosen);
}

function Value({ facet, row, share }: { facet: FacetKey; row: FacetCount; share: number }) {
  const speech = useSpeech();
  const text = sayValue(facet, row.value, speech);
  return (
    <li>
      <label className="facet-value">
        <input
          type="checkbox"
          className="facet-box"
          checked={row.chosen}
          onChange={() => toggleFacet(facet, row.value)}
        />
        <ValueMark facet={facet} value={row.value} />
        <span className="facet-label" dir="auto" title={text}>
          {text}
        </span>
        <span
          className="facet-bar"
          aria-hidden="true"
          style={{ '--share': row.count ? share : 0 } as CSSProperties}
        />
        <span className="facet-count">
          {sayNumber(row.count, speech.locale)}
          <span className="unseen"> {speech.t('facet.countUnit', { count: row.count })}</span>
        </span>
      </label>
    </li>
  );
}
