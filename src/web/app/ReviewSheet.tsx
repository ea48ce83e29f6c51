/** The desk of a reviewer, over the page; fetched when it is opened. */
import { useT } from '../i18n/Language.tsx';
import { Review } from '../views/review/Review.tsx';
import { Sheet } from './Sheet.tsx';

export function ReviewSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Sheet title={t('review.title')} side="centre" onClose={onClose}>
      <Review />
    </Sheet>
  );
}
