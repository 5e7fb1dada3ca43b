/** By the sea and under it. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { ABOVE, BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { fillAll, glow, hills, land, mist, ridge, shafts, trace, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';
import { seamarks } from './seamarks.js';

const HORIZON = 0.6;

export function beach(stage: Stage): Layer[] {
  const { light } = stage;
  const water = mix(
    mix({ l: 0.55, a: -0.06, b: -0.05 }, light.shadow, 0.75 - 0.6 * light.daylight),
    light.sky[2]!,
    0.35,
  );
  return [
    sky(stage, HORIZON),
    layer(
      9,
      (brush) => {
        const line = ridge(stage.random('headland'), HORIZON + 0.008, 0.1, 0.5, 8).map(({ x, y }) => ({
          x,
          y:
            HORIZON +
            0.008 -
            (HORIZON + 0.008 - y) * Math.min(1, Math.max(0, Math.abs(x - light.sun.x) - 0.35)),
        }));
        land(brush, line, css(distant(light, 0.62)), HORIZON + 0.01);
      },
      0.4,
      HORIZON + 0.02,
    ),
    layer(5, (brush) => sea(stage, brush, water), HORIZON - 0.1),
    ...seamarks(stage),
    layer(2.4, (brush) => shore(stage, brush), 0.78),
    layer(1.35, (brush) => palms(stage, brush), ABOVE, 1.2),
  ];
}

function sea(stage: Stage, brush: Brush, water: Colour): void {
  const { light, reading } = stage;
  const random = stage.random('sea');
  const far = mix(water, light.sky.at(-1)!, 0.55);
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(far)],
      [0.25, css(mix(water, far, 0.4))],
      [1, css(mix(water, light.shadow, 0.35))],
    ],
    HORIZON,
    0.95,
  );
  brush.fillRect(-REACH, HORIZON, 2 * REACH, BELOW - HORIZON);
  const rough = reading.weather === 'storm' ? 2.2 : 0.8 + reading.energy * 0.6;
  for (let wave = 0; wave < 900; wave++) {
    const near = random.next() ** 1.5;
    const y = HORIZON + 0.003 + near * 0.38;
    const x = random.between(-REACH, REACH);
    const length = (0.012 + near * 0.11) * random.between(0.5, 1.4);
    const height = (0.0008 + near * 0.0055) * rough;
    const glitter = Math.exp(-(((x - light.sun.x) / (0.05 + near * 0.3)) ** 2));
    const bright = random.next() < 0.2 + glitter * 0.8;
    brush.fillStyle = bright
      ? css(mix(light.sky.at(-1)!, lighten(light.key, 0.05), glitter), 0.16 + 0.7 * glitter)
      : css(mix(water, light.shadow, 0.5), 0.22);
    brush.beginPath();
    brush.moveTo(x - length, y);
    brush.quadraticCurveTo(x, y - height * 2, x + length, y);
    brush.quadraticCurveTo(x, y + height * 0.6, x - length, y);
    brush.fill();
  }
  glow(brush, { x: light.sun.x, y: HORIZON }, 0.6, light.key, 0.4);
  mist(brush, HORIZON, 0.08, light.haze, 0.5);
}

function shore(stage: Stage, brush: Brush): void {
  const { light } = stage;
  const sand = mix(
    mix({ l: 0.74, a: 0.02, b: 0.07 }, light.haze, 0.25),
    light.shadow,
    0.72 - 0.6 * light.daylight,
  );
  const edge = hills(stage.random('shore'), 0.9, 0.05, 2).map(({ x, y }) => ({
    x,
    y: y + 0.03 * x * Math.sign(light.sun.x),
  }));
  land(
    brush,
    edge,
    verticalRamp(
      brush,
      [
        [0, css(mix(sand, light.sky[2]!, 0.4))],
        [0.25, css(sand)],
        [1, css(mix(sand, light.shadow, 0.5))],
      ],
      0.85,
      1.15,
    ),
  );
  brush.lineCap = 'round';
  for (const [shift, width, alpha] of [
    [-0.002, 0.009, 0.85],
    [0.018, 0.004, 0.5],
    [0.034, 0.003, 0.3],
  ] as const) {
    brush.strokeStyle = css(mix(light.haze, lighten(light.key, 0.06), 0.7), alpha);
    brush.lineWidth = width;
    trace(
      brush,
      edge.map(({ x, y }, index) => ({ x, y: y + shift + 0.004 * Math.sin(index * 1.7) })),
    );
    brush.stroke();
  }
}

function palms(stage: Stage, brush: Brush): void {
  const { light, reading } = stage;
  const random = stage.random('palms');
  if (
    reading.weather === 'snow' ||
    /\b(lighthouse|harbou?rs?|quay|cliffs?)\b/.test(reading.words) ||
    random.next() < 0.2
  )
    return;
  const side = -Math.sign(light.sun.x);
  const dark = mix(light.shadow, { l: 0.34, a: -0.04, b: 0.03 }, 0.3 * light.daylight + 0.08);
  for (const [at, tall] of [
    [0.72, 0.62],
    [0.98, 0.8],
  ] as const) {
    const x = side * at;
    const top = { x: x - side * 0.13, y: 0.92 - tall };
    brush.fillStyle = css(dark);
    brush.beginPath();
    brush.moveTo(x - 0.018, 1.1);
    brush.quadraticCurveTo(x + side * 0.03, 0.7, top.x - 0.008, top.y);
    brush.lineTo(top.x + 0.008, top.y);
    brush.quadraticCurveTo(x + side * 0.06, 0.7, x + 0.022, 1.1);
    brush.fill();
    for (let frond = 0; frond < 11; frond++) {
      const angle = -Math.PI * (0.02 + (0.96 * frond) / 10) + random.between(-0.1, 0.1);
      const long = random.between(0.22, 0.3);
      const tip = { x: top.x + Math.cos(angle) * long, y: top.y + Math.sin(angle) * long * 0.55 + 0.13 };
      const bend = {
        x: top.x + Math.cos(angle) * long * 0.6,
        y: top.y + Math.sin(angle) * long * 0.75 - 0.03,
      };
      brush.beginPath();
      brush.moveTo(top.x, top.y);
      brush.quadraticCurveTo(bend.x, bend.y - 0.016, tip.x, tip.y);
      for (let leaf = 9; leaf >= 0; leaf--) {
        const t = leaf / 10;
        const px = (1 - t) ** 2 * top.x + 2 * t * (1 - t) * bend.x + t * t * tip.x;
        const py = (1 - t) ** 2 * top.y + 2 * t * (1 - t) * bend.y + t * t * tip.y;
        const hang = 0.05 * Math.sin(Math.PI * Math.min(1, t + 0.15));
        brush.lineTo(px + 0.006, py + hang);
        brush.lineTo(px, py + 0.008);
      }
      brush.closePath();
      brush.fillStyle = css(mix(dark, light.key, frond % 3 === 0 ? 0.14 : 0.03));
      brush.fill();
    }
  }
}

export function underwater(stage: Stage): Layer[] {
  const { light } = stage;
  const deep = mix({ l: 0.2, a: -0.03, b: -0.07 }, light.sky[0]!, 0.25);
  const bright = mix({ l: 0.75, a: -0.09, b: -0.05 }, light.sky[2]!, 0.25);
  const at = (tone: number) =>
    mix(mix(deep, { l: 0.08, a: 0, b: -0.03 }, 0.5), mix(deep, bright, 0.45), tone);
  return [
    layer(14, (brush) => {
      fillAll(
        brush,
        verticalRamp(
          brush,
          [
            [0, css(bright)],
            [0.3, css(mix(deep, bright, 0.5))],
            [1, css(deep)],
          ],
          -0.2,
          1,
        ),
      );
      glow(brush, { x: light.sun.x * 0.6, y: -0.1 }, 0.9, lighten(bright, 0.15), 0.8);
      shafts(
        brush,
        stage.random('shafts'),
        { x: light.sun.x * 0.6, y: -0.55 },
        1.7,
        lighten(bright, 0.1),
        0.55,
        11,
      );
    }),
    ...[
      { depth: 8, base: 0.86, height: 0.3, tone: 0.72 },
      { depth: 5, base: 0.94, height: 0.3, tone: 0.42 },
    ].map(({ depth, base, height, tone }, index) =>
      layer(depth, (brush) => {
        const random = stage.random(`reef ${index}`);
        land(
          brush,
          ridge(random, base, height, 0.5, 8),
          verticalRamp(
            brush,
            [
              [0, css(at(tone))],
              [1, css(at(tone * 0.4))],
            ],
            base - height,
            base + 0.2,
          ),
        );
        if (index === 0) shoal(brush, random, at(0.2));
        else kelp(brush, random, 1.0, 0.55, 16, at(0.22), at(0.5));
        mist(brush, base - 0.1, 0.4, at(0.9), 0.25);
      }),
    ),
    layer(
      2.3,
      (brush) => {
        const random = stage.random('seabed');
        land(
          brush,
          hills(random, 0.98, 0.08),
          verticalRamp(
            brush,
            [
              [0, css(mix(at(0.5), { l: 0.7, a: 0.01, b: 0.05 }, 0.3))],
              [1, css(at(0))],
            ],
            0.9,
            1.15,
          ),
        );
        coral(stage, brush, random, at(0.1));
      },
      0.6,
    ),
    layer(1.25, (brush) => kelp(brush, stage.random('near kelp'), 1.3, 1.1, 9, at(0.02), at(0.16)), -0.1),
  ];
}

function shoal(brush: Brush, random: ReturnType<Stage['random']>, value: Colour): void {
  const [cx, cy] = [random.between(-0.3, 0.3), random.between(0.25, 0.4)];
  for (let fish = 0; fish < 46; fish++) {
    const angle = random.between(0, 6.28);
    const away = Math.sqrt(random.next());
    const [x, y] = [cx + Math.cos(angle) * away * 0.42, cy + Math.sin(angle) * away * 0.1];
    const size = random.between(0.008, 0.019);
    brush.fillStyle = css(value, 0.85);
    brush.beginPath();
    brush.ellipse(x, y, size, size * 0.36, -0.1, 0, 7);
    brush.moveTo(x - size * 0.8, y);
    brush.lineTo(x - size * 1.6, y - size * 0.5);
    brush.lineTo(x - size * 1.6, y + size * 0.5);
    brush.fill();
  }
}

function kelp(
  brush: Brush,
  random: ReturnType<Stage['random']>,
  base: number,
  height: number,
  count: number,
  dark: Colour,
  bright: Colour,
): void {
  for (let plant = 0; plant < count; plant++) {
    const x = -REACH + (2 * REACH * (plant + random.next())) / count;
    if (Math.abs(x) < 0.3 && height > 0.8) continue;
    const tall = height * random.between(0.5, 1);
    const wave = random.between(0, 6.28);
    const at = (t: number) => ({ x: x + Math.sin(wave + t * 5) * 0.035 * (0.3 + t), y: base - tall * t });
    brush.strokeStyle = css(dark);
    brush.lineWidth = 0.006;
    trace(
      brush,
      Array.from({ length: 16 }, (_, step) => at(step / 15)),
    );
    brush.stroke();
    for (let leaf = 1; leaf < 26; leaf++) {
      const { x: lx, y: ly } = at(leaf / 26);
      const side = leaf % 2 ? 1 : -1;
      brush.fillStyle = css(mix(dark, bright, leaf / 26));
      brush.beginPath();
      brush.ellipse(lx + side * 0.024, ly - 0.012, 0.028, 0.0075, -side * 0.6, 0, 7);
      brush.fill();
    }
  }
}

function coral(stage: Stage, brush: Brush, random: ReturnType<Stage['random']>, dark: Colour): void {
  for (let piece = 0; piece < 26; piece++) {
    const x = random.between(-REACH, REACH);
    if (Math.abs(x) < 0.22) continue;
    const value = mix(random.pick(stage.light.accents), dark, random.between(0.35, 0.7));
    const base = random.between(0.93, 1.02);
    if (piece % 2) {
      for (let bump = 0; bump < 7; bump++) {
        brush.fillStyle = css(lighten(value, bump * 0.012));
        brush.beginPath();
        brush.arc(
          x + random.between(-0.05, 0.05),
          base - random.between(0, 0.05),
          random.between(0.015, 0.035),
          0,
          7,
        );
        brush.fill();
      }
    } else {
      brush.strokeStyle = css(value);
      brush.lineCap = 'round';
      const grow = (px: number, py: number, angle: number, long: number) => {
        if (long < 0.012) return;
        const [ex, ey] = [px + Math.sin(angle) * long, py - Math.cos(angle) * long];
        brush.lineWidth = long * 0.2;
        brush.beginPath();
        brush.moveTo(px, py);
        brush.lineTo(ex, ey);
        brush.stroke();
        grow(ex, ey, angle - random.between(0.25, 0.6), long * 0.72);
        grow(ex, ey, angle + random.between(0.25, 0.6), long * 0.72);
      };
      grow(x, base, random.between(-0.2, 0.2), random.between(0.035, 0.06));
    }
  }
}
