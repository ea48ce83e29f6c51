/** What resolution saw and did not dare: two people who may be one, for a reviewer to decide. */

/** Why two records may be one person. Said in words by the report. */
export type Likeness =
  /** the same letters, other accents or tones */
  | 'marks-disagree'
  /** written without accents, and two accented names would fit */
  | 'marks-missing'
  /** one letter of a long word differs; same country, same head of the role */
  | 'one-letter'
  /** the same letters, other gaps: "Du Pont", "DuPont" */
  | 'words-joined'
  /** the short name fits several long ones */
  | 'name-shortened'
  /** same name and country, other office, five years or more between */
  | 'years-apart'
  /** same name; one of them without a country */
  | 'country-unknown'
  /** same name, other country */
  | 'country-differs';

/** Two mentions (by index) that may name one person. */
export interface Likely {
  why: Likeness;
  a: number;
  b: number;
}
