/** A person in ink: limbs in a pose, clothes and skin in the colours of the scene's light, and a head of their own. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { type Colour, colour, css, lighten, mix, withLightness } from '../sketch/colour.js';
import type { Brush } from '../sketch/layer.js';
import type { Light } from '../sketch/light.js';
import { type Point, taper } from '../sketch/shapes.js';
import { dressed, type Trunk } from './clothes.js';
import { drawPeep } from './peeps.js';
import { type Colours, INK } from './pen.js';
import type { Person } from './person.js';
import { limbsOf } from './pose.js';

/** A drawn figure: its feet stand at `feet`, in pixels; one body height is `unit` pixels. */
export type Sprite = { canvas: Canvas; feet: Point; unit: number };

export type FigureLight = {
  light: Light;
  /** Where the light comes from: -1 left, 1 right. */
  side: number;
  /** 0 a pure silhouette, 1 fully lit. */
  fill: number;
};

/** What is held: a picture in the light of the scene, and its height in body heights. */
export type Held = { canvas: Canvas; size: number; overhead: boolean } | null;

export function drawPerson(
  person: Person,
  phase: number,
  facing: 1 | -1,
  unit: number,
  lit: FigureLight,
  held: Held = null,
): Sprite {
  const canvas = createCanvas(Math.ceil(unit * 1.5), Math.ceil(unit * (held?.overhead ? 1.85 : 1.5)));
  const feet = { x: canvas.width / 2, y: canvas.height - unit * 0.15 };
  const brush = canvas.getContext('2d');
  brush.setTransform(unit * facing, 0, 0, unit, feet.x, feet.y);
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  body(brush, person, phase, coloursOf(person, lit), held);
  shade(brush, canvas, lit);
  return { canvas, feet, unit };
}

function coloursOf(person: Person, { light, fill }: FigureLight): Colours {
  const inLight = (base: Colour) =>
    mix(mix(base, light.haze, 0.16), withLightness(light.shadow, 0.16), 0.62 - 0.6 * fill);
  return {
    top: inLight(person.top ? colour(person.top) : light.accents[0]!),
    bottom: inLight(colour(person.bottom ?? '#363a4a')),
    skin: lighten(inLight(colour(person.skin)), 0.02),
    hair: inLight(colour(person.hairColour)),
    shoes: inLight(colour('#3a3230')),
    ink: mix(colour('#15121a'), light.shadow, 0.35),
  };
}

const end = (from: Point, angle: number, length: number): Point => ({
  x: from.x + Math.sin(angle) * length,
  y: from.y + Math.cos(angle) * length,
});

/** The hand beside the face, so that an umbrella is above it. */
const OVERHEAD_ARM = [0.75, 1.75] as const;

function body(brush: Brush, person: Person, phase: number, colours: Colours, held: Held): void {
  const pose = limbsOf(person.pose, phase);
  const limbs = held?.overhead ? { ...pose, frontArm: OVERHEAD_ARM } : pose;
  const woman = person.build === 'woman';
  const child = person.build === 'child';
  const scale = child ? 0.72 : woman ? 0.96 : 1;
  brush.scale(scale, scale);
  brush.translate(0, -(limbs.lift ?? 0));
  const hip = { x: limbs.shift, y: -0.5 + limbs.sink };
  if (limbs.tilt) {
    brush.translate(hip.x, hip.y);
    brush.rotate(limbs.tilt);
    brush.translate(-hip.x, -hip.y);
  }
  const bulk = person.garment === 'overall' ? 1.25 : 1;
  const chest = end(hip, Math.PI - limbs.lean, 0.285);
  const neck = end(chest, Math.PI - limbs.lean, 0.045);
  const shoulder = (woman ? 0.078 : 0.094) * (child ? 0.9 : 1);
  const hips = woman ? 0.064 : 0.057;
  const trunk: Trunk = { hip, chest, shoulder, hips, stride: limbs.frontLeg[0] - limbs.backLeg[0] };

  const arm = (at: number, [upper, lower]: readonly [number, number], shade: number): Point => {
    const start = { x: chest.x + at, y: chest.y + 0.024 };
    const elbow = end(start, upper, 0.155);
    const wrist = end(elbow, upper + lower, 0.135);
    hand(
      brush,
      wrist,
      upper + lower,
      bulk,
      person.helmet ? lighten(colours.top, -0.1) : colours.skin,
      colours.ink,
    );
    limb(
      brush,
      [start, elbow, wrist],
      [0.034 * bulk, 0.028 * bulk, 0.022 * bulk],
      lighten(colours.top, shade),
      colours.ink,
    );
    fold(brush, elbow, upper, 0.02, colours.ink);
    return end(wrist, upper + lower, 0.03);
  };
  const leg = (at: number, [upper, lower]: readonly [number, number], shade: number) => {
    const start = { x: hip.x + at, y: hip.y + 0.012 };
    const knee = end(start, upper, 0.24);
    const ankle = end(knee, upper + lower, 0.225);
    const bare = person.garment === 'dress';
    shoe(brush, ankle, upper + lower, bulk, colours);
    const thick = [0.05 * (1 + (bulk - 1) / 2), 0.039 * bulk, (bare ? 0.021 : 0.031) * bulk];
    limb(
      brush,
      [start, knee, ankle],
      thick,
      bare ? colours.skin : lighten(colours.bottom, shade),
      colours.ink,
    );
    if (!bare) fold(brush, knee, upper, 0.024, colours.ink);
  };

  arm(-shoulder * 0.8, limbs.backArm, -0.05);
  leg(-hips * 0.45, limbs.backLeg, -0.04);
  leg(hips * 0.45, limbs.frontLeg, 0);
  limb(brush, [chest, neck], [0.032, 0.027], colours.skin, colours.ink);
  dressed(brush, person, trunk, colours);
  brush.save();
  brush.translate(neck.x, neck.y + 0.012);
  brush.rotate((limbs.lean + limbs.head) * 0.75);
  if (person.helmet) helmet(brush, colours);
  else drawPeep(brush, person, child ? 0.2 : 0.162, colours);
  brush.restore();
  if (person.pose === 'guitar') guitar(brush, hip, colours.ink);
  const wrist = arm(shoulder * 0.8, limbs.frontArm, 0.03);
  if (person.pose === 'singing') microphone(brush, wrist, colours.ink);
  else if (person.pose === 'surfing') board(brush, colours);
  if (held) carried(brush, wrist, held);
}

