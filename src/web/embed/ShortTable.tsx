/** The table in a frame: as high as its rows, and no more of them than a course page bears; the rest at a press. */
import { useState } from 'react';
import { useT } from '../i18n/Language.tsx';
import { useVisibleMeetings } from '../store/derived.ts';
import { Table } from '../views/table/Table.tsx';

const STEP = 25;

export function ShortTable() {
  const t = useT();
  const [most, setMost] = useState(STEP);
  const hidden = useVisibleMeetings().length - most;
  return (
    <>
      <Table most={most} />
      {hidden > 0 && (
        <p className="embed-more">
          <button type="button" className="button" onClick={() => setMost(most + STEP)}>
            {t('embed.moreRows', { count: Math.min(STEP, hidden) })}
          </button>
        </p>
      )}
    </>
  );
}
