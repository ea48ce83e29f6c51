/** The work taken along: as one file that opens here again, and as a ready site that shows these data. */
import { useState } from 'react';
import { datasetOf } from '../../../core/query/wholes.ts';
import { useT } from '../../i18n/Language.tsx';
import { save } from '../../device/save.ts';
import { useOwn } from '../../store/own.ts';
import { useSite } from '../../store/site.ts';

type State = 'making' | 'made' | { failed: string } | null;

const asZip = (bytes: Uint8Array): Blob => new Blob([bytes as BlobPart], { type: 'application/zip' });

export function Along() {
  const t = useT();
  const data = useOwn((s) => s.data);
  // What is still being read is not whole.
  const busy = useOwn((s) => s.progress !== null);
  const site = useSite();
  const [title, setTitle] = useState('');
  const [state, setState] = useState<State>(null);
  const make = async (work: () => Promise<void>): Promise<void> => {
    setState('making');
    try {
      await work();
      setState('made');
    } catch (problem) {
      setState({ failed: (problem as Error).message });
    }
  };
  const all = (): Promise<void> =>
    make(async () => {
      const { bundleOf } = await import('../../store/own-bundle.ts');
      const { tellSaved } = await import('../../store/own-decisions.ts');
      save(asZip(bundleOf(useOwn.getState())), 'entrevue.zip');
      tellSaved();
    });
  const publish = (): Promise<void> =>
    make(async () => {
      if (!data || !site) throw new Error(t('along.nothing'));
      const { siteZip } = await import('../../store/own-site.ts');
      save(
        asZip(await siteZip(await datasetOf(data), site, title.trim() || 'Entrevue')),
        'entrevue-site.zip',
      );
    });
  return (
    <section className="open-along">
      <h3>{t('along.title')}</h3>
      <p>{t('along.all')}</p>
      <button type="button" className="button" disabled={busy} onClick={() => void all()}>
        {t('along.saveAll')}
      </button>
      {data && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void publish();
          }}
        >
          <p>{t('along.publish')}</p>
          <label>
            {t('along.name')}
            <input type="text" dir="auto" value={title} onChange={({ target }) => setTitle(target.value)} />
          </label>
          <button type="submit" className="button" disabled={busy || state === 'making'}>
            {t('along.savePublish')}
          </button>
        </form>
      )}
      <output>
        {state === 'making' && t('along.making')}
        {state === 'made' && t('along.made')}
        {state !== null && typeof state === 'object' && t('along.failed', { reason: state.failed })}
      </output>
    </section>
  );
}
