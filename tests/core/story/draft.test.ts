import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Draft,
  EMPTY_DRAFT,
  addStep,
  changeStep,
  draftOf,
  fileOf,
  finished,
  moveStep,
  nameOf,
  removeStep,
} from '../../../src/core/story/draft.ts';

const three = ['', '?view=map', '?view=table'].reduce<Draft>(addStep, EMPTY_DRAFT);
const told = three.steps.reduce<Draft>(
  (draft, { key }) => changeStep(draft, key, { title: { en: `T${key}`, fr: ' ' }, text: { en: 'x' } }),
  { ...three, title: { en: 'A tale', vi: '' } },
);

describe('a draft of a story', () => {
  it('is a story once nothing is missing, and says what is', () => {
    expect(finished(three)).toMatchObject({
      ok: false,
      problems: [{ field: 'title', fault: 'language' }, {}, {}, {}, {}, {}, {}],
    });
    expect(finished(told)).toMatchObject({ ok: true });
  });

  it('writes nothing that is empty, and is the same when its file is opened again', () => {
    expect(Object.keys(fileOf(told))).toEqual(['title', 'steps']);
    const read = finished(told);
    if (!read.ok) throw new Error('no story');
    expect(fileOf(draftOf(read.story))).toEqual(fileOf(told));
  });

  it('keeps all of its steps wherever they are moved, and a move there and back changes nothing', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom<(1 | -1)[]>(1, -1)));
    fc.assert(
      fc.property(moves, (all) => {
        const moved = all.reduce<Draft>((draft, [key, by]) => moveStep(draft, key, by), told);
        expect(moved.steps.map((s) => s.key).sort()).toEqual([1, 2, 3]);
      }),
    );
    expect(moveStep(moveStep(told, 2, 1), 2, -1)).toEqual(told);
    expect(moveStep(told, 1, -1)).toBe(told);
  });

  it('gives a new step a key that none of its steps has', () => {
    const keys = addStep(removeStep(told, 1), '').steps.map((s) => s.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names its file by its title, in letters that any disk takes', () => {
    expect(nameOf({ ...told, title: { vi: 'Đi & về: Hà Nội!' } })).toBe('di-ve-ha-noi');
    expect(nameOf({ ...told, title: { ar: 'قصة' } })).toBe('story');
    expect(nameOf({ ...told, id: 'as-opened' })).toBe('as-opened');
  });
});
