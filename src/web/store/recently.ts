/** Remembers the last few answers of a function: to go a step back, or to ask from several places, costs nothing. */

/**
 * @param make works an answer out of its arguments alone, which are told apart as React tells dependencies apart. What is
 * remembered goes with the first of them: data that are closed leave nothing behind.
 * @param most so many answers are held of each first argument
 */
export function recently<Of extends object, Rest extends readonly unknown[], Answer>(
  make: (of: Of, ...rest: Rest) => Answer,
  most = 2,
): (of: Of, ...rest: Rest) => Answer {
  const answers = new WeakMap<Of, { rest: Rest; answer: Answer }[]>();
  return (of, ...rest) => {
    const held = answers.get(of) ?? [];
    answers.set(of, held);
    const at = held.findIndex((known) => known.rest.every((arg, i) => Object.is(arg, rest[i])));
    const [known = { rest, answer: make(of, ...rest) }] = at < 0 ? [] : held.splice(at, 1);
    held.unshift(known);
    held.length = Math.min(held.length, most);
    return known.answer;
  };
}
