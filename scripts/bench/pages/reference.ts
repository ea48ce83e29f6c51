/** A timeline drawn by hand on a canvas, with nothing clever in it: about what this machine can do. */
import { FILTERED, MOST_LANES, drawn, items, lanesOf, onFilter, stage } from './stage.ts';

const DAY_MS = 86_400_000;
const rows = await items();
const lanes = lanesOf(rows);
const places = new Map(lanes.map((id, i) => [id, i]));
const days = Float64Array.from(rows, ({ start }) => Date.parse(start) / DAY_MS);
const sides = rows.map(({ countries }) => countries.map((id) => places.get(id) ?? MOST_LANES));
const tops = Uint8Array.from(sides, (of) => Math.min(...of));
const bottoms = Uint8Array.from(sides, (of) => Math.max(...of));
const shown = new Uint8Array(rows.length).fill(1);

const canvas = document.createElement('canvas');
const width = (canvas.width = stage.clientWidth);
const height = (canvas.height = stage.clientHeight - 4);
stage.append(canvas);
const pen = canvas.getContext('2d')!;

const LEFT = 60;
const TOP = 20;
const lane = (i: number): number => TOP + ((i + 0.5) * (height - TOP)) / (lanes.length + 1);
const bounds = { from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b)) };
let view = { ...bounds };

function draw(): void {
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#444';
  const scale = (width - LEFT) / (view.to - view.from);
  for (let year = 1990; year < 2030; year++) {
    const x = LEFT + (Date.UTC(year, 0) / DAY_MS - view.from) * scale;
    if (x > LEFT && x < width) pen.fillText(String(year), x, 12);
  }
  lanes.forEach((id, i) => {
    pen.fillText(id, 4, lane(i) + 4);
    pen.fillRect(LEFT, lane(i), width, 0.5);
  });
  pen.strokeStyle = '#777';
  pen.beginPath();
  for (let i = 0; i < days.length; i++) {
    const x = LEFT + (days[i]! - view.from) * scale;
    if (!shown[i] || x < LEFT || x > width) continue;
    pen.moveTo(x, lane(tops[i]!));
    pen.lineTo(x, lane(bottoms[i]!));
  }
  pen.stroke();
  pen.fillStyle = '#a33';
  for (let i = 0; i < days.length; i++) {
    const x = LEFT + (days[i]! - view.from) * scale;
    if (!shown[i] || x < LEFT || x > width) continue;
    for (const side of sides[i]!) pen.fillRect(x - 2, lane(side) - 2, 4, 4);
  }
  drawn();
}

let asked = false;
/** At most once a frame. */
function ask(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
  });
}

onFilter((on) => {
  rows.forEach(({ countries }, i) => (shown[i] = on && !countries.includes(FILTERED) ? 0 : 1));
  ask();
});

const perPx = (): number => (view.to - view.from) / (width - LEFT);
let held: { x: number; from: number; to: number } | null = null;
canvas.addEventListener('pointerdown', (event) => {
  canvas.setPointerCapture(event.pointerId);
  held = { x: event.clientX, ...view };
});
canvas.addEventListener('pointermove', (event) => {
  if (!held) return;
  const by = (event.clientX - held.x) * perPx();
  view = { from: held.from - by, to: held.to - by };
  ask();
});
canvas.addEventListener('pointerup', () => (held = null));
canvas.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const factor = Math.exp(Math.max(-25, Math.min(25, event.deltaY)) * 0.012);
    const at = view.from + (event.clientX - LEFT) * perPx();
    view = { from: at - (at - view.from) * factor, to: at + (view.to - at) * factor };
    ask();
  },
  { passive: false },
);
draw();
