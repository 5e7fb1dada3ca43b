/** Deserts: dunes with a lit and a shaded side, mesas, a cactus. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { hills, land, mist, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';

export function desert(stage: Stage): Layer[] {
  const { light } = stage;
  const sand = mix({ l: 0.72, a: 0.04, b: 0.1 }, light.accents[0]!, 0.22);
  const rows = [
    { depth: 7, base: 0.74, height: 0.1, tone: 0.6 },
    { depth: 4, base: 0.82, height: 0.15, tone: 0.36 },
    { depth: 2.3, base: 0.95, height: 0.2, tone: 0.14 },
  ];
  return [
    sky(stage, 0.68),
    layer(9, (brush) => mesas(stage, brush, mix(distant(light, 0.66), sand, 0.25)), 0.3),
    ...rows.map(({ depth, base, height, tone }, index) =>
      layer(
        depth,
        (brush) => {
          const body = mix(distant(light, tone), sand, 0.3 + 0.35 * light.daylight);
          dune(stage, brush, index, base, height, body);
          mist(brush, base - 0.02, 0.12, light.haze, 0.3 * tone + 0.08);
        },
        base - height - 0.12,
      ),
    ),
    layer(
      1.8,
      (brush) => {
        const random = stage.random('cacti');
        for (const x of [random.between(-0.95, -0.6), random.between(0.55, 0.85)])
          cactus(
            brush,
            random,
            x,
            0.98,
            random.between(0.24, 0.4),
            mix(light.shadow, { l: 0.4, a: -0.06, b: 0.04 }, 0.25),
            light.key,
            Math.sign(light.sun.x),
          );
      },
      0.5,
    ),
  ];
}

function mesas(stage: Stage, brush: Brush, value: Colour): void {
  const random = stage.random('mesas');
  for (let mesa = 0; mesa < 7; mesa++) {
    const x = random.between(-REACH, REACH);
    const width = random.between(0.12, 0.4);
    const top = 0.7 - random.between(0.06, 0.24);
    brush.fillStyle = verticalRamp(
      brush,
      [
        [0, css(lighten(value, 0.03))],
        [1, css(mix(value, stage.light.haze, 0.5))],
      ],
      top,
      0.74,
    );
    brush.beginPath();
    brush.moveTo(x - width * 0.8, 0.75);
    brush.lineTo(x - width * 0.52, top + 0.05);
    brush.lineTo(x - width * 0.46, top + random.between(0, 0.012));
    brush.lineTo(x + width * 0.44, top);
    brush.lineTo(x + width * 0.5, top + 0.06);
    brush.lineTo(x + width * 0.85, 0.75);
    brush.fill();
  }
  mist(brush, 0.72, 0.14, stage.light.haze, 0.5);
}

/** A dune has a bright flank and a dark one, parted by a crest that winds down towards us. */
function dune(stage: Stage, brush: Brush, index: number, base: number, height: number, body: Colour): void {
  const { light } = stage;
  const random = stage.random(`dune ${index}`);
  const line = hills(random, base, height, 2);
  land(
    brush,
    line,
    verticalRamp(
      brush,
      [
        [0, css(mix(body, light.key, 0.36))],
        [1, css(mix(body, light.shadow, 0.3))],
      ],
      base - height,
      base + 0.3,
    ),
  );
  const side = Math.sign(light.sun.x);
  for (let at = 6; at < line.length - 6; at++) {
    const here = line[at]!;
    if (!(here.y < line[at - 1]!.y && here.y <= line[at + 1]!.y)) continue;
    const shadow = verticalRamp(
      brush,
      [
        [0, css(mix(body, light.shadow, 0.62))],
        [1, css(mix(body, light.shadow, 0.3), 0)],
      ],
      here.y,
      here.y + height * 2.1,
    );
    brush.fillStyle = shadow;
    brush.beginPath();
    brush.moveTo(here.x, here.y);
    brush.bezierCurveTo(
      here.x + side * 0.05,
      here.y + height * 0.5,
      here.x - side * 0.14,
      here.y + height,
      here.x + side * 0.02,
      here.y + height * 2.2,
    );
    brush.lineTo(here.x - side * 0.9, here.y + height * 2.2);
    for (let back = 40; back >= 0; back--) {
      const point = line[Math.min(line.length - 1, Math.max(0, at - side * back))]!;
      brush.lineTo(point.x, point.y);
    }
    brush.fill();
  }
}

function cactus(
  brush: Brush,
  random: ReturnType<Stage['random']>,
  x: number,
  base: number,
  height: number,
  value: Colour,
  key: Colour,
  side: number,
): void {
  for (const [colour, shift, width] of [
    [value, 0, 1],
    [mix(value, key, 0.4), side * height * 0.03, 0.22],
  ] as const) {
    brush.strokeStyle = css(colour);
    brush.lineCap = 'round';
    brush.lineJoin = 'round';
    brush.lineWidth = height * 0.12 * width;
    brush.beginPath();
    brush.moveTo(x + shift, base);
    brush.lineTo(x + shift, base - height);
    brush.stroke();
    brush.lineWidth = height * 0.085 * width;
    for (const way of [-1, 1]) {
      const y = base - height * (way > 0 ? 0.42 : 0.55);
      brush.beginPath();
      brush.moveTo(x + shift, y);
      brush.quadraticCurveTo(
        x + shift + way * height * 0.24,
        y,
        x + shift + way * height * 0.24,
        y - height * 0.12,
      );
      brush.lineTo(x + shift + way * height * 0.24, y - height * 0.25);
      brush.stroke();
    }
  }
  random.next();
}
