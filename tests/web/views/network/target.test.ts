/** What a pointer on the network means. */
import { describe, expect, it } from 'vitest';
import { REACH_PX, type Standing, nodeAt } from '../../../../src/web/views/network/target.ts';

const dot: Standing = { id: 'o:dot', x: 100, y: 100, radius: 5, name: [110, 92, 180, 108] };
const flag: Standing = { id: 'c:FL', x: 124, y: 100, radius: 16, name: null };

describe('the node that a pointer means', () => {
  it('is the one on which it is', () => {
    expect(nodeAt([dot, flag], { x: 100, y: 100 }, REACH_PX.mouse)).toBe('o:dot');
    expect(nodeAt([dot, flag], { x: 130, y: 110 }, REACH_PX.mouse)).toBe('c:FL');
  });

  it('is one beside which it is, farther for a finger than for a mouse', () => {
    expect(nodeAt([dot], { x: 100, y: 111 }, REACH_PX.mouse)).toBe('o:dot');
    expect(nodeAt([dot], { x: 100, y: 120 }, REACH_PX.mouse)).toBeNull();
    expect(nodeAt([dot], { x: 100, y: 120 }, REACH_PX.touch)).toBe('o:dot');
  });

  it('is the one whose name it is on, unless another node is there', () => {
    expect(nodeAt([dot], { x: 170, y: 100 }, REACH_PX.mouse)).toBe('o:dot');
    expect(nodeAt([dot, flag], { x: 130, y: 100 }, REACH_PX.mouse)).toBe('c:FL');
  });

  it('is none far from all, nor where a name is not shown', () => {
    expect(nodeAt([{ ...dot, name: null }], { x: 170, y: 100 }, REACH_PX.mouse)).toBeNull();
    expect(nodeAt([], { x: 0, y: 0 }, REACH_PX.touch)).toBeNull();
  });
});
