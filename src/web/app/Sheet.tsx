/** A panel over the page that holds the focus until it is closed: filters on narrow screens, dialogs. */
import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useState } from 'react';
import { useT } from '../i18n/Language.tsx';
import { CloseIcon } from './icons.tsx';

interface Props {
  title: string;
  /** `start` and `end` lie along an edge; `centre` is a dialog */
  side: 'start' | 'end' | 'centre';
  onClose: () => void;
  children: ReactNode;
}

/** Open as long as it is drawn. Escape, the button and a press beside it close it; the focus goes back where it was. */
export function Sheet({ title, side, onClose, children }: Props) {
  const t = useT();
  const [from] = useState(() => document.activeElement);
  // Where it was opened may be gone: a press in the dialog has shown other data.
  const back = (): true | HTMLElement | null => (from?.isConnected ? true : document.getElementById('main'));
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="sheet-backdrop" />
        <Dialog.Popup className={`sheet sheet-${side}`} finalFocus={back}>
          <div className="sheet-head">
            <Dialog.Title className="sheet-title">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={t('app.close')}>
              <CloseIcon />
            </Dialog.Close>
          </div>
          <div className="sheet-body">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
