/** What reviewed corrections changed: what was read, what was decided, why, by whom and on whose word. */
import type { AppliedCorrection } from '../../../core/dataset/dataset.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Part } from './Part.tsx';
import { sayCorrected } from './corrected.ts';
import { sayEdtf } from './words.ts';

export function Corrections({ corrections }: { corrections: readonly AppliedCorrection[] }) {
  const { t } = useLanguage();
  return (
    <Part title={t('detail.corrections')}>
      {corrections.map((correction) => (
        <Correction key={`${correction.field} ${correction.on} ${correction.reason}`} {...{ correction }} />
      ))}
    </Part>
  );
}

function Correction({ correction }: { correction: AppliedCorrection }) {
  const data = useData();
  const { locale, t } = useLanguage();
  const { field, extracted, value, reason, source, on, by } = correction;
  const say = { data, locale, t };
  return (
    <div className="detail-correction">
      <h4>{t(`detail.field.${field}`)}</h4>
      <dl>
        {field !== 'confirm' && <dt>{t('detail.correction.extracted')}</dt>}
        {field !== 'confirm' && (
          <dd>
            <del>{sayCorrected(field, extracted, say)}</del>
          </dd>
        )}
        <dt>{t('detail.correction.value')}</dt>
        <dd>
          <ins>{sayCorrected(field, value, say)}</ins>
        </dd>
        <dt>{t('detail.correction.reason')}</dt>
        <dd>{reason}</dd>
        <dt>{t('detail.correction.source')}</dt>
        <dd>
          <OutsideLink address={source.url}>{source.title}</OutsideLink>
        </dd>
      </dl>
      <p className="detail-note">{t('detail.correction.by', { date: sayEdtf(on, locale, t), by })}</p>
    </div>
  );
}
