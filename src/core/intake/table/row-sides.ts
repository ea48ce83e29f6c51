/** Who met in a row: the people, bodies and countries of its columns, and the side that all rows share. */
import { PARTICIPANT_KINDS, type ParticipantKind, type Participation } from '../../model/meeting.ts';
import { spanIn } from './cell.ts';
import { readCountry } from './countries.ts';
import { columnsOf, sidesOf } from './mapping.ts';
import type { RowContext } from './row-context.ts';
import { peopleOf } from './people.ts';

/** Longest name of a country that is kept as written. */
const LONGEST_ID = 100;

/** A country's id; a name that nobody knows stays as written, and is told of. */
export function countryIn(context: RowContext, column: number, year: number | null): string | null {
  const written = context.value(column);
  if (written === '') return null;
  if (context.mapping.exact) return written;
  const decided = context.decided.get(written);
  if (decided !== undefined) return decided;
  const found = readCountry(written, context.names, year);
  if (found && 'id' in found) return found.id;
  if (found) {
    const candidates = found.candidates.join(' ');
    context.problem('country-ambiguous', column, { written, candidates });
  } else context.problem('country-unknown', column, { written });
  return written.slice(0, LONGEST_ID);
}

const isKind = (word: string): word is ParticipantKind =>
  (PARTICIPANT_KINDS as readonly string[]).includes(word);

const filledOf = (
  context: RowContext,
  role: 'who' | 'role' | 'country' | 'side-kind',
  side: number,
): number[] => columnsOf(context.mapping, role, side).filter((column) => context.value(column) !== '');

function sideOf(context: RowContext, side: number, year: number | null): Participation[] {
  const { mapping, names, text, row } = context;
  const [who] = filledOf(context, 'who', side);
  const [office] = filledOf(context, 'role', side);
  const [land] = filledOf(context, 'country', side);
  const [sort] = filledOf(context, 'side-kind', side);
  if (who === undefined && office === undefined && land === undefined && sort === undefined) return [];
  const country = land === undefined ? null : countryIn(context, land, year);
  const role = office === undefined ? null : context.value(office);
  const told = sort === undefined ? '' : context.value(sort);
  const base = { country, countryBasis: country === null ? ('none' as const) : ('of-country' as const) };
  if (who === undefined) {
    const plain = isKind(told) ? told : role === null ? 'country' : 'person';
    const name = plain === 'country' && !mapping.exact && land !== undefined ? context.value(land) : null;
    const said = spanIn(text, row, land ?? office ?? sort!, name ?? '');
    return [{ kind: plain, name, role, ...base, ...(name && { countryBasis: 'own-name' as const }), said }];
  }
  const cell = context.value(who);
  if (mapping.exact) {
    const kind = isKind(told) ? told : 'person';
    return [{ kind, name: cell, role, ...base, said: spanIn(text, row, who, cell) }];
  }
  return peopleOf(cell, names, mapping.titled).map((person): Participation => {
    const found = person.role === null && role === null ? readCountry(person.name, names, year) : null;
    const itself = found && 'id' in found && land === undefined ? found.id : null;
    const said = spanIn(text, row, who, person.name);
    if (itself !== null)
      return {
        kind: 'country',
        name: person.name,
        role: null,
        country: itself,
        countryBasis: 'own-name',
        said,
      };
    const kind = isKind(told) ? told : 'person';
    return { kind, name: person.name, role: role ?? person.role, ...base, said };
  });
}

/** All sides of the row, in their order; empty where its columns name nobody. */
export function participantsOf(context: RowContext, year: number | null): Participation[] {
  const { fixed } = context.mapping;
  const told = sidesOf(context.mapping).map((side) => ({ side, who: sideOf(context, side, year) }));
  if (!told.some(({ who }) => who.length > 0)) return [];
  if (fixed) {
    const { side, kind, name, role, country } = fixed;
    const countryBasis = country === null ? 'none' : kind === 'country' ? 'own-name' : 'of-country';
    told.push({ side, who: [{ kind, name, role, country, countryBasis, said: null }] });
  }
  return told.sort((a, b) => a.side - b.side).flatMap(({ who }) => who);
}
