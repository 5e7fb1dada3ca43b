/** Rooms with a window: the world outside, a wall with a hole in it, furniture, something close to the lens. */
import type { Random } from '../../../film/seed.js';
import { type Colour, css, lighten, mix } from '../colour.js';
import { ABOVE, BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { glow, mist, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';
import { towers } from './city.js';
import { furnish } from './furniture.js';
import { leafy } from './trees.js';

type Box = { x: number; y: number; width: number; height: number };

const FLOOR = 0.8;

export function interior(stage: Stage): Layer[] {
  const { reading } = stage;
  const random = stage.random('room');
  const panes = windowsOf(random, reading.place);
  const wall = wallColour(stage);
  return [
    sky(stage, 0.7),
    layer(9, (brush) => outside(stage, brush), ABOVE, 0.9),
    layer(4.5, (brush) => backWall(stage, brush, panes, wall)),
    layer(3, (brush) => floor(stage, brush, panes, wall), FLOOR - 0.03),
    layer(2.6, (brush) => furnish(stage, brush), -0.3),
    layer(1.2, (brush) => foreground(stage, brush), ABOVE, BELOW),
  ];
}

function windowsOf(random: Random, place: string): Box[] {
  if (place === 'office')
    return [-1, 0, 1].map((at) => ({ x: at * 0.72 - 0.33, y: 0.12, width: 0.66, height: 0.5 }));
  if (place === 'cafe') return [-1, 1].map((at) => ({ x: at * 0.62 - 0.5, y: 0.14, width: 1, height: 0.52 }));
  if (place === 'kitchen') return [{ x: random.between(-0.5, -0.2), y: 0.18, width: 0.66, height: 0.36 }];
  const x = random.pick([-0.68, 0.08]);
  return [{ x, y: 0.14, width: 0.56, height: 0.5 }];
}

/** Walls take the palette's hue; how bright they are depends on the hour and on the lamps. */
/** Walls take the palette's hue; by day the window lights them, after dark the lamps do. */
function wallColour({ light, reading }: Stage): Colour {
  const paint = mix(light.accents.at(-1)!, light.lamp, reading.place === 'office' ? 0.2 : 0.5);
  const plaster = mix(paint, { l: 0.75, a: 0.005, b: 0.02 }, 0.5);
  const lit = mix(plaster, light.lamp, 0.3 * (1 - light.daylight));
  return mix(lit, light.shadow, 0.58 - 0.34 * light.daylight);
}

function outside(stage: Stage, brush: Brush): void {
  const { light } = stage;
  if (/office|cafe/.test(stage.reading.place) || stage.random('view').next() < 0.5) {
    towers(stage, brush, 'view', { base: 0.78, low: 0.1, high: 0.42, width: 0.085, tone: 0.6 });
    mist(brush, 0.62, 0.3, light.haze, 0.4);
    return;
  }
  const random = stage.random('trees outside');
  for (let tree = 0; tree < 12; tree++)
    leafy(
      brush,
      random,
      random.between(-1.4, 1.4),
      0.8,
      random.between(0.3, 0.5),
      distant(light, 0.45),
      mix(distant(light, 0.6), light.key, 0.3),
      Math.sign(light.sun.x),
    );
}

function backWall(stage: Stage, brush: Brush, panes: readonly Box[], wall: Colour): void {
  const { light } = stage;
  brush.beginPath();
  brush.rect(-REACH, ABOVE, 2 * REACH, BELOW - ABOVE);
  for (const { x, y, width, height } of panes) {
    brush.moveTo(x, y);
    brush.lineTo(x, y + height);
    brush.lineTo(x + width, y + height);
    brush.lineTo(x + width, y);
    brush.closePath();
  }
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(wall, light.shadow, 0.35))],
      [0.5, css(wall)],
      [1, css(mix(wall, light.shadow, 0.25))],
    ],
    -0.1,
    FLOOR,
  );
  brush.fill('evenodd');
  brush.fillStyle = css(mix(wall, light.shadow, 0.4));
  brush.fillRect(-REACH, FLOOR - 0.03, 2 * REACH, 0.03);
  for (const pane of panes) {
    frame(stage, brush, pane, mix(wall, lighten(light.key, 0.02), 0.25 + 0.3 * light.daylight), wall);
    glow(
      brush,
      { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 },
      0.75,
      light.key,
      0.12 + 0.35 * light.daylight,
    );
  }
}

