/** The role of each official as of a date: at the meeting that is pointed at or selected, else at the last one on view. */
import { useMemo } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { type RoleAt, rolesIn } from '../../../core/picture/score/roles.ts';
import type { Speech } from '../../i18n/say.ts';
import { useStore } from '../../store/store.ts';

/** @param visible in order of time */
export function useRoles(
  visible: readonly IndexedMeeting[],
  wanted: boolean,
  { data }: Speech,
): ReadonlyMap<string, RoleAt> {
  const asOf = useStore(({ hover, view: { selection } }) =>
    hover?.type === 'meeting' ? hover.id : selection?.type === 'meeting' ? selection.id : null,
  );
  const last = useMemo(() => (wanted ? rolesIn(visible) : new Map<string, RoleAt>()), [visible, wanted]);
  return useMemo(() => {
    const meeting = wanted && asOf !== null ? data.byId.get(asOf) : undefined;
    return meeting ? new Map([...last, ...rolesIn([meeting])]) : last;
  }, [last, asOf, wanted, data]);
}
