/** A hospital's room: a bed, a drip, a screen with a pulse, and the round lamp above. */
import { type Colour, colour, css, lighten, mix } from '../colour.js';
import type { Brush, Stage } from '../layer.js';
import { glow } from '../shapes.js';

const FLOOR = 0.86;
const PULSE = colour('#5df2a0');

export function ward(stage: Stage, brush: Brush): void {
  const { light } = stage;
  const steel = mix({ l: 0.72, a: -0.005, b: -0.012 }, light.shadow, 0.5 - 0.38 * light.daylight);
  const linen = mix({ l: 0.93, a: -0.008, b: -0.004 }, light.shadow, 0.42 - 0.34 * light.daylight);
  for (const side of [-1, 1]) {
    bed(brush, side * 0.56, side, steel, linen, mix(light.accents[0]!, linen, 0.55));
    drip(brush, side * 0.93, steel, lighten(linen, 0.04));
    screen(stage, brush, side * 0.2, steel);
  }
  lamp(stage, brush, -0.12, steel);
}

function bed(brush: Brush, x: number, side: number, steel: Colour, linen: Colour, cover: Colour): void {
  brush.fillStyle = css(steel);
  for (const leg of [-0.26, 0.25]) brush.fillRect(x + leg, 0.7, 0.014, FLOOR - 0.7);
  brush.fillRect(x - 0.29, 0.72, 0.58, 0.02);
  brush.fillRect(x + side * 0.28 - 0.008, 0.56, 0.016, 0.2);
  const piece = (value: Colour, left: number, top: number, width: number, height: number) => {
    brush.fillStyle = css(value);
    brush.beginPath();
    brush.roundRect(left, top, width, height, 0.018);
    brush.fill();
  };
  piece(linen, x - 0.27, 0.665, 0.54, 0.058);
  piece(cover, x - (side > 0 ? 0.27 : 0.11), 0.655, 0.38, 0.075);
  piece(lighten(linen, 0.04), x + side * 0.18 - 0.075, 0.625, 0.15, 0.05);
}

function drip(brush: Brush, x: number, steel: Colour, bag: Colour): void {
  brush.fillStyle = css(steel);
  brush.fillRect(x - 0.005, 0.36, 0.01, FLOOR - 0.36);
  brush.fillRect(x - 0.05, 0.36, 0.1, 0.008);
  brush.fillRect(x - 0.06, FLOOR - 0.01, 0.12, 0.01);
  brush.fillStyle = css(bag, 0.85);
  brush.beginPath();
  brush.roundRect(x - 0.045, 0.375, 0.05, 0.09, 0.014);
  brush.fill();
}

function screen({ light }: Stage, brush: Brush, x: number, steel: Colour): void {
  brush.fillStyle = css(steel);
  brush.fillRect(x - 0.006, 0.6, 0.012, FLOOR - 0.6);
  brush.fillStyle = css(mix(light.shadow, steel, 0.25));
  brush.beginPath();
  brush.roundRect(x - 0.1, 0.46, 0.2, 0.15, 0.012);
  brush.fill();
  glow(brush, { x, y: 0.535 }, 0.2, PULSE, 0.3);
  brush.strokeStyle = css(PULSE);
  brush.lineWidth = 0.004;
  brush.beginPath();
  brush.moveTo(x - 0.085, 0.54);
  for (const [across, up] of [
    [-0.035, 0],
    [-0.02, 0.035],
    [-0.004, -0.03],
    [0.012, 0],
    [0.045, 0],
    [0.056, 0.02],
    [0.066, 0],
    [0.085, 0],
  ] as const)
    brush.lineTo(x + across, 0.54 - up);
  brush.stroke();
}

function lamp({ light }: Stage, brush: Brush, x: number, steel: Colour): void {
  brush.strokeStyle = css(mix(steel, light.shadow, 0.3));
  brush.lineWidth = 0.014;
  brush.beginPath();
  brush.moveTo(x + 0.2, -0.5);
  brush.lineTo(x + 0.2, -0.02);
  brush.lineTo(x, 0.09);
  brush.stroke();
  brush.fillStyle = css(steel);
  brush.beginPath();
  brush.ellipse(x, 0.12, 0.17, 0.055, 0, 0, 7);
  brush.fill();
  brush.fillStyle = css(lighten(light.key, 0.1));
  for (const at of [-0.1, -0.035, 0.035, 0.1]) {
    brush.beginPath();
    brush.ellipse(x + at, 0.135, 0.026, 0.012, 0, 0, 7);
    brush.fill();
  }
  glow(brush, { x, y: 0.3 }, 0.7, light.key, 0.35);
}
