/** How the date and the place are known, with the words of the text that they were read from. */
import type { CorrectedField, Meeting } from '../../../core/dataset/dataset.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { Part } from './Part.tsx';

export function DateKnown({ meeting }: { meeting: Meeting }) {
  const { t } = useLanguage();
  const { basis, said } = meeting.date;
  // What was corrected is told with its correction.
  if (isCorrected(meeting, 'date')) return null;
  return (
    <Part title={t('detail.dateKnown')}>
      <p>
        {t(`basis.${basis}`)} <Said words={said?.quote ?? null} />
      </p>
    </Part>
  );
}

export function PlaceKnown({ meeting }: { meeting: Meeting }) {
  const { t } = useLanguage();
  const { place } = meeting;
  if (isCorrected(meeting, 'place')) return null;
  return (
    <Part title={t('detail.placeKnown')}>
      <p>
        {place ? t(`detail.placeBasis.${place.basis}`) : t('detail.placeUnknown')}{' '}
        <Said words={place?.said?.quote ?? null} />
      </p>
    </Part>
  );
}

const isCorrected = ({ corrections }: Meeting, field: CorrectedField): boolean =>
  corrections.some((c) => c.field === field);

/** The words of the text from which something was read. */
export function Said({ words }: { words: string | null }) {
  const { t } = useLanguage();
  return words ? <span className="detail-said">{t('detail.written', { text: words })}</span> : null;
}
