/** Decides about the reader's own data: each step makes the data set anew; where one can't be applied, all stays as it was. */
import { withEntries } from '../../core/review/entry.ts';
import type { History } from '../../core/review/history.ts';
import { queueOf } from '../../core/review/queue.ts';
import { decideInWorker } from '../worker/decide-in-worker.ts';
import type { Desk } from './desk.ts';
import { useOwn } from './own.ts';
import { rebuildAs } from './own-build.ts';
import { withDecided } from './own-decisions.ts';

const { getState, setState } = useOwn;

const setDesk = (patch: Partial<Desk>): void => setState(({ desk }) => ({ desk: { ...desk, ...patch } }));

/** What was doubtful before anything was decided, for how far one has come. */
export async function beginOwn(): Promise<void> {
  const { desk, data, readings, standing, report } = getState();
  if (desk.first !== null || !data || !standing || !report) return;
  const { history, queue } = desk;
  let first = queue;
  if (history.now.length)
    try {
      const { dataset, report: before } = await decideInWorker({ readings, corrections: standing });
      first = queueOf(dataset, before, standing.notSame);
    } catch {
      // What stood on a decision of the reader falls with it: then the queue as it is must do.
    }
  if (getState().data === data) setDesk({ first });
  else await beginOwn();
}

/** Whether it was applied. `waits`: decisions that find nothing may wait for their source. */
export async function decideOwn(history: History, waits = false): Promise<boolean> {
  const before = getState().unmet.length;
  setDesk({ working: true, problems: [] });
  const made = await rebuildAs(history, ({ dataset, unmet }) => {
    if (!dataset.meetings.length) return ['no meeting would be left to show'];
    return waits || unmet.length <= before ? [] : unmet;
  });
  setDesk({ working: false, problems: typeof made === 'string' ? [] : made });
  return made === 'shown';
}

/** Takes the decisions of a file in; those whose source is not open wait for it. */
export const takeIn = (name: string, entries: Parameters<typeof withEntries>[1]): Promise<boolean> =>
  decideOwn(withDecided(getState().desk.history, [{ name, entries }]), true);
