/** A person as a lit silhouette: a body in a pose, clothes in a colour, a rim of light around it. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { type Colour, colour, css, lighten, mix, withLightness } from './colour.js';
import { drawHead, longHair } from './head.js';
import type { Brush } from './layer.js';
import type { Light } from './light.js';
import { limbsOf } from './pose.js';
import type { Person } from './reading.js';
import type { Point } from './shapes.js';

/** A drawn figure: its feet stand at `feet`, in pixels; one body height is `unit` pixels. */
export type Sprite = { canvas: Canvas; feet: Point; unit: number };

export type FigureLight = {
  light: Light;
  /** Where the light comes from: -1 left, 1 right. */
  side: number;
  /** 0 a pure silhouette, 1 fully lit. */
  fill: number;
};

export function drawFigure(
  person: Person,
  phase: number,
  facing: 1 | -1,
  unit: number,
  lit: FigureLight,
): Sprite {
  const width = Math.ceil(unit * 1.3);
  const height = Math.ceil(unit * 1.32);
  const feet = { x: width / 2, y: height * 0.93 };
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  brush.setTransform(unit * facing, 0, 0, unit, feet.x, feet.y);
  body(brush, person, phase, coloursOf(person, lit));
  shade(brush, canvas, lit);
  return { canvas, feet, unit };
}

export type Colours = { top: Colour; bottom: Colour; skin: Colour; hair: Colour; dark: Colour };

function coloursOf(person: Person, { light, fill }: FigureLight): Colours {
  const inLight = (base: Colour, share = 1) =>
    mix(withLightness(light.shadow, 0.13), base, Math.min(1, (0.22 + 0.62 * fill) * share));
  const outfit = person.outfit ? colour(person.outfit) : light.accents[0]!;
  const black = colour('#20222b');
  return {
    top: inLight(outfit),
    bottom:
      person.garment === 'suit' || person.garment === 'dress' || person.garment === 'overall'
        ? inLight(outfit, 0.85)
        : inLight(mix(colour('#363a4a'), outfit, 0.12)),
    // Whoever wears a helmet wears gloves.
    skin: inLight(person.hair === 'helmet' ? lighten(outfit, -0.12) : colour(person.skin), 1.18),
    hair: inLight(person.hairColour ? colour(person.hairColour) : colour('#2a1e1c')),
    dark: inLight(black, 0.8),
  };
}

const end = (from: Point, angle: number, length: number): Point => ({
  x: from.x + Math.sin(angle) * length,
  y: from.y + Math.cos(angle) * length,
});

function body(brush: Brush, person: Person, phase: number, colours: Colours): void {
  const limbs = limbsOf(person.pose, phase);
  const woman = person.build === 'woman';
  const child = person.build === 'child';
  const scale = child ? 0.72 : woman ? 0.95 : 1;
  brush.scale(scale, scale);
  const hip = { x: limbs.shift, y: -0.505 + limbs.sink };
  const chest = end(hip, Math.PI + -limbs.lean, 0.29);
  const neck = end(chest, Math.PI - limbs.lean, 0.035);
  const headSize = child ? 0.075 : 0.062;
  const nod = limbs.head + 0.2 * person.gaze;
  const bend = limbs.lean + nod;
  const head = end(neck, Math.PI - limbs.lean - nod, headSize + 0.018);
  const shoulder = woman ? 0.082 : 0.098;
  const hips = woman ? 0.066 : 0.058;
  // A pressure suit is thick everywhere.
  const bulk = person.garment === 'overall' ? 1.32 : 1;

  const arm = (at: number, [upper, lower]: readonly [number, number], shade: number) => {
    const start = { x: chest.x + at, y: chest.y + 0.022 };
    const elbow = end(start, upper, 0.158);
    const hand = end(elbow, upper + lower, 0.142);
    limb(brush, [start, elbow, hand], [0.034 * bulk, 0.026 * bulk, 0.02 * bulk], lighten(colours.top, shade));
    limb(brush, [hand, end(hand, upper + lower, 0.028)], [0.02 * bulk, 0.015 * bulk], colours.skin);
    return hand;
  };
  const leg = (at: number, [upper, lower]: readonly [number, number]) => {
    const start = { x: hip.x + at, y: hip.y + 0.014 };
    const knee = end(start, upper, 0.245);
    const ankle = end(knee, upper + lower, 0.235);
    const bare = person.garment === 'dress';
    limb(
      brush,
      [start, knee, ankle],
      [0.046 * (1 + (bulk - 1) / 2), 0.037 * bulk, 0.022 * bulk * bulk],
      bare ? colours.skin : colours.bottom,
    );
    limb(
      brush,
      [
        { x: ankle.x, y: ankle.y + 0.008 },
        { x: ankle.x + 0.055, y: ankle.y + 0.017 },
      ],
      [0.021 * bulk, 0.013 * bulk],
      colours.dark,
    );
  };

  if (person.garment === 'overall') backpack(brush, chest, colours);
  if (person.hair === 'long') longHair(brush, head, headSize, limbs.lean, colours.hair);
  arm(-shoulder * 0.82, limbs.backArm, -0.05);
  leg(-hips * 0.42, limbs.backLeg);
  leg(hips * 0.42, limbs.frontLeg);
  torso(
    brush,
    person,
    { hip, chest, shoulder, hips, lean: limbs.lean, stride: limbs.frontLeg[0] - limbs.backLeg[0] },
    colours,
  );
  limb(brush, [chest, neck, head], [0.034, 0.026, 0.03], colours.skin);
  drawHead(brush, person, head, headSize, bend, colours);
  if (person.pose === 'guitar') guitar(brush, hip, chest);
  const hand = arm(shoulder * 0.82, limbs.frontArm, 0.035);
  if (person.pose === 'singing') microphone(brush, hand, head);
}

