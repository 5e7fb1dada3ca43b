/** Animals on four legs, in a gait, inked and lit. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { FourLegged } from '../../film/lexicon/drawable.js';
import type { Sprite } from '../people/ink.js';
import { type Colour, colour, css, lighten, mix } from './colour.js';
import type { Brush, Stage } from './layer.js';
import { type Point, taper, verticalRamp } from './shapes.js';

export type Gait = 'standing' | 'walking' | 'running';

type Build = {
  /** At the shoulder, in heights of the world; all else in units of it. */
  height: number;
  long: number;
  deep: number;
  neck: Point;
  head: { long: number; deep: number };
  ears: number;
  tail: 'brush' | 'hanging' | 'none';
  mane: boolean;
  coat: string;
  /** The colour of legs, ears and the eyes' surroundings, where it is another. */
  points?: string;
};

const HORSE: Build = {
  height: 0.46,
  long: 1.12,
  deep: 0.42,
  neck: { x: 0.4, y: -0.5 },
  head: { long: 0.42, deep: 0.17 },
  ears: 0.12,
  tail: 'hanging',
  mane: true,
  coat: '#7d4a2c',
};
const DOG: Build = {
  height: 0.17,
  long: 1.3,
  deep: 0.42,
  neck: { x: 0.3, y: -0.3 },
  head: { long: 0.42, deep: 0.24 },
  ears: 0.17,
  tail: 'brush',
  mane: false,
  coat: '#a8713f',
};

const BEAR: Build = {
  height: 0.34,
  long: 1.25,
  deep: 0.62,
  neck: { x: 0.26, y: -0.12 },
  head: { long: 0.36, deep: 0.3 },
  ears: 0.08,
  tail: 'none',
  mane: false,
  coat: '#5a3d2b',
};

const BUILDS: Record<FourLegged, Build> = {
  horse: HORSE,
  dog: DOG,
  wolf: { ...DOG, height: 0.24, ears: 0.2, coat: '#7c828c' },
  fox: { ...DOG, height: 0.14, ears: 0.24, coat: '#d0672a' },
  bear: BEAR,
  panda: { ...BEAR, height: 0.3, ears: 0.13, coat: '#e9e6df', points: '#22201f' },
  koala: { ...BEAR, height: 0.16, ears: 0.2, coat: '#8d9096' },
  moose: { ...HORSE, height: 0.5, tail: 'none', mane: false, coat: '#4d3626' },
  raccoon: { ...DOG, height: 0.12, ears: 0.14, coat: '#77747a' },
  lion: {
    height: 0.3,
    long: 1.35,
    deep: 0.44,
    neck: { x: 0.22, y: -0.22 },
    head: { long: 0.34, deep: 0.3 },
    ears: 0.07,
    tail: 'hanging',
    mane: false,
    coat: '#c9953f',
  },
};

/** At the shoulder, in heights of the world. */
export const shoulderOf = (animal: FourLegged): number => BUILDS[animal].height;

export const coatOf = (animal: FourLegged, noun: string, said: string | null): Colour =>
  colour(said ?? (noun.includes('unicorn') || noun.includes('polar') ? '#ece7dd' : BUILDS[animal].coat));

type Step = { swing: number; bend: number; rest: number; offsets: readonly number[]; bounce: number };

const STEPS: Record<Gait, Step> = {
  standing: { swing: 0.02, bend: 0, rest: 0.04, offsets: [0, 0.5, 0.25, 0.75], bounce: 0.004 },
  walking: { swing: 0.36, bend: 0.5, rest: 0.05, offsets: [0, 0.5, 0.25, 0.75], bounce: 0.012 },
  running: { swing: 0.82, bend: 1.15, rest: 0.15, offsets: [0.06, 0.16, 0.56, 0.68], bounce: 0.06 },
};

/** `unit` is the height of the shoulder in pixels; `side` is where the light comes from. */
export function drawAnimal(
  animal: FourLegged,
  gait: Gait,
  phase: number,
  facing: 1 | -1,
  unit: number,
  { light, side, coat }: { light: Stage['light']; side: number; coat: Colour },
): Sprite {
  const canvas = createCanvas(Math.ceil(unit * 3.5), Math.ceil(unit * 2.15));
  const feet = { x: canvas.width / 2, y: canvas.height * 0.92 };
  const brush = canvas.getContext('2d');
  brush.setTransform(unit * facing, 0, 0, unit, feet.x, feet.y);
  const fur = mix(coat, light.shadow, 0.55 - 0.4 * light.daylight);
  body(brush, BUILDS[animal], STEPS[gait], gait, phase, fur, light);
  inked(brush, canvas, light);
  rim(brush, canvas, light, side);
  return { canvas, feet, unit };
}

