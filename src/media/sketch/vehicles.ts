/** A car and a bicycle, standing in the place. */
import { type Colour, colour, css, lighten, mix, withLightness } from './colour.js';
import type { Brush, Stage } from './layer.js';
import { glow, verticalRamp } from './shapes.js';

/** Where it stands, on the side away from the light, and how large it is. */
export const CAR = { x: -0.2, size: 0.62 };

export function car(brush: Brush, stage: Stage, body: Colour): void {
  const { light } = stage;
  const paint = mix(body, light.shadow, 0.5 - 0.3 * light.daylight);
  brush.save();
  brush.translate(CAR.x * Math.sign(light.sun.x), 0.93);
  brush.scale(CAR.size, CAR.size);
  brush.fillStyle = css(light.shadow, 0.6);
  brush.beginPath();
  brush.ellipse(0, 0, 0.56, 0.04, 0, 0, 7);
  brush.fill();
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(lighten(mix(paint, light.key, 0.4), 0.05))],
      [0.45, css(paint)],
      [1, css(mix(paint, light.shadow, 0.7))],
    ],
    -0.34,
    0,
  );
  brush.beginPath();
  brush.moveTo(-0.52, -0.03);
  brush.bezierCurveTo(-0.56, -0.14, -0.5, -0.17, -0.36, -0.19);
  brush.bezierCurveTo(-0.26, -0.31, -0.16, -0.33, 0, -0.33);
  brush.bezierCurveTo(0.14, -0.33, 0.22, -0.27, 0.29, -0.2);
  brush.bezierCurveTo(0.47, -0.18, 0.54, -0.14, 0.53, -0.03);
  brush.fill();
  brush.fillStyle = css(mix(light.sky[2]!, light.shadow, 0.5), 0.95);
  brush.beginPath();
  brush.moveTo(-0.3, -0.2);
  brush.bezierCurveTo(-0.22, -0.28, -0.14, -0.3, -0.02, -0.3);
  brush.lineTo(-0.02, -0.2);
  brush.moveTo(0.01, -0.3);
  brush.bezierCurveTo(0.12, -0.3, 0.18, -0.26, 0.24, -0.2);
  brush.lineTo(0.01, -0.2);
  brush.fill();
  for (const x of [-0.3, 0.32]) {
    brush.fillStyle = css(light.shadow);
    brush.beginPath();
    brush.arc(x, -0.045, 0.088, 0, 7);
    brush.fill();
    brush.fillStyle = css(mix(light.haze, light.shadow, 0.4));
    brush.beginPath();
    brush.arc(x, -0.045, 0.046, 0, 7);
    brush.fill();
  }
  for (const [x, value] of [
    [0.52, light.lamp],
    [-0.52, withLightness(colour('#d02a2a'), 0.6)],
  ] as const) {
    brush.fillStyle = css(lighten(value, 0.1));
    brush.beginPath();
    brush.ellipse(x, -0.13, 0.02, 0.018, 0, 0, 7);
    brush.fill();
    glow(brush, { x, y: -0.13 }, x > 0 ? 0.4 : 0.2, value, 0.9 - 0.6 * light.daylight);
  }
  brush.restore();
}

export function bicycle(brush: Brush, stage: Stage, body: Colour): void {
  const { light } = stage;
  brush.strokeStyle = css(mix(light.shadow, light.haze, 0.1));
  brush.lineWidth = 0.007;
  for (const x of [-0.15, 0.15]) {
    brush.beginPath();
    brush.arc(x, 0.84, 0.095, 0, 7);
    brush.stroke();
  }
  brush.strokeStyle = css(mix(body, light.shadow, 0.3));
  brush.lineWidth = 0.01;
  brush.beginPath();
  brush.moveTo(-0.15, 0.84);
  brush.lineTo(-0.01, 0.84);
  brush.lineTo(0.1, 0.71);
  brush.lineTo(-0.06, 0.71);
  brush.lineTo(-0.15, 0.84);
  brush.moveTo(-0.01, 0.84);
  brush.lineTo(-0.075, 0.67);
  brush.moveTo(0.15, 0.84);
  brush.lineTo(0.09, 0.66);
  brush.lineTo(0.13, 0.65);
  brush.moveTo(-0.11, 0.67);
  brush.lineTo(-0.04, 0.67);
  brush.stroke();
}
