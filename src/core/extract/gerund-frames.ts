/** The frame of a participle: "Recevant Y, X a dit", "X said when receiving Y". */
import { type Clause, isFinite, listOf, objectAfter, subjectOf } from './clause.ts';
import type { VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import { eitherObject, governedBy } from './objects.ts';
import { reportsBack, speakerBefore, whoseTurn } from './passive-frames.ts';
import { inList, isKey } from './reader.ts';

/** "X a profité du sommet pour rencontrer Y". */
function seized(c: Clause, v: VerbGroup, earlier: VerbGroup | undefined): boolean {
  if (!earlier) return false;
  for (let i = earlier.from; i < v.from; i++) if (inList(c.r, 'seized', i) > 0) return true;
  return false;
}

/** A comma stands right before the actor. */
const isComma = (c: Clause, id: number | undefined): boolean =>
  c.actors.some((a) => a.id === id && isKey(c.r, a.actor.from - 1, ','));

/** "spoke with Y after meeting Z": in English it is the one who spoke that met Z. */
const afterWhich = (c: Clause, at: number): boolean =>
  c.r.knowledge.lexicon.file.grammar?.nearObjects === true &&
  [at - 1, at].some((i) => inList(c.r, 'timeConjunctions', i) > 0);

/** "Réunis jeudi à Riga, A et B ont décidé": those who act together are the ones who met. */
export function gatheredFrame(c: Clause, v: VerbGroup, found: Found): Found | null {
  const main = c.verbs.find((w) => isFinite(w) && w.from > v.to);
  const left = main ? subjectOf(c, main) : [];
  const own = c.actors.filter((a) => left.includes(a.id)).map((a) => a.actor);
  const both = own.length === 1 && own[0]!.kind === 'both';
  const named = own.length > 1 && own.every((a) => a.kind === 'person' && a.name !== null);
  return both || named
    ? { ...found, left, right: [], joint: true, ...(named ? { twoStates: true } : {}) }
    : null;
}

/** "Recevant Y, X a dit": the subject is that of the main verb. */
export function gerundFrame(c: Clause, v: VerbGroup, found: Found): Found | null {
  const object = v.verb!.frame === 'either' ? eitherObject(c, v) : objectAfter(c, v.to, governedBy(v));
  const main = c.verbs.find((w) => isFinite(w) && w.from > v.to);
  // "Meeting in Paris, X and Y agreed": who stands behind the comma and acts is no object
  const acts = main && isComma(c, object[0]) && subjectOf(c, main).some((id) => object.includes(id));
  const right = acts ? [] : object;
  const earlier = c.verbs.findLast((w) => isFinite(w) && w.to <= v.from);
  const timed = earlier !== undefined && afterWhich(c, v.from);
  const of = reportsBack(c, v) || timed || seized(c, v, earlier) ? (earlier ?? main) : (main ?? earlier);
  // "…, a estimé X en recevant Y": the subject stands behind its verb and right before the participle
  const beside = c.actors.findLast(
    (a) => a.actor.to <= v.from && v.from - a.actor.to <= 1 && a.actor.kind === 'person',
  );
  const met = timed && beside && !subjectOf(c, earlier).includes(beside.id) ? undefined : beside;
  const turn = whoseTurn(c, v.from);
  const spoke = of === main ? [] : speakerBefore(c, v);
  const before = met ? listOf(c, met.actor.list) : spoke.length > 0 ? spoke : of ? subjectOf(c, of) : [];
  const left = (turn.length > 0 ? turn : before).filter((id) => !right.includes(id));
  // "In accepting the credentials of Y, the Palace said": what speaks for someone is not who met
  const speaks = main !== undefined && inList(c.r, 'reporting', main.to - 1) > 0;
  const acting = left.filter(
    (id) => !(speaks && c.actors.some((a) => a.id === id && a.actor.kind === 'organisation')),
  );
  const own =
    left.length > 0
      ? acting
      : c.actors
          .filter((a) => a.actor.to <= v.from && a.actor.preposition === 'none')
          .slice(-1)
          .map((a) => a.id);
  // "Meeting in Paris, X and Y agreed": both are its subject
  if (right.length === 0 && v.verb!.frame === 'either')
    return own.length > 1 ? { ...found, left: own } : null;
  return right.length > 0
    ? {
        ...found,
        left: own,
        right,
        needsPrincipal: own.length === 0,
        host: v.verb!.kind === 'reception' ? 'left' : null,
      }
    : null;
}