function carried(brush: Brush, hand: Point, { canvas, size, overhead }: NonNullable<Held>): void {
  const width = (size * canvas.width) / canvas.height;
  // An umbrella, a balloon or a lantern on a pole is held by its lower end.
  if (overhead) {
    brush.drawImage(canvas, hand.x - width / 2 - 0.02, hand.y - size * 0.97, width, size);
    return;
  }
  // What is large stands beside the hand, what is small lies in it.
  brush.drawImage(canvas, hand.x - width / 2 + 0.01, hand.y - size * (size > 0.3 ? 0.75 : 0.62), width, size);
}

/** A chain of rounded, tapering pieces: all of it in ink first, a line's width thicker, then in its colour. */
export function limb(
  brush: Brush,
  joints: readonly Point[],
  radii: readonly number[],
  value: Colour,
  ink: Colour,
): void {
  for (const [fill, more] of [
    [ink, INK],
    [value, 0],
  ] as const) {
    for (let index = 0; index < joints.length - 1; index++) {
      const [from, to] = [joints[index]!, joints[index + 1]!];
      const [thick, thin] = [radii[index]! + more, radii[index + 1]! + more];
      taper(brush, from, to, thick, thin, fill);
    }
  }
}

/** A short crease at a joint, as a pen would set it. */
function fold(brush: Brush, { x, y }: Point, angle: number, length: number, ink: Colour): void {
  brush.strokeStyle = css(ink, 0.8);
  brush.lineWidth = INK * 0.7;
  brush.beginPath();
  brush.moveTo(x - Math.cos(angle) * length, y + Math.sin(angle) * length * 0.4);
  brush.quadraticCurveTo(x, y + 0.008, x + Math.cos(angle) * length * 0.3, y - 0.003);
  brush.stroke();
}

function hand(brush: Brush, wrist: Point, angle: number, bulk: number, skin: Colour, ink: Colour): void {
  brush.save();
  brush.translate(wrist.x, wrist.y);
  brush.rotate(-angle);
  brush.fillStyle = css(skin);
  brush.strokeStyle = css(ink);
  brush.lineWidth = INK;
  brush.beginPath();
  brush.moveTo(-0.014 * bulk, -0.01);
  brush.bezierCurveTo(-0.024 * bulk, 0.02, -0.02 * bulk, 0.05, -0.004, 0.056);
  brush.bezierCurveTo(0.014 * bulk, 0.058, 0.02 * bulk, 0.04, 0.017 * bulk, 0.03);
  brush.bezierCurveTo(0.032 * bulk, 0.034, 0.034 * bulk, 0.02, 0.015 * bulk, -0.008);
  brush.fill();
  brush.stroke();
  brush.lineWidth = INK * 0.6;
  brush.beginPath();
  brush.moveTo(-0.006, 0.052);
  brush.lineTo(-0.005, 0.034);
  brush.moveTo(0.005, 0.053);
  brush.lineTo(0.006, 0.035);
  brush.stroke();
  brush.restore();
}

