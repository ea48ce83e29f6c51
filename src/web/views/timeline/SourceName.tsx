/** What the strip under the overview is, and how many articles it can't place. */
import { useMemo } from 'react';
import type { Speech } from '../../i18n/say.ts';

export function SourceName({ speech: { data, t } }: { speech: Speech }) {
  const undated = useMemo(
    () => data.dataset.documents.filter((d) => d.teaserOf === null && d.date === null).length,
    [data],
  );
  return (
    <p className="timeline-sources-name" aria-hidden="true">
      {t('timeline.articles')}
      {undated ? <span> · {t('timeline.articlesUndated', { count: undated })}</span> : null}
    </p>
  );
}
