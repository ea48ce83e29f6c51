/** A story that is being written: what may still be missing is empty. Every change gives a new draft. */
import { type ReadStory, readStory } from './schema.ts';
import type { Story, StoryLanguage, Told } from './story.ts';

export interface DraftStep {
  /** tells the steps of one draft apart, wherever they are moved */
  key: number;
  title: Told;
  text: Told;
  view: string;
}

export interface Draft {
  /** the name of the file that it was opened from, null = none */
  id: string | null;
  title: Told;
  description: Told;
  author: string;
  steps: readonly DraftStep[];
}

export const EMPTY_DRAFT: Draft = { id: null, title: {}, description: {}, author: '', steps: [] };

export const isEmpty = ({ title, description, author, steps }: Draft): boolean =>
  !steps.length && !author && ![title, description].some((told) => Object.values(told).some(Boolean));

export const withText = (told: Told, language: StoryLanguage, text: string): Told => ({
  ...told,
  [language]: text,
});

export function addStep(draft: Draft, view: string): Draft {
  const key = Math.max(0, ...draft.steps.map((step) => step.key)) + 1;
  return { ...draft, steps: [...draft.steps, { key, title: {}, text: {}, view }] };
}

export function changeStep(draft: Draft, key: number, patch: Partial<Omit<DraftStep, 'key'>>): Draft {
  return { ...draft, steps: draft.steps.map((step) => (step.key === key ? { ...step, ...patch } : step)) };
}

export function removeStep(draft: Draft, key: number): Draft {
  return { ...draft, steps: draft.steps.filter((step) => step.key !== key) };
}

/** One place up (-1) or down (1); the same draft where there is none. */
export function moveStep(draft: Draft, key: number, by: 1 | -1): Draft {
  const from = draft.steps.findIndex((step) => step.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= draft.steps.length) return draft;
  const steps = [...draft.steps];
  steps.splice(to, 0, ...steps.splice(from, 1));
  return { ...draft, steps };
}

const written = (told: Told): Told =>
  Object.fromEntries(Object.entries(told).filter(([, text]) => text.trim() !== ''));

const holds = (told: Told): boolean => Object.keys(written(told)).length > 0;

/** What its file holds: nothing that is empty. */
export function fileOf({ title, description, author, steps }: Draft) {
  return {
    title: written(title),
    ...(holds(description) && { description: written(description) }),
    ...(author.trim() && { author: author.trim() }),
    steps: steps.map((step) => ({ title: written(step.title), text: written(step.text), view: step.view })),
  };
}

/** The draft as a story, or what it lacks to be one. */
export const finished = (draft: Draft): ReadStory => readStory(fileOf(draft), null);

/** A story to go on writing. */
export const draftOf = ({ id, title, description, author, steps }: Story): Draft => ({
  id: id || null,
  title,
  description: description ?? {},
  author: author ?? '',
  steps: steps.map((step, i) => ({ ...step, key: i + 1 })),
});

const MARKS = /\p{M}/gu;

/** A name for the file: the one it was opened from, else of the letters of its title; "story" where that has none of ours. */
export function nameOf({ id, title }: Draft): string {
  if (id) return id;
  const letters = Object.values(title).map((text) =>
    text
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join('-')
      .slice(0, 60)
      .replace(/-$/, ''),
  );
  return letters.find(Boolean) ?? 'story';
}
