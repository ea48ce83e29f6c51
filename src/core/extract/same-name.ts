/** Whether two names, as folded words, are of one person. */

export const joined = (keys: string[]): string => keys.join('');
const sorted = (keys: string[]): string => [...keys].sort().join(' ');

/** "F. E. Gnassou": the surname and the first letters of what stands before it in the other name. */
function byInitials(short: string[], long: string[]): boolean {
  const letters = short.slice(0, -1);
  if (short.at(-1) !== long.at(-1) || letters.length === 0 || letters.length >= long.length) return false;
  return letters.every((k, i) => k.length === 1 && long[i]!.startsWith(k));
}

/** Words of names that each paper spells its own way. */
const SPELT: Readonly<Record<string, string>> = {
  sheikh: 'cheikh',
  sheik: 'cheikh',
  cheik: 'cheikh',
  shaikh: 'cheikh',
  mohammed: 'mohamed',
  mohammad: 'mohamed',
  muhammad: 'mohamed',
  muhammed: 'mohamed',
  bin: 'ben',
  ibn: 'ben',
};
const spelt = (keys: string[]): string[] => keys.map((k) => SPELT[k] ?? k);

/** Letters of other scripts that each language writes its own way: "Sergueï", "Sergei", "Sergey"; "Awlaqi", "Awlaki". */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/gu(?=[ei])/g, 'g'],
  [/tch|tsch|sh|sch/g, 'ch'],
  [/dj|dzh/g, 'j'],
  [/kh|ck|q/g, 'k'],
  [/(?<=[bdgpt])h/g, ''],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ei|ey|ee|iy|y/g, 'i'],
  [/w/g, 'v'],
  [/([a-z])\1+/g, '$1'],
];

const transcribed = (keys: string[]): string =>
  keys.map((key) => LETTERS.reduce((word, [from, to]) => word.replace(from, to), key)).join(' ');

/** Same name in full; or, of two words at least, the one inside the other ("Karl Beta"); never for Vietnamese names. */
export function sameName(one: string[], other: string[], strict: boolean): boolean {
  const [a, b] = [spelt(one), spelt(other)];
  if (joined(a) === joined(b) || sorted(a) === sorted(b)) return true;
  if (strict) return false;
  if (a.length === b.length && a.length > 1 && transcribed(a) === transcribed(b)) return true;
  if (byInitials(a, b) || byInitials(b, a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.every((k) => long.includes(k));
}
