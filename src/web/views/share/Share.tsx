/** What the reader sees, to be handed on: as a link, in a page of their own, as a citation. */
import { useState } from 'react';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useSite } from '../../store/site.ts';
import { useIsOwn } from '../../store/own.ts';
import { useStore } from '../../store/store.ts';
import { CiteView } from './CiteView.tsx';
import { EmbedView } from './EmbedView.tsx';
import { LinkView } from './LinkView.tsx';
import './share.css';

interface Props {
  /** by what the meetings were chosen, in words */
  chosen: string;
}

/** Of a reader's own data there is nothing that a link could lead to. */
export function Share({ chosen }: Props) {
  const { t } = useSpeech();
  const own = useIsOwn();
  if (own) return <p className="share-hint">{t('share.ownHint')}</p>;
  return <Shown chosen={chosen} />;
}

function Shown({ chosen }: Props) {
  const { t, data } = useSpeech();
  // From a disk nobody else can open it, and beside the page in one file stands no page for frames.
  const published = useSite()?.publicUrl != null || /^https?:/.test(location.protocol);
  const view = useStore((s) => s.view);
  const [pinned, setPinned] = useState(false);
  const { edition } = data.dataset;
  const shared = { view, chosen, edition: pinned ? edition : null };
  return (
    <div className="share">
      <p className="share-what">{chosen}</p>
      <label className="share-check">
        <input type="checkbox" checked={pinned} onChange={() => setPinned(!pinned)} />
        <span>
          {t('share.pin', { edition })}
          <small>{t('share.pinHint')}</small>
        </span>
      </label>
      <LinkView {...shared} />
      <CiteView {...shared} />
      {published ? <EmbedView {...shared} /> : <p className="share-hint">{t('share.notPublished')}</p>}
    </div>
  );
}
