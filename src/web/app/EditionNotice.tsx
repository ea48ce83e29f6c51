/** Says that the data shown are not the newest, or not those that the link asked for, and leads to the newest. */
import { isParameter, writeSiteLink } from '../../core/query/link.ts';
import { readPairs } from '../../core/query/migrations.ts';
import { formatQuery } from '../../core/query/query-string.ts';
import { useLanguage } from '../i18n/Language.tsx';
import { useData } from '../store/data.ts';
import { dismissEdition, useEdition } from '../store/edition.ts';
import { PAGE } from '../store/page.ts';
import { useSite } from '../store/site.ts';
import { useStore } from '../store/store.ts';
import { CloseIcon } from './icons.tsx';

/** The same view, of the newest data. `home`: the bare address shows another view than all. */
function showNewest(home: boolean): void {
  const { view, framed } = useStore.getState();
  const others = readPairs(location.search).filter(([key]) => !isParameter(key) && key !== 'edition');
  const query = formatQuery([...others, ...writeSiteLink(view, home)]);
  const address = `${location.pathname}${query}${location.hash}`;
  // The history of a frame is that of the page around it.
  if (framed) location.replace(address);
  else location.assign(address);
}

export function EditionNotice() {
  const { t } = useLanguage();
  const { edition } = useData().dataset;
  const { pin, newer, dismissed } = useEdition();
  const home = Boolean(useSite()?.view);
  if (dismissed) return null;
  const said =
    pin === 'gone'
      ? t('edition.gone', { asked: PAGE.edition ?? '', edition })
      : pin === 'older'
        ? t('edition.older', { edition })
        : newer === null
          ? null
          : t('edition.newer');
  if (said === null) return null;
  return (
    <div className="app-notice">
      <output>
        <p>{said}</p>
        {pin === 'older' ? (
          <button type="button" className="text-button" onClick={() => showNewest(home)}>
            {t('edition.showNewest')}
          </button>
        ) : (
          newer !== null && (
            <button
              type="button"
              className="text-button"
              onClick={() => (pin ? showNewest(home) : location.reload())}
            >
              {t(pin ? 'edition.showNewest' : 'release.reload')}
            </button>
          )
        )}
      </output>
      <button type="button" className="icon-button" aria-label={t('link.dismiss')} onClick={dismissEdition}>
        <CloseIcon />
      </button>
    </div>
  );
}
