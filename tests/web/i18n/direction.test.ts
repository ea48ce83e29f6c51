import { describe, expect, it } from 'vitest';
import { alongLine, directionOf, isolated } from '../../../src/web/i18n/direction.ts';

describe('the direction of writing', () => {
  it('runs from right to left in Arabic alone', () => {
    expect((['fr', 'en', 'vi', 'ar'] as const).map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'rtl']);
  });

  it('turns the keys that follow the line, and no other', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'a'];
    expect(keys.map((key) => alongLine(key, 'rtl'))).toEqual([
      'ArrowRight',
      'ArrowLeft',
      'ArrowUp',
      'Home',
      'a',
    ]);
    expect(keys.map((key) => alongLine(key, 'ltr'))).toEqual(keys);
  });

  it('sets names apart only where they run against the line', () => {
    expect(isolated('Ana', 'ar')).toBe('\u2068Ana\u2069');
    expect(isolated('Ana', 'vi')).toBe('Ana');
  });
});
