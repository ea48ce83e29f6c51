/** Sets that join: which of n things belong together, told pair by pair. */

export class Union {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  /** The smallest member found so far of the set that holds `i`: independent of the order of joining. */
  find(i: number): number {
    let root = i;
    while (this.#parent[root]! !== root) root = this.#parent[root]!;
    for (let at = i; at !== root;) [at, this.#parent[at]] = [this.#parent[at]!, root];
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  joinAll(members: readonly number[]): void {
    for (const member of members) this.join(members[0]!, member);
  }

  /** The sets, each with its members in order. */
  sets(): number[][] {
    return [...groupBy(this.#parent.keys(), (i) => this.find(i)).values()];
  }
}

/** Things by key, in the order of first sight. */
export function groupBy<T, K>(things: Iterable<T>, key: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const k = key(thing);
    const group = groups.get(k);
    if (group) group.push(thing);
    else groups.set(k, [thing]);
  }
  return groups;
}

/** The values with how often each stands, the commonest first; ties by code unit. */
export function byFrequency(values: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
