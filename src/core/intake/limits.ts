/** How much is opened, at the most: one table, checked before anything is parsed where the text alone can tell. Of tables: table/limits.ts. */

export const LIMITS = {
  /** UTF-16 units of one file */
  units: 64_000_000,
  /** files opened at once */
  files: 20_000,
  /** lists and objects, or elements, one within the other */
  depth: 64,
  /** values of a JSON file, or elements and attributes of an XML file */
  items: 2_000_000,
  /** units of one text within a file */
  string: 100_000,
  /** units of the words of one meeting */
  quote: 20_000,
  /** units of a name, a role or a place: what is longer is cut */
  label: 300,
  /** units of a person's name, which makes an id */
  person: 90,
  /** units of the front matter, or of what a page says of itself */
  facts: 100_000,
  /** attributes of one element */
  attributes: 200,
  nodes: 100_000,
  /** ties of a graph */
  ties: 500_000,
  meetings: 200_000,
  /** who takes part in one meeting */
  sides: 200,
  /** problems told of one file; how many more there are is told too */
  problems: 200,
} as const;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;
