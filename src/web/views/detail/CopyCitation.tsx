/** Copies the citation of a meeting, and says that it did; where copying is forbidden it shows the text instead. */
import { useState } from 'react';
import { citeMeeting } from '../../../core/export/citation.ts';
import type { WholeMeeting } from '../../../core/query/details.ts';
import { copied } from '../../device/clipboard.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { useSite } from '../../store/site.ts';
import { citedMeeting } from './cited.ts';

export function CopyCitation({ found }: { found: WholeMeeting }) {
  const data = useData();
  const site = useSite();
  const { locale, t } = useLanguage();
  const [said, setSaid] = useState<'copied' | 'copyByHand' | null>(null);
  const [shown, setShown] = useState<string | null>(null);

  async function copy() {
    const text = citeMeeting(citedMeeting(found, data, site, locale, t, location.href));
    const done = await copied(text);
    setSaid(done ? 'copied' : 'copyByHand');
    setShown(done ? null : text);
  }

  return (
    <div className="detail-copy">
      <button type="button" className="detail-button" onClick={() => void copy()}>
        {t('detail.copy')}
      </button>
      <output>{said && t(`detail.${said}`)}</output>
      {shown !== null && (
        <textarea
          readOnly
          rows={5}
          value={shown}
          aria-label={t('detail.citation')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
