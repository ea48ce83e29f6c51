/** The table that this program writes: its columns say themselves what they mean, and nothing is asked. */
import type { ColumnMeaning, Mapping } from './mapping.ts';
import type { Role } from './names.ts';

const ROLE_OF: ReadonlyMap<string, Role> = new Map([
  ['id', 'id'],
  ['date_edtf', 'date'],
  ['place', 'place'],
  ['place_country', 'place-country'],
  ['kind', 'kind'],
  ['status', 'status'],
  ['topics', 'topics'],
  ['event', 'event'],
  ['quote', 'note'],
  ['articles', 'source-title'],
  ['addresses', 'source-url'],
]);

const SIDE_ROLE: ReadonlyMap<string, Role> = new Map([
  ['name', 'who'],
  ['role', 'role'],
  ['country', 'country'],
  ['kind', 'side-kind'],
]);

const MUST_HAVE = ['id', 'date_edtf', 'date_basis', 'kind', 'status', 'countries', 'sureness'];

const SIDE = /^side_(\d{1,3})_([a-z]+)$/;

function meaningOf(header: string): ColumnMeaning {
  const decided = { confidence: 1, by: 'header' } as const;
  const [, side, part] = SIDE.exec(header) ?? [];
  const role = part ? SIDE_ROLE.get(part) : ROLE_OF.get(header);
  return { role: role ?? 'ignore', side: role && side ? Number(side) : 0, ...decided };
}

/** The mapping of our own table, null where it is another's. */
export function ourMapping(columns: readonly string[]): Mapping | null {
  if (!MUST_HAVE.every((name) => columns.includes(name))) return null;
  return {
    columns: columns.map(meaningOf),
    order: null,
    fixed: null,
    titled: false,
    kind: 'other',
    host: null,
    countries: [],
    exact: true,
    questions: [],
  };
}
