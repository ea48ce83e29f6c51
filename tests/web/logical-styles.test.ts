import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const WEB = join(import.meta.dirname, '../../src/web');
const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' });

/** Pictures that no direction of writing mirrors: what lies on them is placed from their top left. */
const isPicture = (file: string): boolean => /^views.(network|map)./.test(file);

const SIDE = '(?:left|right)';
const PHYSICAL = new RegExp(
  [
    `(?:^|[;{\\s])(?:margin|padding|border|scroll-margin|scroll-padding)-${SIDE}`,
    `(?:^|[;{\\s])border-(?:top|bottom)-${SIDE}-radius`,
    `(?:^|[;{\\s])${SIDE}\\s*:`,
    `(?:text-align|float|clear|caption-side)\\s*:\\s*${SIDE}`,
    `gradient\\(\\s*to ${SIDE}`,
  ].join('|'),
  'm',
);

describe('the styles', () => {
  it('name no left and no right, but for the pictures', () => {
    const wrong = files.filter(
      (file) =>
        file.endsWith('.css') && !isPicture(file) && PHYSICAL.test(readFileSync(join(WEB, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('are given to elements by logical properties as well', () => {
    const wrong = files.filter(
      (file) =>
        file.endsWith('.tsx') &&
        !isPicture(file) &&
        /style=\{\{[^}]*\b(?:left|right|marginLeft|marginRight|paddingLeft|paddingRight)\b/.test(
          readFileSync(join(WEB, file), 'utf8'),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('leave the words of the timeline to the part that turns them', () => {
    const wrong = files.filter(
      (file) =>
        /^views.timeline.*\.tsx$/.test(file) &&
        !file.endsWith('Along.tsx') &&
        readFileSync(join(WEB, file), 'utf8').includes('<text'),
    );
    expect(wrong).toEqual([]);
  });
});
