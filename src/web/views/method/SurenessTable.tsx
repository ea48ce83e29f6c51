/** The fixed values of sureness, as the reader uses them: nothing here is typed twice. */
import { SURENESS } from '../../../core/model/sureness.ts';
import type { MessageKey } from '../../i18n/catalog.ts';
import { sayShare } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';

type Factor = keyof typeof SURENESS;

export function SurenessTable() {
  const { t } = useLanguage();
  return (
    <dl className="method-sureness">
      {(Object.keys(SURENESS) as Factor[]).map((factor) => (
        <div key={factor}>
          <dt>{t(`factor.${factor}`)}</dt>
          <dd>
            <Values factor={factor} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ factor }: { factor: Factor }) {
  const { t, locale } = useLanguage();
  const values = Object.entries<number>(SURENESS[factor]);
  return (
    <ul>
      {values.map(([how, value]) => (
        <li key={how}>
          <span className="method-value">{sayShare(value, locale)}</span>
          <span>{t(`why.${factor}-${how}` as MessageKey)}</span>
        </li>
      ))}
    </ul>
  );
}