function body(
  brush: Brush,
  build: Build,
  step: Step,
  gait: Gait,
  phase: number,
  fur: Colour,
  light: Stage['light'],
): void {
  const turn = 2 * Math.PI * phase;
  const half = build.long / 2;
  const lift = step.bounce * Math.sin(turn * (gait === 'walking' ? 2 : 1));
  const pitch = gait === 'running' ? 0.07 * Math.cos(turn) : 0;
  const dark = mix(fur, light.shadow, 0.55);
  const points = build.points ? mix(colour(build.points), light.haze, 0.08) : fur;
  const far = mix(points, light.shadow, 0.35);
  const coat = verticalRamp(
    brush,
    [
      [0, css(mix(fur, light.key, 0.3))],
      [0.45, css(fur)],
      [1, css(dark)],
    ],
    -1.5,
    0,
  );
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.translate(0, -lift);
  brush.rotate(pitch);
  const hips = [half * 0.72, half * 0.84, -half * 0.86, -half * 0.74];
  const leg = (index: number, value: Colour) => {
    const angle =
      step.rest * (index < 2 ? 1 : -1) + step.swing * Math.sin(turn + 2 * Math.PI * step.offsets[index]!);
    const bend = step.bend * Math.max(0, Math.sin(turn + 2 * Math.PI * step.offsets[index]! + 2.3));
    const hip = { x: hips[index]!, y: -1 + build.deep * 0.75 };
    const knee = { x: hip.x + Math.sin(angle) * 0.36, y: hip.y + Math.cos(angle) * 0.36 };
    // Fore knees fold back, hocks fold forwards and back again: close enough is one bend.
    const lower = angle - bend;
    const foot = { x: knee.x + Math.sin(lower) * 0.32, y: knee.y + Math.cos(lower) * 0.32 };
    taper(brush, hip, knee, 0.115, 0.058, value);
    taper(brush, knee, foot, 0.056, 0.034, value);
    taper(brush, foot, { x: foot.x + 0.05, y: foot.y + 0.018 }, 0.042, 0.038, mix(value, light.shadow, 0.5));
  };
  leg(1, far);
  leg(3, far);
  tail(brush, build, half, turn, gait, build.mane ? dark : fur);
  brush.fillStyle = coat;
  brush.beginPath();
  const [top, belly] = [-1, -1 + build.deep];
  brush.moveTo(-half, top + 0.06);
  brush.bezierCurveTo(-half * 0.6, top - 0.05, -half * 0.1, top + 0.05, half * 0.5, top - 0.03);
  brush.bezierCurveTo(half * 0.9, top - 0.06, half * 1.12, top + 0.1, half * 1.08, top + build.deep * 0.55);
  brush.bezierCurveTo(half * 1.02, belly + 0.04, half * 0.7, belly + 0.06, half * 0.4, belly);
  brush.bezierCurveTo(0, belly - 0.05, -half * 0.4, belly - 0.1, -half * 0.62, belly - 0.04);
  brush.bezierCurveTo(-half * 1.1, belly + 0.02, -half * 1.2, top + 0.25, -half, top + 0.06);
  brush.fill();
  leg(0, points);
  leg(2, points);
  neckAndHead(brush, build, half, turn, gait, coat, fur, dark);
}

function tail(brush: Brush, build: Build, half: number, turn: number, gait: Gait, value: Colour): void {
  if (build.tail === 'none') return;
  const root = { x: -half * 1.0, y: -0.92 };
  const sway = 0.06 * Math.sin(turn);
  brush.strokeStyle = css(value);
  brush.fillStyle = css(value);
  const streams = gait === 'running' ? 0.75 : 0.22;
  const drop = gait === 'running' ? 0.1 : build.tail === 'brush' ? 0.42 : 0.68;
  const tip = { x: root.x - streams - (build.tail === 'brush' ? 0.18 : 0), y: root.y + drop + sway };
  brush.beginPath();
  brush.moveTo(root.x + 0.06, root.y - 0.05);
  brush.bezierCurveTo(root.x - 0.25, root.y - 0.14, tip.x + 0.05, root.y + drop * 0.2, tip.x, tip.y);
  brush.bezierCurveTo(
    tip.x + 0.16,
    tip.y + 0.02,
    root.x - 0.05,
    root.y + drop * 0.7 + 0.12,
    root.x + 0.08,
    root.y + 0.1,
  );
  brush.fill();
}

