/** What every peer's page has: the data, the button that filters, and the sign that it has drawn. */
import type { BenchGraph, BenchItem } from '../page/items.ts';

export const stage = document.getElementById('stage')!;

/** The data, as JSON beside the page. */
export async function fetched<T>(file: 'items.json' | 'graph.json'): Promise<T> {
  return (await (await fetch(`./${file}`)).json()) as T;
}
export const items = (): Promise<BenchItem[]> => fetched('items.json');
export const graph = (): Promise<BenchGraph> => fetched('graph.json');

let draws = 0;

/** Says that what was asked for stands there: called each time, at the end of the drawing. */
export function drawn(): void {
  document.body.dataset['drawn'] = String(++draws);
}

/** The button filters by one country, and undoes it. */
export function onFilter(change: (on: boolean) => void): void {
  let on = false;
  document.getElementById('filter')!.addEventListener('click', () => change((on = !on)));
}

/** The country of the filter: one side of some tenth of all meetings. */
export const FILTERED = 'CN';

/** Lanes drawn: the countries that meet most, and one for all others. */
export const MOST_LANES = 30;

export function lanesOf(rows: readonly BenchItem[]): string[] {
  const met = new Map<string, number>();
  for (const { countries } of rows) for (const id of countries) met.set(id, (met.get(id) ?? 0) + 1);
  return [...met]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_LANES)
    .map(([id]) => id);
}
