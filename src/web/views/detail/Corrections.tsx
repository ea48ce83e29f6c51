/** What reviewed corrections changed: what was read, what was decided, why, by whom and on whose word. */
import type { AppliedCorrection, Meeting } from '../../../core/dataset/dataset.ts';
import type { Language } from '../../../core/model/article.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Part } from './Part.tsx';
import { Said } from './HowKnown.tsx';
import { sayCorrected, saidBefore } from './corrected.ts';
import { sayEdtf } from './words.ts';

interface Props {
  meeting: Meeting;
  /** of the article, in which a reviewer writes too */
  language: Language | null;
}

export function Corrections({ meeting: { corrections }, language }: Props) {
  const { t } = useLanguage();
  return (
    <Part title={t('detail.corrections')}>
      {corrections.map((correction) => (
        <Correction
          key={`${correction.field} ${correction.on} ${correction.reason}`}
          {...{ correction, language }}
        />
      ))}
    </Part>
  );
}

function Correction({ correction, language }: { correction: AppliedCorrection; language: Language | null }) {
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
            <del>{sayCorrected(field, extracted, say)}</del> <Said words={saidBefore(correction)} />
          </dd>
        )}
        <dt>{t('detail.correction.value')}</dt>
        <dd>
          <ins>{sayCorrected(field, value, say)}</ins>
        </dd>
        <dt>{t('detail.correction.reason')}</dt>
        <dd lang={language ?? undefined} dir="auto">
          {reason}
        </dd>
        <dt>{t('detail.correction.source')}</dt>
        <dd>
          <OutsideLink address={source.url}>{source.title}</OutsideLink>
        </dd>
      </dl>
      <p className="detail-note">{t('detail.correction.by', { date: sayEdtf(on, locale, t), by })}</p>
    </div>
  );
}
