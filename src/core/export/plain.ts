/** Text of sources and of a host's configuration as a citation takes it: one line that reads one way. */

/** Without line breaks and direction marks. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A sentence ends with one full stop, whatever its last part ends with. */
export const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);
