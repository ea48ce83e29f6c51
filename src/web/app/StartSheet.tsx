/** The five ways in, over the page; fetched when they are asked for. */
import { useT } from '../i18n/Language.tsx';
import { Starts } from '../views/detail/Starts.tsx';
import { StoryList } from '../views/story/StoryList.tsx';
import { Sheet } from './Sheet.tsx';

export function StartSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Sheet title={t('detail.begin.how')} side="centre" onClose={onClose}>
      <Starts onShow={onClose} />
      <StoryList onOpen={onClose} />
    </Sheet>
  );
}
