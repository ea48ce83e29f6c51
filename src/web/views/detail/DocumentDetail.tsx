/** A document: what it is, every meeting read from it in the order of its text, what was left unread, what was corrected. */
import { useMemo } from 'react';
import type { Article } from '../../../core/model/article.ts';
import { sayLanguage, sayNumber } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { sayArticle } from '../../i18n/say-article.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useSite } from '../../store/site.ts';
import { useWholes } from '../../store/details-of-many.ts';
import { selectDocument } from '../../store/store.ts';
import { Close } from './Close.tsx';
import { MeetingLinks } from './MeetingLinks.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { Part } from './Part.tsx';
import { meetingsInText } from './profile.ts';
import { sayEdtf } from './words.ts';

export function DocumentDetail({ id }: { id: string }) {
  const { data, locale, t } = useSpeech();
  const document = data.documents.get(id)!;
  const told = useMemo(() => data.meetings.filter((m) => m.documents.includes(id)), [data, id]);
  const meetings = meetingsInText(useWholes(told), id);
  const teasers = data.dataset.documents.filter((d) => d.teaserOf === id);
  return (
    <article className="detail-body">
      <div className="detail-bar">
        <p className="detail-kind">{t(document.teaserOf === null ? 'detail.document' : 'detail.teaser')}</p>
        <Close />
      </div>
      <header className="detail-head">
        <h2 tabIndex={-1} lang={langOf(document)} dir="auto">
          {sayArticle(document, locale, t)}
        </h2>
        <p className="detail-when">{t('detail.documentRead', { count: meetings.length })}</p>
      </header>
      <Facts document={document} />
      <Part title={t('detail.inOrder')}>
        {meetings.length > 0 ? (
          <MeetingLinks meetings={meetings} />
        ) : (
          <p className="detail-note">{t('detail.documentNone')}</p>
        )}
      </Part>
      <LeftUnread document={document} />
      {teasers.length > 0 && (
        <Part title={t('detail.teasers')}>
          <DocumentLinks documents={teasers} />
        </Part>
      )}
      <NotesOn meetings={new Set(meetings.map((m) => m.id))} />
    </article>
  );
}

/** Agency, date, file, address and language, each said to be missing where it is. */
function Facts({ document }: { document: Article }) {
  const { data, locale, t } = useSpeech();
  const source = useSite()?.sources.find((s) => s.document === document.id);
  const parent = data.documents.get(document.teaserOf ?? '');
  const missing = <span className="detail-note">{t('detail.fact.missing')}</span>;
  const address = source?.url ?? null;
  return (
    <Part title={t('detail.facts')}>
      <dl className="detail-facts">
        <dt>{t('detail.fact.agency')}</dt>
        <dd>{document.agency ?? missing}</dd>
        <dt>{t('detail.fact.date')}</dt>
        <dd>{document.date === null ? missing : sayEdtf(document.date, locale, t)}</dd>
        <dt>{t('detail.fact.language')}</dt>
        <dd>{document.language === null ? missing : sayLanguage(document.language, locale)}</dd>
        <dt>{t('detail.fact.file')}</dt>
        <dd>
          <bdi>{document.file}</bdi>
        </dd>
        <dt>{t('detail.fact.address')}</dt>
        <dd>
          {address === null ? missing : <OutsideLink address={address}>{t('detail.openSource')}</OutsideLink>}
        </dd>
        {parent && <dt>{t('detail.fact.foundIn')}</dt>}
        {parent && (
          <dd>
            <DocumentLinks documents={[parent]} />
          </dd>
        )}
      </dl>
    </Part>
  );
}

function LeftUnread({ document: { unread = [], start, end } }: { document: Article }) {
  const { locale, t } = useSpeech();
  return (
    <Part title={t('detail.unread')}>
      {unread.length > 0 ? (
        <ul>
          {unread.map(({ why, characters }) => (
            <li key={why}>
              {t(`detail.unread.${why}`, { count: characters, all: sayNumber(end - start, locale) })}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('detail.unread.nothing')}</p>
      )}
      <p className="detail-note">{t('detail.unread.meaning')}</p>
    </Part>
  );
}

/** Words that stand for a title are in the reader's language. */
const langOf = ({ title, language }: Article): string | undefined =>
  title === null ? undefined : (language ?? undefined);

function DocumentLinks({ documents }: { documents: readonly Article[] }) {
  const { locale, t } = useLanguage();
  return (
    <ul className="detail-links">
      {documents.map((document) => (
        <li key={document.id}>
          <button type="button" onClick={() => selectDocument(document.id)}>
            <span className="detail-grow" lang={langOf(document)} dir="auto">
              {sayArticle(document, locale, t)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The public notes on its meetings: corrections, retractions, replies. */
function NotesOn({ meetings }: { meetings: ReadonlySet<string> }) {
  const { data, locale, t } = useSpeech();
  const notes = data.dataset.notices.filter((notice) => notice.meetings.some((id) => meetings.has(id)));
  if (!notes.length) return null;
  return (
    <Part title={t('detail.corrections')}>
      <ul className="detail-roles">
        {notes.map(({ on, kind, text }) => (
          <li key={`${on} ${text}`}>
            <p className="detail-note">
              {t(`notice.${kind}`)} · {sayEdtf(on, locale, t)}
            </p>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