/** A chain of rounded, tapering pieces. */
function limb(brush: Brush, joints: readonly Point[], radii: readonly number[], value: Colour): void {
  brush.fillStyle = css(value);
  for (let index = 0; index < joints.length - 1; index++) {
    const [from, to] = [joints[index]!, joints[index + 1]!];
    const [thick, thin] = [radii[index]!, radii[index + 1]!];
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
    brush.beginPath();
    brush.moveTo(from.x + nx * thick, from.y + ny * thick);
    brush.lineTo(to.x + nx * thin, to.y + ny * thin);
    brush.arc(to.x, to.y, thin, angle + Math.PI / 2, angle - Math.PI / 2, true);
    brush.lineTo(from.x - nx * thick, from.y - ny * thick);
    brush.arc(from.x, from.y, thick, angle - Math.PI / 2, angle + Math.PI / 2, true);
    brush.closePath();
    brush.fill();
  }
}

type Trunk = { hip: Point; chest: Point; shoulder: number; hips: number; lean: number; stride: number };

function torso(brush: Brush, person: Person, trunk: Trunk, colours: Colours): void {
  const { hip, chest, shoulder, hips, stride } = trunk;
  const waist = { x: (hip.x + chest.x) / 2, y: hip.y * 0.58 + chest.y * 0.42 };
  const narrow = person.garment === 'overall' ? 0.086 : person.build === 'woman' ? 0.056 : 0.07;
  const hem =
    person.garment === 'dress'
      ? 0.3
      : person.garment === 'coat'
        ? 0.24
        : person.garment === 'suit'
          ? 0.07
          : 0.035;
  const flare = person.garment === 'dress' ? 0.085 : person.garment === 'coat' ? 0.045 : 0.02;
  const low = person.pose === 'sitting' ? Math.min(hem, 0.06) : hem;
  const spread = hips + flare + Math.abs(stride) * low * 0.42;
  brush.fillStyle = css(colours.top);
  brush.beginPath();
  brush.moveTo(chest.x - 0.03, chest.y - 0.026);
  brush.quadraticCurveTo(chest.x - shoulder, chest.y - 0.012, chest.x - shoulder, chest.y + 0.05);
  brush.bezierCurveTo(
    chest.x - shoulder * 0.92,
    chest.y + 0.12,
    waist.x - narrow,
    waist.y - 0.04,
    waist.x - narrow,
    waist.y,
  );
  brush.bezierCurveTo(
    waist.x - narrow,
    waist.y + 0.05,
    hip.x - hips - 0.011,
    hip.y - 0.02,
    hip.x - hips - 0.014,
    hip.y + 0.02,
  );
  brush.lineTo(hip.x - spread, hip.y + low);
  brush.quadraticCurveTo(hip.x, hip.y + low + 0.022, hip.x + spread, hip.y + low);
  brush.lineTo(hip.x + hips + 0.014, hip.y + 0.02);
  brush.bezierCurveTo(
    hip.x + hips + 0.011,
    hip.y - 0.02,
    waist.x + narrow,
    waist.y + 0.05,
    waist.x + narrow,
    waist.y,
  );
  brush.bezierCurveTo(
    waist.x + narrow,
    waist.y - 0.04,
    chest.x + shoulder * 0.92,
    chest.y + 0.12,
    chest.x + shoulder,
    chest.y + 0.05,
  );
  brush.quadraticCurveTo(chest.x + shoulder, chest.y - 0.012, chest.x + 0.03, chest.y - 0.026);
  brush.closePath();
  brush.fill();
  if (person.garment === 'overall') {
    brush.fillStyle = css(lighten(colours.top, -0.12));
    brush.beginPath();
    brush.roundRect(chest.x - 0.01, chest.y + 0.085, 0.075, 0.055, 0.01);
    brush.fill();
  }
  if (person.garment === 'suit' || person.garment === 'coat') {
    brush.fillStyle = css(
      person.garment === 'suit' ? lighten(colours.top, 0.35) : lighten(colours.top, -0.1),
      0.9,
    );
    brush.beginPath();
    brush.moveTo(chest.x + 0.005, chest.y - 0.02);
    brush.lineTo(chest.x + 0.05, chest.y - 0.02);
    brush.lineTo(chest.x + 0.03, chest.y + 0.12);
    brush.closePath();
    brush.fill();
  }
}