function shoe(brush: Brush, ankle: Point, angle: number, bulk: number, { shoes, ink }: Colours): void {
  brush.save();
  brush.translate(ankle.x, ankle.y);
  brush.rotate(-angle * 0.6);
  brush.scale(bulk, bulk);
  brush.strokeStyle = css(ink);
  brush.lineWidth = INK;
  brush.fillStyle = css(shoes);
  brush.beginPath();
  brush.moveTo(-0.024, -0.008);
  brush.bezierCurveTo(-0.034, 0.012, -0.03, 0.03, -0.024, 0.032);
  brush.lineTo(0.078, 0.032);
  brush.bezierCurveTo(0.086, 0.012, 0.05, 0.006, 0.022, -0.012);
  brush.fill();
  brush.stroke();
  brush.fillStyle = css(lighten(shoes, 0.45));
  brush.fillRect(-0.025, 0.024, 0.104, 0.009);
  brush.restore();
}

function helmet(brush: Brush, { top, ink, skin }: Colours): void {
  brush.lineWidth = INK * 1.3;
  brush.strokeStyle = css(ink);
  brush.fillStyle = css(lighten(top, 0.05));
  brush.beginPath();
  brush.ellipse(0.01, -0.075, 0.098, 0.1, 0, 0, 7);
  brush.fill();
  brush.stroke();
  brush.fillStyle = css(mix(ink, skin, 0.22));
  brush.beginPath();
  brush.ellipse(0.042, -0.075, 0.066, 0.062, 0, 0, 7);
  brush.fill();
  brush.stroke();
  brush.strokeStyle = 'rgba(255, 255, 255, 0.6)';
  brush.lineWidth = INK;
  brush.beginPath();
  brush.arc(0.042, -0.075, 0.045, -2.6, -1.5);
  brush.stroke();
}

function guitar(brush: Brush, hip: Point, ink: Colour): void {
  brush.save();
  brush.translate(hip.x + 0.03, hip.y - 0.07);
  brush.rotate(-0.42);
  brush.strokeStyle = css(ink);
  brush.lineWidth = INK;
  for (const [x, y, width, height] of [
    [0.05, -0.014, 0.34, 0.026],
    [0.38, -0.024, 0.06, 0.046],
  ] as const) {
    brush.fillStyle = '#5a3220';
    brush.beginPath();
    brush.rect(x, y, width, height);
    brush.fill();
    brush.stroke();
  }
  brush.fillStyle = '#c0702f';
  brush.beginPath();
  brush.ellipse(-0.05, 0, 0.1, 0.086, 0, 0.6, 5.7);
  brush.ellipse(0.06, 0, 0.07, 0.066, 0, -2.4, 2.4);
  brush.closePath();
  brush.fill();
  brush.stroke();
  brush.fillStyle = css(ink);
  brush.beginPath();
  brush.arc(0.03, 0, 0.026, 0, 7);
  brush.fill();
  brush.restore();
}

function microphone(brush: Brush, hand: Point, ink: Colour): void {
  limb(brush, [hand, { x: hand.x + 0.012, y: hand.y - 0.05 }], [0.008, 0.01], colour('#3a3d46'), ink);
  limb(
    brush,
    [
      { x: hand.x + 0.012, y: hand.y - 0.06 },
      { x: hand.x + 0.014, y: hand.y - 0.066 },
    ],
    [0.018, 0.018],
    colour('#aab0ba'),
    ink,
  );
}

function board(brush: Brush, { top, ink }: Colours): void {
  brush.fillStyle = css(lighten(top, 0.15));
  brush.strokeStyle = css(ink);
  brush.lineWidth = INK;
  brush.beginPath();
  brush.ellipse(0.03, 0.012, 0.36, 0.022, -0.04, 0, 7);
  brush.fill();
  brush.stroke();
}

/** Light falls on what is there: a wash from the side of the light, and a bright rim along that edge. */
function shade(brush: Brush, figure: Canvas, { light, side, fill }: FigureLight): void {
  const { width, height } = figure;
  const rim = createCanvas(width, height);
  const edge = rim.getContext('2d');
  edge.drawImage(figure, 0, 0);
  edge.globalCompositeOperation = 'destination-out';
  edge.drawImage(figure, -side * (1 + height * 0.003), height * 0.002);
  edge.globalCompositeOperation = 'source-in';
  edge.fillStyle = css(lighten(light.key, 0.05));
  edge.fillRect(0, 0, width, height);
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalCompositeOperation = 'source-atop';
  const wash = brush.createLinearGradient(
    width / 2 + side * width * 0.14,
    0,
    width / 2 - side * width * 0.14,
    0,
  );
  wash.addColorStop(0, css(light.key, 0.14 + 0.14 * fill));
  wash.addColorStop(0.5, css(light.key, 0.02));
  wash.addColorStop(1, css(light.shadow, 0.34));
  brush.fillStyle = wash;
  brush.fillRect(0, 0, width, height);
  brush.globalAlpha = 0.85;
  brush.drawImage(rim, 0, 0);
  brush.globalAlpha = 1;
}
