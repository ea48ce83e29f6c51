/** Offices and names told in two rows: "A et B, respectivement ministres letton et kényan", "les présidents letton et kényan A et B". */
import type { Actor } from './draft.ts';
import { inList, isKey, type Reader } from './reader.ts';

/** "A et B, respectivement ministres …", "A et B, ministres de Lettonie et du Kenya": as many names in front of the comma as offices behind it. */
const leadsRow = (r: Reader, { from }: Actor): boolean =>
  inList(r, 'respectively', from - 1) > 0 || isKey(r, from - 1, ',');

/** "A et B, respectivement ministres letton et kényan": the offices are dealt out to the names before them. */
export function respectively(r: Reader, found: Actor[]): void {
  const at = found.findIndex((a) => a.part && a.name === null && leadsRow(r, a));
  if (at < 0) return;
  const list = found[at]!.list;
  const offices = found.slice(at).filter((a) => a.list === list && a.name === null && a.part);
  const people = found.slice(Math.max(0, at - offices.length), at);
  if (people.length !== offices.length || people.some((p) => p.kind !== 'person' || p.name === null)) return;
  const said = inList(r, 'respectively', found[at]!.from - 1) > 0;
  const bare = people.every((p) => p.roles.length === 0 && p.country === null && !p.short);
  if (!said && (people.length < 2 || !bare || new Set(people.map((p) => p.list)).size > 1)) return;
  for (const [k, person] of people.entries()) {
    const { roles, country, basis } = offices[k]!;
    Object.assign(person, { roles: [...person.roles, ...roles], country: person.country ?? country, basis });
  }
  found.splice(at, offices.length);
}

/** "A et B, respectivement ministre kényan et président letton": each of the offices behind the last name is of one of them. */
export function respectivelyEach(r: Reader, found: Actor[]): void {
  for (const [at, last] of found.entries()) {
    const { roles } = last;
    if (roles.length === 0 || inList(r, 'respectively', roles[0]!.from - 1) === 0) continue;
    const people = found.slice(0, at + 1).filter((a) => a.list === last.list);
    const bare = people
      .slice(0, -1)
      .every((a) => a.kind === 'person' && a.roles.length === 0 && a.name !== null);
    if (!bare || people.length < 2) continue;
    // offices that were read as one are nobody's for certain
    if (people.length !== roles.length) Object.assign(last, { roles: [], country: null, basis: 'none' });
    if (people.length !== roles.length) continue;
    for (const [k, person] of people.entries()) {
      const role = roles[k]!;
      Object.assign(person, { roles: [role], country: role.country, basis: role.basis });
    }
  }
}

/** "les présidents letton et kényan A et B": the names follow the offices in the same order. */
export function dealtNames(found: Actor[]): void {
  for (let i = 0; i < found.length; i++) {
    const { list } = found[i]!;
    const row = found.slice(i).filter((a) => a.list === list);
    const named = row.findIndex((a) => a.name !== null);
    const offices = row.slice(0, named + 1);
    const people = row.slice(named);
    const dealt =
      named > 0 &&
      people.length === offices.length &&
      offices.every((a) => a.part) &&
      people.slice(1).every((a) => a.name !== null && a.roles.length === 0 && !a.part && a.country === null);
    if (dealt) {
      const told = offices.map(({ roles, country, basis }) => ({ roles, country, basis }));
      for (const [k, person] of people.entries()) Object.assign(person, told[k]);
      found.splice(found.indexOf(offices[0]!), named);
    }
    while (i + 1 < found.length && found[i + 1]!.list === list) i++;
  }
}
