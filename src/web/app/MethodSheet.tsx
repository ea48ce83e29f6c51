/** The page about the method, over the others; fetched when it is asked for. */
import { useT } from '../i18n/Language.tsx';
import { Method } from '../views/method/Method.tsx';
import { Sheet } from './Sheet.tsx';

export function MethodSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Sheet title={t('method.title')} side="centre" onClose={onClose}>
      <Method />
    </Sheet>
  );
}
