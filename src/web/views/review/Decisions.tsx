/** All that was decided in this sitting, and its file: downloaded, opened again, kept on this device where one asks for it. */
import { useRef } from 'react';
import { isUnsaved } from '../../../core/review/history.ts';
import { save } from '../../device/save.ts';
import { sayParts } from '../../i18n/formats.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useReview } from '../../store/review.ts';
import { keep, openEntries, takeBack, takeEntries } from '../../store/review-work.ts';
import { useDesk, useShowsOwn } from '../../store/use-desk.ts';
import { useOwn } from '../../store/own.ts';
import { erase, keep as keepOwn } from '../../store/own-keep.ts';
import { sayEntry } from './say-entry.ts';

export function Decisions() {
  const speech = useSpeech();
  const { t, locale } = speech;
  const history = useDesk((s) => s.history);
  return (
    <div className="review-decisions">
      {history.now.length === 0 ? (
        <p className="review-note">{t('review.noDecisions')}</p>
      ) : (
        <ol aria-label={t('review.decisions')}>
          {history.now.map((entry, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- the list is the order of the file
            <li key={i}>
              <span>
                {sayEntry(entry, speech)}
                <small dir="auto">{sayParts([entry.reason, entry.source.title, entry.by], locale)}</small>
              </span>
              <button type="button" className="text-button" onClick={() => void takeBack(entry)}>
                {t('review.takeBack')}
              </button>
            </li>
          ))}
        </ol>
      )}
      <Files />
    </div>
  );
}

function Files() {
  const { t } = useSpeech();
  const chooser = useRef<HTMLInputElement>(null);
  const own = useShowsOwn();
  const history = useDesk((s) => s.history);
  return (
    <>
      <div className="review-steps">
        <button
          type="button"
          className="button review-main"
          aria-disabled={history.now.length === 0}
          onClick={() => {
            if (!history.now.length) return;
            const { name, text } = takeEntries();
            save(jsonOf(text), name);
          }}
        >
          {t('review.download')}
        </button>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {t('review.openFile')}
        </button>
        <input
          ref={chooser}
          className="unseen"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={t('review.openFile')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void openEntries(file);
            // The same file chosen again is another choice.
            event.target.value = '';
          }}
        />
      </div>
      <p className="review-note">{t(own ? 'review.fileHelpOwn' : 'review.fileHelp')}</p>
      {own ? <KeepWork /> : <KeepDecisions />}
      <output className="review-wrong">{isUnsaved(history) ? t('review.unsaved') : ''}</output>
    </>
  );
}

function KeepDecisions() {
  const { t } = useSpeech();
  const kept = useReview((s) => s.kept);
  return (
    <label className="review-check">
      <input type="checkbox" checked={kept} onChange={(event) => keep(event.target.checked)} />
      <span>
        {t('review.keep')}
        <small>{t('review.keepHelp')}</small>
      </span>
    </label>
  );
}

/** Decisions about one's own files are kept with these, or not at all. */
function KeepWork() {
  const { t } = useSpeech();
  const keeping = useOwn((s) => s.keeping);
  const failed = useOwn((s) => s.keepFailed);
  return (
    <>
      <label className="review-check">
        <input
          type="checkbox"
          checked={keeping}
          onChange={({ target }) => void (target.checked ? keepOwn() : erase())}
        />
        <span>
          {t('keep.keep')}
          <small>{t('keep.hint')}</small>
        </span>
      </label>
      <p className="review-wrong" role="alert">
        {failed === null ? '' : t(`keep.failed.${failed.why}`, { reason: failed.reason })}
      </p>
    </>
  );
}

const jsonOf = (text: string): Blob => new Blob([text], { type: 'application/json' });
