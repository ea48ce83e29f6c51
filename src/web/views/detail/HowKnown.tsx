/** How the date and the place are known, with the words of the text that they were read from. */
import type { Meeting } from '../../../core/dataset/dataset.ts';
import type { Span } from '../../../core/model/meeting.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { Part } from './Part.tsx';
import { saidBefore } from './corrected.ts';

export function DateKnown({ meeting }: { meeting: Meeting }) {
  const { t } = useLanguage();
  const { basis, said } = meeting.date;
  return (
    <Part title={t('detail.dateKnown')}>
      <p>
        {t(`basis.${basis}`)} <Said span={said} instead={saidBefore(meeting, 'date')} />
      </p>
    </Part>
  );
}

export function PlaceKnown({ meeting }: { meeting: Meeting }) {
  const { t } = useLanguage();
  const { place } = meeting;
  return (
    <Part title={t('detail.placeKnown')}>
      <p>
        {place ? t(`detail.placeBasis.${place.basis}`) : t('detail.placeUnknown')}{' '}
        <Said span={place?.said ?? null} instead={saidBefore(meeting, 'place')} />
      </p>
    </Part>
  );
}

function Said({ span, instead }: { span: Span | null; instead: string | null }) {
  const { t } = useLanguage();
  const words = span?.quote ?? instead;
  return words ? <span className="detail-said">{t('detail.written', { text: words })}</span> : null;
}
