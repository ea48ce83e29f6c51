/** One thing wrong with the knowledge under data/, and the sentence that tells a person where it is and what to do. */

export interface Problem {
  /** path from the root of the project */
  file: string;
  /** counted from 1; 0 = the file as a whole */
  line: number;
  /** id of the record, empty where it has none */
  record: string;
  /** path to the field ("names.fr"), empty for the whole record */
  field: string;
  cause: string;
  remedy: string;
}

/** A record and where it stands. */
export interface Placed<T> {
  value: T;
  file: string;
  line: number;
}

/** The problem of one field of a placed record. */
export function problemOf(
  { value, file, line }: Placed<{ id: string }>,
  field: string,
  cause: string,
  remedy: string,
): Problem {
  return { file, line, record: value.id, field, cause, remedy };
}

/** "data/gazetteer/cities.json:12 hanoi-vn names.fr: is empty. Write the name the French press uses." */
export function say({ file, line, record, field, cause, remedy }: Problem): string {
  const place = [line > 0 ? `${file}:${line}` : file, record, field].filter((part) => part !== '').join(' ');
  return `${place}: ${cause}. ${remedy}`;
}
