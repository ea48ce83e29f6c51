/** Where one writes: there the keys belong to what one writes, not to the page. */
const TEXT_FIELD = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

/** Whether an event of the keyboard comes from a text field, or from a dialog, which holds its keys for itself. */
export function isWriting({ target }: Event): boolean {
  return target instanceof Element && target.closest(`${TEXT_FIELD}, [role=dialog]`) !== null;
}
