/** A cave: its mouth full of light far behind, rock on all sides, hanging and standing stones. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { ABOVE, BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { fillAll, glow, hills, land, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';

export function cave(stage: Stage): Layer[] {
  const { light } = stage;
  const rock = mix({ l: 0.46, a: 0.012, b: 0.03 }, light.shadow, 0.5 - 0.3 * light.daylight);
  const rows = [
    { depth: 6, wide: 0.34, high: 0.3, tone: 0.5 },
    { depth: 3.6, wide: 0.62, high: 0.5, tone: 0.26 },
    { depth: 1.9, wide: 1.02, high: 0.72, tone: 0.05 },
  ];
  return [
    sky(stage, 0.6),
    ...rows.map(({ depth, wide, high, tone }, index) =>
      layer(depth, (brush) =>
        hollow(stage, brush, index, wide, high, mix(lighten(rock, -0.1), light.haze, tone)),
      ),
    ),
    layer(2.6, (brush) => ground(stage, brush, rock), 0.68),
  ].sort((one, other) => other.depth - one.depth);
}

/** A wall with an opening in it, whose edge is broken, and stones that hang from above. */
function hollow(stage: Stage, brush: Brush, index: number, wide: number, high: number, value: Colour): void {
  const random = stage.random(`hollow ${index}`);
  const middle = 0.62;
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(lighten(value, -0.05))],
      [1, css(lighten(value, 0.05))],
    ],
    0,
    1,
  );
  brush.beginPath();
  brush.rect(-REACH - 1, ABOVE, 2 * REACH + 2, BELOW - ABOVE);
  const steps = 36;
  for (let step = 0; step <= steps; step++) {
    const angle = Math.PI - (step / steps) * Math.PI;
    const rough = 1 + random.between(-0.07, 0.07);
    const [x, y] = [Math.cos(angle) * wide * rough, middle - Math.sin(angle) * high * rough];
    if (step === 0) brush.moveTo(x, BELOW);
    brush.lineTo(x, y);
    if (step === steps) brush.lineTo(x, BELOW);
  }
  brush.fill('evenodd');
  for (let stone = 0; stone < 7; stone++) {
    const x = random.between(-wide * 0.7, wide * 0.7);
    const top = middle - high * Math.sqrt(Math.max(0, 1 - (x / wide) ** 2)) - 0.05;
    const long = random.between(0.05, 0.16) * (0.6 + high);
    brush.beginPath();
    brush.moveTo(x - long * 0.2, top);
    brush.lineTo(x + random.between(-0.01, 0.01), top + long + 0.05);
    brush.lineTo(x + long * 0.2, top);
    brush.fill();
  }
  glow(brush, { x: 0, y: middle - high * 0.4 }, wide * 0.9, stage.light.key, 0.07);
}

function ground(stage: Stage, brush: Brush, rock: Colour): void {
  const { light } = stage;
  const line = hills(stage.random('ground'), 0.84, 0.03, 4);
  const stops = [
    [0, css(mix(rock, light.haze, 0.3))],
    [1, css(lighten(rock, -0.2))],
  ] as const;
  land(brush, line, verticalRamp(brush, stops, 0.76, 1.1));
  fillAll(brush, css(light.shadow, 0.12), 0.9);
}
