/** What the page says of a data set that holds no meeting. */
import { useT } from '../i18n/Language.tsx';
import { OpenButton } from './OpenButton.tsx';

export function NoData() {
  const t = useT();
  return (
    <main className="app-message">
      <h1>{t('app.emptyTitle')}</h1>
      <p>{t('app.emptyHelp')}</p>
      <OpenButton look="button" />
    </main>
  );
}
