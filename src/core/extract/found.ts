/** A meeting as one sentence tells it, before pronouns are resolved and pairs are made. */
import type { Kind, Status } from '../model/meeting.ts';
import type { Draft, Range } from './draft.ts';
import { within } from './lookups.ts';

export interface Found {
  clause: number;
  trigger: Range;
  by: 'verb' | 'noun' | 'address' | 'gathering';
  kind: Kind;
  status: Status;
  /** actor ids: hosts or subjects, then the others */
  left: number[];
  right: number[];
  /** the other side is a pronoun before the verb ("l'a reçu") */
  clitic: boolean;
  /** the left side is not in the sentence: the article's principal stands in */
  needsPrincipal: boolean;
  /** `opens`: hosts something whose guests a later sentence names ("y assistait"), which `joins` it */
  occasion?: 'opens' | 'joins';
  /** "Leur entretien a duré une heure": of the two whom the story has named */
  bothUnsaid?: boolean;
  /** received by one whom the sentence leaves out: the host of the row told before */
  hostUnsaid?: boolean;
  /** the row itself says that those on the other side were met one by one */
  each?: boolean;
  /** one meeting of all, not one a pair */
  joint: boolean;
  /** each of several subjects met the one on the other side on his own */
  apart?: boolean;
  /** told only where they are of two states */
  twoStates?: boolean;
  /** so many on one side, as the text lists them later, are met together */
  jointFrom?: number;
  host: 'left' | 'right' | null;
  /** 0..1 */
  strength: number;
  /** bodies and countries written inside the event's own name, with their tokens */
  organisers: Range[];
  event: Range | null;
}

/** "Kovar s'est entretenu avec Y": a capital right before the verb that is nobody known is the subject all the same. */
export function surnameBefore(draft: Draft, f: Found): boolean {
  const at = f.trigger.from - 1;
  const named = (items: readonly Range[]): boolean =>
    within(items, at - PLACE_WORDS, at + 1).some((x) => x.to > at);
  const token = f.by === 'verb' && f.left.length === 0 ? draft.tokens[at] : undefined;
  // "I had a meeting with my counterpart"
  if (!token?.cap || token.kind !== 'word' || token.key.length === 1 || named(draft.dates)) return false;
  return !named(draft.places);
}

/** Words of the name of a place or day. */
const PLACE_WORDS = 8;
