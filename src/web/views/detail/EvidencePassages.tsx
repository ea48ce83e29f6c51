/** The passages a meeting was read from, the telling one first, each marked inside its paragraph. */
import { atQuote } from '../../../core/export/text-fragment.ts';
import type { Meeting } from '../../../core/dataset/dataset.ts';
import type { Evidence } from '../../../core/model/meeting.ts';
import { sayParts } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { selectDocument } from '../../store/store.ts';
import { useSite } from '../../store/site.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { MarkedQuote } from '../../mark/MarkedQuote.tsx';
import { passagesOf } from './passages.ts';
import { documentParts, sayRange } from './words.ts';

export function EvidencePassages({ meeting }: { meeting: Meeting }) {
  const { t } = useLanguage();
  const { shown, others } = passagesOf(meeting, useData().officials);
  return (
    <>
      {shown.map((each) => (
        <Passage key={`${each.document} ${each.start} ${each.end}`} evidence={each} />
      ))}
      {others.length > 0 && (
        <details className="detail-more">
          <summary>{t('detail.evidenceMore', { count: others.length })}</summary>
          {others.map((each) => (
            <Passage key={`${each.document} ${each.start} ${each.end}`} evidence={each} />
          ))}
        </details>
      )}
    </>
  );
}

function Passage({ evidence }: { evidence: Evidence }) {
  const { locale, t } = useLanguage();
  const document = useData().documents.get(evidence.document);
  const address = useSite()?.sources.find((s) => s.document === evidence.document)?.url ?? null;
  const { role, section: part } = evidence;
  const source = documentParts(document, locale, t);
  // The role of a caption names the section already.
  const section = role === 'caption' && part === 'caption' ? null : t(`section.${part}`);
  return (
    <figure className="detail-passage">
      <MarkedQuote evidence={evidence} language={document?.language} />
      <figcaption>
        {role !== 'primary' && <strong>{t(`detail.evidence.${role}`)} · </strong>}
        {document ? (
          <button type="button" className="detail-link" onClick={() => selectDocument(document.id)}>
            {sayParts(source, locale)}
          </button>
        ) : (
          sayParts(source, locale)
        )}
        {' · '}
        {section !== null && `${section} · `}
        <span className="detail-whole">{sayRange(evidence, t)}</span>
        {address !== null && (
          <>
            {' · '}
            <OutsideLink address={atQuote(address, evidence.quote)}>{t('detail.openSource')}</OutsideLink>
          </>
        )}
      </figcaption>
    </figure>
  );
}
