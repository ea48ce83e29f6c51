/** Who met in a row: the people, bodies and countries of its columns, and the side that all rows share. */
import { PARTICIPANT_KINDS, type ParticipantKind, type Participation } from '../../model/meeting.ts';
import { spanIn } from './cell.ts';
import { columnsOf, sidesOf } from './mapping.ts';
import { type RowContext, nameIn } from './row-context.ts';
import { peopleOf } from './people.ts';

/** A country's id; a name that nobody knows stays as written, and is told of. */
export function countryIn(context: RowContext, column: number, year: number | null): string | null {
  const written = context.value(column);
  if (written === '') return null;
  if (context.mapping.exact) return countryName(written);
  const found = context.country(written, year);
  if (found && 'id' in found) return found.id;
  if (found) {
    const candidates = found.candidates.join(' ');
    context.problem('country-ambiguous', column, { written, candidates });
  } else context.problem('country-unknown', column, { written });
  return countryName(written);
}

/** Characters of a country's unknown name: it becomes a part of the ids of its people. */
const LONGEST_COUNTRY = 40;

const countryName = (written: string): string =>
  written.length > LONGEST_COUNTRY ? [...written].slice(0, LONGEST_COUNTRY).join('').trim() : written;

const isKind = (word: string): word is ParticipantKind =>
  (PARTICIPANT_KINDS as readonly string[]).includes(word);

const filledOf = (
  context: RowContext,
  role: 'who' | 'role' | 'country' | 'side-kind',
  side: number,
): number[] => columnsOf(context.mapping, role, side).filter((column) => context.value(column) !== '');

/** The columns of one side that hold something in this row. */
interface SideCells {
  who: number | undefined;
  office: number | undefined;
  land: number | undefined;
  sort: number | undefined;
}

type Known = Pick<Participation, 'country' | 'countryBasis'>;

/** A side without a name: its country itself, or whoever holds the office. */
function unnamed(context: RowContext, { office, land, sort }: SideCells, known: Known): Participation {
  const told = sort === undefined ? '' : context.value(sort);
  const role = office === undefined ? null : context.value(office);
  const kind = isKind(told) ? told : role === null ? 'country' : 'person';
  const isCountry = kind === 'country' && !context.mapping.exact && land !== undefined;
  const name = isCountry ? nameIn(context, land, context.value(land)) : null;
  const said = spanIn(context.text, context.row, land ?? office ?? sort!, name ?? '');
  return { kind, name, role, ...known, ...(isCountry && { countryBasis: 'own-name' }), said };
}

/** The people of a cell; a country where the cell names one and no column another. */
function named(
  context: RowContext,
  { office, land, sort }: SideCells,
  who: number,
  known: Known,
  year: number | null,
): Participation[] {
  const { mapping, names } = context;
  const told = sort === undefined ? 'person' : context.value(sort);
  const kind = isKind(told) ? told : 'person';
  const held = office === undefined ? null : context.value(office);
  const cell = context.value(who);
  const people = mapping.exact ? [{ name: cell, role: null }] : peopleOf(cell, names, mapping.titled);
  return people.map(({ name: written, role }): Participation => {
    const name = nameIn(context, who, written);
    const said = spanIn(context.text, context.row, who, name);
    const isOther = mapping.exact || (land ?? office ?? sort) !== undefined || role !== null;
    const found = isOther ? null : context.country(name, year);
    if (found && 'id' in found)
      return { kind: 'country', name, role: null, country: found.id, countryBasis: 'own-name', said };
    return { kind, name, role: held ?? role, ...known, said };
  });
}

function sideOf(context: RowContext, side: number, year: number | null): Participation[] {
  const [who] = filledOf(context, 'who', side);
  const [office] = filledOf(context, 'role', side);
  const [land] = filledOf(context, 'country', side);
  const [sort] = filledOf(context, 'side-kind', side);
  const cells: SideCells = { who, office, land, sort };
  if (Object.values(cells).every((cell) => cell === undefined)) return [];
  const country = land === undefined ? null : countryIn(context, land, year);
  const known: Known = { country, countryBasis: country === null ? 'none' : 'of-country' };
  return who === undefined ? [unnamed(context, cells, known)] : named(context, cells, who, known, year);
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
