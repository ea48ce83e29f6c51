/** The link to exactly this view: copied, handed to another program of the device, or photographed. */
import { useLanguage } from '../../i18n/Language.tsx';
import { addressOf } from '../../store/address.ts';
import { useSite } from '../../store/site.ts';
import { Copy } from './Copy.tsx';
import { QrCode } from './QrCode.tsx';
import type { Shared } from './shared.ts';

export function LinkView({ view, chosen, edition }: Shared) {
  const { t } = useLanguage();
  const address = addressOf(view, useSite(), { edition });
  // Closing the device's own dialog rejects: there is nothing to say of it.
  const hand = (): void => void navigator.share({ title: chosen, url: address }).catch(() => undefined);
  return (
    <section>
      <h3>{t('share.link')}</h3>
      <div className="share-link">
        <Copy name={t('share.link')} text={address} rows={3}>
          {'share' in navigator && (
            <button type="button" className="button" onClick={hand}>
              {t('share.native')}
            </button>
          )}
        </Copy>
        <QrCode address={address} />
      </div>
    </section>
  );
}
