/** A nave: pillars with pointed arches, a tall coloured window at its end, and pews. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { ABOVE, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { fillAll, glow, shafts, verticalRamp } from '../shapes.js';

const FLOOR = 0.72;

export function church(stage: Stage): Layer[] {
  const { light } = stage;
  const stone = mix({ l: 0.72, a: 0.004, b: 0.02 }, light.shadow, 0.62 - 0.4 * light.daylight);
  const arcades = [
    { depth: 6.5, inner: 0.34, width: 0.05, tone: 0.5 },
    { depth: 3.8, inner: 0.6, width: 0.085, tone: 0.25 },
  ];
  return [
    layer(10, (brush) => choir(stage, brush, stone)),
    layer(4.6, (brush) => aisle(stage, brush, stone), FLOOR),
    ...arcades.map(({ depth, inner, width, tone }) =>
      layer(depth, (brush) => arcade(stage, brush, inner, width, mix(stone, distant(light, tone), 0.5))),
    ),
    layer(2.2, (brush) => pews(stage, brush), 0.6),
  ];
}

/** A pointed arch between two springers, closed at its foot. */
function pointed(brush: Brush, left: number, right: number, spring: number, foot: number): void {
  const rise = (right - left) * 0.86;
  brush.moveTo(left, foot);
  brush.lineTo(left, spring);
  brush.quadraticCurveTo(left, spring - rise * 0.65, (left + right) / 2, spring - rise);
  brush.quadraticCurveTo(right, spring - rise * 0.65, right, spring);
  brush.lineTo(right, foot);
  brush.closePath();
}

function choir(stage: Stage, brush: Brush, stone: Colour): void {
  const { light } = stage;
  fillAll(
    brush,
    verticalRamp(
      brush,
      [
        [0, css(mix(stone, light.shadow, 0.65))],
        [1, css(mix(stone, light.shadow, 0.25))],
      ],
      -0.1,
      FLOOR,
    ),
  );
  const panes = stage.random('panes');
  const glass = [...light.accents, { l: 0.6, a: 0.12, b: 0.06 }, { l: 0.55, a: -0.02, b: -0.14 }];
  for (const [x, half, foot, spring] of [
    [0, 0.115, 0.5, 0.2],
    [-0.26, 0.06, 0.48, 0.26],
    [0.26, 0.06, 0.48, 0.26],
  ] as const) {
    brush.save();
    brush.beginPath();
    pointed(brush, x - half, x + half, spring, foot);
    brush.clip();
    for (let row = 0; row < 12; row++)
      for (let column = 0; column < 6; column++) {
        const value = mix(panes.pick(glass), light.key, panes.between(0.1, 0.5));
        brush.fillStyle = css(lighten(value, 0.05), 0.5 + 0.5 * light.daylight);
        brush.fillRect(x - half + (column * half) / 3, 0.02 + row * 0.042, half / 3 - 0.004, 0.038);
      }
    brush.restore();
  }
  glow(brush, { x: 0, y: 0.3 }, 0.8, light.key, 0.25 + 0.35 * light.daylight);
  shafts(brush, stage.random('shafts'), { x: 0, y: 0.2 }, 0.9, light.key, 0.14 + 0.14 * light.daylight);
}

function aisle({ light }: Stage, brush: Brush, stone: Colour): void {
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(stone, light.key, 0.2))],
      [1, css(mix(stone, light.shadow, 0.55))],
    ],
    FLOOR,
    1.1,
  );
  brush.fillRect(-REACH, FLOOR, 2 * REACH, 1);
  brush.fillStyle = css(mix({ l: 0.4, a: 0.13, b: 0.06 }, light.shadow, 0.35));
  brush.beginPath();
  brush.moveTo(-0.07, FLOOR);
  brush.lineTo(0.07, FLOOR);
  brush.lineTo(0.42, 1.3);
  brush.lineTo(-0.42, 1.3);
  brush.fill();
}

/** A wall with arches in it, to the left and the right of the aisle. */
function arcade({ light }: Stage, brush: Brush, inner: number, width: number, stone: Colour): void {
  const foot = FLOOR + width;
  const step = inner * 0.9;
  for (const side of [-1, 1]) {
    brush.beginPath();
    const near = side * (inner - width / 2);
    brush.rect(Math.min(near, side * REACH), ABOVE, REACH - inner + width / 2, foot - ABOVE);
    for (let bay = 0; bay < 3; bay++) {
      const from = inner + width / 2 + bay * step;
      const [left, right] = side > 0 ? [from, from + step - width] : [-from - step + width, -from];
      pointed(brush, left, right, 0.3, foot);
    }
    brush.fillStyle = verticalRamp(
      brush,
      [
        [0, css(mix(stone, light.shadow, 0.45))],
        [0.7, css(stone)],
        [1, css(mix(stone, light.shadow, 0.3))],
      ],
      -0.2,
      foot,
    );
    brush.fill('evenodd');
  }
}

function pews({ light }: Stage, brush: Brush): void {
  const wood = mix({ l: 0.36, a: 0.04, b: 0.06 }, light.shadow, 0.45 - 0.25 * light.daylight);
  for (const [row, y] of [0.76, 0.83, 0.92].entries()) {
    const inner = 0.3 + row * 0.12;
    for (const side of [-1, 1]) {
      const left = side > 0 ? inner : -REACH;
      brush.fillStyle = css(mix(wood, light.key, 0.16));
      brush.fillRect(left, y, REACH - inner, 0.014);
      brush.fillStyle = css(mix(wood, light.shadow, 0.1 * row));
      brush.fillRect(left, y + 0.014, REACH - inner, 0.06 + row * 0.02);
    }
  }
}
