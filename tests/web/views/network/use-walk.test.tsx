import { act, cleanup, renderHook } from '@testing-library/react';
import type { KeyboardEvent } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { MarkId, Picture } from '../../../../src/core/query/picture.ts';
import type { Speech } from '../../../../src/web/i18n/say.ts';
import { useWalk } from '../../../../src/web/views/network/use-walk.ts';

const picture = { nodes: [{ id: 'c:LA' }, { id: 'o:1' }], ties: [] } as unknown as Picture;
const speech = { t: (key: string) => key } as unknown as Speech;
const end = { key: 'End', preventDefault() {}, stopPropagation() {} } as KeyboardEvent;

/** What is said of a step to the last node, whose button stands there or not. */
function saidOf(stands: boolean): string {
  const asked: MarkId[] = [];
  const focus = (id: MarkId): boolean => {
    asked.push(id);
    return stands;
  };
  const { result } = renderHook(() =>
    useWalk({ picture, places: [], speech, zoom: () => undefined, focus, at: 'c:LA' }),
  );
  act(() => result.current.onKeyDown(end));
  expect(asked).toEqual(['o:1']);
  return result.current.said;
}

describe('a step of the keyboard', () => {
  afterEach(cleanup);

  it('is told', () => expect(saidOf(true)).toBe('network.neighbours'));

  it('is not told where the button of an official just opened is still to come', () =>
    expect(saidOf(false)).toBe(''));
});
