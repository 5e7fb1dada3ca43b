/** Products and animals: the thing that a picture is about, where nobody else is. */
import { type Colour, colour, css, lighten, mix, withLightness } from './colour.js';
import { type Brush, type Layer, layer, type Stage } from './layer.js';
import type { Mount, Thing } from './lexicon.js';
import { glow, verticalRamp } from './shapes.js';

/** Whether a product is what the picture is about. */
export const hasHero = ({ reading }: Stage): boolean => reading.thing !== null && reading.mount === null;

/** Where the product is looked at: its middle, and what it stands on. */
export const HERO = { x: 0, eyes: 0.68, feet: 0.9 };

/** Adds what the description names. A thing stands on a table or a plinth before the place; an animal in it. */
export function withThings(stage: Stage, layers: Layer[], peopled: boolean, named: string | null): Layer[] {
  const { thing, mount, place } = stage.reading;
  const body = named ? colour(named) : stage.light.accents[0]!;
  const extra: Layer[] = [];
  if (mount && place !== 'space') extra.push(layer(1.9, (brush) => mounts[mount](brush, stage, body)));
  else if (thing && !peopled) extra.push(layer(1.75, (brush) => hero(brush, stage, thing, body)));
  if (extra.length === 0) return layers;
  const before = layers.findIndex(({ depth }) => depth < 1.8);
  return before < 0 ? [...layers, ...extra] : [...layers.slice(0, before), ...extra, ...layers.slice(before)];
}

type Pen = { brush: Brush; body: Colour; bright: Colour; dark: Colour; key: Colour; accent: Colour };

function hero(brush: Brush, stage: Stage, thing: Thing, body: Colour): void {
  const { light, reading } = stage;
  const studio = reading.place === 'studio';
  const base = studio ? 0.845 : 0.88;
  if (!studio) table(brush, stage, base);
  const size = studio ? 0.36 : 0.34;
  brush.save();
  brush.translate(0, base);
  brush.save();
  brush.scale(1, 0.13);
  const shade = brush.createRadialGradient(0, 0, 0, 0, 0, size * 0.75);
  shade.addColorStop(0, css(light.shadow, 0.7));
  shade.addColorStop(1, css(light.shadow, 0));
  brush.fillStyle = shade;
  brush.fillRect(-size, -size, 2 * size, 2 * size);
  brush.restore();
  if (light.sun.x < 0) brush.scale(-1, 1);
  brush.scale(size, size);
  const lit = withLightness(body, Math.min(0.82, Math.max(0.3, body.l)));
  const pen = {
    brush,
    body: lit,
    bright: lighten(mix(lit, light.key, 0.5), 0.12),
    dark: mix(lit, light.shadow, 0.72),
    key: lighten(light.key, 0.05),
    accent: light.accents.at(-1)!,
  };
  glow(brush, { x: 0, y: -0.5 }, 1.25, light.key, 0.3);
  things[thing](pen);
  brush.restore();
}

function table(brush: Brush, stage: Stage, base: number): void {
  const { light } = stage;
  const wood = mix(
    mix({ l: 0.45, a: 0.035, b: 0.06 }, light.accents[0]!, 0.12),
    light.shadow,
    0.5 - 0.3 * light.daylight,
  );
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(wood, light.key, 0.3))],
      [0.2, css(wood)],
      [1, css(mix(wood, light.shadow, 0.6))],
    ],
    base - 0.05,
    1.1,
  );
  brush.beginPath();
  brush.ellipse(0, base + 0.42, 1.15, 0.47, 0, 0, 7);
  brush.fill();
  brush.strokeStyle = css(light.key, 0.35);
  brush.lineWidth = 0.003;
  brush.beginPath();
  brush.ellipse(0, base + 0.42, 1.15, 0.47, 0, Math.PI * 1.08, Math.PI * 1.92);
  brush.stroke();
}

/** Round bodies: dark at the far side, a narrow light near the lit edge. */
function round({ brush, body, bright, dark, key }: Pen, half: number): CanvasFill {
  const ramp = brush.createLinearGradient(-half, 0, half, 0);
  for (const [at, value] of [
    [0, dark],
    [0.45, body],
    [0.74, bright],
    [0.8, key],
    [0.86, bright],
    [1, mix(body, dark, 0.5)],
  ] as const)
    ramp.addColorStop(at, css(value));
  return ramp;
}

