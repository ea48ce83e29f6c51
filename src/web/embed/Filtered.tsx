/** The filters of the frame: chips that take them away, and the way back to the view that the author chose. */
import { useState } from 'react';
import { writeLink } from '../../core/query/link.ts';
import { formatQuery } from '../../core/query/query-string.ts';
import type { ViewState } from '../../core/query/state.ts';
import { useT } from '../i18n/Language.tsx';
import { showView, useStore } from '../store/store.ts';
import { Chips } from '../views/filters/Chips.tsx';
import { NoMeetings } from '../views/filters/NoMeetings.tsx';

/** Two views are the same where they narrow the same, whatever is selected or looked at. */
const narrowing = ({ filters, ...view }: ViewState): string =>
  formatQuery(writeLink({ ...view, filters, selection: null, camera: null }));

export function Filtered() {
  const t = useT();
  const view = useStore((s) => s.view);
  const locked = useStore((s) => s.locked);
  const [first] = useState(view);
  const changed = narrowing(first) !== narrowing(view);
  if (locked) return null;
  return (
    <>
      <div className="embed-filters">
        <Chips />
        {changed && (
          <button type="button" className="text-button" onClick={() => showView(first)}>
            {t('embed.reset')}
          </button>
        )}
      </div>
      <NoMeetings />
    </>
  );
}
