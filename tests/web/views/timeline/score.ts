/** The parts of the score as tests find them, and what they do again and again. */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { dayNumber } from '../../../../src/core/model/edtf.ts';
import { NO_FILTERS } from '../../../../src/core/query/state.ts';
// What the page fetches when it is opened is here already, however slow the machine.
import '../../../../src/web/views/timeline/Choices.tsx';
import '../../../../src/web/views/timeline/CrowdList.tsx';

export const day = (y: number, m: number, d: number): number => dayNumber(y, m, d)!;
export const score = () => screen.getByRole('group', { name: 'Frise des rencontres' });
export const marks = () => within(score()).queryAllByRole('button');
export const mark = (name: RegExp) => within(score()).getByRole('button', { name });
export const laneList = () => document.querySelector<HTMLElement>('.timeline-lanes')!;
export const lanes = () =>
  within(laneList())
    .getAllByRole('listitem')
    .map((li) => li.title);
/** There is no layout here: lists are 300 px high, and their rows 44. */
export function laidOut(): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(44);
}
/** Chooses in the menu of the lanes. */
export async function choose(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Lignes :/ }));
  await user.click(await screen.findByRole('menuitemradio', { name }));
}
export const period = (from: number, to: number) => ({ filters: { ...NO_FILTERS, period: { from, to } } });