type CanvasFill = Brush['fillStyle'];

/** Each is one unit high and stands on y = 0. */
const things: Record<Thing, (pen: Pen) => void> = {
  bottle(pen) {
    const { brush } = pen;
    brush.fillStyle = round(pen, 0.17);
    brush.beginPath();
    brush.moveTo(-0.17, -0.02);
    brush.lineTo(-0.17, -0.56);
    brush.bezierCurveTo(-0.17, -0.7, -0.06, -0.7, -0.055, -0.82);
    brush.lineTo(0.055, -0.82);
    brush.bezierCurveTo(0.06, -0.7, 0.17, -0.7, 0.17, -0.56);
    brush.lineTo(0.17, -0.02);
    brush.quadraticCurveTo(0.16, 0.02, 0, 0.024);
    brush.quadraticCurveTo(-0.16, 0.02, -0.17, -0.02);
    brush.fill();
    brush.fillStyle = css(pen.dark);
    brush.fillRect(-0.066, -0.96, 0.132, 0.15);
    brush.fillStyle = css(lighten(pen.accent, 0.12));
    brush.fillRect(-0.17, -0.46, 0.34, 0.24);
    brush.fillStyle = css(pen.dark, 0.8);
    brush.fillRect(-0.1, -0.39, 0.2, 0.026);
    brush.fillRect(-0.07, -0.34, 0.14, 0.014);
  },
  can(pen) {
    const { brush } = pen;
    brush.fillStyle = round(pen, 0.22);
    brush.beginPath();
    brush.roundRect(-0.22, -0.8, 0.44, 0.82, 0.05);
    brush.fill();
    brush.fillStyle = css(lighten(pen.key, -0.12));
    brush.beginPath();
    brush.ellipse(0, -0.79, 0.19, 0.035, 0, 0, 7);
    brush.fill();
    brush.fillStyle = css(pen.accent, 0.9);
    brush.beginPath();
    brush.arc(-0.02, -0.4, 0.12, 0, 7);
    brush.fill();
  },
  phone(pen) {
    const { brush } = pen;
    brush.save();
    brush.transform(1, -0.06, 0, 1, 0, 0);
    brush.fillStyle = css(pen.dark);
    brush.beginPath();
    brush.roundRect(-0.235, -0.96, 0.49, 0.97, 0.07);
    brush.fill();
    const glass = brush.createLinearGradient(-0.2, -0.9, 0.22, 0);
    glass.addColorStop(0, css(pen.bright));
    glass.addColorStop(0.5, css(pen.body));
    glass.addColorStop(1, css(pen.accent));
    brush.fillStyle = glass;
    brush.beginPath();
    brush.roundRect(-0.215, -0.935, 0.43, 0.92, 0.055);
    brush.fill();
    brush.fillStyle = css(pen.key, 0.85);
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 3; column++) {
        brush.beginPath();
        brush.roundRect(-0.16 + column * 0.12, -0.6 + row * 0.14, 0.08, 0.08, 0.02);
        brush.fill();
      }
    brush.restore();
  },
  shoe(pen) {
    const { brush } = pen;
    brush.scale(1.15, 1.15);
    brush.fillStyle = css(lighten(pen.key, -0.02));
    brush.beginPath();
    brush.roundRect(-0.52, -0.1, 1.06, 0.1, 0.05);
    brush.fill();
    const upper = brush.createLinearGradient(-0.2, -0.6, 0.3, 0);
    upper.addColorStop(0, css(pen.bright));
    upper.addColorStop(0.4, css(pen.body));
    upper.addColorStop(1, css(pen.dark));
    brush.fillStyle = upper;
    brush.beginPath();
    brush.moveTo(-0.5, -0.09);
    brush.bezierCurveTo(-0.53, -0.3, -0.47, -0.42, -0.44, -0.52);
    brush.quadraticCurveTo(-0.3, -0.42, -0.14, -0.5);
    brush.bezierCurveTo(0, -0.36, 0.14, -0.27, 0.3, -0.25);
    brush.bezierCurveTo(0.48, -0.23, 0.54, -0.15, 0.53, -0.09);
    brush.fill();
    brush.strokeStyle = css(lighten(pen.key, 0));
    brush.lineWidth = 0.022;
    brush.lineCap = 'round';
    for (let lace = 0; lace < 4; lace++) {
      brush.beginPath();
      brush.moveTo(-0.1 + lace * 0.085, -0.44 + lace * 0.05);
      brush.lineTo(-0.02 + lace * 0.085, -0.35 + lace * 0.036);
      brush.stroke();
    }
    brush.strokeStyle = css(pen.accent);
    brush.lineWidth = 0.045;
    brush.beginPath();
    brush.moveTo(-0.4, -0.2);
    brush.quadraticCurveTo(-0.1, -0.12, 0.12, -0.26);
    brush.stroke();
  },
  cup(pen) {
    const { brush } = pen;
    brush.scale(0.85, 0.85);
    brush.strokeStyle = css(pen.body);
    brush.lineWidth = 0.06;
    brush.beginPath();
    brush.ellipse(0.3, -0.32, 0.13, 0.15, 0, -1.5, 1.5);
    brush.stroke();
    brush.fillStyle = round(pen, 0.3);
    brush.beginPath();
    brush.moveTo(-0.3, -0.56);
    brush.bezierCurveTo(-0.3, -0.2, -0.2, 0.02, 0, 0.02);
    brush.bezierCurveTo(0.2, 0.02, 0.3, -0.2, 0.3, -0.56);
    brush.fill();
    brush.fillStyle = css(pen.bright);
    brush.beginPath();
    brush.ellipse(0, -0.56, 0.3, 0.06, 0, 0, 7);
    brush.fill();
    brush.fillStyle = '#3a2216';
    brush.beginPath();
    brush.ellipse(0, -0.55, 0.265, 0.046, 0, 0, 7);
    brush.fill();
    for (let wisp = 0; wisp < 7; wisp++)
      glow(
        brush,
        { x: Math.sin(wisp * 0.9) * 0.07, y: -0.66 - wisp * 0.1 },
        0.14,
        pen.key,
        0.3 - wisp * 0.03,
      );
  },
  watch(pen) {
    const { brush } = pen;
    brush.fillStyle = round({ ...pen, body: pen.dark, bright: pen.body }, 0.17);
    brush.beginPath();
    brush.roundRect(-0.15, -1.02, 0.3, 1.04, 0.05);
    brush.fill();
    for (const [radius, value] of [
      [0.3, pen.bright],
      [0.265, pen.dark],
      [0.245, lighten(pen.key, -0.04)],
    ] as const) {
      brush.fillStyle = css(value);
      brush.beginPath();
      brush.arc(0, -0.5, radius, 0, 7);
      brush.fill();
    }
    brush.strokeStyle = css(pen.dark);
    brush.lineCap = 'round';
    for (let hour = 0; hour < 12; hour++) {
      const angle = (hour / 12) * 2 * Math.PI;
      brush.lineWidth = hour % 3 ? 0.008 : 0.018;
      brush.beginPath();
      brush.moveTo(Math.sin(angle) * 0.225, -0.5 - Math.cos(angle) * 0.225);
      brush.lineTo(Math.sin(angle) * 0.19, -0.5 - Math.cos(angle) * 0.19);
      brush.stroke();
    }
    for (const [angle, long, width] of [
      [-1.05, 0.12, 0.022],
      [1.05, 0.17, 0.015],
    ] as const) {
      brush.lineWidth = width;
      brush.beginPath();
      brush.moveTo(0, -0.5);
      brush.lineTo(Math.sin(angle) * long, -0.5 - Math.cos(angle) * long);
      brush.stroke();
    }
  },
  laptop(pen) {
    const { brush } = pen;
    brush.fillStyle = css(pen.dark);
    brush.beginPath();
    brush.roundRect(-0.52, -0.72, 1.04, 0.68, 0.03);
    brush.fill();
    const glass = brush.createLinearGradient(-0.5, -0.7, 0.5, 0);
    glass.addColorStop(0, css(pen.bright));
    glass.addColorStop(1, css(pen.accent));
    brush.fillStyle = glass;
    brush.fillRect(-0.48, -0.68, 0.96, 0.58);
    brush.fillStyle = css(pen.key, 0.7);
    for (let line = 0; line < 5; line++)
      brush.fillRect(-0.4, -0.58 + line * 0.09, 0.3 + 0.12 * ((line * 7) % 4), 0.03);
    brush.fillStyle = css(mix(pen.body, pen.key, 0.4));
    brush.beginPath();
    brush.moveTo(-0.52, -0.05);
    brush.lineTo(0.52, -0.05);
    brush.lineTo(0.64, 0.03);
    brush.lineTo(-0.64, 0.03);
    brush.fill();
  },
  headphones(pen) {
    const { brush } = pen;
    brush.strokeStyle = css(pen.dark);
    brush.lineWidth = 0.075;
    brush.beginPath();
    brush.arc(0, -0.46, 0.36, Math.PI * 0.98, Math.PI * 2.02);
    brush.stroke();
    brush.strokeStyle = css(pen.bright);
    brush.lineWidth = 0.02;
    brush.beginPath();
    brush.arc(0, -0.46, 0.37, Math.PI * 1.3, Math.PI * 1.95);
    brush.stroke();
    for (const side of [-1, 1]) {
      brush.save();
      brush.translate(side * 0.33, -0.26);
      brush.fillStyle = css(pen.dark);
      brush.beginPath();
      brush.ellipse(-side * 0.05, 0, 0.1, 0.2, side * 0.08, 0, 7);
      brush.fill();
      brush.fillStyle = round(pen, 0.13);
      brush.beginPath();
      brush.ellipse(side * 0.03, 0, 0.1, 0.21, side * 0.08, 0, 7);
      brush.fill();
      brush.restore();
    }
  },
  box(pen) {
    const { brush } = pen;
    brush.fillStyle = css(mix(pen.body, pen.dark, 0.55));
    brush.beginPath();
    brush.moveTo(-0.34, -0.62);
    brush.lineTo(-0.06, -0.54);
    brush.lineTo(-0.06, 0.03);
    brush.lineTo(-0.34, -0.06);
    brush.fill();
    brush.fillStyle = css(pen.body);
    brush.beginPath();
    brush.moveTo(-0.06, -0.54);
    brush.lineTo(0.36, -0.64);
    brush.lineTo(0.36, -0.08);
    brush.lineTo(-0.06, 0.03);
    brush.fill();
    brush.fillStyle = css(pen.bright);
    brush.beginPath();
    brush.moveTo(-0.34, -0.62);
    brush.lineTo(0.07, -0.71);
    brush.lineTo(0.36, -0.64);
    brush.lineTo(-0.06, -0.54);
    brush.fill();
    brush.fillStyle = css(pen.accent);
    brush.beginPath();
    brush.moveTo(0.12, -0.585);
    brush.lineTo(0.2, -0.605);
    brush.lineTo(0.2, -0.04);
    brush.lineTo(0.12, -0.02);
    brush.fill();
  },
};

