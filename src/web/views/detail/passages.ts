/** Which passages of a meeting are shown at once, and which wait folded. Pure. */
import type { Meeting, Official } from '../../../core/dataset/dataset.ts';
import { fold } from '../../../core/model/id.ts';
import type { Evidence } from '../../../core/model/meeting.ts';

interface Passages {
  shown: readonly Evidence[];
  /** in their order in the data set */
  others: readonly Evidence[];
}

/**
 * The telling passage stands first. Where it leaves out the name of a side ("son homologue chinois"), one more is shown:
 * the first that names such a side, else the first of all.
 */
export function passagesOf(
  { evidence, participants }: Meeting,
  officials: ReadonlyMap<string, Official>,
): Passages {
  const [first, ...rest] = evidence;
  if (!first) return { shown: [], others: [] };
  const spellings = participants
    .filter((p) => p.name !== null)
    .map((p) => [p.name!, ...(officials.get(p.official ?? '')?.spellings ?? [])].map(fold));
  const names = (quote: string) => (side: readonly string[]) =>
    side.some((name) => fold(quote).includes(name));
  const missing = spellings.filter((side) => !names(first.quote)(side));
  const further = missing.length ? (rest.find((e) => missing.some(names(e.quote))) ?? rest[0]) : undefined;
  return further
    ? { shown: [first, further], others: rest.filter((e) => e !== further) }
    : { shown: [first], others: rest };
}
