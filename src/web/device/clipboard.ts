/** Hands a text to the clipboard of this device. */

/** Whether the clipboard took the text: absent on plain http, refused in a frame without the permission. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