const mounts: Record<Mount, (brush: Brush, stage: Stage, body: Colour) => void> = {
  car(brush, stage, body) {
    const { light } = stage;
    const paint = mix(body, light.shadow, 0.5 - 0.3 * light.daylight);
    brush.save();
    brush.translate(-0.2 * Math.sign(light.sun.x), 0.93);
    brush.scale(0.62, 0.62);
    brush.fillStyle = css(light.shadow, 0.6);
    brush.beginPath();
    brush.ellipse(0, 0, 0.56, 0.04, 0, 0, 7);
    brush.fill();
    brush.fillStyle = verticalRamp(
      brush,
      [
        [0, css(lighten(mix(paint, light.key, 0.4), 0.05))],
        [0.45, css(paint)],
        [1, css(mix(paint, light.shadow, 0.7))],
      ],
      -0.34,
      0,
    );
    brush.beginPath();
    brush.moveTo(-0.52, -0.03);
    brush.bezierCurveTo(-0.56, -0.14, -0.5, -0.17, -0.36, -0.19);
    brush.bezierCurveTo(-0.26, -0.31, -0.16, -0.33, 0, -0.33);
    brush.bezierCurveTo(0.14, -0.33, 0.22, -0.27, 0.29, -0.2);
    brush.bezierCurveTo(0.47, -0.18, 0.54, -0.14, 0.53, -0.03);
    brush.fill();
    brush.fillStyle = css(mix(light.sky[2]!, light.shadow, 0.5), 0.95);
    brush.beginPath();
    brush.moveTo(-0.3, -0.2);
    brush.bezierCurveTo(-0.22, -0.28, -0.14, -0.3, -0.02, -0.3);
    brush.lineTo(-0.02, -0.2);
    brush.moveTo(0.01, -0.3);
    brush.bezierCurveTo(0.12, -0.3, 0.18, -0.26, 0.24, -0.2);
    brush.lineTo(0.01, -0.2);
    brush.fill();
    for (const x of [-0.3, 0.32]) {
      brush.fillStyle = css(light.shadow);
      brush.beginPath();
      brush.arc(x, -0.045, 0.088, 0, 7);
      brush.fill();
      brush.fillStyle = css(mix(light.haze, light.shadow, 0.4));
      brush.beginPath();
      brush.arc(x, -0.045, 0.046, 0, 7);
      brush.fill();
    }
    for (const [x, value] of [
      [0.52, light.lamp],
      [-0.52, withLightness(colour('#d02a2a'), 0.6)],
    ] as const) {
      brush.fillStyle = css(lighten(value, 0.1));
      brush.beginPath();
      brush.ellipse(x, -0.13, 0.02, 0.018, 0, 0, 7);
      brush.fill();
      glow(brush, { x, y: -0.13 }, x > 0 ? 0.4 : 0.2, value, 0.9 - 0.6 * light.daylight);
    }
    brush.restore();
  },
  bicycle(brush, stage, body) {
    const { light } = stage;
    brush.strokeStyle = css(mix(light.shadow, light.haze, 0.1));
    brush.lineWidth = 0.007;
    for (const x of [-0.15, 0.15]) {
      brush.beginPath();
      brush.arc(x, 0.84, 0.095, 0, 7);
      brush.stroke();
    }
    brush.strokeStyle = css(mix(body, light.shadow, 0.3));
    brush.lineWidth = 0.01;
    brush.beginPath();
    brush.moveTo(-0.15, 0.84);
    brush.lineTo(-0.01, 0.84);
    brush.lineTo(0.1, 0.71);
    brush.lineTo(-0.06, 0.71);
    brush.lineTo(-0.15, 0.84);
    brush.moveTo(-0.01, 0.84);
    brush.lineTo(-0.075, 0.67);
    brush.moveTo(0.15, 0.84);
    brush.lineTo(0.09, 0.66);
    brush.lineTo(0.13, 0.65);
    brush.moveTo(-0.11, 0.67);
    brush.lineTo(-0.04, 0.67);
    brush.stroke();
  },
  dog: (brush, stage, body) =>
    fourLegs(brush, stage, body, { height: 0.2, long: 1.35, neck: 0.55, snout: 0.3, tail: 0.5, ears: 0.16 }),
  cat: (brush, stage, body) =>
    fourLegs(brush, stage, body, { height: 0.14, long: 1.4, neck: 0.4, snout: 0.12, tail: 1, ears: 0.2 }),
  horse: (brush, stage, body) =>
    fourLegs(brush, stage, body, {
      height: 0.3,
      long: 1.15,
      neck: 0.62,
      snout: 0.26,
      tail: 0.75,
      ears: 0.09,
    }),
  bird(brush, stage) {
    const random = stage.random('birds');
    brush.strokeStyle = css(stage.light.shadow, 0.85);
    brush.lineCap = 'round';
    for (let bird = 0; bird < 17; bird++) {
      const [x, y, size] = [
        random.between(-0.55, 0.55),
        random.between(0.08, 0.42),
        random.between(0.012, 0.034),
      ];
      const lift = random.between(0.2, 0.8);
      brush.lineWidth = size * 0.16;
      brush.beginPath();
      brush.moveTo(x - size, y - size * lift);
      brush.quadraticCurveTo(x - size * 0.4, y - size * 0.5, x, y);
      brush.quadraticCurveTo(x + size * 0.4, y - size * 0.5, x + size, y - size * lift);
      brush.stroke();
    }
  },
};

