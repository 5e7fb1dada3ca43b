/** Walls of books up to the ceiling, long tables and green lamps between them. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { fillAll, glow, verticalRamp } from '../shapes.js';

const FLOOR = 0.78;
const SHELF = 0.115;
const BAY = 0.42;

export function library(stage: Stage): Layer[] {
  const { light } = stage;
  const wood = mix({ l: 0.4, a: 0.04, b: 0.06 }, light.shadow, 0.5 - 0.35 * light.daylight);
  return [
    layer(6, (brush) => shelves(stage, brush, wood)),
    layer(3.4, (brush) => floor(stage, brush, wood), FLOOR),
    layer(2.4, (brush) => tables(stage, brush, lighten(wood, 0.06)), 0.4),
  ];
}

function shelves(stage: Stage, brush: Brush, wood: Colour): void {
  const { light } = stage;
  fillAll(brush, css(mix(wood, light.shadow, 0.6)));
  const random = stage.random('books');
  const spines = [...light.accents, { l: 0.45, a: 0.09, b: 0.05 }, { l: 0.5, a: 0.01, b: 0.07 }];
  for (let row = 0; row < 11; row++) {
    const foot = FLOOR - 0.02 - row * SHELF;
    for (let x = -REACH; x < REACH; ) {
      const width = random.between(0.011, 0.024);
      const tall = SHELF * random.between(0.58, 0.84);
      brush.fillStyle = css(
        mix(random.pick(spines), light.shadow, random.between(0.35, 0.65) - 0.2 * light.daylight),
      );
      if (random.next() < 0.94) brush.fillRect(x, foot - tall, width - 0.002, tall);
      x += width;
    }
    brush.fillStyle = css(mix(wood, light.key, 0.16));
    brush.fillRect(-REACH, foot, 2 * REACH, 0.013);
  }
  for (let x = -REACH; x < REACH; x += BAY) {
    brush.fillStyle = css(mix(wood, light.key, 0.1));
    brush.fillRect(x - 0.014, -0.45, 0.028, FLOOR + 0.45);
  }
  ladder(brush, 0.52, mix(wood, light.lamp, 0.3));
  glow(brush, { x: 0, y: 0.3 }, 1.1, light.key, 0.14 + 0.2 * light.daylight);
}

function ladder(brush: Brush, x: number, value: Colour): void {
  brush.strokeStyle = css(value);
  brush.lineWidth = 0.009;
  brush.beginPath();
  for (const side of [-0.035, 0.035]) {
    brush.moveTo(x + side + 0.05, FLOOR + 0.01);
    brush.lineTo(x + side - 0.03, 0.02);
  }
  for (let rung = 0; rung < 9; rung++) {
    const lean = 0.05 - rung * 0.0095;
    brush.moveTo(x - 0.035 + lean, 0.72 - rung * 0.082);
    brush.lineTo(x + 0.035 + lean, 0.72 - rung * 0.082);
  }
  brush.stroke();
}

function floor({ light }: Stage, brush: Brush, wood: Colour): void {
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(wood, light.key, 0.22))],
      [1, css(mix(wood, light.shadow, 0.6))],
    ],
    FLOOR,
    1.1,
  );
  brush.fillRect(-REACH, FLOOR, 2 * REACH, 1);
}

function tables({ light }: Stage, brush: Brush, wood: Colour): void {
  for (const at of [-1.3, -0.62, 0.62, 1.3]) {
    brush.fillStyle = css(mix(wood, light.shadow, 0.5));
    for (const leg of [-0.24, 0.22]) brush.fillRect(at + leg, 0.72, 0.02, 0.16);
    brush.fillStyle = css(wood);
    brush.fillRect(at - 0.28, 0.7, 0.56, 0.026);
    brush.fillStyle = css(mix(light.lamp, light.shadow, 0.3));
    brush.fillRect(at - 0.004, 0.61, 0.008, 0.09);
    brush.fillStyle = css({ l: 0.55, a: -0.1, b: 0.05 });
    brush.beginPath();
    brush.roundRect(at - 0.06, 0.585, 0.12, 0.035, 0.016);
    brush.fill();
    glow(brush, { x: at, y: 0.64 }, 0.3, light.lamp, 0.6 - 0.3 * light.daylight);
  }
}
