/** A text written or pasted, to be read as an article. */
import { useState } from 'react';
import { useT } from '../../i18n/Language.tsx';
import { openText } from '../../store/own-work.ts';

export function PasteText() {
  const t = useT();
  const [text, setText] = useState('');
  return (
    <details className="open-paste">
      <summary>{t('open.paste')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!text.trim()) return;
          void openText(text, t('open.pastedName'));
          setText('');
        }}
      >
        <label>
          {t('open.pasteLabel')}
          <textarea dir="auto" rows={6} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <button type="submit" className="button">
          {t('open.pasteRead')}
        </button>
      </form>
    </details>
  );
}