/** What an astronaut or a diver breathes from. */
function backpack(brush: Brush, chest: Point, { top, dark }: Colours): void {
  brush.fillStyle = css(mix(top, dark, 0.4));
  brush.beginPath();
  brush.roundRect(chest.x - 0.17, chest.y - 0.03, 0.16, 0.25, 0.03);
  brush.fill();
}

function microphone(brush: Brush, hand: Point, head: Point): void {
  const angle = Math.atan2(head.y + 0.03 - hand.y, head.x + 0.05 - hand.x);
  const tip = { x: hand.x + Math.cos(angle) * 0.07, y: hand.y + Math.sin(angle) * 0.07 };
  limb(brush, [hand, tip], [0.009, 0.011], colour('#17181d'));
  brush.fillStyle = '#9aa0aa';
  brush.beginPath();
  brush.arc(tip.x, tip.y, 0.019, 0, 7);
  brush.fill();
}

function guitar(brush: Brush, hip: Point, chest: Point): void {
  brush.save();
  brush.translate(hip.x + 0.02, hip.y - 0.06);
  brush.rotate(-0.42);
  brush.fillStyle = '#3a2014';
  brush.fillRect(0.05, -0.013, 0.34, 0.024);
  brush.fillRect(0.37, -0.024, 0.06, 0.044);
  brush.fillStyle = '#a4552a';
  brush.beginPath();
  brush.ellipse(-0.05, 0, 0.1, 0.086, 0, 0, 7);
  brush.ellipse(0.06, 0, 0.07, 0.066, 0, 0, 7);
  brush.fill();
  brush.fillStyle = '#1a0e0a';
  brush.beginPath();
  brush.arc(0.03, 0, 0.026, 0, 7);
  brush.fill();
  brush.restore();
  brush.strokeStyle = '#1a1416';
  brush.lineWidth = 0.012;
  brush.beginPath();
  brush.moveTo(hip.x - 0.06, hip.y - 0.03);
  brush.lineTo(chest.x + 0.03, chest.y - 0.02);
  brush.stroke();
}

/** Light falls on what is there: a wash from the side of the light, and a bright rim along that edge. */
function shade(brush: Brush, figure: Canvas, { light, side, fill }: FigureLight): void {
  const { width, height } = figure;
  const rim = createCanvas(width, height);
  const edge = rim.getContext('2d');
  edge.drawImage(figure, 0, 0);
  edge.globalCompositeOperation = 'destination-out';
  edge.drawImage(figure, -side * (1 + height * 0.0035), height * 0.0025);
  edge.globalCompositeOperation = 'source-in';
  edge.fillStyle = css(lighten(light.key, 0.05));
  edge.fillRect(0, 0, width, height);

  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalCompositeOperation = 'source-atop';
  const wash = brush.createLinearGradient(
    width / 2 + side * width * 0.16,
    0,
    width / 2 - side * width * 0.16,
    0,
  );
  wash.addColorStop(0, css(light.key, 0.16 + 0.18 * fill));
  wash.addColorStop(0.5, css(light.key, 0.02));
  wash.addColorStop(1, css(light.shadow, 0.45));
  brush.fillStyle = wash;
  brush.fillRect(0, 0, width, height);
  const feet = brush.createLinearGradient(0, height * 0.55, 0, height * 0.95);
  feet.addColorStop(0, css(light.shadow, 0));
  feet.addColorStop(1, css(light.shadow, 0.25));
  brush.fillStyle = feet;
  brush.fillRect(0, height * 0.55, width, height * 0.45);
  brush.globalAlpha = 0.85;
  brush.drawImage(rim, 0, 0);
  brush.globalAlpha = 1;
}
