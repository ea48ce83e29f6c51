/** Stage 12: what a meeting was about: topic cues in the paragraphs it governs, from its own to the next meeting's. */
import { knowledgeFor } from './lookups.ts';
import type { Draft, MeetingDraft } from './draft.ts';
import { byCodeUnit } from '../model/id.ts';

/** Topic ids in each sentence. */
function topicsBySentence(draft: Draft): string[][] {
  return draft.sentences.map((s) => {
    const knowledge = knowledgeFor(draft, s.story);
    const found: string[] = [];
    if (!knowledge || s.kind === 'caption') return found;
    for (let i = s.from; i < s.to; i++) {
      const hit = knowledge.topics.match(draft.tokens, i);
      if (!hit) continue;
      found.push(hit.value);
      i += hit.length - 1;
    }
    return found;
  });
}

/** Sentences of one meeting's paragraphs, at most. */
const REACH = 40;

/** Last sentence that a meeting governs: before the next sentence that tells another. */
function reach(draft: Draft, m: MeetingDraft, tellers: ReadonlySet<number>): number {
  let last = m.sentence;
  for (let i = m.sentence + 1; i < Math.min(draft.sentences.length, m.sentence + REACH); i++) {
    const s = draft.sentences[i]!;
    if (s.story !== m.story || (tellers.has(i) && !m.evidence.some((e) => e.sentence === i))) break;
    last = i;
  }
  return last;
}

export function topics(draft: Draft): Draft {
  const bySentence = topicsBySentence(draft);
  const tellers = new Set(draft.meetings.map((m) => m.sentence));
  const meetings = draft.meetings.map((m) => {
    const ids = new Set<string>();
    for (let i = m.sentence; i <= reach(draft, m, tellers); i++) bySentence[i]!.forEach((id) => ids.add(id));
    m.evidence.forEach((e) => bySentence[e.sentence]!.forEach((id) => ids.add(id)));
    return { ...m, topics: [...ids].sort(byCodeUnit) };
  });
  return { ...draft, meetings };
}
