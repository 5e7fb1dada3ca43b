/** A stadium: full stands under their roof, floodlights, and the pitch with its lines and a goal. */
import { css, lighten, mix } from '../colour.js';
import { BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { glow, mist, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';

const PITCH = 0.66;

export function stadium(stage: Stage): Layer[] {
  const { light } = stage;
  return [
    sky(stage, 0.5),
    layer(7, (brush) => stands(stage, brush), -0.1),
    layer(5, (brush) => boards(stage, brush), PITCH - 0.05, PITCH + 0.02),
    layer(
      2.8,
      (brush) => {
        pitch(stage, brush);
        mist(brush, PITCH + 0.02, 0.1, light.haze, 0.18);
      },
      PITCH,
    ),
    layer(3.4, (brush) => goal(brush, stage.light.sun.x > 0 ? -0.62 : 0.62), 0.5),
  ];
}

function stands(stage: Stage, brush: Brush): void {
  const { light } = stage;
  const random = stage.random('crowd');
  const [top, roof] = [0.36, 0.27];
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(distant(light, 0.1))],
      [1, css(distant(light, 0.4))],
    ],
    roof,
    PITCH,
  );
  brush.fillRect(-REACH, roof, 2 * REACH, PITCH - roof + 0.02);
  // Every seat has somebody on it; the rows stand further apart the nearer they are.
  for (let row = 0; row < 21; row++) {
    const y = top + (PITCH - 0.07 - top) * (row / 20) ** 1.08;
    const size = 0.0046 + row * 0.00013;
    for (let x = -REACH + random.next() * 0.015; x < REACH; x += size * 3.1) {
      const shirt =
        random.next() < 0.3 ? random.pick(light.accents) : mix(light.haze, light.key, random.next());
      brush.fillStyle = css(mix(shirt, light.shadow, random.between(0.25, 0.7)), 0.9);
      brush.beginPath();
      brush.arc(x + random.between(-1, 1) * size, y + random.between(-1, 1) * 0.002, size, 0, 7);
      brush.fill();
    }
  }
  const concrete = css(distant(light, 0.25));
  brush.fillStyle = concrete;
  brush.fillRect(-REACH, 0.478, 2 * REACH, 0.014);
  brush.fillStyle = css(mix(distant(light, 0.2), light.key, 0.12));
  brush.fillRect(-REACH, roof - 0.012, 2 * REACH, 0.034);
  for (const x of [-1.45, -0.72, 0.72, 1.45]) floodlight(stage, brush, x);
}

function floodlight(stage: Stage, brush: Brush, x: number): void {
  const { light } = stage;
  const lamp = lighten(mix(light.key, light.lamp, 0.2), 0.2);
  brush.strokeStyle = css(distant(light, 0.12));
  brush.lineWidth = 0.011;
  brush.beginPath();
  brush.moveTo(x, 0.29);
  brush.lineTo(x, 0.1);
  brush.stroke();
  brush.fillStyle = css(distant(light, 0.08));
  brush.fillRect(x - 0.085, 0.035, 0.17, 0.078);
  brush.fillStyle = css(lamp);
  for (let row = 0; row < 2; row++)
    for (let at = 0; at < 5; at++) {
      brush.beginPath();
      brush.arc(x - 0.066 + at * 0.033, 0.056 + row * 0.036, 0.0125, 0, 7);
      brush.fill();
    }
  glow(brush, { x, y: 0.075 }, 0.42, lamp, 0.75 - 0.45 * light.daylight);
}

function boards({ light }: Stage, brush: Brush): void {
  for (let at = 0; at * 0.42 < 2 * REACH; at++) {
    const board = light.accents[at % light.accents.length]!;
    brush.fillStyle = css(mix(board, light.shadow, 0.25));
    brush.fillRect(-REACH + at * 0.42, PITCH - 0.04, 0.414, 0.045);
  }
}

/** Stripes and lines run towards one point far behind the stands. */
function pitch({ light }: Stage, brush: Brush): void {
  const green = mix({ l: 0.56, a: -0.09, b: 0.085 }, light.key, 0.12);
  const vanishing = PITCH - 0.32;
  const along = (x: number, y: number) => (x * (y - vanishing)) / (PITCH - vanishing);
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(green, light.haze, 0.25))],
      [0.35, css(mix(green, light.shadow, 0.08))],
      [1, css(mix(green, light.shadow, 0.55))],
    ],
    PITCH,
    1.25,
  );
  brush.fillRect(-REACH, PITCH, 2 * REACH, BELOW - PITCH);
  brush.fillStyle = css(light.shadow, 0.1);
  for (let x = -REACH; x < REACH; x += 0.34) {
    brush.beginPath();
    brush.moveTo(x, PITCH);
    brush.lineTo(x + 0.17, PITCH);
    brush.lineTo(along(x + 0.17, BELOW), BELOW);
    brush.lineTo(along(x, BELOW), BELOW);
    brush.fill();
  }
  brush.strokeStyle = css(lighten(light.key, 0.15), 0.75);
  brush.lineWidth = 0.006;
  brush.beginPath();
  brush.moveTo(-REACH, PITCH + 0.035);
  brush.lineTo(REACH, PITCH + 0.035);
  brush.moveTo(along(0.05, PITCH + 0.035), PITCH + 0.035);
  brush.lineTo(along(0.05, BELOW), BELOW);
  brush.stroke();
  brush.beginPath();
  brush.ellipse(along(0.05, 0.86), 0.86, 0.36, 0.055, 0, 0, 7);
  brush.stroke();
}

function goal(brush: Brush, x: number): void {
  const [half, top, base] = [0.16, PITCH - 0.075, PITCH + 0.045];
  brush.strokeStyle = 'rgba(255, 255, 255, 0.28)';
  brush.lineWidth = 0.0016;
  brush.beginPath();
  for (let at = 1; at < 22; at++) {
    brush.moveTo(x - half + (2 * half * at) / 22, top);
    brush.lineTo(x - half + (2 * half * at) / 22, base - 0.012);
  }
  for (let at = 1; at < 8; at++) {
    brush.moveTo(x - half, top + ((base - top) * at) / 8);
    brush.lineTo(x + half, top + ((base - top) * at) / 8);
  }
  brush.stroke();
  brush.strokeStyle = '#f4f4f0';
  brush.lineWidth = 0.007;
  brush.beginPath();
  brush.moveTo(x - half, base);
  brush.lineTo(x - half, top);
  brush.lineTo(x + half, top);
  brush.lineTo(x + half, base);
  brush.stroke();
}
