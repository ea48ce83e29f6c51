/** What the people named here are owed: how far the data were checked, from when each source is, what was corrected. */
import type { Article } from '../../core/model/article.ts';
import { parseEdtf } from '../../core/model/edtf.ts';
import { useLanguage, useT } from '../i18n/Language.tsx';
import { sayDate } from '../i18n/say.ts';
import { useData } from '../store/data.ts';
import { Sheet } from './Sheet.tsx';

export function About({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { dataset } = useData();
  return (
    <Sheet title={t('about.title')} side="centre" onClose={onClose}>
      <div className="about">
        <section>
          <h3>{t('about.review')}</h3>
          <p>{t(`about.reviewHelp.${dataset.review}`)}</p>
          <p className="about-source">{t('about.edition', { edition: dataset.edition })}</p>
        </section>
        <Sources />
        <Notices />
        <section>
          <h3>{t('about.disclaimer')}</h3>
          <p>{t('about.disclaimerText')}</p>
        </section>
        <Publisher />
        <Keys />
      </div>
    </Sheet>
  );
}

/** Each article with its own date: what is told here is as old as that. */
function Sources() {
  const { t, locale } = useLanguage();
  const { dataset } = useData();
  const sayAge = ({ agency, date }: Article): string =>
    [agency, date ? sayDate(parseEdtf(date), locale, t) : t('about.dateNotStated')]
      .filter(Boolean)
      .join(' · ');
  return (
    <section>
      <h3>{t('about.asOf')}</h3>
      <ul>
        {dataset.documents
          .filter((d) => d.teaserOf === null)
          .map((d) => (
            <li key={d.id}>
              <span lang={d.language ?? undefined}>{d.title ?? d.file}</span>
              <p className="about-source">
                {sayAge(d)}
                {d.title && ` · ${d.file}`}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}

function Notices() {
  const { t, locale } = useLanguage();
  const { notices } = useData().dataset;
  return (
    <section>
      <h3>{t('about.corrections')}</h3>
      {notices.length === 0 && <p>{t('about.noNotices')}</p>}
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.on} ${notice.text}`}>
            {sayDate(parseEdtf(notice.on), locale, t)} · {t(`notice.${notice.kind}`)}
            <p className="about-source">{notice.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Publisher() {
  const t = useT();
  return (
    <>
      <section>
        <h3>{t('about.publisher')}</h3>
        <p>{t('about.notConfigured')}</p>
      </section>
      <section>
        <h3>{t('about.licence')}</h3>
        <p>{t('about.notConfigured')}</p>
      </section>
    </>
  );
}

const KEYS = [
  ['/', 'about.keySlash'],
  ['Tab', 'about.keyTab'],
  ['← → ↑ ↓', 'about.keyArrows'],
  ['Enter', 'about.keyEnter'],
  ['Esc', 'about.keyEscape'],
] as const;

function Keys() {
  const t = useT();
  return (
    <section>
      <h3>{t('about.keys')}</h3>
      <dl className="about-keys">
        {KEYS.map(([key, text]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
