import { describe, expect, it } from 'vitest';
import { around, isArrow, nextInDirection } from '../../../../src/web/views/network/walk.ts';

const node = (id: string, x: number, y: number) => ({ id, at: { x, y } });
const HERE = { x: 0, y: 0 };

describe('an arrow', () => {
  const nodes = [
    node('near-right', 50, 10),
    node('far-right', 200, 0),
    node('up', 5, -80),
    node('left', -90, 40),
  ];

  it('goes to the nearest node in its direction', () => {
    expect(nextInDirection(HERE, 'ArrowRight', nodes)?.id).toBe('near-right');
    expect(nextInDirection(HERE, 'ArrowUp', nodes)?.id).toBe('up');
    expect(nextInDirection(HERE, 'ArrowLeft', nodes)?.id).toBe('left');
  });

  it('goes nowhere where nothing lies in its direction', () => {
    expect(nextInDirection(HERE, 'ArrowDown', [node('right', 100, 20)])).toBeNull();
  });

  it('prefers what lies on its line to what is a little nearer off it', () => {
    const pair = [node('aside', 60, 50), node('ahead', 90, 0)];
    expect(nextInDirection(HERE, 'ArrowRight', pair)?.id).toBe('ahead');
  });

  it('is one of four keys', () => {
    expect(['ArrowUp', 'Enter', 'toString'].map(isArrow)).toEqual([true, false, false]);
  });
});

describe('the way round the neighbours', () => {
  it('goes on, back, and round the ends', () => {
    expect(around(['a', 'b', 'c'], 'a', 1)).toBe('b');
    expect(around(['a', 'b', 'c'], 'c', 1)).toBe('a');
    expect(around(['a', 'b', 'c'], 'a', -1)).toBe('c');
  });

  it('begins at the first, or at the last when going back', () => {
    expect(around(['a', 'b'], 'elsewhere', 1)).toBe('a');
    expect(around(['a', 'b'], 'elsewhere', -1)).toBe('b');
    expect(around([], 'elsewhere', 1)).toBeNull();
  });
});
