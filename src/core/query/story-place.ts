/** Where a reader is in a story, in a link: "story=ID&step=2" is that step's view; with other facts, or `away`, it is their own. */
import { type Row, fact } from './link-facts.ts';
import { INITIAL_VIEW, type StoryPlace, type ViewState } from './state.ts';

/** Story id → the view of each of its steps; null = one that names what the data do not hold. */
export type SavedViews = ReadonlyMap<string, readonly (ViewState | null)[]>;

export const NO_STORIES: SavedViews = new Map();

export const STORY_PARAMETERS = ['story', 'step', 'away'] as const;
export type StoryParameter = (typeof STORY_PARAMETERS)[number];

const START: StoryPlace = { id: '', step: 1, away: false };

const placed = <T>(
  get: (place: StoryPlace) => T,
  set: (value: T) => Partial<StoryPlace>,
  write: (value: T) => string | null,
  read: (text: string) => T | null,
): Row =>
  fact<T | null>(
    ({ story }) => story && get(story),
    (view, value) => ({ ...view, story: { ...START, ...view.story, ...set(value!) } }),
    (value) => (value === null ? null : write(value)),
    read,
  );

/** Each reads its own part; `settle` sees to the whole. */
export const STORY_ROWS: Record<StoryParameter, Row> = {
  story: placed(
    ({ id }) => id,
    (id) => ({ id }),
    (id) => id,
    (text) => text,
  ),
  step: placed(
    ({ step }) => step,
    (step) => ({ step }),
    String,
    (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null),
  ),
  away: placed(
    ({ away }) => away,
    (away) => ({ away }),
    (away) => (away ? 'on' : null),
    (text) => (text === 'on' ? true : null),
  ),
};

export interface Settled {
  view: ViewState;
  problems: readonly { parameter: StoryParameter; value: string }[];
}

/**
 * The view of a link that was read fact by fact: at a step it is the step's view. A story that nobody knows is left out;
 * of one whose step does not exist, or cannot be shown, it is the next step that can. A step of no story is nothing.
 *
 * @param others whether the view has facts of its own
 */
export function settle(view: ViewState, others: boolean, saved: SavedViews): Settled {
  const { story } = view;
  if (!story) return { view, problems: [] };
  const steps = saved.get(story.id);
  const without = { ...view, story: null };
  if (!story.id) return { view: without, problems: [] };
  const step = steps && nearest(steps, story.step);
  if (!step) return { view: without, problems: [{ parameter: 'story', value: story.id }] };
  const away = story.away || others;
  const place: StoryPlace = { id: story.id, step, away };
  return {
    view: { ...(away ? view : (steps[step - 1] ?? INITIAL_VIEW)), story: place },
    problems: step === story.step ? [] : [{ parameter: 'step', value: String(story.step) }],
  };
}

/** The number of the step itself, else of the first behind it, else of the last before it, that can be shown; null = none can. */
function nearest(steps: readonly (ViewState | null)[], wanted: number): number | null {
  const numbers = steps.flatMap((view, i) => (view ? [i + 1] : []));
  return numbers.find((number) => number >= wanted) ?? numbers.at(-1) ?? null;
}
