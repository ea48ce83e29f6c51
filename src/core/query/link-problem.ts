/** What is too long to be read of a link, and how much of a wrong value is shown. */

/** A longer value is no link of ours: it is not even looked at. */
export const LONGEST_VALUE = 4000;

export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
