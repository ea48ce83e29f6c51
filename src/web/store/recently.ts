/** Remembers the last few answers of a function: to undo, or to ask from several places, costs nothing. */

/**
 * @param make works an answer out of its arguments alone, which are told apart as React tells dependencies apart
 * @param most so many answers are held, and what they were made of
 */
export function recently<Args extends readonly unknown[], Answer>(
  make: (...args: Args) => Answer,
  most = 2,
): (...args: Args) => Answer {
  const held: { args: Args; answer: Answer }[] = [];
  return (...args) => {
    const at = held.findIndex((known) => known.args.every((arg, i) => Object.is(arg, args[i])));
    const [known = { args, answer: make(...args) }] = at < 0 ? [] : held.splice(at, 1);
    held.unshift(known);
    held.length = Math.min(held.length, most);
    return known.answer;
  };
}
