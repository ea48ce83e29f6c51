/** A link to another site, or plain text where the address is none that a click may open. */
import type { ReactNode } from 'react';
import { safeUrl } from '../../../core/export/safe-url.ts';
import { useT } from '../../i18n/Language.tsx';

export function OutsideLink({ address, children }: { address: string | null; children: ReactNode }) {
  const t = useT();
  const href = safeUrl(address);
  if (href === null) return children;
  return (
    <a className="detail-link" href={href} target="_blank" rel="noopener noreferrer external">
      {children} <span className="unseen">{t('detail.newTab')}</span>
    </a>
  );
}
