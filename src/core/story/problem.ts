/** What is wrong with a story: where it stands, why it cannot be used, and what may stand there. */
import type { Parameter } from '../query/link.ts';

export const STORY_FAULTS = [
  /** not JSON, or no object */
  'file',
  'missing',
  'unknownKey',
  'id',
  'language',
  'text',
  'empty',
  'long',
  'steps',
  'query',
  'parameter',
  'nested',
  'unknownValue',
] as const;
export type StoryFault = (typeof STORY_FAULTS)[number];

export interface StoryProblem {
  /** 1 = the first; null = the story itself */
  step: number | null;
  /** "title.fr", "view"; "" = the whole */
  field: string;
  fault: StoryFault;
  /** the words that are wrong, cut where they are long */
  value?: string;
  /** most characters, or steps */
  most?: number;
  /** whose value is not in the data set */
  parameter?: Parameter;
}

const SHOWN = 60;

/** A text that somebody else wrote, short enough for a message. */
export const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
