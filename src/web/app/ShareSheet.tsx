/** The dialog that hands a view on, over the page; fetched when it is opened. */
import { useT } from '../i18n/Language.tsx';
import { Share } from '../views/share/Share.tsx';
import { Sheet } from './Sheet.tsx';

export function ShareSheet({ chosen, onClose }: { chosen: string; onClose: () => void }) {
  const t = useT();
  return (
    <Sheet title={t('share.open')} side="centre" onClose={onClose}>
      <Share chosen={chosen} />
    </Sheet>
  );
}
