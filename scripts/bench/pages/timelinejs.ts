/** TimelineJS as its makers show it; it knows no filter, so that other events are another timeline. */
import script from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import type { BenchItem } from '../page/items.ts';
import { FILTERED, drawn, items, onFilter, stage } from './stage.ts';

interface Library {
  Timeline: new (
    at: HTMLElement,
    told: object,
    options: object,
  ) => { on(event: string, act: () => void): void };
}

/** What npm has of it is a script for a page, and no module. */
async function library(): Promise<Library> {
  const element = document.createElement('script');
  element.src = script;
  document.head.append(element);
  await new Promise((done) => element.addEventListener('load', done));
  return (window as unknown as { TL: Library }).TL;
}

const [rows, TL] = await Promise.all([items(), library()]);

const dateOf = (iso: string): { year: number; month: number; day: number } => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
};

function show(some: readonly BenchItem[]): void {
  stage.replaceChildren();
  const events = some.map(({ id, start, end, title }) => ({
    unique_id: id,
    start_date: dateOf(start),
    ...(end === start ? {} : { end_date: dateOf(end) }),
    text: { headline: title },
  }));
  const timeline = new TL.Timeline(stage, { events }, { language: 'en', font: null, hash_bookmark: false });
  timeline.on('ready', drawn);
}

show(rows);
onFilter((on) => show(on ? rows.filter(({ countries }) => countries.includes(FILTERED)) : rows));
