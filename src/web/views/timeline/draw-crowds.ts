/** Draws the crowds of a window on a canvas: thick stems, dots by count, the count above; one alone as the stem that it is. */
import { markOf } from '../../../core/picture/mark-of.ts';
import { countPlace } from '../../../core/picture/score/count-place.ts';
import { type Frame, HEAD, xOf } from '../../../core/picture/score/frame.ts';
import { GLYPHS } from '../../../core/picture/score/glyphs.ts';
import type { Level } from '../../../core/picture/score/level.ts';
import { BAND_PX, crowdRadius, isDense } from '../../../core/picture/score/measures.ts';
import type { OnView } from '../../../core/picture/score/on-view.ts';
import type { Window } from '../../../core/picture/score/window.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';

/** The tokens that a crowd is drawn with. */
export const TOKENS = ['mark', 'faint', 'ink', 'accent', 'paper'] as const;
export type Colours = Readonly<Record<(typeof TOKENS)[number], string>>;

export interface Look {
  colours: Colours;
  font: string;
  /** pixels of the screen for one of the page */
  scale: number;
  mirrored: boolean;
}

/** What is drawn, beside the crowds themselves. */
export interface Scene {
  level: Level;
  frame: Frame;
  window: Window;
  /** something is selected: what is not steps back */
  choosing: boolean;
  /** slots that something points at; null = none */
  lit: Uint8Array | null;
  /** the first slot of the crowd under the pointer */
  pointed: number;
  /** pixels of the lanes that have scrolled away under the axis */
  scrolled: number;
  /** says a count as the language writes it */
  say: (count: number) => string;
  /** the meeting that stands alone in some slots */
  alone: (low: number, high: number) => IndexedMeeting | null;
}

type Tone = 'mark' | 'faint' | 'ink' | 'accent';
const TONES: readonly Tone[] = ['faint', 'mark', 'ink', 'accent'];
/** Of each crowd of the frame that is being drawn, its tone: kept, so that no frame makes a new list. */
let tones: Tone[] = [];

const paths = new Map<string, Path2D>();
function glyphOf(d: string): Path2D {
  const path = paths.get(d) ?? new Path2D(d);
  paths.set(d, path);
  return path;
}

export function drawCrowds(ctx: CanvasRenderingContext2D, on: OnView, scene: Scene, look: Look): void {
  const { frame } = scene;
  const { scale, mirrored, colours } = look;
  ctx.setTransform(scale, 0, 0, scale, 0, 0);
  ctx.clearRect(0, 0, frame.width, frame.height);
  if (mirrored) ctx.setTransform(-scale, 0, 0, scale, frame.width * scale, 0);
  for (let i = 0; i < on.length; i++) tones[i] = toneOf(on, i, scene);
  drawBands(ctx, on, scene, colours);
  for (const tone of TONES) {
    ctx.fillStyle = colours[tone];
    drawStems(ctx, on, scene, tone, colours.paper);
  }
  drawParts(ctx, on, scene, colours, false);
  for (const tone of TONES) drawDots(ctx, on, scene, tone, colours);
  drawParts(ctx, on, scene, colours, true);
  for (let i = 0; i < on.length; i++) if (on.all.counts[i] === 1) drawAlone(ctx, on, i, scene, colours);
  drawCounts(ctx, on, scene, look);
}

/** Over its crowd, or under the axis while the lanes over which it stands have scrolled away. */
function drawCounts(ctx: CanvasRenderingContext2D, on: OnView, scene: Scene, look: Look): void {
  const { frame, scrolled, say } = scene;
  const { scale, mirrored, colours, font } = look;
  // Words are not mirrored: what is to the right of the line's beginning is reckoned from its other end.
  ctx.setTransform(scale, 0, 0, scale, 0, 0);
  if (scrolled > 0) {
    ctx.fillStyle = colours.paper;
    ctx.fillRect(mirrored ? 0 : frame.left, scrolled, frame.width - frame.left, HEAD);
  }
  ctx.font = `600 11px ${font}`;
  ctx.textAlign = 'center';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3;
  ctx.strokeStyle = colours.paper;
  for (let i = 0; i < on.length; i++) {
    const place = on.all.counts[i]! < 2 ? null : countPlace(on, i, frame.width);
    if (place === null) continue;
    const x = mirrored ? frame.width - place : place;
    const y = Math.max(topOf(on, i, scene) - 8, HEAD / 2, Math.min(scrolled + 14, bottomOf(on, i, scene)));
    const count = say(on.all.counts[i]!);
    ctx.fillStyle = colours[tones[i]!];
    ctx.strokeText(count, x, y);
    ctx.fillText(count, x, y);
  }
}

