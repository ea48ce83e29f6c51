/** Holds that what the worker posts can be copied: what is nested too deep, or has too many values, would end the page. */

export interface PostLimits {
  /** lists and objects, one within the other */
  depth: number;
  values: number;
}

const POST_LIMITS: PostLimits = { depth: 100, values: 40_000_000 };

const within = (value: unknown): Iterable<unknown> => {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  return Array.isArray(value) || value instanceof Set ? value : Object.values(value);
};

/** Gives back what it was given; throws in words where it is beyond the limits. Level by level, so that no depth overflows the stack. */
export function postable<T>(given: T, limits: PostLimits = POST_LIMITS): T {
  let level: unknown[] = [given];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) throw new Error(`nested more than ${limits.depth} deep`);
    values += level.length;
    if (values > limits.values) throw new Error(`more than ${limits.values} values`);
    const next: unknown[] = [];
    for (const value of level)
      for (const each of within(value)) if (typeof each === 'object' && each !== null) next.push(each);
    level = next;
  }
  return given;
}
