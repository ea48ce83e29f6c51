/** The form of what the columns of a table mean, as a bundle keeps it: whoever wrote the bundle may have put anything there. */
import * as v from 'valibot';
import { type Mapping, QUESTIONS } from './mapping.ts';
import { ROLES } from './names.ts';
import { KINDS, PARTICIPANT_KINDS } from '../../model/meeting.ts';

const text = v.pipe(v.string(), v.maxLength(300));
const side = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

const FORM: v.GenericSchema<unknown, Mapping> = v.object({
  columns: v.array(
    v.object({
      role: v.picklist(ROLES),
      side,
      confidence: v.number(),
      by: v.picklist(['header', 'content', 'decided', 'none']),
    }),
  ),
  order: v.nullable(v.picklist(['dmy', 'mdy'])),
  fixed: v.nullable(
    v.object({
      side,
      kind: v.picklist(PARTICIPANT_KINDS),
      name: text,
      role: v.nullable(text),
      country: v.nullable(text),
    }),
  ),
  titled: v.boolean(),
  kind: v.picklist(KINDS),
  host: v.nullable(side),
  countries: v.array(v.tuple([v.string(), text])),
  exact: v.boolean(),
  questions: v.array(
    v.object({
      why: v.picklist(QUESTIONS),
      column: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      values: v.record(v.string(), v.union([v.string(), v.number()])),
      choices: v.array(v.string()),
    }),
  ),
});

/** The mapping that unknown data are; null where they are none. */
export function readMapping(value: unknown): Mapping | null {
  const read = v.safeParse(FORM, value);
  return read.success ? read.output : null;
}
