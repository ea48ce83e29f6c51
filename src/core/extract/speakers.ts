/** "« J'ai reçu Y », a écrit X": who speaks of himself inside quotation marks is the one to whom the sentence gives the words. */
import { BLANK } from './blank.ts';
import type { Actor, Draft } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, sentenceAt, within } from './lookups.ts';
import { auxiliaryAt } from './auxiliaries.ts';
import { modifiersFirst } from './heads.ts';
import { inList, inSet, tokenIn, type Reader } from './reader.ts';

/** Words between "je" and its auxiliary: "je me suis", "je l'ai". */
const LEAD = 3;
/** Words between the auxiliary and the verb of the meeting: "j'ai eu ce matin l'honneur de recevoir". */
const REACH = 9;
/** Words between "a déclaré" and who did: "a déclaré mardi à la presse". */
const SPEECH = 8;
/** Words behind a name up to "said". */
const SAYS = 3;
const CLOSING = new Set(['»', '”', '"']);

/** "j'" and "je" where a verb of meeting follows in the past; null elsewhere. */
export function speakerAt(r: Reader, at: number): Actor | null {
  const to = at + inList(r, 'speakers', at);
  if (to === at) return null;
  const spoken: Actor = { ...BLANK, kind: 'person', from: at, to, speaker: true };
  // "I met", "we also received"
  const plain = to + inList(r, 'adverbs', to);
  const simple = r.knowledge.lexicon.verbs.match(r.tokens, plain)?.value.form === 'simple';
  if (modifiersFirst(r)) return simple && quoted(r, at) ? spoken : null;
  const lead = [...Array(LEAD).keys()].find((k) => auxiliaryAt(r, to + k) !== null);
  if (lead === undefined) return null;
  for (let i = to + lead + 1; i < Math.min(r.end, to + lead + REACH); i++) {
    if (inSet(r, 'conjunctions.clause', i) > 0) return null;
    if (r.knowledge.lexicon.verbs.match(r.tokens, i)) return spoken;
  }
  return null;
}

/** Behind an opening mark of its own sentence. */
function quoted(r: Reader, at: number): boolean {
  let straight = 0;
  for (let i = at - 1; i >= r.from; i--) {
    const { key } = tokenIn(r, i)!;
    if (key === '“') return true;
    if (key === '”') return false;
    if (key === '"') straight++;
  }
  return straight % 2 === 1;
}

/** Whom the sentence says to speak: behind the words, or in front of them. */
export function speakerOf(draft: Draft, { from, to }: Actor): number | null {
  const s = sentenceAt(draft, from)!;
  const { speech, reporting } = knowledgeFor(draft, s.story)!.lexicon.lists;
  const said = (start: number, end: number): boolean => {
    for (let i = Math.max(start, end - SPEECH); i < end; i++)
      if (lengthIn(speech, draft.tokens, i) + lengthIn(reporting, draft.tokens, i) > 0) return true;
    return false;
  };
  const named = within(draft.actors, s.from, s.to).filter(
    (a) => a.person !== null && a.preposition === 'none',
  );
  let close = to;
  while (close < s.to && !CLOSING.has(draft.tokens[close]!.key)) close++;
  const behind = named.find((a) => a.from > close);
  if (behind && (said(close, behind.from) || said(behind.to, Math.min(s.to, behind.to + SAYS))))
    return behind.person;
  const before = named.findLast((a) => a.to <= from);
  return before && said(before.to, from) ? before.person : null;
}
