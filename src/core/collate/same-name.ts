/** Which mentions under one key (the same folded words, the same country) name one person. */
import type { Mention } from './mentions.ts';
import { marksAgree } from './names.ts';
import type { Likely } from './suggestions.ts';
import { type Union, groupBy } from './union.ts';

/** Two namings of an unlike office this far apart, with none between, may be of two people. */
export const LONG_GAP_DAYS = 1826;

export type Blocked = (a: string, b: string) => boolean;

/** Joins in `people` those of one key that spelling, office and time allow; tells what it left apart. */
export function joinSameName(
  all: readonly Mention[],
  members: readonly number[],
  people: Union,
  blocked: Blocked,
): Likely[] {
  const bySpelling = groupBy(members, (i) => all[i]!.name.written);
  const agrees = (a: string, b: string): boolean => a === b || (!blocked(a, b) && marksAgree(a, b));
  const spellings = [...bySpelling.keys()];
  const friends = new Map(spellings.map((s) => [s, spellings.filter((other) => agrees(s, other))]));
  // "Tran" fits "Trần" and "Trấn", who are two: it is given to neither.
  const torn = new Set(
    spellings.filter((s) => friends.get(s)!.some((a) => friends.get(s)!.some((b) => !agrees(a, b)))),
  );
  const likely: Likely[] = [];
  const first = (s: string): number => bySpelling.get(s)![0]!;
  const done = new Set<string>();
  for (const s of spellings) {
    for (const other of spellings) {
      if (s >= other || blocked(s, other)) continue;
      if (!agrees(s, other)) likely.push({ why: 'marks-disagree', a: first(s), b: first(other) });
      else if (torn.has(s) || torn.has(other))
        likely.push({ why: 'marks-missing', a: first(s), b: first(other) });
    }
    if (done.has(s)) continue;
    const same = torn.has(s) ? [s] : friends.get(s)!.filter((f) => !torn.has(f));
    for (const f of same) done.add(f);
    likely.push(
      ...joinInTime(
        all,
        same.flatMap((f) => bySpelling.get(f)!),
        people,
      ),
    );
  }
  return likely;
}

/** Joins what shares a head of the role, and what follows within five years; the rest stays apart. */
function joinInTime(all: readonly Mention[], members: readonly number[], people: Union): Likely[] {
  const byHead = new Map<string, number>();
  for (const i of members)
    for (const head of all[i]!.heads) {
      const seen = byHead.get(head);
      if (seen === undefined) byHead.set(head, i);
      else people.join(seen, i);
    }
  const dated = members
    .filter((i) => all[i]!.day !== null)
    .sort((a, b) => all[a]!.day! - all[b]!.day! || a - b);
  dated.forEach((i, at) => {
    const before = dated[at - 1];
    if (before !== undefined && all[i]!.day! - all[before]!.day! < LONG_GAP_DAYS) people.join(before, i);
  });
  const roots = (of: readonly number[]): number[] => [...new Set(of.map((i) => people.find(i)))];
  const eras = roots(dated);
  // An undated naming can't be far in time from the only era there is.
  if (eras.length <= 1) people.joinAll(members);
  else people.joinAll(members.filter((i) => all[i]!.day === null && all[i]!.heads.size === 0));
  const apart = roots(members);
  return apart.slice(1).map((b) => ({ why: 'years-apart', a: apart[0]!, b }));
}
