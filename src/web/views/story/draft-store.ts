/** The story that the reader is writing, kept on this device where that is allowed. */
import { create } from 'zustand';
import { type Draft, EMPTY_DRAFT } from '../../../core/story/draft.ts';
import { recall, remember } from '../../device/remembered.ts';

const NAME = 'story-draft';

interface Desk {
  draft: Draft;
  /** whether this device keeps it; null = nothing was to keep yet */
  kept: boolean | null;
  /** what was there before something was taken away, for one to have it back */
  before: Draft | null;
}

/** Another release, or another hand, may have left anything there. */
function recalled(): Draft {
  try {
    const kept = JSON.parse(recall(NAME) ?? 'null') as unknown;
    return isDraft(kept) ? kept : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTold = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

function isDraft(kept: unknown): kept is Draft {
  if (!isRecord(kept) || !Array.isArray(kept['steps'])) return false;
  const { id, title, description, author, steps } = kept;
  return (
    (id === null || typeof id === 'string') &&
    isTold(title) &&
    isTold(description) &&
    typeof author === 'string' &&
    steps.every(
      (step) =>
        isRecord(step) &&
        typeof step['key'] === 'number' &&
        typeof step['view'] === 'string' &&
        isTold(step['title']) &&
        isTold(step['text']),
    )
  );
}

export const useDraft = create<Desk>(() => ({ draft: recalled(), kept: null, before: null }));

/** `before`: what one may have back; a change of what is written takes that chance away. */
export function setDraft(draft: Draft, before: Draft | null = null): void {
  const text = JSON.stringify(draft);
  remember(NAME, text);
  useDraft.setState({ draft, kept: recall(NAME) === text, before });
}
