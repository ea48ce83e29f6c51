/** Items of a list that shares one title: what is each one's own, and "les ministres serbes des Finances, X, et de la Pêche, Y". */
import type { RoleMention } from './draft.ts';
import { modifiersFirst } from './heads.ts';
import { readName, type NameMatch } from './names.ts';
import { inList, inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';

export interface Item {
  from: number;
  to: number;
  /** tokens of the country part */
  words: { from: number; to: number } | null;
  /** "of" before the first country of the list, which the further ones share */
  lead: { from: number; to: number } | null;
  country: string | null;
  basis: 'demonym' | 'of-country';
  name: NameMatch | null;
  /** an office of the item's own behind its name */
  own?: RoleMention;
  /** what all of the list have charge of, written behind the last: "(ministres serbe et letton) des Affaires étrangères" */
  charge?: { from: number; to: number };
}

/** "de l'Économie, des Finances et de l'Industrie" is about as long as one office of such a list gets. */
const LONGEST_OFFICE = 16;
/** Offices that one title shares. */
const MOST = 8;

export function joiner(r: Reader, at: number): number {
  let i = at;
  if (isKey(r, i, ',') || isKey(r, i, ';')) i++;
  return i + inSet(r, 'conjunctions.and', i) - at;
}

/** The name behind a country or an office, behind a comma or in brackets too, and where the list goes on. */
export function nameAfter(r: Reader, at: number): { name: NameMatch; to: number } | null {
  const direct = readName(r, at);
  if (direct) return { name: direct, to: direct.to };
  const opens = isKey(r, at, '(');
  // "ministers of Kenya – Ana Berg, Latvia – Juris Ozols"
  const dash = ['–', '—', '-'].includes(tokenIn(r, at)?.key ?? '') && tokenIn(r, at + 1)?.gap === 'space';
  if (!opens && !dash && !isKey(r, at, ',')) return null;
  const name = readName(r, at + 1);
  if (!name || (name.words < 2 && !name.courtesy)) return null;
  if (opens) return isKey(r, name.to, ')') ? { name, to: name.to + 1 } : null;
  return { name, to: name.to };
}

/** The name that ends an office begun at token `at`, and the tokens of the office. */
function officeItem(r: Reader, at: number): Item | null {
  if (GOVERNING.every((set) => inSet(r, set, at) === 0)) return null;
  const countries = new Set<string>();
  for (let i = at + 1; i < Math.min(r.end, at + LONGEST_OFFICE); i++) {
    const token = tokenIn(r, i)!;
    if (token.gap === 'line' || verbAt(r, i) || inSet(r, 'conjunctions.clause', i) > 0) return null;
    const place = r.placeAt.get(i);
    if (place?.place.type === 'country') countries.add(place.place.id);
    const told = place || inList(r, 'institutionWords', i) > 0 ? null : nameAfter(r, i);
    if (!told || (told.name.words < 2 && !told.name.courtesy)) {
      if (token.kind === 'mark' && token.key !== ',') return null;
      continue;
    }
    const [country, more] = countries;
    return {
      from: at,
      to: told.to,
      words: { from: at, to: i },
      lead: null,
      country: more === undefined ? (country ?? null) : null,
      basis: 'of-country',
      name: told.name,
    };
  }
  return null;
}

const GOVERNING = ['prepositions.of', 'prepositions.to', 'prepositions.at'];

/** End of "des Affaires étrangères" behind the last of several countries; `at` where no such words stand there. */
function chargeEnd(r: Reader, at: number): number {
  let end = at;
  if (modifiersFirst(r) || inSet(r, 'prepositions.of', at) === 0) return at;
  for (let i = at; i < Math.min(r.end, at + LONGEST_OFFICE);) {
    const small = SMALL.map((set) => inSet(r, set, i)).find((n) => n > 0);
    if (small !== undefined) {
      i += small;
      continue;
    }
    const token = tokenIn(r, i)!;
    const known = inList(r, 'institutionWords', i);
    if (token.kind !== 'word' || verbAt(r, i) || r.dateAt.has(i) || r.placeAt.has(i)) break;
    if (known === 0 && (!token.cap || (readName(r, i)?.words ?? 0) > 1)) break;
    i += Math.max(known, 1);
    end = i;
  }
  return end;
}

const SMALL = ['prepositions.of', 'determiners.definite', 'conjunctions.and'];

/** "les ministres serbe et letton des Affaires étrangères": what is said behind the last country is true of all. */
export function withCharge(r: Reader, items: Item[]): Item[] {
  const last = items.at(-1);
  if (!last || items.length < 2 || items.some((i) => i.name !== null || i.basis !== 'demonym')) return items;
  const to = chargeEnd(r, last.to);
  if (to === last.to) return items;
  const charge = { from: last.to, to };
  return items.map((item) => ({ ...item, charge, to: item === last ? to : item.to }));
}

/** Offices of several people under one title, each with its name: none where only one is told. */
export function portfolioItems(r: Reader, at: number): Item[] {
  if (modifiersFirst(r)) return [];
  const demonym = r.knowledge.demonyms.match(r.tokens, at);
  const shared = demonym ? { from: at, to: at + demonym.length } : null;
  const items: Item[] = [];
  for (let i = shared?.to ?? at; items.length < MOST;) {
    const start = items.length === 0 ? i : i + joiner(r, i);
    const item = items.length > 0 && start === i ? null : officeItem(r, start);
    if (!item) break;
    items.push(item);
    i = item.to;
  }
  if (items.length < 2) return [];
  const told = new Set(items.flatMap((item) => item.country ?? []));
  const [only] = told.size === 1 ? told : [];
  return items.map((item) => ({
    ...item,
    lead: shared,
    country: item.country ?? demonym?.value ?? only ?? null,
    basis: item.country === null && demonym ? 'demonym' : item.basis,
  }));
}
