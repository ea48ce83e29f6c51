/** A panel that opens above the strip; Escape closes it and gives the focus back. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

interface Props {
  summary: string;
  children: ReactNode;
}

export function Drawer({ summary, children }: Props) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.stopPropagation();
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    // One name for all: opening one closes the other.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Escape from what it holds
    <details
      ref={details}
      name="network-drawer"
      className="network-drawer"
      onKeyDown={close}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="view-tool">{summary}</summary>
      {/* Hundreds of ties are not drawn where nobody reads them. */}
      {open && (
        // What scrolls must be within reach of the keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="network-panel" aria-label={summary} tabIndex={0}>
          {children}
        </section>
      )}
    </details>
  );
}
