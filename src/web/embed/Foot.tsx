/** Under the view: the way to all of it, whose data they are, and under which licence. Always there. */
import { safeUrl } from '../../core/export/safe-url.ts';
import { useLanguage } from '../i18n/Language.tsx';
import { queryOnSite } from '../store/address.ts';
import { useData } from '../store/data.ts';
import { PAGE } from '../store/page.ts';
import { useSite } from '../store/site.ts';
import { useStore } from '../store/store.ts';

export function Foot() {
  const { t, locale } = useLanguage();
  const { dataset } = useData();
  const site = useSite();
  const view = useStore((s) => s.view);
  const { lang, theme, edition } = PAGE;
  // Beside the frame's own page, wherever that stands.
  const explore = `./${queryOnSite(view, site, { lang: lang && locale, theme, edition })}`;
  const licence = safeUrl(site?.licence.url);
  const publisher = site?.publisher?.name;
  return (
    <footer className="embed-foot">
      <a className="embed-explore" href={explore} target="_blank" rel="noopener noreferrer">
        {t('embed.explore')} <span className="unseen">{t('detail.newTab')}</span>
      </a>
      <p>
        {publisher && `${publisher} · `}
        {t('about.edition', { edition: dataset.edition })}
        {site && ' · '}
        {site &&
          (licence ? (
            <a href={licence} target="_blank" rel="noopener noreferrer external license">
              {site.licence.name}
            </a>
          ) : (
            site.licence.name
          ))}
      </p>
    </footer>
  );
}
