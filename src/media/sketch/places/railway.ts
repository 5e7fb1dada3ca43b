/** Where people travel: a carriage with the land behind its windows, and a platform under the ground. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { ABOVE, BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { fillAll, glow, hills, land, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';

const FLOOR = 0.84;
const WINDOW = { width: 0.5, top: 0.16, height: 0.32, every: 0.62 };

export function carriage(stage: Stage): Layer[] {
  const { light } = stage;
  const panel = mix(
    mix({ l: 0.5, a: 0.03, b: 0.05 }, light.accents[0]!, 0.2),
    light.shadow,
    0.5 - 0.3 * light.daylight,
  );
  return [
    sky(stage, 0.6),
    layer(9, (brush) => land(brush, hills(stage.random('passing'), 0.44, 0.1), css(distant(light, 0.5)))),
    layer(4.2, (brush) => side(stage, brush, panel)),
    layer(3, (brush) => ground(stage, brush, mix(panel, light.shadow, 0.4), FLOOR), FLOOR),
    layer(2.4, (brush) => seats(stage, brush), 0.4),
  ];
}

function side({ light }: Stage, brush: Brush, panel: Colour): void {
  const windows = [-2, -1, 0, 1, 2].map((at) => at * WINDOW.every - WINDOW.width / 2);
  brush.beginPath();
  brush.rect(-REACH, ABOVE, 2 * REACH, BELOW - ABOVE);
  for (const x of windows) brush.roundRect(x, WINDOW.top, WINDOW.width, WINDOW.height, 0.035);
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(panel, light.shadow, 0.45))],
      [0.4, css(panel)],
      [1, css(mix(panel, light.shadow, 0.4))],
    ],
    0,
    FLOOR,
  );
  brush.fill('evenodd');
  brush.strokeStyle = css(mix(panel, light.key, 0.4));
  brush.lineWidth = 0.012;
  for (const x of windows) {
    brush.beginPath();
    brush.roundRect(x, WINDOW.top, WINDOW.width, WINDOW.height, 0.035);
    brush.stroke();
  }
  brush.fillStyle = css(mix(light.lamp, light.shadow, 0.35));
  brush.fillRect(-REACH, 0.07, 2 * REACH, 0.008);
  for (const x of [-0.93, -0.31, 0.31, 0.93]) glow(brush, { x, y: 0.03 }, 0.4, light.lamp, 0.4);
}

function seats({ light }: Stage, brush: Brush): void {
  const cloth = mix(light.accents[0]!, light.shadow, 0.5 - 0.25 * light.daylight);
  for (const at of [-1.24, -0.62, 0.62, 1.24]) {
    brush.fillStyle = css(mix(cloth, light.shadow, 0.7));
    for (const leg of [-0.2, 0.18]) brush.fillRect(at + leg, 0.78, 0.02, 0.1);
    brush.fillStyle = verticalRamp(
      brush,
      [
        [0, css(mix(cloth, light.key, 0.25))],
        [0.3, css(cloth)],
        [1, css(mix(cloth, light.shadow, 0.5))],
      ],
      0.5,
      0.9,
    );
    // Two places side by side below each window: headrest, back and cushion.
    for (const place of [-1, 1]) {
      const x = at + place * 0.11;
      brush.beginPath();
      brush.roundRect(x - 0.06, 0.49, 0.12, 0.07, 0.025);
      brush.roundRect(x - 0.1, 0.545, 0.2, 0.2, 0.025);
      brush.roundRect(x - 0.105, 0.735, 0.21, 0.065, 0.02);
      brush.fill();
    }
  }
}

export function platform(stage: Stage): Layer[] {
  const { light } = stage;
  const tile = mix({ l: 0.86, a: 0, b: 0.01 }, light.shadow, 0.5 - 0.15 * light.daylight);
  return [
    layer(8, (brush) => tiles(stage, brush, tile)),
    layer(5, (brush) => track(stage, brush), 0.6),
    layer(3, (brush) => ground(stage, brush, mix(tile, light.shadow, 0.35), 0.78), 0.76),
    layer(2.6, (brush) => columns(stage, brush, mix(light.accents[0]!, light.shadow, 0.35))),
  ];
}

function tiles({ light }: Stage, brush: Brush, tile: Colour): void {
  fillAll(brush, css(mix(tile, light.shadow, 0.3)));
  for (let row = 0; row < 14; row++)
    for (let x = -REACH + (row % 2) * 0.04; x < REACH; x += 0.08) {
      brush.fillStyle = css(mix(tile, light.lamp, 0.06 + 0.05 * ((row * 7 + Math.round(x * 50)) % 3)));
      brush.fillRect(x, 0.08 + row * 0.04, 0.076, 0.036);
    }
  brush.fillStyle = css(mix(light.accents[0]!, light.shadow, 0.2));
  brush.fillRect(-REACH, 0.2, 2 * REACH, 0.05);
  for (const x of [-1.1, 0, 1.1]) {
    brush.fillStyle = css(lighten(light.haze, 0.15));
    brush.fillRect(x - 0.16, 0.2, 0.32, 0.05);
  }
  // The tunnel that the train comes from.
  brush.fillStyle = css(mix(light.shadow, { l: 0.05, a: 0, b: 0 }, 0.6));
  brush.beginPath();
  brush.roundRect(0.86, 0.3, 1.2, 0.6, 0.2);
  brush.fill();
}

function track({ light }: Stage, brush: Brush): void {
  brush.fillStyle = css(mix(light.shadow, { l: 0.1, a: 0, b: 0 }, 0.5));
  brush.fillRect(-REACH, 0.64, 2 * REACH, 0.14);
  brush.fillStyle = css(mix(light.haze, light.lamp, 0.4), 0.8);
  for (const y of [0.69, 0.735]) brush.fillRect(-REACH, y, 2 * REACH, 0.006);
}

function ground({ light }: Stage, brush: Brush, value: Colour, top: number): void {
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(value, light.lamp, 0.3))],
      [1, css(mix(value, light.shadow, 0.6))],
    ],
    top,
    1.1,
  );
  brush.fillRect(-REACH, top, 2 * REACH, BELOW - top);
  brush.fillStyle = css(mix({ l: 0.8, a: 0.01, b: 0.16 }, light.shadow, 0.3), 0.8);
  if (top < 0.8) brush.fillRect(-REACH, top + 0.012, 2 * REACH, 0.016);
}

function columns({ light }: Stage, brush: Brush, value: Colour): void {
  for (const x of [-1.35, -0.6, 0.6, 1.35]) {
    const shade = brush.createLinearGradient(x - 0.05, 0, x + 0.05, 0);
    shade.addColorStop(0, css(mix(value, light.lamp, 0.3)));
    shade.addColorStop(1, css(mix(value, light.shadow, 0.5)));
    brush.fillStyle = shade;
    brush.fillRect(x - 0.045, ABOVE, 0.09, 0.86 - ABOVE);
  }
  for (const x of [-0.95, 0, 0.95]) {
    brush.fillStyle = css(lighten(light.lamp, 0.15));
    brush.fillRect(x - 0.22, -0.01, 0.44, 0.014);
    glow(brush, { x, y: 0 }, 0.6, light.lamp, 0.5);
  }
}
