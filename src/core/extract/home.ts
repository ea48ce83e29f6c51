/** The state whose offices need no name in a story: that of its agency, of the site it stands on, of the capital it is written from. */
import type { PlaceMention } from './draft.ts';
import type { Knowledge } from './knowledge.ts';

/** Endings of addresses that many use abroad: they tell no country. */
const LENT = new Set(
  'ai am be cc cd cf co eu fm ga gg gl gq io la ly me ml ms nu sh st tk to tv ws'.split(' '),
);
/** "gouv.ga", "gov.ml": only the state itself writes so. */
const OFFICIAL = new Set('gouv gov gob gc go presidence diplomatie'.split(' '));
/** No label of an address is longer. */
const LABEL = 40;
const ALIKE: Readonly<Record<string, string>> = { uk: 'GB' };

const letter = (c: string | undefined): boolean => c !== undefined && c >= 'a' && c <= 'z';
const inLabel = (c: string | undefined): boolean => letter(c) || (c !== undefined && c >= '0' && c <= '9');

/** The word that ends right before `at`. */
function labelBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LABEL && inLabel(text[from - 1])) from--;
  return text.slice(from, at);
}

/** Last labels of two letters of the page's addresses ("bureau.gc.ca"), with the label before each. In capitals they are another word's ("LL.MM."). */
function addressEnds(text: string): { label: string; before: string }[] {
  const found: { label: string; before: string }[] = [];
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const last = text[at + 3];
    const ends = !inLabel(last) && last !== '-' && !(last === '.' && inLabel(text[at + 4]));
    if (!letter(text[at + 1]) || !letter(text[at + 2]) || !ends) continue;
    const before = labelBefore(text, at);
    if (before.length > 1) found.push({ label: text.slice(at + 1, at + 3), before });
  }
  return found;
}

/** The one country whose addresses the page bears; null where there is none or more than one. */
function addressedFrom(text: string, knowledge: Knowledge): string | null {
  const ends = addressEnds(text);
  const official = ends.filter((e) => OFFICIAL.has(e.before));
  const told = (official.length > 0 ? official : ends.filter((e) => !LENT.has(e.label)))
    .map(({ label }) => ALIKE[label] ?? label.toUpperCase())
    .filter((id) => knowledge.capitals.has(id));
  const [only, ...more] = new Set(told);
  return only !== undefined && more.length === 0 ? only : null;
}

/** A page of no agency, or of one that is of no country, tells of the offices of the capital it writes from. */
function seatOf(knowledge: Knowledge, from: PlaceMention | null): string | null {
  const country = from?.place.country ?? null;
  // "KUWAIT: …": a state and its capital by one name
  const seat = knowledge.seats.has(from?.place.id ?? '') || from?.place.id === country;
  return country !== null && seat && knowledge.capitals.has(country) ? country : null;
}

/** `agency`: as found on the page; its country may be several, where two bear one name: then the one it writes from. */
export function homeOf(
  text: string,
  knowledge: Knowledge,
  agency: { country: string | null } | null,
  from: PlaceMention | null,
): string | null {
  const homes = agency?.country?.split('|') ?? [];
  return (
    homes.find((h) => h === from?.place.country) ??
    homes[0] ??
    addressedFrom(text, knowledge) ??
    (homes.length > 0 ? null : seatOf(knowledge, from))
  );
}