function frame(stage: Stage, brush: Brush, { x, y, width, height }: Box, bright: Colour, wall: Colour): void {
  brush.strokeStyle = css(bright);
  brush.lineWidth = 0.014;
  brush.strokeRect(x, y, width, height);
  brush.lineWidth = 0.007;
  const columns = Math.max(2, Math.round(width / 0.24));
  brush.beginPath();
  for (let column = 1; column < columns; column++) {
    brush.moveTo(x + (width * column) / columns, y);
    brush.lineTo(x + (width * column) / columns, y + height);
  }
  brush.moveTo(x, y + height * 0.36);
  brush.lineTo(x + width, y + height * 0.36);
  brush.stroke();
  brush.fillStyle = css(bright);
  brush.fillRect(x - 0.03, y + height, width + 0.06, 0.018);
  brush.fillStyle = css(mix(wall, stage.light.shadow, 0.5), 0.6);
  brush.fillRect(x - 0.03, y + height + 0.018, width + 0.06, 0.01);
  if (stage.reading.place !== 'room') return;
  const cloth = mix(stage.light.accents[0]!, stage.light.shadow, 0.45 - 0.2 * stage.light.daylight);
  for (const side of [-1, 1]) {
    const edge = side < 0 ? x : x + width;
    for (let fold = 0; fold < 6; fold++) {
      brush.fillStyle = css(lighten(cloth, fold % 2 ? 0.035 : -0.03));
      brush.fillRect(
        edge + side * (fold * 0.022) - (side < 0 ? 0.024 : 0) + side * -0.03,
        y - 0.05,
        0.0245,
        height + 0.22,
      );
    }
  }
}

function floor(stage: Stage, brush: Brush, panes: readonly Box[], wall: Colour): void {
  const { light } = stage;
  const wood = mix(mix({ l: 0.5, a: 0.03, b: 0.06 }, wall, 0.35), light.shadow, 0.6 - 0.35 * light.daylight);
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(wood, light.haze, 0.2))],
      [1, css(mix(wood, light.shadow, 0.55))],
    ],
    FLOOR,
    1.1,
  );
  brush.fillRect(-REACH, FLOOR, 2 * REACH, BELOW - FLOOR);
  brush.strokeStyle = css(light.shadow, 0.25);
  brush.lineWidth = 0.002;
  brush.beginPath();
  for (let board = -16; board <= 16; board++) {
    brush.moveTo(board * 0.11, FLOOR);
    brush.lineTo(board * 0.34, BELOW);
  }
  brush.stroke();
  if (light.daylight < 0.2) return;
  // The window lies on the floor once more, as light.
  const lean = -Math.sign(light.sun.x) * 0.22;
  brush.globalCompositeOperation = 'screen';
  for (const { x, width } of panes) {
    const ramp = verticalRamp(
      brush,
      [
        [0, css(light.key, 0.1)],
        [0.3, css(light.key, 0.34 * light.daylight + 0.08)],
        [1, css(light.key, 0)],
      ],
      FLOOR,
      1.12,
    );
    for (const half of [0, 1]) {
      brush.fillStyle = ramp;
      brush.beginPath();
      const left = x + (width / 2) * half + 0.012;
      const right = x + (width / 2) * (half + 1) - 0.012;
      brush.moveTo(left + lean * 0.3, FLOOR + 0.03);
      brush.lineTo(right + lean * 0.3, FLOOR + 0.03);
      brush.lineTo(right * 1.25 + lean * 1.6, 1.12);
      brush.lineTo(left * 1.25 + lean * 1.6, 1.12);
      brush.fill();
    }
  }
  brush.globalCompositeOperation = 'source-over';
}

/** A plant or the back of a chair, dark and large, that slides past when the camera moves. */
function foreground(stage: Stage, brush: Brush): void {
  const { light } = stage;
  const random = stage.random('foreground');
  const side = random.next() < 0.5 ? -1 : 1;
  const dark = mix(light.shadow, { l: 0.3, a: -0.04, b: 0.03 }, 0.25);
  const x = side * random.between(0.82, 0.95);
  brush.fillStyle = css(mix(dark, light.accents[0]!, 0.14));
  brush.beginPath();
  brush.moveTo(x - 0.1, 0.94);
  brush.lineTo(x + 0.1, 0.94);
  brush.lineTo(x + 0.075, 1.3);
  brush.lineTo(x - 0.075, 1.3);
  brush.fill();
  for (let leaf = 0; leaf < 13; leaf++) {
    const angle = -Math.PI / 2 + (leaf - 6) * 0.21 + random.between(-0.1, 0.1);
    const long = random.between(0.22, 0.42);
    const tip = { x: x + Math.cos(angle) * long, y: 0.94 + Math.sin(angle) * long };
    const [nx, ny] = [-Math.sin(angle) * long * 0.13, Math.cos(angle) * long * 0.13];
    const bend = { x: x + Math.cos(angle) * long * 0.55, y: 0.94 + Math.sin(angle) * long * 0.6 - 0.03 };
    brush.fillStyle = css(mix(dark, light.key, leaf % 3 === 0 ? 0.13 : 0.03));
    brush.beginPath();
    brush.moveTo(x, 0.95);
    brush.quadraticCurveTo(bend.x + nx, bend.y + ny, tip.x, tip.y);
    brush.quadraticCurveTo(bend.x - nx, bend.y - ny, x, 0.95);
    brush.fill();
  }
}
