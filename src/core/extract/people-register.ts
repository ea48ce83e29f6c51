/** The people of a text by each word of their names: only those who share a word are compared. */
import type { Actor, Person, RoleMention } from './draft.ts';
import { joined, sameName } from './same-name.ts';

/** More bearers of one word than this are not looked at: the latest are. */
const NAMESAKES = 60;

export class Register {
  readonly people: Person[] = [];
  private readonly byWord = new Map<string, number[]>();
  private readonly offices = new Map<number, Set<RoleMention['heads'][number]>>();
  /** spouses of officials: the surname alone means the official */
  readonly companions = new Set<number>();
  /** "Ana Rojas (Anita)": by-names, with their story */
  readonly byNames = new Map<string, number>();

  add(person: Person): number {
    const index = this.people.push(person) - 1;
    for (const key of new Set([...person.keys, joined(person.keys)])) this.file(key, index);
    return index;
  }

  private file(key: string, index: number): void {
    const list = this.byWord.get(key) ?? [];
    list.push(index);
    this.byWord.set(key, list);
  }

  /** The longer name replaces the shorter. */
  rename(index: number, keys: string[], name: Person['name']): void {
    const person = this.people[index]!;
    for (const key of keys) if (!person.keys.includes(key)) this.file(key, index);
    Object.assign(person, { keys, name });
  }

  /** The latest people of a story who share a word with a name; a word that hundreds bear tells nothing. */
  private near(story: number, keys: string[]): Int32Array {
    const found = new Set<number>();
    for (const key of [...keys, joined(keys)])
      for (const i of this.bearersOf(key)) if (this.people[i]!.story === story) found.add(i);
    return Int32Array.from(found).sort();
  }

  private bearersOf(key: string): readonly number[] {
    return (this.byWord.get(key) ?? []).slice(-NAMESAKES);
  }

  full(story: number, keys: string[], strict: boolean, country: string | null): number {
    const alike = (i: number): boolean => {
      const known = this.people[i]!;
      const foreign = known.country !== null && country !== null && known.country !== country;
      return sameName(known.keys, keys, strict || foreign);
    };
    return this.near(story, keys).find(alike) ?? -1;
  }

  /** A mention of a person: the offices that it tells are theirs. */
  held(person: number, { roles }: Actor): void {
    const offices = this.offices.get(person) ?? new Set();
    for (const r of roles) for (const head of r.heads) offices.add(head);
    this.offices.set(person, offices);
  }

  /** Who was given an office of a mention before. */
  holding({ roles }: Actor): (person: number) => boolean {
    const heads = roles.flatMap((r) => r.heads).filter((h) => h.flag !== 'rank');
    return (person) => heads.some((h) => this.offices.get(person)?.has(h) === true);
  }

  /** "Mme Hoa", "M. Diallo": the last such person, by the office first ("King Salman"), then by the last word of the name. */
  short(story: number, keys: string[], holds: (person: number) => boolean): number {
    // Whoever bears all the words stands among the bearers of the rarest.
    const rarest = keys.map((key) => this.bearersOf(key)).reduce((a, b) => (b.length < a.length ? b : a));
    const isAlike = ({ story: told, keys: all }: Person): boolean =>
      told === story && keys.every((k) => all.includes(k));
    const alike = rarest.filter((i) => isAlike(this.people[i]!)).sort((a, b) => a - b);
    const holders = alike.length > 1 ? alike.filter(holds) : [];
    const fits = holders.length > 0 ? holders : alike;
    const last = fits.filter((i) => this.people[i]!.keys.at(-1) === keys.at(-1));
    const bearers = last.length > 0 ? last : fits;
    return bearers.findLast((i) => !this.companions.has(i)) ?? bearers.at(-1) ?? -1;
  }
}
