/** What resolution saw and did not dare: two people who may be one, for a reviewer to decide. */

/** Why two records may be one person. Said in words by the report. */
export const LIKENESSES = [
  'marks-disagree', // the same letters, other accents or tones
  'marks-missing', // written without accents, and two accented names would fit
  'one-letter', // one letter of a long word differs; same country, same head of the role
  'words-joined', // the same letters, other gaps: "Du Pont", "DuPont"
  'name-shortened', // the short name fits several long ones
  'years-apart', // same name and country, other office, five years or more between
  'country-unknown', // same name; one of them without a country
  'country-differs', // same name, other country
] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Two mentions (by index) that may name one person. */
export interface Likely {
  why: Likeness;
  a: number;
  b: number;
}