function neckAndHead(
  brush: Brush,
  build: Build,
  half: number,
  turn: number,
  gait: Gait,
  coat: Brush['fillStyle'],
  fur: Colour,
  dark: Colour,
): void {
  const nod = gait === 'standing' ? 0.015 * Math.sin(turn) : 0.05 * Math.sin(turn + 0.6);
  const reach = gait === 'running' ? 0.16 : 0;
  const poll = { x: half * 0.86 + build.neck.x + reach, y: -0.95 + build.neck.y + reach * 0.7 + nod };
  const { deep } = build.head;
  if (build.mane) {
    const blown = gait === 'running' ? 0.3 : 0.07;
    brush.fillStyle = css(dark);
    brush.beginPath();
    brush.moveTo(poll.x + 0.06, poll.y - 0.1);
    brush.bezierCurveTo(
      poll.x - 0.15 - blown,
      poll.y - 0.12,
      half * 0.5 - blown,
      -1.25 + nod,
      half * 0.28 - blown * 0.6,
      -0.98,
    );
    brush.lineTo(half * 0.75, -0.9);
    brush.lineTo(poll.x, poll.y + 0.12);
    brush.fill();
  }
  brush.fillStyle = coat;
  brush.beginPath();
  brush.moveTo(half * 0.1, -0.97);
  brush.bezierCurveTo(
    half * 0.5,
    -1.02,
    half * 0.72,
    -1.04 + build.neck.y * 0.4,
    poll.x - 0.07,
    poll.y - deep * 0.42,
  );
  brush.lineTo(poll.x + 0.1, poll.y + deep * 0.7);
  brush.quadraticCurveTo(half * 1.05, -0.9 + build.neck.y * 0.25, half * 1.08, -0.62);
  brush.fill();
  if (build.mane) longHead(brush, build, poll, fur, dark);
  else roundHead(brush, build, poll, coat, fur, dark);
}

/** Of a horse: one long wedge that hangs from the poll. */
function longHead(
  brush: Brush,
  { head: { long, deep }, ears }: Build,
  poll: Point,
  fur: Colour,
  dark: Colour,
) {
  const slope = 0.82;
  const muzzle = { x: poll.x + Math.cos(slope) * long, y: poll.y + Math.sin(slope) * long };
  taper(brush, poll, muzzle, deep * 0.66, deep * 0.34, mix(fur, dark, 0.12));
  const cheek = { x: poll.x + long * 0.35, y: poll.y + long * 0.3 * slope };
  taper(brush, { x: poll.x + 0.03, y: poll.y + deep * 0.15 }, cheek, deep * 0.55, deep * 0.4, fur);
  ear(brush, poll, -0.02, deep, ears, fur);
  ear(brush, poll, 0.06, deep, ears, fur);
  eye(brush, { x: poll.x + long * 0.26, y: poll.y + long * 0.16 * slope }, 0.026, dark);
  brush.fillStyle = css(lighten(dark, -0.08));
  brush.beginPath();
  brush.ellipse(muzzle.x + 0.012, muzzle.y - deep * 0.08, 0.016, 0.024, 0.5, 0, 7);
  brush.fill();
}

/** Of dogs and foxes: a skull with a ruff at its cheek, and a muzzle that ends in a nose. */
function roundHead(
  brush: Brush,
  { head: { long, deep }, ears, points }: Build,
  poll: Point,
  coat: Brush['fillStyle'],
  fur: Colour,
  dark: Colour,
): void {
  const pale = lighten(mix(fur, { l: 0.85, a: 0, b: 0.02 }, 0.3), 0);
  const at = (x: number, y: number): Point => ({ x: poll.x + x * long, y: poll.y + y * deep });
  ear(brush, poll, 0.05, deep, ears * 0.86, mix(fur, dark, 0.35));
  // The ruff goes over from the head to the chest.
  brush.fillStyle = coat;
  brush.beginPath();
  const [nape, throat] = [at(-0.42, -0.2), at(0.3, 0.62)];
  brush.moveTo(nape.x, nape.y);
  brush.quadraticCurveTo(nape.x - 0.1, nape.y + deep * 0.8, poll.x - 0.08, poll.y + deep * 1.25);
  brush.lineTo(poll.x + 0.05, poll.y + deep * 1.0);
  brush.lineTo(poll.x + 0.1, poll.y + deep * 1.12);
  brush.lineTo(throat.x, throat.y);
  brush.fill();
  brush.fillStyle = css(fur);
  brush.beginPath();
  const [crown, brow, bridge, nose] = [at(-0.12, -0.62), at(0.3, -0.4), at(0.5, -0.02), at(1.0, 0.16)];
  brush.moveTo(at(-0.42, -0.1).x, at(-0.42, -0.1).y);
  brush.quadraticCurveTo(at(-0.4, -0.6).x, crown.y, crown.x, crown.y);
  brush.quadraticCurveTo(at(0.16, -0.62).x, crown.y, brow.x, brow.y);
  brush.quadraticCurveTo(at(0.4, -0.08).x, bridge.y, bridge.x, bridge.y);
  brush.lineTo(nose.x, nose.y);
  brush.quadraticCurveTo(at(1.06, 0.34).x, at(1.06, 0.34).y, at(0.96, 0.42).x, at(0.96, 0.42).y);
  brush.quadraticCurveTo(at(0.6, 0.62).x, at(0.6, 0.62).y, throat.x, throat.y);
  brush.quadraticCurveTo(at(-0.1, 0.95).x, at(-0.1, 0.95).y, at(-0.42, -0.1).x, at(-0.42, -0.1).y);
  brush.fill();
  // Cheek and the underside of the muzzle are paler.
  brush.fillStyle = css(pale, 0.75);
  brush.beginPath();
  brush.moveTo(at(0.98, 0.34).x, at(0.98, 0.34).y);
  brush.quadraticCurveTo(at(0.55, 0.24).x, at(0.55, 0.24).y, at(0.2, 0.3).x, at(0.2, 0.3).y);
  brush.quadraticCurveTo(at(-0.05, 0.4).x, at(-0.05, 0.4).y, at(0.02, 0.8).x, at(0.02, 0.8).y);
  brush.quadraticCurveTo(at(0.6, 0.64).x, at(0.6, 0.64).y, at(0.95, 0.42).x, at(0.95, 0.42).y);
  brush.fill();
  brush.strokeStyle = css(dark, 0.8);
  brush.lineWidth = 0.012;
  brush.beginPath();
  brush.moveTo(at(0.97, 0.36).x, at(0.97, 0.36).y);
  brush.quadraticCurveTo(at(0.7, 0.48).x, at(0.7, 0.48).y, at(0.5, 0.4).x, at(0.5, 0.4).y);
  brush.stroke();
  brush.fillStyle = css(lighten(dark, -0.1));
  brush.beginPath();
  brush.ellipse(nose.x - 0.004, nose.y + deep * 0.05, long * 0.065, deep * 0.11, 0.3, 0, 7);
  brush.fill();
  const patch = points ? colour(points) : fur;
  ear(brush, poll, -0.05, deep, ears, patch);
  if (points) eye(brush, at(0.28, -0.06), long * 0.15, patch);
  eye(brush, at(0.3, -0.08), long * 0.052, dark);
}