function toneOf(on: OnView, i: number, { choosing, lit, pointed }: Scene): Tone {
  const taken = on.part.counts[i]!;
  const all = on.all.counts[i]!;
  const slot = on.low[i]!;
  if (slot === pointed) return 'ink';
  if (lit) for (let s = slot; s <= on.high[i]!; s++) if (lit[s]) return 'ink';
  if (taken && taken === all) return 'accent';
  return choosing ? 'faint' : 'mark';
}

/** Of its lanes, as far as one of its meetings stands on them: the first, the last. */
function topLane(on: OnView, i: number, lanes: number): number {
  let lane = 0;
  while (lane < lanes - 1 && !on.all.lanes[i * lanes + lane]) lane++;
  return lane;
}
function bottomLane(on: OnView, i: number, lanes: number): number {
  let lane = lanes - 1;
  while (lane > 0 && !on.all.lanes[i * lanes + lane]) lane--;
  return lane;
}
const topOf = (on: OnView, i: number, { frame, level }: Scene): number =>
  frame.lanes[topLane(on, i, level.places.lanes)]!;
const bottomOf = (on: OnView, i: number, { frame, level }: Scene): number =>
  frame.lanes[bottomLane(on, i, level.places.lanes)]!;

/** Under all that stands, of what is pointed at: the days of which no more is known. Those of all would cover everything. */
function drawBands(ctx: CanvasRenderingContext2D, on: OnView, scene: Scene, colours: Colours): void {
  const { level, frame, window } = scene;
  const { buckets, long } = level;
  for (let i = 0; i < on.length; i++) {
    const index = on.low[i]! - buckets.length;
    if (index < 0 || tones[i] !== 'ink') continue;
    const [from, to] = [long.from[index]!, long.to[index]! + 1];
    const left = Math.max(xOf(from, frame, window), frame.left);
    const right = Math.min(xOf(to, frame, window), frame.right);
    const top = topOf(on, i, scene) - BAND_PX;
    const height = bottomOf(on, i, scene) + BAND_PX - top;
    ctx.fillStyle = ctx.strokeStyle = colours[tones[i]!];
    ctx.globalAlpha = 0.12;
    ctx.fillRect(left, top, right - left, height);
    ctx.globalAlpha = 1;
    ctx.setLineDash(DASHES);
    ctx.lineWidth = 1;
    ctx.strokeRect(left, top, right - left, height);
    ctx.setLineDash(NO_DASHES);
  }
}

const DASHES = [1, 3];
const NO_DASHES: number[] = [];

/** Where nearly every stem leads over every lane, stems tell little: they step back behind their dots. */
const DENSE_ALPHA = 0.3;

function drawStems(ctx: CanvasRenderingContext2D, on: OnView, scene: Scene, tone: Tone, paper: string): void {
  ctx.globalAlpha = isDense(scene.level.mostOnLane) ? DENSE_ALPHA : 1;
  for (let i = 0; i < on.length; i++) {
    if (tones[i] !== tone || on.all.counts[i] === 1) continue;
    const top = topOf(on, i, scene);
    ctx.fillRect(on.x[i]! - 2, top - 2, 4, bottomOf(on, i, scene) - top + 4);
  }
  ctx.globalAlpha = 1;
  // Hollow, as the stem of one vague date is: somewhere in its days.
  ctx.fillStyle = paper;
  for (let i = 0; i < on.length; i++) {
    if (tones[i] !== tone || on.low[i]! < scene.level.buckets.length) continue;
    const top = topOf(on, i, scene);
    ctx.fillRect(on.x[i]! - 1, top, 2, bottomOf(on, i, scene) - top);
  }
}

