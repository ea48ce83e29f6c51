/** A text to take, and the button that copies it; where copying is refused the text is selected, to be copied by hand. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { copied } from '../../device/clipboard.ts';
import { useT } from '../../i18n/Language.tsx';

interface Props {
  /** what the text is, for a screen reader */
  name: string;
  text: string;
  rows?: number;
  children?: ReactNode;
}

export function Copy({ name, text, rows = 1, children }: Props) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copied(text);
    if (!isCopied) field.current?.select();
    setDone({ text, copied: isCopied });
  };
  return (
    <div className="share-copy">
      <label htmlFor={id} className="unseen">
        {name}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="share-buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          {t('share.copy')}
          <span className="unseen"> {name}</span>
        </button>
        {children}
        <output>{done?.text === text && t(done.copied ? 'share.copied' : 'share.copyByHand')}</output>
      </div>
    </div>
  );
}
