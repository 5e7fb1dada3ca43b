/** An open road to the horizon, with its lines, poles and verges. */
import { type Colour, css, mix } from '../colour.js';
import { BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { glow, hills, land, mist, type Point, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';
import { mountainRange, RANGES } from './mountain.js';
import { grass } from './trees.js';

export function road(stage: Stage): Layer[] {
  const { light } = stage;
  const earth = mix(
    mix(distant(light, 0.2), light.accents[0]!, 0.12),
    { l: 0.5, a: -0.01, b: 0.05 },
    0.25 * light.daylight,
  );
  const far = { ...RANGES[0]!, base: 0.66, height: 0.2 };
  return [
    sky(stage, 0.66),
    layer(9, (brush) => mountainRange(stage, brush, far), 0.3),
    layer(
      5.5,
      (brush) => {
        land(brush, hills(stage.random('roadside'), 0.68, 0.06), css(mix(distant(light, 0.45), earth, 0.4)));
        mist(brush, 0.66, 0.12, light.haze, 0.5);
      },
      0.5,
    ),
    layer(2.6, (brush) => tarmac(stage, brush, earth), 0.6),
    layer(3.2, (brush) => poles(stage, brush), 0.1),
    layer(
      1.2,
      (brush) =>
        grass(brush, stage.random('verge'), 1.16, 0.26, 70, (bright) =>
          mix(light.shadow, earth, 0.2 + bright * 0.4),
        ),
      0.85,
    ),
  ];
}

function tarmac(stage: Stage, brush: Brush, earth: Colour): void {
  const { light, reading } = stage;
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(earth, light.haze, 0.5))],
      [0.3, css(earth)],
      [1, css(mix(earth, light.shadow, 0.65))],
    ],
    0.655,
    1.1,
  );
  brush.fillRect(-REACH, 0.655, 2 * REACH, BELOW - 0.655);
  const wet = reading.weather === 'rain' || reading.weather === 'storm';
  const surface = mix(distant(light, 0.2), light.sky.at(-1)!, wet ? 0.3 : 0.08);
  const across = (y: number) => 0.012 + (y - 0.655) * 1.55;
  const strip = (from: number, to: number, left: number, right: number, fill: Brush['fillStyle']) => {
    brush.fillStyle = fill;
    brush.beginPath();
    brush.moveTo(left * across(from), from);
    brush.lineTo(right * across(from), from);
    brush.lineTo(right * across(to), to);
    brush.lineTo(left * across(to), to);
    brush.fill();
  };
  strip(
    0.655,
    BELOW,
    -1,
    1,
    verticalRamp(
      brush,
      [
        [0, css(mix(surface, light.haze, 0.4))],
        [0.4, css(surface)],
        [1, css(mix(surface, light.shadow, 0.7))],
      ],
      0.655,
      1.1,
    ),
  );
  const paint = css(mix(light.haze, light.key, 0.6), 0.8);
  strip(0.655, BELOW, -0.93, -0.89, paint);
  strip(0.655, BELOW, 0.89, 0.93, paint);
  for (let dash = 0; dash < 9; dash++) {
    const from = 0.665 + 0.6 * (dash / 9) ** 2.2;
    strip(
      from,
      from + 0.008 + 0.07 * (dash / 9) ** 1.6,
      -0.022,
      0.022,
      css(mix(light.lamp, light.key, 0.4), 0.85),
    );
  }
  glow(brush, { x: 0, y: 0.66 }, 0.45, light.key, 0.35);
}

function poles(stage: Stage, brush: Brush): void {
  const side = Math.sign(stage.light.sun.x) * -1;
  brush.strokeStyle = css(stage.light.shadow, 0.9);
  let former: Point | null = null;
  for (let pole = 0; pole < 7; pole++) {
    const near = (pole / 6) ** 2;
    const x = side * (0.05 + 1.3 * near);
    const base = 0.665 + 0.22 * near;
    const top = base - 0.07 - 0.6 * near;
    brush.lineWidth = 0.002 + 0.012 * near;
    brush.beginPath();
    brush.moveTo(x, base);
    brush.lineTo(x, top);
    brush.moveTo(x - 0.015 - 0.07 * near, top + 0.02);
    brush.lineTo(x + 0.015 + 0.07 * near, top + 0.02);
    brush.stroke();
    if (former) {
      brush.lineWidth = 0.001 + 0.002 * near;
      brush.beginPath();
      brush.moveTo(former.x, former.y + 0.02);
      brush.quadraticCurveTo((former.x + x) / 2, (former.y + top) / 2 + 0.05 + 0.05 * near, x, top + 0.02);
      brush.stroke();
    }
    former = { x, y: top };
  }
}
