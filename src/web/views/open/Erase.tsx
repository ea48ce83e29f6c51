/** Erases what this device keeps, after a second press: the first makes this very button the way back, so that focus stays. */
import { useState } from 'react';
import { useT } from '../../i18n/Language.tsx';
import { erase } from '../../store/own-keep.ts';

interface Props {
  /** what was pressed is gone: the focus needs another place */
  onErased: () => void;
}

export function Erase({ onErased }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <output>{asking && t('keep.eraseAsk')}</output>
      <button type="button" className="text-button" onClick={() => setAsking(!asking)}>
        {t(asking ? 'keep.eraseNot' : 'keep.erase')}
      </button>
      {asking && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setAsking(false);
            void erase().then(onErased);
          }}
        >
          {t('keep.eraseAll')}
        </button>
      )}
    </>
  );
}
