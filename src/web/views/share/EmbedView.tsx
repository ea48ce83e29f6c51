/** The view in a page of one's own: what the frame shows, how it will look, and the code to copy. */
import { useId, useState } from 'react';
import { PARTS, type PageFacts } from '../../../core/query/page-link.ts';
import { formatQuery } from '../../../core/query/query-string.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { addressOf } from '../../store/address.ts';
import { useSite } from '../../store/site.ts';
import { type FrameFace, folderOf, pairsOf, withFace } from './addresses.ts';
import { Copy } from './Copy.tsx';
import { EmbedOptions } from './EmbedOptions.tsx';
import { Preview } from './Preview.tsx';
import { STRENGTHS, type Strength, embedCode } from './embed-code.ts';
import type { Shared } from './shared.ts';

export type FrameFacts = Pick<PageFacts, 'lang' | 'theme' | 'parts' | 'lock'>;

/** Before the preview has told it. */
const FIRST_HEIGHT_PX = 560;

export function EmbedView({ view, chosen, edition }: Shared) {
  const { t, locale } = useLanguage();
  const group = useId();
  const site = useSite();
  const [strength, setStrength] = useState<Strength>('iframe');
  const [face, setFace] = useState<FrameFace>(view.face ?? 'timeline');
  // The words around the frame are the author's: the frame speaks their language unless they choose otherwise.
  const [facts, setFacts] = useState<FrameFacts>({ lang: locale, theme: null, parts: PARTS, lock: false });
  const [height, setHeight] = useState<number | null>(null);
  const [told, setTold] = useState(FIRST_HEIGHT_PX);
  const folder = folderOf(site?.publicUrl, location.href);
  const shown = withFace(view, face);
  const pairs = pairsOf(shown, { ...facts, edition });
  const query = formatQuery(pairs);
  const code = embedCode(strength, {
    folder,
    pairs,
    query,
    height: height ?? told,
    title: chosen,
    explore: addressOf(shown, site, { lang: facts.lang, edition }),
    exploreWords: chosen,
  });
  return (
    <section>
      <h3>{t('share.embed')}</h3>
      <fieldset className="share-strengths">
        <legend className="unseen">{t('share.strength')}</legend>
        {STRENGTHS.map((each) => (
          <label key={each} className="share-check">
            <input type="radio" name={group} checked={each === strength} onChange={() => setStrength(each)} />
            <span>
              {t(`share.strength.${each}`)}
              <small>{t(`share.strengthHint.${each}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <EmbedOptions
        face={face}
        onFace={setFace}
        facts={facts}
        onFacts={setFacts}
        height={height ?? told}
        onHeight={setHeight}
      />
      <Copy name={t('share.code')} text={code} rows={5} />
      {/* Beside this page, wherever the site is published: it shows the data that are here. */}
      {/^https?:/.test(location.protocol) && (
        <Preview address={`./embed.html${query}`} title={t('share.preview')} onHeight={setTold} />
      )}
    </section>
  );
}
