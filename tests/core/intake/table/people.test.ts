/** Titles and names in one cell. */
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../../../src/core/build/table-names.ts';
import { peopleOf } from '../../../../src/core/intake/table/people.ts';

const told = (cell: string) => peopleOf(cell, tableNames(), true).map(({ role, name }) => [role, name]);

describe('peopleOf', () => {
  it.each([
    ['President Ana Ruiz', [['President', 'Ana Ruiz']]],
    ['Prime Minister Ola Berg', [['Prime Minister', 'Ola Berg']]],
    ['President-elect Ruiz', [['President-elect', 'Ruiz']]],
    ['Prime Minister King', [['Prime Minister', 'King']]],
    ['Ana Ruiz', [[null, 'Ana Ruiz']]],
    ['Mr. Ola Berg', [[null, 'Ola Berg']]],
    ['Minister Dr. Ola Berg', [['Minister', 'Ola Berg']]],
    ['Thủ tướng Trần Văn Long', [['Thủ tướng', 'Trần Văn Long']]],
    ['General Secretary Tô Văn Long', [['General Secretary', 'Tô Văn Long']]],
    ['ministre des Affaires étrangères Anne Martel', [['ministre des Affaires étrangères', 'Anne Martel']]],
    ['Ola Berg, Minister of Trade', [['Minister of Trade', 'Ola Berg']]],
    ['Ola Berg, Jr.', [[null, 'Ola Berg, Jr.']]],
    ['Premier and Prince Olan', [['Premier and Prince', 'Olan']]],
    [
      'King Olav; Queen Ana',
      [
        ['King', 'Olav'],
        ['Queen', 'Ana'],
      ],
    ],
    [
      'President Ana Ruiz and Prime Minister Ola Berg',
      [
        ['President', 'Ana Ruiz'],
        ['Prime Minister', 'Ola Berg'],
      ],
    ],
    [
      'President Ana Ruiz, Prime Minister Ola Berg',
      [
        ['President', 'Ana Ruiz'],
        ['Prime Minister', 'Ola Berg'],
      ],
    ],
    [
      'Ana Ruiz\nOla Berg',
      [
        [null, 'Ana Ruiz'],
        [null, 'Ola Berg'],
      ],
    ],
    ['President', [[null, 'President']]],
  ])('reads %j', (cell, people) => expect(told(cell)).toEqual(people));

  it('takes cells whole where titles have a column of their own', () => {
    expect(peopleOf('King Olav', tableNames(), false)).toEqual([{ name: 'King Olav', role: null }]);
  });
});
