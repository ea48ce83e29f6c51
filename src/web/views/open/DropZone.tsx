/** Where files are let fall or chosen: many at once. */
import { useState } from 'react';
import { useT } from '../../i18n/Language.tsx';
import { openFiles } from '../../store/own-work.ts';
import { ACCEPTED } from './accepted.ts';

export function DropZone() {
  const t = useT();
  const [over, setOver] = useState(false);
  return (
    // The field below does the same by keys.
    <div
      role="presentation"
      className={`open-zone${over ? ' is-over' : ''}`}
      onDragEnter={() => setOver(true)}
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        // The page itself would open them again.
        event.stopPropagation();
        setOver(false);
        void openFiles([...event.dataTransfer.files]);
      }}
    >
      <label className="button open-choose">
        <input
          type="file"
          multiple
          accept={ACCEPTED}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same file can be chosen again after it was changed.
            target.value = '';
            void openFiles(files);
          }}
        />
        {t('open.choose')}
      </label>
      <p>{t(over ? 'open.drop' : 'open.orDrop')}</p>
      <p className="open-hint">{t('open.formats')}</p>
    </div>
  );
}