function ear(brush: Brush, poll: Point, x: number, deep: number, high: number, value: Colour): void {
  brush.fillStyle = css(value);
  brush.beginPath();
  brush.moveTo(poll.x + x - 0.075, poll.y - deep * 0.35);
  brush.quadraticCurveTo(
    poll.x + x - 0.05,
    poll.y - deep * 0.5 - high * 0.7,
    poll.x + x,
    poll.y - deep * 0.5 - high,
  );
  brush.quadraticCurveTo(
    poll.x + x + 0.06,
    poll.y - deep * 0.5 - high * 0.5,
    poll.x + x + 0.07,
    poll.y - deep * 0.4,
  );
  brush.fill();
}

/** Dark, with a light in it: without one, an animal looks stuffed. */
function eye(brush: Brush, { x, y }: Point, size: number, dark: Colour): void {
  brush.fillStyle = css(lighten(dark, -0.1));
  brush.beginPath();
  brush.ellipse(x, y, size, size * 0.82, 0.2, 0, 7);
  brush.fill();
  brush.fillStyle = 'rgba(255, 250, 240, 0.85)';
  brush.beginPath();
  brush.arc(x + size * 0.32, y - size * 0.3, size * 0.26, 0, 7);
  brush.fill();
}

function rim(brush: Brush, drawn: Canvas, light: Stage['light'], side: number): void {
  const { width, height } = drawn;
  const edges = createCanvas(width, height);
  const edge = edges.getContext('2d');
  edge.drawImage(drawn, 0, 0);
  edge.globalCompositeOperation = 'destination-out';
  edge.drawImage(drawn, -side * Math.max(1, height * 0.007), Math.max(1, height * 0.009));
  edge.globalCompositeOperation = 'source-in';
  edge.fillStyle = css(lighten(light.key, 0.05), 0.85);
  edge.fillRect(0, 0, width, height);
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.drawImage(edges, 0, 0);
}

/** A line of ink around the whole animal. */
function inked(brush: Brush, drawn: Canvas, light: Stage['light']): void {
  const { width, height } = drawn;
  const line = createCanvas(width, height);
  const ink = line.getContext('2d');
  ink.drawImage(drawn, 0, 0);
  ink.globalCompositeOperation = 'source-in';
  ink.fillStyle = css(mix(colour('#15121a'), light.shadow, 0.35));
  ink.fillRect(0, 0, width, height);
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalCompositeOperation = 'destination-over';
  const wide = Math.max(1, height * 0.0055);
  for (let turn = 0; turn < 12; turn++)
    brush.drawImage(line, wide * Math.cos((turn * Math.PI) / 6), wide * Math.sin((turn * Math.PI) / 6));
  brush.globalCompositeOperation = 'source-over';
}
