/** One of our own files as a `data:` address. */

/** Null where it cannot be had: on a page that was opened from a disk, or whose files are gone. */
export async function asData(address: string, type: string): Promise<string | null> {
  if (address.startsWith('data:')) return address;
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    return `data:${type};base64,${base64(new Uint8Array(await response.arrayBuffer()))}`;
  } catch {
    return null;
  }
}

/** Arguments of one call that every engine bears. */
const PIECE = 8192;

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let i = 0; i < bytes.length; i += PIECE)
    letters += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return btoa(letters);
}
