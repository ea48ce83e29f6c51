/** Takes changes of the view back and makes them again: two buttons, and the keys that every editor has for it. */
import { useEffect } from 'react';
import { useT } from '../i18n/Language.tsx';
import { showKeys, useStore } from '../store/store.ts';
import { redo, undo } from '../store/url-sync.ts';
import { isWriting } from '../views/filters/text-field.ts';
import { RedoIcon, UndoIcon } from './icons.tsx';

const STEPS = [
  { how: 'undo', walk: undo, Sign: UndoIcon, keys: 'Control+Z Meta+Z' },
  { how: 'redo', walk: redo, Sign: RedoIcon, keys: 'Control+Y Control+Shift+Z Meta+Shift+Z' },
] as const;

export function Steps() {
  const t = useT();
  const steps = useStore((s) => s.steps);
  return (
    <div className="app-steps">
      {STEPS.map(({ how, walk, Sign, keys }) => (
        // Not `disabled`: the last step that it takes would take the focus away with it.
        <button
          key={how}
          type="button"
          className="icon-button"
          aria-label={t(`undo.${how}`)}
          title={t(`undo.${how}`)}
          aria-keyshortcuts={keys}
          aria-disabled={!steps[how]}
          onClick={walk}
        >
          <Sign />
        </button>
      ))}
    </div>
  );
}

/** The keys of the whole page. Where one writes, and in dialogs, they are none of ours. */
export function usePageKeys(): void {
  const single = useStore((s) => s.slashKey);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isWriting(event)) return;
      const act = ACTIONS[nameOf(event)];
      if (!act || (act === openKeys && !single)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [single]);
}

const openKeys = (): void => showKeys(true);

const ACTIONS: Partial<Record<string, () => void>> = {
  'mod+z': undo,
  'mod+shift+z': redo,
  'mod+y': redo,
  '?': openKeys,
};

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  // "?" needs Shift on most keyboards, and not on some.
  if (!ctrlKey && !metaKey) return key;
  return ['mod', shiftKey ? 'shift' : '', key.toLowerCase()].filter(Boolean).join('+');
}
