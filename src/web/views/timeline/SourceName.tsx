/** What the strip under the overview is, and how many articles it can't place. */
import { memo, useMemo } from 'react';
import { sayParts } from '../../i18n/formats.ts';
import type { Speech } from '../../i18n/say.ts';

export const SourceName = memo(function SourceName({ speech: { data, t, locale } }: { speech: Speech }) {
  const undated = useMemo(
    () => data.dataset.documents.filter((d) => d.teaserOf === null && d.date === null).length,
    [data],
  );
  const unplaced = undated ? t('timeline.articlesUndated', { count: undated }) : null;
  return (
    <p
      className="timeline-sources-name"
      title={sayParts([t('timeline.articles'), unplaced], locale)}
      aria-hidden="true"
    >
      {t('timeline.articles')}
      {unplaced ? <span> · {unplaced}</span> : null}
    </p>
  );
});
