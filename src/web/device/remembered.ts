/** What this device remembers of a reader's choices that are no part of a link: theme, language, shortcuts. */

const keyOf = (name: string): string => `entrevue:${name}`;

/** What was remembered, null where nothing is. Storage throws in a third-party frame and where it is forbidden. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Remembers it where that is allowed; elsewhere the choice holds until the page is closed. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    /* not remembered */
  }
}