type Animal = { height: number; long: number; neck: number; snout: number; tail: number; ears: number };

/** Built in units of the height at the shoulder. */
function fourLegs(brush: Brush, stage: Stage, body: Colour, animal: Animal): void {
  const { light } = stage;
  const fur = mix(mix(body, { l: 0.4, a: 0.02, b: 0.04 }, 0.7), light.shadow, 0.62 - 0.35 * light.daylight);
  brush.save();
  brush.translate(light.sun.x > 0 ? -0.06 : 0.06, 0.93);
  brush.scale(animal.height * Math.sign(light.sun.x), animal.height);
  const half = animal.long / 2;
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(fur, light.key, 0.42))],
      [0.5, css(fur)],
      [1, css(mix(fur, light.shadow, 0.6))],
    ],
    -1.5,
    0,
  );
  brush.strokeStyle = brush.fillStyle;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.beginPath();
  brush.moveTo(-half, -0.98);
  brush.bezierCurveTo(-half * 0.3, -0.9, half * 0.4, -1, half * 0.9, -1.05);
  brush.bezierCurveTo(half * 1.15, -0.9, half * 1.05, -0.6, half * 0.8, -0.5);
  brush.bezierCurveTo(0.1, -0.5, -half * 0.5, -0.62, -half * 0.75, -0.5);
  brush.bezierCurveTo(-half * 1.15, -0.55, -half * 1.2, -0.9, -half, -0.98);
  brush.fill();
  for (const [x, knee, foot] of [
    [-half * 0.85, -0.12, 0.02],
    [-half * 0.62, 0.1, -0.03],
    [half * 0.7, 0.02, -0.08],
    [half * 0.88, 0.05, 0.12],
  ] as const) {
    brush.lineWidth = 0.15;
    brush.beginPath();
    brush.moveTo(x, -0.62);
    brush.lineTo(x + knee, -0.32);
    brush.stroke();
    brush.lineWidth = 0.095;
    brush.beginPath();
    brush.moveTo(x + knee, -0.32);
    brush.lineTo(x + foot, -0.05);
    brush.lineTo(x + foot + 0.05, -0.04);
    brush.stroke();
  }
  const head = { x: half * 0.9 + animal.neck * 0.55, y: -1.0 - animal.neck * 0.62 };
  brush.lineWidth = 0.3;
  brush.beginPath();
  brush.moveTo(half * 0.78, -0.86);
  brush.quadraticCurveTo(half * 0.95 + animal.neck * 0.1, -1.05 - animal.neck * 0.3, head.x, head.y);
  brush.stroke();
  brush.beginPath();
  brush.ellipse(head.x + 0.03, head.y, 0.2, 0.16, 0.35, 0, 7);
  brush.fill();
  brush.lineWidth = 0.16;
  brush.beginPath();
  brush.moveTo(head.x + 0.08, head.y + 0.03);
  brush.lineTo(head.x + 0.12 + animal.snout, head.y + 0.1 + animal.snout * 0.45);
  brush.stroke();
  brush.beginPath();
  brush.moveTo(head.x - 0.14, head.y - 0.05);
  brush.lineTo(head.x - 0.1, head.y - 0.14 - animal.ears);
  brush.lineTo(head.x + 0.04, head.y - 0.13);
  brush.fill();
  brush.lineWidth = animal.tail > 0.9 ? 0.07 : 0.11;
  brush.beginPath();
  brush.moveTo(-half * 1.02, -0.9);
  brush.bezierCurveTo(
    -half - animal.tail * 0.5,
    -0.9,
    -half - animal.tail * 0.35,
    -0.9 + (animal.tail > 0.6 && animal.tail < 0.9 ? 0.6 : -0.5),
    -half - animal.tail * 0.5,
    animal.tail > 0.6 && animal.tail < 0.9 ? -0.25 : -1.35,
  );
  brush.stroke();
  brush.restore();
}
