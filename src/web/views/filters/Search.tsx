/** The search box: filters as one types, and becomes a step of Back after a pause, Enter, or leaving it. */
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { LONGEST_SEARCH } from '../../../core/query/link.ts';
import { useT } from '../../i18n/Language.tsx';
import { useIsAnswered } from '../../store/answered.ts';
import { useSearching } from '../../store/searching.ts';
import { setFilter, useStore } from '../../store/store.ts';
import { isWriting } from './text-field.ts';

const PAUSE_MS = 1000;

/** `onFound` is where Enter leads: to what the words found. */
export function Search({ onFound }: { onFound?: () => void }) {
  const t = useT();
  const text = useStore((s) => s.view.filters.search);
  const input = useRef<HTMLInputElement>(null);
  const { type, settle } = useTyping();
  const slash = useStore((s) => s.slashKey);
  useSlashKey(input, slash);
  const lead = useLead(text, onFound);
  return (
    <search className="search">
      <input
        ref={input}
        type="search"
        className="search-input"
        aria-label={t('filter.search')}
        aria-keyshortcuts={slash ? '/' : undefined}
        placeholder={t('search.placeholder')}
        value={text}
        maxLength={LONGEST_SEARCH}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            settle();
            if (text.trim()) lead();
          }
          if (event.key === 'Escape' && text) {
            event.preventDefault();
            type('');
            settle();
          }
        }}
      />
      <Late text={text} />
      {slash && (
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      )}
    </search>
  );
}

/** Leads to what the words find: at once where that is known, else as soon as it is, unless one has typed on. */
function useLead(text: string, onFound: (() => void) | undefined): () => void {
  const answered = useIsAnswered(text);
  const [sought, setSought] = useState<string | null>(null);
  const go = useEffectEvent(() => onFound?.());
  useEffect(() => {
    if (sought === null || (sought === text && !answered)) return;
    // oxlint-disable-next-line react/set-state-in-effect -- one press of Enter leads once
    setSought(null);
    if (sought === text) go();
  }, [sought, text, answered]);
  return () => setSought(text);
}

/** Words that are long in being found, and words that cannot be searched, say so. */
function Late({ text }: { text: string }) {
  const t = useT();
  const answered = useIsAnswered(text);
  const { late, failed } = useSearching();
  const said = !answered && (failed === null ? late !== null && t('search.late') : t('search.failed'));
  return <output className="search-late">{said}</output>;
}

/** Each key replaces the view in the history; the pause after the last one makes it a step. */
function useTyping(): { type: (text: string) => void; settle: () => void } {
  const pause = useRef<ReturnType<typeof setTimeout> | null>(null);
  const settle = (): void => {
    if (pause.current === null) return;
    clearTimeout(pause.current);
    pause.current = null;
    setFilter('search', useStore.getState().view.filters.search, 'push');
  };
  const type = (text: string): void => {
    setFilter('search', text, 'replace');
    if (pause.current !== null) clearTimeout(pause.current);
    pause.current = setTimeout(settle, PAUSE_MS);
  };
  useEffect(
    () => () => {
      if (pause.current !== null) clearTimeout(pause.current);
    },
    [],
  );
  return { type, settle };
}

/** "/" goes to the search box, unless one is writing, a dialog holds the focus, or the reader has switched it off. */
function useSlashKey(input: RefObject<HTMLInputElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (isWriting(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input, on]);
}
