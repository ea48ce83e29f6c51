/** One titled part of a panel. */
import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  /** how much it holds, beside the title */
  count?: string;
  children: ReactNode;
}

export function Part({ title, count, children }: Props) {
  return (
    <section className="analysis-part">
      <h3>
        {title}
        {count !== undefined && <span className="analysis-count"> {count}</span>}
      </h3>
      {children}
    </section>
  );
}
