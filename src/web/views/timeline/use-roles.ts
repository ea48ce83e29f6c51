/** The role of each official as of a date: at the meeting that is pointed at or selected, else at the last one on view. */
import { useMemo } from 'react';
import type { Lane } from '../../../core/query/lanes.ts';
import { type RoleAt, rolesIn, rolesOf } from '../../../core/picture/score/roles.ts';
import type { Speech } from '../../i18n/say.ts';
import { useVisibleRows } from '../../store/derived.ts';
import { useStore } from '../../store/store.ts';

export function useRoles(
  lanes: readonly Lane[],
  wanted: boolean,
  { data }: Speech,
): ReadonlyMap<string, RoleAt> {
  const asOf = useStore(({ hover, view: { selection } }) =>
    hover?.type === 'meeting' ? hover.id : selection?.type === 'meeting' ? selection.id : null,
  );
  const visible = useVisibleRows();
  const last = useMemo(
    () => rolesOf(wanted ? lanes.flatMap((lane) => lane.key ?? []) : [], data, visible),
    [lanes, data, visible, wanted],
  );
  return useMemo(() => {
    const meeting = wanted && asOf !== null ? data.byId.get(asOf) : undefined;
    return meeting ? new Map([...last, ...rolesIn([meeting])]) : last;
  }, [last, asOf, wanted, data]);
}
