/** A head with its hair or hat, turned a little to the side, and a face of few strokes. */
import { type Colour, css, lighten, mix } from './colour.js';
import type { Colours } from './figure.js';
import type { Brush } from './layer.js';
import type { Person } from './reading.js';
import type { Point } from './shapes.js';

export function drawHead(
  brush: Brush,
  person: Person,
  head: Point,
  size: number,
  tilt: number,
  colours: Colours,
): void {
  brush.save();
  brush.translate(head.x, head.y);
  brush.rotate(-tilt * 0.8);
  brush.fillStyle = css(colours.skin);
  brush.beginPath();
  brush.ellipse(0.004, 0.004, size * 0.8, size, 0, 0, 7);
  brush.fill();
  brush.beginPath();
  brush.moveTo(size * 0.72, -size * 0.1);
  brush.lineTo(size * 0.95, size * 0.22);
  brush.lineTo(size * 0.6, size * 0.35);
  brush.fill();
  brush.fillStyle = css(
    person.hair === 'hat'
      ? colours.dark
      : person.hair === 'hood'
        ? colours.top
        : person.hair === 'bald'
          ? mix(colours.skin, colours.hair, 0.22)
          : colours.hair,
  );
  brush.save();
  brush.beginPath();
  if (person.hair === 'bald') brush.ellipse(-size * 0.06, -size * 0.08, size * 0.78, size * 0.94, 0, 0, 7);
  else brush.ellipse(-size * 0.14, -size * 0.2, size * 0.86, size * 0.92, 0, 0, 7);
  brush.clip();
  // Short hair ends at the ear and slopes to the nape; the rest hangs below it.
  const short = person.hair === 'short' || person.hair === 'bald' || person.hair === 'hat';
  brush.beginPath();
  brush.moveTo(-size * 1.2, -size * 1.3);
  brush.lineTo(size * 0.55, -size * 1.3);
  brush.lineTo(size * 0.55, size * (short ? -0.1 : 0.9));
  brush.lineTo(-size * 0.3, size * (short ? 0.02 : 0.9));
  brush.lineTo(-size * 1.2, size * (short ? 0.5 : 0.9));
  brush.fill();
  brush.restore();
  brush.fillStyle = css(colours.skin);
  brush.beginPath();
  brush.ellipse(size * 0.32, size * 0.22, size * 0.5, size * 0.72, 0, 0, 7);
  brush.fill();
  features(brush, person, size, colours);
  if (short) {
    brush.fillStyle = css(mix(colours.skin, colours.dark, 0.16));
    brush.beginPath();
    brush.ellipse(-size * 0.3, size * 0.12, size * 0.13, size * 0.22, -0.15, 0, 7);
    brush.fill();
  }
  if (person.hair === 'helmet') helmet(brush, size, colours);
  else if (person.hair === 'hat') {
    brush.fillStyle = css(colours.dark);
    brush.beginPath();
    brush.ellipse(-size * 0.08, -size * 0.52, size * 0.92, size * 0.86, 0, Math.PI, 0);
    brush.fill();
    brush.fillStyle = css(lighten(colours.dark, 0.07));
    brush.beginPath();
    brush.roundRect(-size * 1.04, -size * 0.68, size * 1.94, size * 0.3, size * 0.14);
    brush.fill();
  } else if (person.hair === 'hood') {
    brush.fillStyle = css(colours.top);
    brush.beginPath();
    brush.ellipse(-size * 0.3, size * 0.1, size * 0.98, size * 1.3, 0.15, 1.3, 5.4);
    brush.fill();
  } else if (person.hair === 'curls') {
    for (let curl = 0; curl < 11; curl++) {
      const angle = -0.35 - (curl / 10) * (Math.PI * 1.12);
      const out = size * (0.92 + 0.1 * Math.sin(curl * 2.4));
      brush.fillStyle = css(lighten(colours.hair, curl % 3 === 0 ? 0.035 : 0));
      brush.beginPath();
      brush.arc(
        -size * 0.18 + Math.cos(angle) * out * 0.86,
        -size * 0.2 + Math.sin(angle) * out * 0.86,
        size * 0.34,
        0,
        7,
      );
      brush.fill();
    }
  } else if (person.hair === 'bun') {
    brush.fillStyle = css(colours.hair);
    brush.beginPath();
    brush.arc(-size * 0.85, -size * 0.75, size * 0.42, 0, 7);
    brush.fill();
  }
  brush.restore();
}

