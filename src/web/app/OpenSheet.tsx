/** The dialog for one's own files, over the page; fetched when it is opened. */
import { useT } from '../i18n/Language.tsx';
import { Open } from '../views/open/Open.tsx';
import { Sheet } from './Sheet.tsx';

export function OpenSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Sheet title={t('open.title')} side="centre" onClose={onClose}>
      <Open onClose={onClose} />
    </Sheet>
  );
}
