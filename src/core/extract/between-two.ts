/** Meetings that nothing but "between" tells: "Il a été question de pêche entre X et Y", "Entre X et Y, l'échange a porté sur …". */
import { SURENESS } from '../model/sureness.ts';
import { isFinite, listOf, type Clause } from './clause.ts';
import type { Range } from './draft.ts';
import type { Found } from './found.ts';
import { inList } from './reader.ts';
import { statusOfNoun } from './status.ts';

/** Words of a sentence in front of "entre". */
const OPENING = 2;

/** Where the words stand that say it: "il a été question" in front of those two, or the noun of a meeting right behind them. */
function toldBy(c: Clause, from: number, to: number): Range | null {
  const main = c.verbs.find(isFinite);
  if (!main || main.verb?.kind) return null;
  const asked = [0, 1, 2, 3].some((k) => inList(c.r, 'impersonal', main.from - k) > 0);
  if (asked) return main;
  const opens = from - c.sentence.from <= OPENING;
  return (opens && c.nouns.find((n) => n.from >= to && n.to <= main.from)) || null;
}

/** The meeting of the two that "between" leads, where no verb or noun with a frame tells it; none or one. */
export function betweenTwo(c: Clause): Found[] {
  const first = c.actors.find(({ actor }) => actor.preposition === 'between' && actor.kind === 'person');
  const both = first ? listOf(c, first.actor.list) : [];
  if (!first || both.length < 2) return [];
  const last = c.actors.findLast(({ actor }) => actor.list === first.actor.list)!.actor;
  const told = toldBy(c, first.actor.from, last.to);
  if (!told) return [];
  return [
    {
      clause: c.index,
      trigger: { from: told.from, to: told.to },
      by: 'noun',
      kind: 'talks',
      status: statusOfNoun(c, told, false),
      left: both,
      right: [],
      clitic: false,
      needsPrincipal: false,
      joint: true,
      host: null,
      strength: SURENESS.trigger.noun,
      organisers: [],
      event: null,
    },
  ];
}
