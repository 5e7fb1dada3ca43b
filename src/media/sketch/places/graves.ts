/** Gravestones in rows, some of them crosses, leaning a little. */
import { type Colour, css, mix } from '../colour.js';
import { type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';

export const isCemetery = ({ reading }: Stage): boolean =>
  /cemetery|graveyard|grave|tomb/.test(reading.words);

const ROWS = [
  { depth: 4, base: 0.8, size: 0.09, count: 22, tone: 0.5 },
  { depth: 2.6, base: 0.88, size: 0.16, count: 13, tone: 0.25 },
];

export const graves = (stage: Stage): Layer[] =>
  ROWS.map(({ depth, base, size, count, tone }, row) =>
    layer(
      depth,
      (brush) => {
        const random = stage.random(`graves ${row}`);
        const stone = mix(
          distant(stage.light, tone),
          { l: 0.62, a: 0, b: 0.005 },
          0.3 + 0.35 * stage.light.daylight,
        );
        for (let grave = 0; grave < count; grave++) {
          const x = -REACH + (2 * REACH * (grave + random.between(0.25, 0.75))) / count;
          const tall = size * random.between(0.8, 1.2);
          brush.save();
          brush.translate(x, base + random.between(-0.01, 0.02));
          brush.rotate(random.between(-0.07, 0.07));
          if (random.next() < 0.3) cross(brush, tall * 1.3, stone);
          else slab(brush, tall, stone, mix(stone, stage.light.key, 0.35), Math.sign(stage.light.sun.x));
          brush.restore();
        }
      },
      base - 0.4,
      base + 0.1,
    ),
  );

function slab(brush: Brush, tall: number, stone: Colour, bright: Colour, side: number): void {
  const half = tall * 0.36;
  for (const [value, shift] of [
    [bright, side * tall * 0.03],
    [stone, 0],
  ] as const) {
    brush.fillStyle = css(value);
    brush.beginPath();
    brush.roundRect(shift - half, -tall, 2 * half, tall + 0.01, [half, half, 0, 0]);
    brush.fill();
  }
}

function cross(brush: Brush, tall: number, stone: Colour): void {
  brush.fillStyle = css(stone);
  brush.fillRect(-tall * 0.07, -tall, tall * 0.14, tall + 0.01);
  brush.fillRect(-tall * 0.27, -tall * 0.76, tall * 0.54, tall * 0.14);
}