/** Brow, eyes, nose, mouth, and a shadow on the side away from where it looks: no more, or it would be a cartoon. */
function features(brush: Brush, person: Person, size: number, { skin, hair, dark }: Colours): void {
  const shadow = mix(skin, dark, 0.62);
  const line = mix(skin, dark, 0.88);
  brush.save();
  brush.beginPath();
  brush.ellipse(size * 0.32, size * 0.22, size * 0.5, size * 0.72, 0, 0, 7);
  brush.clip();
  // Beside long hair it is the hair's shadow; beside an ear it would look like a sideburn.
  brush.fillStyle = css(shadow, person.hair === 'short' || person.hair === 'bald' ? 0.2 : 0.42);
  brush.beginPath();
  brush.moveTo(-size * 0.4, -size * 0.7);
  brush.bezierCurveTo(size * 0.12, -size * 0.3, -size * 0.1, size * 0.4, size * 0.36, size * 1.1);
  brush.lineTo(-size * 0.4, size * 1.1);
  brush.fill();
  // The hollow of the eyes.
  brush.fillStyle = css(shadow, 0.3);
  brush.beginPath();
  brush.ellipse(size * 0.42, size * 0.0, size * 0.42, size * 0.13, 0.04, 0, 7);
  brush.fill();
  if (person.beard) {
    brush.fillStyle = css(hair, 0.85);
    brush.beginPath();
    brush.moveTo(-size * 0.2, size * 0.25);
    brush.bezierCurveTo(size * 0.1, size * 0.5, size * 0.2, size * 0.4, size * 0.5, size * 0.4);
    brush.bezierCurveTo(size * 0.7, size * 0.42, size * 0.8, size * 0.4, size * 0.9, size * 0.3);
    brush.lineTo(size * 0.9, size * 1.2);
    brush.lineTo(-size * 0.3, size * 1.2);
    brush.fill();
  }
  brush.restore();

  // The nose: a soft shadow under its ridge, and light along it.
  brush.fillStyle = css(shadow, 0.6);
  brush.beginPath();
  brush.moveTo(size * 0.6, -size * 0.04);
  brush.quadraticCurveTo(size * 0.62, size * 0.16, size * 0.5, size * 0.3);
  brush.quadraticCurveTo(size * 0.62, size * 0.36, size * 0.72, size * 0.3);
  brush.quadraticCurveTo(size * 0.7, size * 0.1, size * 0.66, -size * 0.06);
  brush.fill();

  brush.lineCap = 'round';
  brush.strokeStyle = css(line, 0.92);
  for (const [x, half] of [
    [0.28, 0.15],
    [0.74, 0.1],
  ] as const) {
    brush.lineWidth = size * 0.055;
    brush.strokeStyle = css(mix(line, hair, 0.5), 0.9);
    brush.beginPath();
    brush.moveTo(size * (x - half * 1.15), -size * 0.13);
    brush.quadraticCurveTo(size * x, -size * 0.23, size * (x + half * 1.1), -size * 0.15);
    brush.stroke();
    brush.lineWidth = size * 0.04;
    brush.strokeStyle = css(line, 0.92);
    brush.beginPath();
    if (person.eyes === 'closed' || person.gaze > 0) {
      brush.moveTo(size * (x - half), size * 0.01);
      brush.quadraticCurveTo(size * x, size * 0.09, size * (x + half), size * 0.01);
      brush.stroke();
      continue;
    }
    brush.moveTo(size * (x - half), size * 0.03);
    brush.quadraticCurveTo(size * x, -size * 0.07, size * (x + half), size * 0.02);
    brush.quadraticCurveTo(size * x, size * 0.08, size * (x - half), size * 0.03);
    brush.fillStyle = css(lighten(mix(skin, { l: 0.92, a: 0, b: 0 }, 0.55), 0.02), 0.85);
    brush.fill();
    brush.save();
    brush.clip();
    brush.fillStyle = css(line);
    brush.beginPath();
    brush.arc(size * (x + half * 0.18), size * 0.01, size * 0.06, 0, 7);
    brush.fill();
    brush.restore();
    brush.beginPath();
    brush.moveTo(size * (x - half), size * 0.03);
    brush.quadraticCurveTo(size * x, -size * 0.075, size * (x + half), size * 0.02);
    brush.stroke();
  }

  if (person.pose === 'singing') {
    brush.fillStyle = css(line);
    brush.beginPath();
    brush.ellipse(size * 0.54, size * 0.58, size * 0.13, size * 0.12, 0, 0, 7);
    brush.fill();
    return;
  }
  brush.lineWidth = size * 0.045;
  brush.strokeStyle = css(mix(line, { l: 0.42, a: 0.11, b: 0.05 }, 0.35), 0.9);
  brush.beginPath();
  brush.moveTo(size * 0.38, size * 0.56);
  brush.quadraticCurveTo(size * 0.54, size * 0.6, size * 0.7, size * 0.55);
  brush.stroke();
  brush.fillStyle = css(shadow, 0.35);
  brush.beginPath();
  brush.ellipse(size * 0.54, size * 0.68, size * 0.1, size * 0.03, 0, 0, 7);
  brush.fill();
}

/** A round shell with a dark visor that holds a streak of light. */
function helmet(brush: Brush, size: number, { top, dark }: Colours): void {
  brush.fillStyle = css(lighten(top, 0.1));
  brush.beginPath();
  brush.arc(0, 0, size * 1.38, 0, 7);
  brush.fill();
  brush.fillStyle = css(dark);
  brush.beginPath();
  brush.ellipse(size * 0.3, size * 0.06, size * 0.98, size * 0.94, 0, 0, 7);
  brush.fill();
  brush.strokeStyle = css(lighten(top, 0.3), 0.8);
  brush.lineWidth = size * 0.09;
  brush.lineCap = 'round';
  brush.beginPath();
  brush.ellipse(size * 0.3, size * 0.06, size * 0.72, size * 0.7, 0, -1.3, -0.35);
  brush.stroke();
}

export function longHair(brush: Brush, head: Point, size: number, lean: number, value: Colour): void {
  brush.fillStyle = css(value);
  brush.beginPath();
  brush.moveTo(head.x + size * 0.2, head.y - size * 1.05);
  brush.bezierCurveTo(
    head.x - size * 1.5,
    head.y - size * 1.2,
    head.x - size * 1.3,
    head.y + size,
    head.x - size * (1.5 + lean * 3),
    head.y + size * 2.9,
  );
  brush.quadraticCurveTo(head.x - size * 0.4, head.y + size * 3.1, head.x + size * 0.1, head.y + size * 1.2);
  brush.closePath();
  brush.fill();
}
