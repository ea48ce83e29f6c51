/** What the page and the worker that searches say to one another. */

export type SearchAsked =
  /** the address of the words of the meetings, once and first */
  | { type: 'open'; words: string; rows: number }
  /** words of a search, folded */
  | { type: 'find'; words: readonly string[] };

export type SearchSaid =
  /** the rows as bits, in answer to each `find`, in order */
  { type: 'found'; bits: Uint32Array<ArrayBuffer> } | { type: 'failed'; problem: string };
