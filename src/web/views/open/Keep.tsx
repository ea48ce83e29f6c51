/** Keeping the work on this device: off until it is asked for; what is kept, how much, and how to erase it. */
import { useRef } from 'react';
import { useLanguage } from '../../i18n/Language.tsx';
import { useOwn } from '../../store/own.ts';
import { erase, keep } from '../../store/own-keep.ts';
import { Erase } from './Erase.tsx';
import { sayBytes } from './say-bytes.ts';

export function Keep() {
  const { t, locale } = useLanguage();
  const box = useRef<HTMLInputElement>(null);
  const keeping = useOwn((s) => s.keeping);
  const kept = useOwn((s) => s.kept);
  const failed = useOwn((s) => s.keepFailed);
  return (
    <section className="open-keep">
      <h3>{t('keep.title')}</h3>
      <label className="open-switch">
        <input
          ref={box}
          type="checkbox"
          checked={keeping}
          onChange={({ target }) => void (target.checked ? keep() : erase())}
        />
        <span>{t('keep.keep')}</span>
        <small>{t('keep.hint')}</small>
      </label>
      <div aria-live="polite">
        {failed !== null && (
          <span className="open-alerts">{t(`keep.failed.${failed.why}`, { reason: failed.reason })}</span>
        )}
        {kept && (
          <span>
            {t('keep.kept', { count: kept.files, size: sayBytes(kept.bytes, locale) })}{' '}
            <Erase onErased={() => box.current?.focus()} />
          </span>
        )}
      </div>
    </section>
  );
}
