/** Inland water: a far shore of firs, doubled in the water or standing over ice. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { hills, land, mist, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';
import { mountainRange, RANGES } from './mountain.js';
import { pine } from './trees.js';

const SHORE = 0.6;

export function lake(stage: Stage): Layer[] {
  const { light, reading } = stage;
  const frozen = reading.weather === 'snow' || /\b(frozen|ice|icy)\b/.test(reading.words);
  const open = mix({ l: 0.55, a: -0.05, b: -0.05 }, light.sky.at(-1)!, 0.45);
  const ice = mix({ l: 0.93, a: -0.008, b: -0.02 }, light.sky.at(-1)!, 0.25);
  const water = mix(frozen ? ice : open, light.shadow, 0.6 - 0.5 * light.daylight);
  return [
    sky(stage, SHORE),
    layer(
      12,
      (brush) => mountainRange(stage, brush, { ...RANGES[0]!, base: SHORE + 0.04, height: 0.28 }),
      0.1,
      SHORE + 0.02,
    ),
    layer(7, (brush) => firs(stage, brush, frozen), 0.3, SHORE + 0.03),
    layer(4.5, (brush) => surface(stage, brush, water, frozen), SHORE),
    layer(2.2, (brush) => bank(stage, brush, frozen), 0.84),
  ];
}

function firs(stage: Stage, brush: Brush, frozen: boolean): void {
  const random = stage.random('far shore');
  const dark = distant(stage.light, 0.35);
  const white = { l: 0.9, a: 0, b: -0.01 };
  for (let x = -REACH; x < REACH; x += random.between(0.03, 0.07)) {
    const tall = random.between(0.07, 0.17);
    pine(brush, random, x, SHORE + 0.012, tall, mix(dark, white, frozen ? 0.18 : 0));
  }
  mist(brush, SHORE, 0.1, stage.light.haze, 0.5);
}

function surface(stage: Stage, brush: Brush, water: Colour, frozen: boolean): void {
  const { light } = stage;
  const random = stage.random('surface');
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(frozen ? water : mix(water, distant(light, 0.4), 0.55))],
      [0.3, css(mix(water, light.sky.at(-1)!, 0.3))],
      [1, css(mix(water, light.shadow, frozen ? 0.15 : 0.4))],
    ],
    SHORE,
    1,
  );
  brush.fillRect(-REACH, SHORE, 2 * REACH, 1);
  if (frozen) cracks(stage, brush, water);
  else
    for (let line = 0; line < 220; line++) {
      const near = random.next() ** 1.6;
      const y = SHORE + 0.01 + near * 0.3;
      const long = (0.02 + near * 0.14) * random.between(0.4, 1.2);
      brush.fillStyle = css(lighten(water, 0.1), 0.12 + 0.2 * random.next());
      brush.fillRect(random.between(-REACH, REACH), y, long, 0.0012 + near * 0.003);
    }
}

/** Lines in the ice, and where the wind has swept it bare. */
function cracks({ light, random: stream }: Stage, brush: Brush, ice: Colour): void {
  const random = stream('cracks');
  brush.fillStyle = css(mix(ice, light.key, 0.5), 0.35);
  for (let sheen = 0; sheen < 9; sheen++) {
    const near = random.next();
    brush.beginPath();
    brush.ellipse(
      random.between(-1.2, 1.2),
      SHORE + 0.04 + near * 0.26,
      0.2 + near * 0.3,
      0.008 + near * 0.014,
      0,
      0,
      7,
    );
    brush.fill();
  }
  brush.strokeStyle = css(mix(ice, { l: 0.6, a: -0.03, b: -0.06 }, 0.6), 0.7);
  for (let crack = 0; crack < 16; crack++) {
    const near = random.next() ** 1.3;
    let [x, y] = [random.between(-1.5, 1.5), SHORE + 0.02 + near * 0.26];
    brush.lineWidth = 0.0015 + near * 0.003;
    brush.beginPath();
    brush.moveTo(x, y);
    for (let step = 0; step < 5; step++) {
      x += random.between(-0.03, 0.13) * (0.4 + near);
      y += random.between(-0.006, 0.014) * (0.5 + near);
      brush.lineTo(x, y);
    }
    brush.stroke();
  }
}

function bank(stage: Stage, brush: Brush, frozen: boolean): void {
  const { light } = stage;
  const ground = frozen ? { l: 0.95, a: 0, b: -0.01 } : mix({ l: 0.5, a: -0.04, b: 0.06 }, light.haze, 0.2);
  const lit = mix(ground, light.shadow, 0.6 - 0.5 * light.daylight);
  const fill = verticalRamp(
    brush,
    [
      [0, css(mix(lit, light.key, 0.2))],
      [1, css(mix(lit, light.shadow, 0.5))],
    ],
    0.9,
    1.2,
  );
  land(brush, hills(stage.random('bank'), 0.95, 0.04, 2), fill);
}
