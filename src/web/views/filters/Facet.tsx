/** One facet: its values as checkboxes with counts and thin bars, the longest lists folded and searchable. */
import { type CSSProperties, useId, useMemo, useState } from 'react';
import type { FacetKey } from '../../../core/columns/columns.ts';
import type { FacetCount, FacetValues } from '../../../core/query/visible.ts';
import { fold } from '../../../core/model/id.ts';
import { sayNumber } from '../../i18n/formats.ts';
import type { Speech } from '../../i18n/say.ts';
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
  values: FacetValues;
}

export function Facet({ facet, values }: Props) {
  const speech = useSpeech();
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const list = useId();
  const { rows: shown, found } = useMemo(
    () => (open ? searched(facet, values, search, speech) : folded(facet, values)),
    [open, facet, values, search, speech],
  );
  if (!values.size) return null;
  const hidden = values.size - shown.length;
  const most = Math.max(1, values.most);
  return (
    <fieldset className="facet">
      <legend className="facet-name">{speech.t(`facet.${facet}`)}</legend>
      {open && values.size > SEARCHABLE && (
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
      {open && found > shown.length && (
        <p className="facet-beyond">{speech.t('facet.beyond', { count: found - shown.length })}</p>
      )}
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

interface Listed {
  rows: readonly FacetCount[];
  /** how many there are to list */
  found: number;
}

/** The first values and, wherever they stand, the chosen ones: what is on must be in sight. */
function folded(facet: FacetKey, { size, first }: FacetValues): Listed {
  // One value more is shorter than the words "1 more".
  return { rows: first(size <= SHOWN[facet] + 1 ? size : SHOWN[facet]), found: size };
}

function searched(facet: FacetKey, { size, matching }: FacetValues, search: string, speech: Speech): Listed {
  const words = fold(search);
  const names = foldedNames(facet, speech);
  return words
    ? matching((value) => names(value).includes(words), MOST)
    : { ...matching(() => true, MOST), found: size };
}

const named = new WeakMap<Speech, Map<string, string>>();

/** The values of a facet as they are searched: each is said once in a language. */
function foldedNames(facet: FacetKey, speech: Speech): (value: string) => string {
  const known = named.get(speech) ?? new Map<string, string>();
  named.set(speech, known);
  return (value) => {
    const key = `${facet} ${value}`;
    const name = known.get(key) ?? fold(sayValue(facet, value, speech));
    known.set(key, name);
    return name;
  };
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
