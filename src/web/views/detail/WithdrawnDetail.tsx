/** What stands in the place of a meeting that a link names and the data set no longer holds. */
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { Close } from './Close.tsx';
import { Part } from './Part.tsx';
import { sayEdtf } from './words.ts';

export function WithdrawnDetail({ id }: { id: string }) {
  const { t, locale } = useLanguage();
  const { notices, edition } = useData().dataset;
  const told = notices.filter((notice) => notice.withdrawn?.includes(id));
  return (
    <article className="detail-body">
      <div className="detail-bar">
        <Close />
      </div>
      <header className="detail-head">
        <h2 tabIndex={-1}>{t('detail.withdrawn')}</h2>
      </header>
      <p>{t(told.length ? 'detail.withdrawnHelp' : 'detail.withdrawnUntold', { edition })}</p>
      {told.map(({ on, kind, text }) => (
        <Part key={on + text} title={`${sayEdtf(on, locale, t)} · ${t(`notice.${kind}`)}`}>
          <p dir="auto">{text}</p>
        </Part>
      ))}
    </article>
  );
}
