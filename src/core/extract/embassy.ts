/** "Ambassador X of A and Consul Y": those of an embassy, named behind its head, are of one state and come together. */
import type { Actor } from './draft.ts';

const isPerson = (a: Actor): boolean => a.kind === 'person' && !a.plural;

/** Whether someone serves under the envoy named in front of him in the same row. */
export function servesUnder(head: Actor, a: Actor): boolean {
  const [sent, own] = [head.roles[0]?.heads[0], a.roles[0]?.heads[0]];
  const envoy = sent?.flag === 'posted' && own?.staff === true && a.roles[0]!.hostCountry === null;
  const same = a.country === null || a.country === head.country;
  return envoy && same && head.list === a.list && isPerson(head) && isPerson(a);
}

/** Gives such staff the country of their envoy; actors of one sentence, in text order. */
export function ofEmbassy(found: Actor[]): void {
  let head: Actor | null = null;
  for (const a of found) {
    if (head && servesUnder(head, a)) Object.assign(a, { country: head.country, basis: head.basis });
    else head = a.country === null ? null : a;
  }
}
