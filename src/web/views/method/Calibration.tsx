/** How often the reading is right at each tenth of sureness: whether "90 %" may be believed. */
import { sayNumber, sayShare } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import type { Tenth } from '../../../core/model/measured.ts';

const WIDTH = 0.1;

export function Calibration({ tenths }: { tenths: readonly Tenth[] }) {
  const { t, locale } = useLanguage();
  const share = (value: number): string => sayShare(value, locale);
  return (
    <table className="method-table method-calibration">
      <caption>{t('method.calibration')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('method.tenth')}</th>
          <th scope="col">{t('method.published')}</th>
          <th scope="col">{t('method.right')}</th>
          <th scope="col">{t('method.rightShare')}</th>
        </tr>
      </thead>
      <tbody>
        {tenths.map(({ from, published, right }) => (
          <tr key={from}>
            <th scope="row">{t('method.range', { from: share(from), to: share(from + WIDTH) })}</th>
            <td>{sayNumber(published, locale)}</td>
            <td>{sayNumber(right, locale)}</td>
            <td>{share(right / published)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
