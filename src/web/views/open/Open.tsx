/** Opens the reader's own files: choose, let fall, paste; what became of each, and which of them count. */
import { type ClipboardEvent, useEffect } from 'react';
import { useT } from '../../i18n/Language.tsx';
import { useIsOwn, useOwn } from '../../store/own.ts';
import { showOwn } from '../../store/own-shown.ts';
import { forgetAll, openFiles } from '../../store/own-work.ts';
import { Along } from './Along.tsx';
import { DropZone } from './DropZone.tsx';
import { Keep } from './Keep.tsx';
import { KeptBefore } from './KeptBefore.tsx';
import { PasteText } from './PasteText.tsx';
import { Progress } from './Progress.tsx';
import { SourceList } from './SourceList.tsx';
import './open.css';

/** Files that are pasted are opened wherever the focus is; text only where it is meant to go. */
function onPaste(event: ClipboardEvent): void {
  const files = [...event.clipboardData.files];
  if (!files.length) return;
  event.preventDefault();
  void openFiles(files);
}

export function Open({ onClose }: { onClose: () => void }) {
  const t = useT();
  const any = useOwn((s) => s.sources.length > 0);
  useFallen();
  return (
    <div className="open" onPaste={onPaste}>
      <p className="open-lead">{t('open.lead')}</p>
      <KeptBefore />
      <DropZone />
      <PasteText />
      <Progress />
      <Failure />
      <SourceList />
      {any && (
        <>
          <Ways onClose={onClose} />
          <Keep />
          <Along />
        </>
      )}
    </div>
  );
}

/** What was let fall on the page before the dialog was there. */
function useFallen(): void {
  const fallen = useOwn((s) => s.fallen);
  useEffect(() => {
    if (!fallen.length) return;
    useOwn.setState({ fallen: [] });
    void openFiles(fallen);
  }, [fallen]);
}

function Failure() {
  const t = useT();
  const failed = useOwn((s) => s.failed);
  const unmet = useOwn((s) => s.unmet);
  return (
    <div role="alert" className="open-alerts">
      {failed !== null && <p>{t('open.failed', { reason: failed })}</p>}
      {unmet.length > 0 && (
        <>
          <p>{t('open.unmet')}</p>
          <ul>
            {unmet.map((problem) => (
              <li key={problem} lang="en">
                {problem}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Ways({ onClose }: { onClose: () => void }) {
  const t = useT();
  const there = useOwn((s) => s.data !== null);
  const own = useIsOwn();
  return (
    <p className="open-ways">
      {there && (
        <button
          type="button"
          className="button open-main"
          onClick={() => {
            showOwn(true);
            onClose();
          }}
        >
          {t('open.show')}
        </button>
      )}
      {own && (
        <button type="button" className="text-button" onClick={() => showOwn(false)}>
          {t('own.back')}
        </button>
      )}
      <button type="button" className="text-button" onClick={forgetAll}>
        {t('open.forget')}
      </button>
    </p>
  );
}
