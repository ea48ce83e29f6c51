/** Readings repeat themselves: a text that stands in many of them is held once. */

/** Longer texts (quotations) come back within one reading alone: several meetings are told by one sentence. */
const SHORT = 64;
/** No part of a reading lies deeper; what a line holds besides is let be. */
const DEEPEST = 12;

/** Gives a function that puts into a value, in place, for each of its texts the equal one that was seen before. */
export function sharedWords(): <T>(value: T) => T {
  const short = new Map<string, string>();
  return (value) => share(value, short, new Map(), 0) as typeof value;
}

type Seen = Map<string, string>;

function share(value: unknown, short: Seen, long: Seen, depth: number): unknown {
  if (typeof value === 'string') {
    const seen = value.length > SHORT ? long : short;
    const known = seen.get(value);
    if (known === undefined) seen.set(value, value);
    return known ?? value;
  }
  if (depth > DEEPEST) return value;
  if (Array.isArray(value))
    for (let i = 0; i < value.length; i++) value[i] = share(value[i], short, long, depth + 1);
  else if (typeof value === 'object' && value !== null) {
    const held = value as Record<string, unknown>;
    for (const key of Object.keys(held)) {
      const before = held[key];
      if (typeof before === 'string' || typeof before === 'object')
        held[key] = share(before, short, long, depth + 1);
    }
  }
  return value;
}
