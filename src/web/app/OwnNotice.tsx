/** Says, as long as it is so, that the data shown are the reader's own, on this device alone, and leads back to the site's. */
import { useState } from 'react';
import { sayList } from '../i18n/formats.ts';
import { useLanguage } from '../i18n/Language.tsx';
import { type Remote, openDialog, useIsOwn, useOwn, useRemote } from '../store/own.ts';
import { keptBefore, openKept } from '../store/own-keep.ts';
import { showOwn } from '../store/own-shown.ts';
import { Erase } from '../views/open/Erase.tsx';

const MOST_NAMES = 3;

export function OwnNotice() {
  const { t, locale } = useLanguage();
  const own = useIsOwn();
  const sources = useOwn((s) => s.sources);
  const withSite = useOwn((s) => s.withSite);
  const there = useOwn((s) => s.data !== null);
  const remote = useRemote();
  if (!there) return <NotThere />;
  if (remote) return <RemoteNotice remote={remote} />;
  const names = sources.filter((s) => s.on && s.told && s.told.meetings > 0).map(({ name }) => name);
  const named = [
    ...names.slice(0, MOST_NAMES),
    ...(names.length > MOST_NAMES ? [t('own.more', { count: names.length - MOST_NAMES })] : []),
    ...(withSite ? [t('own.site')] : []),
  ];
  return (
    <div className="app-notice own-notice own-stays">
      <output>
        <p>{own ? t('own.shown', { names: sayList(named, locale) }) : t('own.waiting')}</p>
      </output>
      <span className="own-ways">
        <button type="button" className="text-button" onClick={() => openDialog()}>
          {t('own.files')}
        </button>
        <button type="button" className="text-button" onClick={() => showOwn(!own)}>
          {t(own ? 'own.back' : 'own.again')}
        </button>
      </span>
    </div>
  );
}

/** What an earlier visit kept is offered, and never opened by itself. */
function KeptBefore() {
  const { t } = useLanguage();
  const [kept, setKept] = useState(keptBefore);
  if (!kept) return null;
  return (
    <div className="app-notice own-notice">
      <output>
        <p>{t('keep.before', { count: kept.files })}</p>
      </output>
      <span className="own-ways">
        <button type="button" className="text-button" onClick={() => void openKept()}>
          {t('keep.open')}
        </button>
        <Erase
          onErased={() => {
            document.getElementById('main')?.focus();
            setKept(keptBefore());
          }}
        />
        <button type="button" className="text-button" onClick={() => setKept(null)}>
          {t('keep.later')}
        </button>
      </span>
    </div>
  );
}

/** Data that a link brought are nothing that the host of the page answers for: it is said as long as they are shown. */
function RemoteNotice({ remote }: { remote: Remote }) {
  const { t } = useLanguage();
  return (
    <div className="app-notice own-notice own-stays">
      <output>
        <p>{t('remote.shown', { address: remote.address })}</p>
        <p>
          <small>{t('remote.checksum', { checksum: remote.checksum ?? '?' })}</small>
        </p>
      </output>
      <span className="own-ways">
        <a className="text-button" href={location.pathname}>
          {t('own.back')}
        </a>
      </span>
    </div>
  );
}

/** Nothing of one's own is shown: why the link's data did not come, or what was kept before. */
function NotThere() {
  const { t } = useLanguage();
  const remote = useOwn((s) => s.remote);
  if (typeof remote === 'string') return <KeptBefore />;
  return (
    <div className="app-notice own-notice">
      <output>
        <p>{t(`remote.why.${remote.why}`, remote.values)}</p>
      </output>
    </div>
  );
}
