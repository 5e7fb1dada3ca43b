/** Things that are advertised, one unit high each and standing on y = 0. */
import { type Colour, css, lighten, mix } from './colour.js';
import type { Brush } from './layer.js';
import type { Thing } from './lexicon.js';
import { glow } from './shapes.js';

export type Pen = { brush: Brush; body: Colour; bright: Colour; dark: Colour; key: Colour; accent: Colour };

/** Round bodies: dark at the far side, a narrow light near the lit edge. */
function round({ brush, body, bright, dark, key }: Pen, half: number): CanvasFill {
  const ramp = brush.createLinearGradient(-half, 0, half, 0);
  for (const [at, value] of [
    [0, dark],
    [0.45, body],
    [0.74, bright],
    [0.8, key],
    [0.86, bright],
    [1, mix(body, dark, 0.5)],
  ] as const)
    ramp.addColorStop(at, css(value));
  return ramp;
}

type CanvasFill = Brush['fillStyle'];

export const PRODUCTS: Record<Thing, (pen: Pen) => void> = {
  bottle(pen) {
    const { brush } = pen;
    brush.fillStyle = round(pen, 0.17);
    brush.beginPath();
    brush.moveTo(-0.17, -0.02);
    brush.lineTo(-0.17, -0.56);
    brush.bezierCurveTo(-0.17, -0.7, -0.06, -0.7, -0.055, -0.82);
    brush.lineTo(0.055, -0.82);
    brush.bezierCurveTo(0.06, -0.7, 0.17, -0.7, 0.17, -0.56);
    brush.lineTo(0.17, -0.02);
    brush.quadraticCurveTo(0.16, 0.02, 0, 0.024);
    brush.quadraticCurveTo(-0.16, 0.02, -0.17, -0.02);
    brush.fill();
    brush.fillStyle = css(pen.dark);
    brush.fillRect(-0.066, -0.96, 0.132, 0.15);
    brush.fillStyle = css(lighten(pen.accent, 0.12));
    brush.fillRect(-0.17, -0.46, 0.34, 0.24);
    brush.fillStyle = css(pen.dark, 0.8);
    brush.fillRect(-0.1, -0.39, 0.2, 0.026);
    brush.fillRect(-0.07, -0.34, 0.14, 0.014);
  },
  flacon(pen) {
    const { brush } = pen;
    const glass = brush.createLinearGradient(-0.25, 0, 0.25, 0);
    for (const [at, value] of [
      [0, pen.dark],
      [0.14, pen.body],
      [0.5, mix(pen.body, pen.bright, 0.5)],
      [0.86, pen.bright],
      [1, pen.key],
    ] as const)
      glass.addColorStop(at, css(value));
    brush.fillStyle = glass;
    brush.beginPath();
    brush.roundRect(-0.25, -0.5, 0.5, 0.52, 0.05);
    brush.fill();
    // What is in it stands lower than the shoulders of the glass.
    brush.fillStyle = css(mix(pen.body, pen.accent, 0.35), 0.75);
    brush.beginPath();
    brush.roundRect(-0.205, -0.4, 0.41, 0.37, 0.03);
    brush.fill();
    brush.fillStyle = css(pen.key, 0.5);
    brush.beginPath();
    brush.moveTo(0.1, -0.47);
    brush.lineTo(0.185, -0.47);
    brush.lineTo(0.11, -0.02);
    brush.lineTo(0.03, -0.02);
    brush.fill();
    brush.fillStyle = round({ ...pen, body: pen.accent, bright: lighten(pen.accent, 0.2) }, 0.08);
    brush.fillRect(-0.065, -0.56, 0.13, 0.065);
    brush.fillStyle = round({ ...pen, body: mix(pen.dark, pen.body, 0.3) }, 0.12);
    brush.beginPath();
    brush.roundRect(-0.11, -0.8, 0.22, 0.25, 0.02);
    brush.fill();
    brush.fillStyle = css(lighten(pen.key, 0), 0.9);
    brush.fillRect(-0.14, -0.27, 0.28, 0.1);
    brush.fillStyle = css(pen.dark, 0.85);
    brush.fillRect(-0.09, -0.235, 0.18, 0.014);
    brush.fillRect(-0.05, -0.207, 0.1, 0.009);
  },
  dish(pen) {
    const { brush } = pen;
    const clay = lighten(mix(pen.key, pen.body, 0.18), -0.06);
    brush.fillStyle = round(
      { ...pen, body: clay, bright: lighten(clay, 0.06), dark: mix(clay, pen.dark, 0.6) },
      0.5,
    );
    brush.beginPath();
    brush.moveTo(-0.52, -0.24);
    brush.bezierCurveTo(-0.46, -0.08, -0.32, -0.04, -0.2, 0);
    brush.quadraticCurveTo(0, 0.045, 0.2, 0);
    brush.bezierCurveTo(0.32, -0.04, 0.46, -0.08, 0.52, -0.24);
    brush.fill();
    brush.fillStyle = css(lighten(clay, 0.04));
    brush.beginPath();
    brush.ellipse(0, -0.24, 0.52, 0.1, 0, 0, 7);
    brush.fill();
    brush.fillStyle = css(mix(clay, pen.dark, 0.45));
    brush.beginPath();
    brush.ellipse(0, -0.235, 0.46, 0.08, 0, 0, 7);
    brush.fill();
    // A heap of strands, with something green on top.
    brush.save();
    brush.beginPath();
    brush.ellipse(0, -0.255, 0.4, 0.15, 0, Math.PI, 0);
    brush.ellipse(0, -0.25, 0.43, 0.075, 0, 0, Math.PI);
    brush.clip();
    brush.fillStyle = '#c98f3c';
    brush.fillRect(-0.5, -0.45, 1, 0.4);
    brush.lineCap = 'round';
    for (let strand = 0; strand < 46; strand++) {
      const at = ((strand * 0.618) % 1) * 0.9 - 0.45;
      const y = -0.4 + ((strand * 0.37) % 1) * 0.2;
      brush.strokeStyle = ['#f0cf82', '#e2b45c', '#d39e46'][strand % 3]!;
      brush.lineWidth = 0.022;
      brush.beginPath();
      brush.ellipse(at * 0.6, y + 0.06, 0.12 + (strand % 5) * 0.03, 0.04 + (strand % 4) * 0.015, at, 0, 4.4);
      brush.stroke();
    }
    brush.restore();
    for (const [x, y, turn] of [
      [-0.05, -0.42, -0.5],
      [0.06, -0.43, 0.5],
      [0.01, -0.46, 0],
    ] as const) {
      brush.fillStyle = x > 0.03 ? '#4f8f45' : '#6bab55';
      brush.beginPath();
      brush.ellipse(x, y, 0.065, 0.032, turn, 0, 7);
      brush.fill();
    }
    for (let wisp = 0; wisp < 6; wisp++)
      glow(
        brush,
        { x: Math.sin(wisp * 1.1) * 0.09, y: -0.5 - wisp * 0.1 },
        0.16,
        pen.key,
        0.24 - wisp * 0.03,
      );
  },
  can(pen) {
    const { brush } = pen;
    brush.fillStyle = round(pen, 0.22);
    brush.beginPath();
    brush.roundRect(-0.22, -0.8, 0.44, 0.82, 0.05);
    brush.fill();
    brush.fillStyle = css(lighten(pen.key, -0.12));
    brush.beginPath();
    brush.ellipse(0, -0.79, 0.19, 0.035, 0, 0, 7);
    brush.fill();
    brush.fillStyle = css(pen.accent, 0.9);
    brush.beginPath();
    brush.arc(-0.02, -0.4, 0.12, 0, 7);
    brush.fill();
  },
  phone(pen) {
    const { brush } = pen;
    brush.save();
    brush.transform(1, -0.06, 0, 1, 0, 0);
    brush.fillStyle = css(pen.dark);
    brush.beginPath();
    brush.roundRect(-0.235, -0.96, 0.49, 0.97, 0.07);
    brush.fill();
    const glass = brush.createLinearGradient(-0.2, -0.9, 0.22, 0);
    glass.addColorStop(0, css(pen.bright));
    glass.addColorStop(0.5, css(pen.body));
    glass.addColorStop(1, css(pen.accent));
    brush.fillStyle = glass;
    brush.beginPath();
    brush.roundRect(-0.215, -0.935, 0.43, 0.92, 0.055);
    brush.fill();
    brush.fillStyle = css(pen.key, 0.85);
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 3; column++) {
        brush.beginPath();
        brush.roundRect(-0.16 + column * 0.12, -0.6 + row * 0.14, 0.08, 0.08, 0.02);
        brush.fill();
      }
    brush.restore();
  },
  shoe(pen) {
    const { brush } = pen;
    brush.scale(1.15, 1.15);
    brush.fillStyle = css(lighten(pen.key, -0.02));
    brush.beginPath();
    brush.roundRect(-0.52, -0.1, 1.06, 0.1, 0.05);
    brush.fill();
    const upper = brush.createLinearGradient(-0.2, -0.6, 0.3, 0);
    upper.addColorStop(0, css(pen.bright));
    upper.addColorStop(0.4, css(pen.body));
    upper.addColorStop(1, css(pen.dark));
    brush.fillStyle = upper;
    brush.beginPath();
    brush.moveTo(-0.5, -0.09);
    brush.bezierCurveTo(-0.53, -0.3, -0.47, -0.42, -0.44, -0.52);
    brush.quadraticCurveTo(-0.3, -0.42, -0.14, -0.5);
    brush.bezierCurveTo(0, -0.36, 0.14, -0.27, 0.3, -0.25);
    brush.bezierCurveTo(0.48, -0.23, 0.54, -0.15, 0.53, -0.09);
    brush.fill();
    brush.strokeStyle = css(lighten(pen.key, 0));
    brush.lineWidth = 0.022;
    brush.lineCap = 'round';
    for (let lace = 0; lace < 4; lace++) {
      brush.beginPath();
      brush.moveTo(-0.1 + lace * 0.085, -0.44 + lace * 0.05);
      brush.lineTo(-0.02 + lace * 0.085, -0.35 + lace * 0.036);
      brush.stroke();
    }
    brush.strokeStyle = css(pen.accent);
    brush.lineWidth = 0.045;
    brush.beginPath();
    brush.moveTo(-0.4, -0.2);
    brush.quadraticCurveTo(-0.1, -0.12, 0.12, -0.26);
    brush.stroke();
  },
  cup(pen) {
    const { brush } = pen;
    brush.scale(0.85, 0.85);
    brush.strokeStyle = css(pen.body);
    brush.lineWidth = 0.06;
    brush.beginPath();
    brush.ellipse(0.3, -0.32, 0.13, 0.15, 0, -1.5, 1.5);
    brush.stroke();
    brush.fillStyle = round(pen, 0.3);
    brush.beginPath();
    brush.moveTo(-0.3, -0.56);
    brush.bezierCurveTo(-0.3, -0.2, -0.22, -0.05, -0.15, 0);
    brush.quadraticCurveTo(0, 0.035, 0.15, 0);
    brush.bezierCurveTo(0.22, -0.05, 0.3, -0.2, 0.3, -0.56);
    brush.fill();
    brush.fillStyle = css(pen.bright);
    brush.beginPath();
    brush.ellipse(0, -0.56, 0.3, 0.06, 0, 0, 7);
    brush.fill();
    brush.fillStyle = '#3a2216';
    brush.beginPath();
    brush.ellipse(0, -0.55, 0.265, 0.046, 0, 0, 7);
    brush.fill();
    for (let wisp = 0; wisp < 7; wisp++)
      glow(
        brush,
        { x: Math.sin(wisp * 0.9) * 0.07, y: -0.66 - wisp * 0.1 },
        0.14,
        pen.key,
        0.3 - wisp * 0.03,
      );
  },
  watch(pen) {
    const { brush } = pen;
    brush.fillStyle = round({ ...pen, body: pen.dark, bright: pen.body }, 0.17);
    brush.beginPath();
    brush.roundRect(-0.15, -1.02, 0.3, 1.04, 0.05);
    brush.fill();
    for (const [radius, value] of [
      [0.3, pen.bright],
      [0.265, pen.dark],
      [0.245, lighten(pen.key, -0.04)],
    ] as const) {
      brush.fillStyle = css(value);
      brush.beginPath();
      brush.arc(0, -0.5, radius, 0, 7);
      brush.fill();
    }
    brush.strokeStyle = css(pen.dark);
    brush.lineCap = 'round';
    for (let hour = 0; hour < 12; hour++) {
      const angle = (hour / 12) * 2 * Math.PI;
      brush.lineWidth = hour % 3 ? 0.008 : 0.018;
      brush.beginPath();
      brush.moveTo(Math.sin(angle) * 0.225, -0.5 - Math.cos(angle) * 0.225);
      brush.lineTo(Math.sin(angle) * 0.19, -0.5 - Math.cos(angle) * 0.19);
      brush.stroke();
    }
    for (const [angle, long, width] of [
      [-1.05, 0.12, 0.022],
      [1.05, 0.17, 0.015],
    ] as const) {
      brush.lineWidth = width;
      brush.beginPath();
      brush.moveTo(0, -0.5);
      brush.lineTo(Math.sin(angle) * long, -0.5 - Math.cos(angle) * long);
      brush.stroke();
    }
  },
  laptop(pen) {
    const { brush } = pen;
    brush.fillStyle = css(pen.dark);
    brush.beginPath();
    brush.roundRect(-0.52, -0.72, 1.04, 0.68, 0.03);
    brush.fill();
    const glass = brush.createLinearGradient(-0.5, -0.7, 0.5, 0);
    glass.addColorStop(0, css(pen.bright));
    glass.addColorStop(1, css(pen.accent));
    brush.fillStyle = glass;
    brush.fillRect(-0.48, -0.68, 0.96, 0.58);
    brush.fillStyle = css(pen.key, 0.7);
    for (let line = 0; line < 5; line++)
      brush.fillRect(-0.4, -0.58 + line * 0.09, 0.3 + 0.12 * ((line * 7) % 4), 0.03);
    brush.fillStyle = css(mix(pen.body, pen.key, 0.4));
    brush.beginPath();
    brush.moveTo(-0.52, -0.05);
    brush.lineTo(0.52, -0.05);
    brush.lineTo(0.64, 0.03);
    brush.lineTo(-0.64, 0.03);
    brush.fill();
  },
  headphones(pen) {
    const { brush } = pen;
    brush.strokeStyle = css(pen.dark);
    brush.lineWidth = 0.075;
    brush.beginPath();
    brush.arc(0, -0.46, 0.36, Math.PI * 0.98, Math.PI * 2.02);
    brush.stroke();
    brush.strokeStyle = css(pen.bright);
    brush.lineWidth = 0.02;
    brush.beginPath();
    brush.arc(0, -0.46, 0.37, Math.PI * 1.3, Math.PI * 1.95);
    brush.stroke();
    for (const side of [-1, 1]) {
      brush.save();
      brush.translate(side * 0.33, -0.26);
      brush.fillStyle = css(pen.dark);
      brush.beginPath();
      brush.ellipse(-side * 0.05, 0, 0.1, 0.2, side * 0.08, 0, 7);
      brush.fill();
      brush.fillStyle = round(pen, 0.13);
      brush.beginPath();
      brush.ellipse(side * 0.03, 0, 0.1, 0.21, side * 0.08, 0, 7);
      brush.fill();
      brush.restore();
    }
  },
  box(pen) {
    const { brush } = pen;
    brush.fillStyle = css(mix(pen.body, pen.dark, 0.55));
    brush.beginPath();
    brush.moveTo(-0.34, -0.62);
    brush.lineTo(-0.06, -0.54);
    brush.lineTo(-0.06, 0.03);
    brush.lineTo(-0.34, -0.06);
    brush.fill();
    brush.fillStyle = css(pen.body);
    brush.beginPath();
    brush.moveTo(-0.06, -0.54);
    brush.lineTo(0.36, -0.64);
    brush.lineTo(0.36, -0.08);
    brush.lineTo(-0.06, 0.03);
    brush.fill();
    brush.fillStyle = css(pen.bright);
    brush.beginPath();
    brush.moveTo(-0.34, -0.62);
    brush.lineTo(0.07, -0.71);
    brush.lineTo(0.36, -0.64);
    brush.lineTo(-0.06, -0.54);
    brush.fill();
    brush.fillStyle = css(pen.accent);
    brush.beginPath();
    brush.moveTo(0.12, -0.585);
    brush.lineTo(0.2, -0.605);
    brush.lineTo(0.2, -0.04);
    brush.lineTo(0.12, -0.02);
    brush.fill();
  },
};