function drawDots(
  ctx: CanvasRenderingContext2D,
  on: OnView,
  { level, frame }: Scene,
  tone: Tone,
  colours: Colours,
): void {
  const { lanes } = level.places;
  ctx.beginPath();
  for (let i = 0; i < on.length; i++) {
    if (tones[i] !== tone || on.all.counts[i] === 1) continue;
    for (let lane = 0; lane < lanes; lane++) {
      const tally = on.all.lanes[i * lanes + lane]!;
      if (tally) dot(ctx, on.x[i]!, frame.lanes[lane]!, crowdRadius(tally, level.mostOnLane));
    }
  }
  ctx.fillStyle = colours[tone];
  ctx.strokeStyle = colours.paper;
  ctx.lineWidth = 1;
  ctx.fill();
  ctx.stroke();
}

function dot(ctx: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  ctx.moveTo(x + r, y);
  ctx.arc(x, y, r, 0, 2 * Math.PI);
}

/** Within crowds, what of them is chosen: under the dots its stem, over them its share of each. */
function drawParts(
  ctx: CanvasRenderingContext2D,
  on: OnView,
  { level, frame }: Scene,
  colours: Colours,
  dots: boolean,
): void {
  const { lanes } = level.places;
  ctx.fillStyle = colours.accent;
  ctx.beginPath();
  for (let i = 0; i < on.length; i++) {
    const taken = on.part.counts[i]!;
    if (!taken || taken === on.all.counts[i]) continue;
    for (let lane = 0; lane < lanes; lane++) {
      const at = i * lanes + lane;
      const y = frame.lanes[lane]!;
      if (!dots && on.part.stems![at]) ctx.rect(on.x[i]! - 1, y, 2, frame.lanes[lane + 1]! - y);
      const tally = on.part.lanes[at]!;
      if (dots && tally) dot(ctx, on.x[i]!, y, Math.max(1, crowdRadius(tally, level.mostOnLane) - 1));
    }
  }
  ctx.fill();
}

/** One meeting among crowds: its stem, and the shape of its status on its lanes. */
function drawAlone(
  ctx: CanvasRenderingContext2D,
  on: OnView,
  i: number,
  scene: Scene,
  colours: Colours,
): void {
  const { level, frame, alone } = scene;
  const meeting = alone(on.low[i]!, on.high[i]!);
  if (!meeting) return;
  const { status, section } = meeting.meeting;
  const quiet = tones[i] === 'mark' && (section === 'related' || status === 'past');
  const glyph = GLYPHS[markOf(meeting.meeting)];
  const x = on.x[i]!;
  const top = topOf(on, i, scene);
  const vague = meeting.precision !== 'day' && meeting.precision !== 'range';
  ctx.fillStyle = ctx.strokeStyle = colours[quiet ? 'faint' : tones[i]!];
  const half = vague ? 2 : 0.75;
  ctx.fillRect(x - half, top, 2 * half, bottomOf(on, i, scene) - top);
  if (vague) {
    ctx.fillStyle = colours.paper;
    ctx.fillRect(x - 1, top, 2, bottomOf(on, i, scene) - top);
  }
  ctx.fillStyle = glyph.paint === 'hollow' ? colours.paper : colours[quiet ? 'faint' : tones[i]!];
  ctx.lineWidth = glyph.paint === 'lines' ? 2.5 : glyph.paint === 'hollow' ? 1.5 : 1.25;
  const { lanes } = level.places;
  for (let lane = 0; lane < lanes; lane++) {
    if (!on.all.lanes[i * lanes + lane]) continue;
    ctx.translate(x, frame.lanes[lane]!);
    if (glyph.paint !== 'lines') ctx.fill(glyphOf(glyph.d));
    ctx.stroke(glyphOf(glyph.d));
    ctx.translate(-x, -frame.lanes[lane]!);
  }
}
