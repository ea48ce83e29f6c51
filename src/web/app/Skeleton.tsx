/** The page before its data: the same boxes at the same places, so that nothing moves when the data come. */
import { useT } from '../i18n/Language.tsx';
import { Wordmark } from './Wordmark.tsx';

export function Skeleton() {
  const t = useT();
  return (
    <div className="frame frame-waiting" aria-busy="true">
      <header className="frame-header">
        <Wordmark />
      </header>
      <div className="frame-columns">
        <div className="frame-filters" />
        <main className="frame-centre">
          <output className="app-waiting">{t('app.loading')}</output>
        </main>
        <div className="frame-detail" />
      </div>
    </div>
  );
}
