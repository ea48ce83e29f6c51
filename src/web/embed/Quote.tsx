/** The sentence that a meeting was read from, marked among the words around it, with its source. */
import { atQuote } from '../../core/export/text-fragment.ts';
import type { Article } from '../../core/model/article.ts';
import type { Evidence } from '../../core/model/meeting.ts';
import { sayParts } from '../i18n/formats.ts';
import { useLanguage } from '../i18n/Language.tsx';
import { articleParts } from '../i18n/say-article.ts';
import { useData } from '../store/data.ts';
import { useSite } from '../store/site.ts';
import { MarkedQuote } from '../mark/MarkedQuote.tsx';
import { OutsideLink } from '../views/detail/OutsideLink.tsx';

export function Quote({ evidence }: { evidence: Evidence }) {
  const { locale, t } = useLanguage();
  const document = useData().documents.get(evidence.document);
  const address = useSite()?.sources.find((s) => s.document === evidence.document)?.url ?? null;
  const partsOf = (article: Article | undefined): string[] =>
    article ? articleParts(article, locale, t) : [t('detail.unknownDocument')];
  return (
    <figure className="embed-quote">
      <MarkedQuote evidence={evidence} language={document?.language} />
      <figcaption>
        {sayParts([...partsOf(document), t(`section.${evidence.section}`)], locale)}
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
