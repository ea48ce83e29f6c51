/** The foot of the page: how far the data were checked, and the way to their sources and corrections. */
import { useT } from '../i18n/Language.tsx';
import { useData } from '../store/data.ts';
import { openReview } from '../store/review.ts';
import { showKeys } from '../store/store.ts';
import { ThemeSwitch } from './Header.tsx';
import { useWidth } from './width.ts';

export function Footer({ onAbout, onMethod }: { onAbout: () => void; onMethod: () => void }) {
  const t = useT();
  const { dataset } = useData();
  const width = useWidth();
  return (
    <footer className="frame-footer">
      <p>
        {t(`review.${dataset.review}`)} · {t('about.edition', { edition: dataset.edition })}
      </p>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={onAbout}>
        {t('about.open')}
      </button>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={onMethod}>
        {t('method.open')}
      </button>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => openReview()}>
        {t('review.open')}
      </button>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => showKeys(true)}>
        {t('keys.open')}
      </button>
      {width === 'phone' && <ThemeSwitch />}
    </footer>
  );
}
