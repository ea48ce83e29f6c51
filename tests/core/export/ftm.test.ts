/** Follow-the-Money entities, checked against the format's own model. */
import { type IModelDatum, Model } from '@alephdata/followthemoney';
import model from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { writeFtm } from '../../../src/core/export/ftm.ts';
import { everywhere, takeaway } from '../../fixtures/takeaway.ts';

interface Entity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

const entities = (text: string): Entity[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entity);

const FTM = new Model(model as unknown as IModelDatum);
const COUNTRIES = new Set(
  Object.keys((model as { types: { country: { values: object } } }).types.country.values),
);

function problemsOf({ id, schema: name, properties }: Entity, known: ReadonlyMap<string, Entity>): string[] {
  const schema = FTM.getSchema(name);
  const problems = schema.required.filter((key) => !properties[key]?.length).map((key) => `${id}: no ${key}`);
  for (const [key, values] of Object.entries(properties)) {
    if (!schema.hasProperty(key)) {
      problems.push(`${id}: ${name} has no ${key}`);
      continue;
    }
    const property = schema.getProperty(key);
    for (const value of values) {
      const target = known.get(value);
      if (
        property.type.name === 'entity' &&
        !(target && FTM.getSchema(target.schema).isA(property.getRange()))
      )
        problems.push(`${id}: ${key} names ${value}`);
      if (property.type.name === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
        problems.push(`${key}: ${value}`);
      if (property.type.name === 'country' && !COUNTRIES.has(value)) problems.push(`${key}: ${value}`);
    }
  }
  return problems;
}

const problemsIn = (text: string): string[] => {
  const all = entities(text);
  const known = new Map(all.map((e) => [e.id, e]));
  expect(known.size).toBe(all.length);
  return all.flatMap((e) => problemsOf(e, known));
};

describe('writeFtm', () => {
  it('passes the model of the format, whatever a source writes', () => {
    expect(problemsIn(writeFtm(takeaway()))).toEqual([]);
    expect(problemsIn(writeFtm(takeaway({}, everywhere('"\n\u0000<b>=1+1'))))).toEqual([]);
    expect(writeFtm(takeaway({ meetings: [] }))).toBe('');
  });

  it('has an event for each meeting, with those who took part and the articles that tell it', () => {
    const from = takeaway();
    const all = entities(writeFtm(from));
    expect(all.filter((e) => e.schema === 'Event')).toHaveLength(from.meetings.length);
    const one = all.find((e) => e.properties['recordId']?.[0] === 'day-one')!;
    expect(one.properties).toMatchObject({
      date: ['2019-03-12'],
      involved: ['entrevue-o-ingrid-halvdal-no', 'entrevue-o-tomas-areias-pt'],
      location: ['Lisbonne'],
      country: ['pt', 'no'],
    });
    const told = all.filter((e) => e.schema === 'Documentation' && e.properties['entity']![0] === one.id);
    expect(told.map((e) => e.properties['document'])).toEqual([['entrevue-d-story']]);
  });

  it('says a month as a month, and nothing of an unknown day', () => {
    const all = entities(writeFtm(takeaway()));
    const event = (id: string) => all.find((e) => e.properties['recordId']?.[0] === id)!.properties;
    expect(event('month')['date']).toEqual(['2019-06']);
    expect(event('range')).toMatchObject({ startDate: ['2019-09-02'], endDate: ['2019-09-05'] });
    expect(event('no-year')['date']).toBeUndefined();
  });
});
