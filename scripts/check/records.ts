/** The shape of each record under data/gazetteer and of data/topics.json, and which file holds which. */
import * as v from 'valibot';

const text = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.check((value) => value === value.normalize('NFC'), 'is not in Unicode form NFC'),
  v.check(
    (value) => value === value.trim() && !/\s{2}|[\t\n\u00a0]/.test(value),
    'has spaces that do not belong',
  ),
  v.check((value) => !value.includes('’'), 'has a curly apostrophe (the straight one stands for both)'),
);
const forms = v.pipe(v.array(text), v.minLength(1, 'is an empty list'));
const inLanguages = v.partial(v.strictObject({ fr: forms, en: forms, vi: forms }));
const names = v.strictObject({ fr: forms, en: forms, vi: v.optional(forms) });
const allNames = v.strictObject({ fr: forms, en: forms, vi: forms });
const upperCode = v.pipe(v.string(), v.regex(/^[A-Z0-9]{2,20}$/, 'is not an upper-case code'));
const alpha2 = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code (XK for Kosovo)'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by "-"'));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2100));

const side = {
  names: allNames,
  /** forms that may mean something else as well: another side, a first name, a city */
  ambiguousNames: v.optional(inLanguages),
  demonyms: v.optional(inLanguages),
  ambiguousDemonyms: v.optional(inLanguages),
  prefixes: v.optional(forms),
};

export const country = v.strictObject({
  id: alpha2,
  kind: v.picklist(['state', 'other']),
  ...side,
  capital: v.optional(slug),
});
export const historicState = v.strictObject({
  id: upperCode,
  kind: v.literal('historic'),
  ...side,
  from: year,
  to: year,
});
export const body = v.strictObject({ id: upperCode, kind: v.literal('body'), ...side, names });
export const city = v.strictObject({
  id: slug,
  country: alpha2,
  names,
  at: v.tuple([degrees(90), degrees(180)]),
  ambiguous: v.optional(v.literal(true)),
});
export const organisation = v.strictObject({
  id: slug,
  kind: v.picklist(['agency', 'institution', 'party', 'residence']),
  country: v.optional(alpha2),
  names,
});

const cues = v.pipe(
  v.array(v.strictObject({ cue: text, example: text })),
  v.minLength(3, 'has fewer than three cues'),
);
export const topic = v.strictObject({
  id: slug,
  names: v.strictObject({ fr: text, en: text, vi: text }),
  cues: v.strictObject({ fr: cues, en: cues, vi: v.optional(cues) }),
});

export type Country = v.InferOutput<typeof country>;
export type HistoricState = v.InferOutput<typeof historicState>;
export type Body = v.InferOutput<typeof body>;
export type City = v.InferOutput<typeof city>;
export type Organisation = v.InferOutput<typeof organisation>;
export type Topic = v.InferOutput<typeof topic>;
/** Countries, historic states and bodies: what can act as a side of a meeting. */
export type Side = Country | HistoricState | Body;

export const FILES = {
  countries: 'data/gazetteer/countries.json',
  historic: 'data/gazetteer/historic.json',
  bodies: 'data/gazetteer/bodies.json',
  cities: 'data/gazetteer/cities.json',
  organisations: 'data/gazetteer/organisations.json',
  topics: 'data/topics.json',
} as const;
