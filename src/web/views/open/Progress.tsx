/** How far the reading is, and the way to give it up. */
import { useLanguage } from '../../i18n/Language.tsx';
import { useOwn } from '../../store/own.ts';
import { giveUp } from '../../store/own-build.ts';
import { sayBytes } from './say-bytes.ts';

/** A file of so many bytes takes seconds: how far it is is told of itself. */
const LARGE = 500_000;

export function Progress() {
  const { t, locale } = useLanguage();
  const progress = useOwn((s) => s.progress);
  const large = useOwn((s) =>
    s.sources.find(({ name, bytes }) => name === s.progress?.name && bytes.length > LARGE),
  );
  const inOne = progress && progress.share < 1 ? large : undefined;
  return (
    <div className="open-progress" aria-busy={progress !== null}>
      {progress && (
        <>
          <label>
            <span>{t('open.reading', { read: progress.read, of: progress.of })}</span>
            {inOne && (
              <span>
                {t('open.readingOne', {
                  name: progress.name,
                  read: sayBytes(inOne.bytes.length * progress.share, locale),
                  of: sayBytes(inOne.bytes.length, locale),
                })}
              </span>
            )}
            <progress value={progress.read + progress.share} max={progress.of} />
          </label>
          <button type="button" className="button" onClick={giveUp}>
            {t('open.cancel')}
          </button>
        </>
      )}
    </div>
  );
}
