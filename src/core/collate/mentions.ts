/** Every naming of a person in any telling: the things that resolution puts together. */
import { type PersonName, personName, roleHeads } from './names.ts';
import { type Telling, dayOf } from './tellings.ts';

export interface Mention {
  /** index of the telling, and of the participant in it */
  telling: number;
  participant: number;
  name: PersonName;
  country: string | null;
  role: string | null;
  heads: ReadonlySet<string>;
  article: string;
  /** day number; null where neither the meeting nor the article is dated */
  day: number | null;
}

/** The same function, asked once for each different text: an archive repeats its names by the thousand. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** `demonyms`: see WorldNames. */
export function mentionsOf(tellings: readonly Telling[], demonyms: ReadonlySet<string>): Mention[] {
  const nameOf = remembered(personName);
  const headsOf = remembered((role) => roleHeads(role, demonyms));
  return tellings.flatMap((t, telling) =>
    t.meeting.participants.flatMap((p, participant): Mention[] => {
      const name = p.kind === 'person' && p.name !== null ? nameOf(p.name) : null;
      if (!name || name.words.length === 0) return [];
      const { country, role } = p;
      return [
        {
          telling,
          participant,
          name,
          country,
          role,
          heads: headsOf(role ?? ''),
          article: t.article.id,
          day: dayOf(t),
        },
      ];
    }),
  );
}
