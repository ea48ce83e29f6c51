/** The lanes of the score, as the reader wants them: ordered, pinned, the least met folded until asked for. */
import { useMemo, useState } from 'react';
import type { Bits } from '../../../core/columns/bits.ts';
import { lanesOnView } from '../../../core/picture/score/lanes-on-view.ts';
import { type Lane, pinnedAmong } from '../../../core/query/lanes.ts';
import type { LaneChoice, LaneOrder } from '../../../core/query/state.ts';
import type { Speech } from '../../i18n/say.ts';
import { recently } from '../../store/recently.ts';
import { useStore } from '../../store/store.ts';
import { nameOfKey } from '../../i18n/say-score.ts';

const MORE = 40;

export interface Unfolding {
  /** null = nothing is folded */
  unfold: (() => void) | null;
  /** null = no more is shown than at first */
  fold: (() => void) | null;
}

const lanesFor = recently(
  (
    everyone: Bits,
    choice: LaneChoice,
    order: LaneOrder,
    pinned: ReturnType<typeof pinnedAmong>,
    more: number,
    speech: Speech,
  ): readonly Lane[] => {
    const { compare } = new Intl.Collator(speech.locale);
    const names = new Map<string, string>();
    const named = (key: string): string => {
      const name = names.get(key) ?? nameOfKey(key, choice, speech);
      names.set(key, name);
      return name;
    };
    const byName = (a: string, b: string): number => compare(named(a), named(b));
    return lanesOnView(speech.data.columns.facets[choice], everyone, { order, pinned, byName }, more);
  },
);

/** @param everyone the rows of all time: panning through it moves no lane */
export function useLanes(
  everyone: Bits,
  choice: LaneChoice,
  speech: Speech,
): { lanes: readonly Lane[] } & Unfolding {
  const order = useStore((s) => s.view.laneOrder);
  const pins = useStore((s) => s.view.pinned);
  const [unfolded, setUnfolded] = useState({ choice, more: 0 });
  const more = unfolded.choice === choice ? unfolded.more : 0;
  const column = speech.data.columns.facets[choice];
  const pinned = useMemo(() => pinnedAmong(pins, column), [pins, column]);
  const lanes = lanesFor(everyone, choice, order, pinned, more, speech);
  return useMemo(
    () => ({
      lanes,
      unfold: lanes.some((lane) => lane.folded) ? () => setUnfolded({ choice, more: more + MORE }) : null,
      fold: more ? () => setUnfolded({ choice, more: 0 }) : null,
    }),
    [lanes, choice, more],
  );
}
