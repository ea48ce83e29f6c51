/** How sure the reading of a meeting is, and what makes it so, the weakest reason first. */
import type { Sureness } from '../../../core/model/meeting.ts';
import { sayShare } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { Part } from './Part.tsx';
import { sayWhy, sureWord } from './words.ts';

export function SurenessReasons({ sureness: { value, reasons } }: { sureness: Sureness }) {
  const { locale, t } = useLanguage();
  const weakestFirst = [...reasons].sort((a, b) => a.value - b.value);
  return (
    <Part title={t('detail.sureness')}>
      <p>
        {sayShare(value, locale)} · {t(`detail.sureness.${sureWord(value)}`)}
      </p>
      {weakestFirst.length > 0 && (
        <ul className="detail-reasons">
          {weakestFirst.map((reason) => (
            <li key={`${reason.factor} ${reason.why}`}>
              <span>{sayShare(reason.value, locale)}</span>
              <span>
                {t(`factor.${reason.factor}`)} · {sayWhy(reason, t)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
