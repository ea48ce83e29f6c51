/** What the people named here are owed: how far the data were checked, from when each source is, what was corrected. */
import type { Article } from '../../core/model/article.ts';
import { parseEdtf } from '../../core/model/edtf.ts';
import { useLanguage, useT } from '../i18n/Language.tsx';
import { sayParts } from '../i18n/formats.ts';
import { sayArticle } from '../i18n/say-article.ts';
import { sayDate, sayName } from '../i18n/say.ts';
import { useData } from '../store/data.ts';
import { useSite } from '../store/site.ts';
import { OutsideLink } from '../views/detail/OutsideLink.tsx';
import { Notices } from './Notices.tsx';
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
        <Notices onOpen={onClose} />
        <Host />
      </div>
    </Sheet>
  );
}

/** Each article with the day it stands for: what is told here is as old as that. */
function Sources() {
  const t = useT();
  const { dataset, documents } = useData();
  return (
    <section>
      <h3>{t('about.asOf')}</h3>
      <ul>
        {dataset.documents
          .filter((d) => d.teaserOf === null)
          .map((d) => (
            <Source key={d.id} article={documents.get(d.id) ?? d} />
          ))}
      </ul>
    </section>
  );
}

function Source({ article }: { article: Article }) {
  const { t, locale } = useLanguage();
  const known = useSite()?.sources.find((s) => s.document === article.id);
  const date = parseEdtf(known?.asOf ?? article.date ?? '');
  const facts = [
    article.agency,
    date ? sayDate(date, locale, t) : t('about.dateNotStated'),
    sayArticle(article, locale, t) === article.file ? null : article.file,
  ];
  return (
    <li>
      <span lang={(article.title && article.language) || undefined} dir="auto">
        <OutsideLink address={known?.url ?? null}>{sayArticle(article, locale, t)}</OutsideLink>
      </span>
      <p className="about-source">{sayParts(facts, locale)}</p>
    </li>
  );
}

/** Who answers for the site, under which terms: as its host configured it, or said to be missing. */
function Host() {
  const { t, locale } = useLanguage();
  const site = useSite();
  const { publisher = null, contact = null, licence = null } = site ?? {};
  return (
    <>
      <section>
        <h3>{t('about.disclaimer')}</h3>
        <p dir="auto">{site ? sayName(site.disclaimer, locale) : t('about.disclaimerText')}</p>
      </section>
      <section>
        <h3>{t('about.publisher')}</h3>
        <p>
          {publisher ? (
            <OutsideLink address={publisher.url}>{publisher.name}</OutsideLink>
          ) : (
            t('about.notConfigured')
          )}
        </p>
        <p>
          {contact ? (
            <>
              {t('about.report')} <Contact contact={contact} />
            </>
          ) : (
            t('about.noContact')
          )}
        </p>
      </section>
      <section>
        <h3>{t('about.licence')}</h3>
        <p>
          {licence ? (
            <OutsideLink address={licence.url}>{licence.name}</OutsideLink>
          ) : (
            t('about.notConfigured')
          )}
        </p>
      </section>
    </>
  );
}

/** An e-mail address or a link: the schema of the configuration lets nothing else through. */
function Contact({ contact }: { contact: string }) {
  if (!contact.includes('@') || contact.includes('/'))
    return <OutsideLink address={contact}>{contact}</OutsideLink>;
  return <a href={`mailto:${encodeURIComponent(contact).replace('%40', '@')}`}>{contact}</a>;
}
