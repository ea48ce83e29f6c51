import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEAST_HEIGHT,
  LONGEST_VIEW,
  MOST_HEIGHT,
  clampHeight,
  heightMessages,
  readToFrame,
} from '../../../src/web/embed/messages.ts';

const HOST = { name: 'the window around the frame' };
const trusted = { source: HOST, origin: 'https://course.example' };
const from = (data: unknown, more = {}) =>
  readToFrame({ data, source: HOST, origin: 'https://course.example', ...more }, trusted);
const set = { entrevue: 1, type: 'set', view: 'country=NO' };

describe('a message to a frame', () => {
  it('is heard from the window around it, of the origin that the browser names', () => {
    expect(from(set)).toEqual(set);
    expect(from({ entrevue: 1, type: 'ready' })).toEqual({ entrevue: 1, type: 'ready' });
  });

  it('is ignored from any other window, even one of the same origin', () => {
    expect(from(set, { source: { name: 'another frame' } })).toBeNull();
    expect(from(set, { source: null })).toBeNull();
  });

  it('is ignored from any other origin', () => {
    expect(from(set, { origin: 'https://evil.example' })).toBeNull();
    expect(from(set, { origin: 'https://course.example.evil.example' })).toBeNull();
  });

  it('is heard from the window around it where the browser does not tell its origin', () => {
    const unknown = { source: HOST, origin: null };
    expect(readToFrame({ data: set, source: HOST, origin: 'null' }, unknown)).toEqual(set);
  });

  it('is ignored in any other shape', () => {
    const wrong: unknown[] = [
      null,
      'country=NO',
      [],
      { ...set, entrevue: 2 },
      { ...set, entrevue: '1' },
      { ...set, type: 'navigate' },
      { ...set, view: { toString: 'country=NO' } },
      { ...set, view: 'x'.repeat(LONGEST_VIEW + 1) },
      { type: 'set', view: 'country=NO' },
    ];
    for (const each of wrong) expect(from(each)).toBeNull();
  });

  it('brings nothing besides its facts', () => {
    expect(from({ ...set, href: 'https://evil.example', lock: false })).toEqual(set);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const message = from(data);
        expect(message === null || message.entrevue === 1).toBe(true);
      }),
    );
  });
});

describe('a height', () => {
  it('is whole pixels within what is sane, or none', () => {
    expect(clampHeight(400.2)).toBe(401);
    expect(clampHeight(-5)).toBe(LEAST_HEIGHT);
    expect(clampHeight(1e9)).toBe(MOST_HEIGHT);
    for (const wrong of [Number.NaN, Infinity, '400', null, {}]) expect(clampHeight(wrong)).toBeNull();
  });

  it('is told to us and to AMP', () => {
    expect(heightMessages(400, 'a')).toEqual([
      { entrevue: 1, type: 'height', id: 'a', height: 400 },
      { sentinel: 'amp', type: 'embed-size', height: 400 },
    ]);
  });
});
