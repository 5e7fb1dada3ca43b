/** What stands in a room, by what the room is for. */
import { type Colour, css, lighten, mix } from '../colour.js';
import type { Brush, Stage } from '../layer.js';
import { glow, verticalRamp } from '../shapes.js';
import { ward } from './ward.js';

const FLOOR = 0.86;

export function furnish(stage: Stage, brush: Brush): void {
  const wood = mix(
    mix({ l: 0.46, a: 0.035, b: 0.06 }, stage.light.accents[0]!, 0.15),
    stage.light.shadow,
    0.55 - 0.3 * stage.light.daylight,
  );
  if (/hospital|clinic|operating/.test(stage.reading.words)) ward(stage, brush);
  else if (stage.reading.place === 'office') office(stage, brush, wood);
  else if (stage.reading.place === 'kitchen') kitchen(stage, brush, wood);
  else if (stage.reading.place === 'cafe') cafe(stage, brush, wood);
  else living(stage, brush, wood);
}

function block(
  brush: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  value: Colour,
  stage: Stage,
): void {
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(value, stage.light.key, 0.16))],
      [0.12, css(value)],
      [1, css(mix(value, stage.light.shadow, 0.45))],
    ],
    y,
    y + height,
  );
  brush.beginPath();
  brush.roundRect(x, y, width, height, Math.min(0.012, height / 3));
  brush.fill();
}

/** A lamp on a cord, and the cone that it throws. */
function pendant(stage: Stage, brush: Brush, x: number, y: number, size: number): void {
  const { light } = stage;
  brush.strokeStyle = css(light.shadow);
  brush.lineWidth = 0.003;
  brush.beginPath();
  brush.moveTo(x, -0.5);
  brush.lineTo(x, y);
  brush.stroke();
  brush.fillStyle = css(mix(light.accents[0]!, light.shadow, 0.5));
  brush.beginPath();
  brush.moveTo(x - size * 0.25, y);
  brush.quadraticCurveTo(x - size, y + size * 0.3, x - size, y + size);
  brush.lineTo(x + size, y + size);
  brush.quadraticCurveTo(x + size, y + size * 0.3, x + size * 0.25, y);
  brush.fill();
  brush.fillStyle = css(lighten(light.lamp, 0.12));
  brush.beginPath();
  brush.ellipse(x, y + size, size * 0.8, size * 0.16, 0, 0, 7);
  brush.fill();
  glow(brush, { x, y: y + size * 1.1 }, size * 5, light.lamp, 0.8 - 0.4 * light.daylight);
  glow(brush, { x, y: y + size * 3 }, size * 14, light.lamp, 0.5 - 0.4 * light.daylight);
}

function office(stage: Stage, brush: Brush, wood: Colour): void {
  const { light } = stage;
  const random = stage.random('office');
  for (const at of [-1.02, -0.34, 0.34, 1.02]) {
    const top = 0.66;
    block(brush, at - 0.27, top, 0.54, 0.022, lighten(wood, 0.08), stage);
    brush.fillStyle = css(mix(wood, light.shadow, 0.6));
    for (const leg of [-0.25, 0.24]) brush.fillRect(at + leg, top + 0.02, 0.012, FLOOR - top - 0.02);
    const screen = random.pick([light.accents[0]!, light.accents.at(-1)!, light.haze]);
    brush.fillStyle = css(mix(light.shadow, wood, 0.3));
    brush.fillRect(at - 0.008, top - 0.05, 0.016, 0.05);
    brush.beginPath();
    brush.roundRect(at - 0.115, top - 0.19, 0.23, 0.145, 0.008);
    brush.fill();
    brush.fillStyle = css(mix(screen, lighten(light.key, 0.05), 0.35));
    brush.fillRect(at - 0.107, top - 0.183, 0.214, 0.13);
    brush.fillStyle = css(mix(screen, light.shadow, 0.45), 0.8);
    for (let line = 0; line < 5; line++)
      brush.fillRect(at - 0.09, top - 0.166 + line * 0.022, random.between(0.05, 0.16), 0.008);
    glow(brush, { x: at, y: top - 0.11 }, 0.32, screen, 0.5 - 0.25 * light.daylight);
    const chair = mix(light.accents[0]!, light.shadow, 0.62);
    block(brush, at - 0.07, 0.62, 0.14, 0.15, chair, stage);
    block(brush, at - 0.08, 0.77, 0.16, 0.03, chair, stage);
    brush.fillStyle = css(light.shadow);
    brush.fillRect(at - 0.006, 0.8, 0.012, 0.07);
  }
  for (const at of [-0.8, 0, 0.8]) {
    brush.fillStyle = css(lighten(light.lamp, 0.1), 0.9);
    brush.fillRect(at - 0.2, -0.02, 0.4, 0.012);
    glow(brush, { x: at, y: 0 }, 0.45, light.lamp, 0.35);
  }
}

function kitchen(stage: Stage, brush: Brush, wood: Colour): void {
  const { light } = stage;
  const random = stage.random('kitchen');
  const front = mix(light.accents[0]!, light.shadow, 0.45 - 0.25 * light.daylight);
  for (let cupboard = -6; cupboard < 6; cupboard++) {
    const x = cupboard * 0.3;
    block(brush, x + 0.005, 0.66, 0.29, 0.22, front, stage);
    brush.fillStyle = css(light.lamp, 0.8);
    brush.fillRect(x + 0.12, 0.69, 0.06, 0.005);
    if (x > 0.3 || x < -0.7) block(brush, x + 0.005, 0.04, 0.29, 0.24, front, stage);
  }
  block(brush, -2, 0.635, 4, 0.03, lighten(wood, 0.16), stage);
  block(brush, 0.35, 0.4, 0.8, 0.014, wood, stage);
  for (let pot = 0; pot < 14; pot++) {
    const onShelf = pot < 7;
    const x = onShelf ? 0.4 + pot * 0.105 : random.between(-1.3, 1.3);
    const y = onShelf ? 0.4 : 0.636;
    const height = random.between(0.04, 0.1);
    const width = random.between(0.02, 0.035);
    block(
      brush,
      x - width,
      y - height,
      width * 2,
      height,
      mix(random.pick(light.accents), light.shadow, 0.35),
      stage,
    );
  }
  const pan = { x: -0.95, y: 0.6 };
  block(brush, pan.x - 0.07, pan.y, 0.14, 0.036, mix(light.shadow, light.haze, 0.3), stage);
  for (let wisp = 0; wisp < 4; wisp++)
    glow(brush, { x: pan.x + wisp * 0.018 - 0.02, y: pan.y - 0.05 - wisp * 0.06 }, 0.07, light.haze, 0.35);
  for (const at of [-0.42, 0, 0.42]) pendant(stage, brush, at, 0.2, 0.055);
}

function cafe(stage: Stage, brush: Brush, wood: Colour): void {
  const { light } = stage;
  const random = stage.random('cafe');
  for (const at of [-1.1, -0.37, 0.34, 1.06]) {
    brush.fillStyle = css(mix(wood, light.shadow, 0.5));
    brush.fillRect(at - 0.009, 0.7, 0.018, 0.17);
    brush.beginPath();
    brush.ellipse(at, 0.873, 0.075, 0.013, 0, 0, 7);
    brush.fill();
    brush.fillStyle = css(lighten(wood, 0.1));
    brush.beginPath();
    brush.ellipse(at, 0.695, 0.17, 0.024, 0, 0, 7);
    brush.fill();
    for (const side of [-1, 1]) {
      const x = at + side * 0.25;
      brush.strokeStyle = css(mix(wood, light.shadow, 0.55));
      brush.lineWidth = 0.012;
      brush.beginPath();
      brush.moveTo(x + side * 0.055, 0.57);
      brush.lineTo(x + side * 0.045, 0.88);
      brush.moveTo(x - side * 0.05, 0.75);
      brush.lineTo(x - side * 0.055, 0.88);
      brush.stroke();
      block(brush, x - 0.06, 0.735, 0.12, 0.02, wood, stage);
      block(brush, x + side * 0.05 - 0.01, 0.56, 0.02, 0.12, wood, stage);
    }
    brush.fillStyle = css(lighten(light.haze, 0.15));
    brush.beginPath();
    brush.roundRect(at - 0.03, 0.655, 0.04, 0.034, 0.008);
    brush.fill();
    glow(brush, { x: at - 0.01, y: 0.63 }, 0.06, light.haze, 0.35);
    pendant(stage, brush, at + random.between(-0.03, 0.03), random.between(0.12, 0.24), 0.05);
  }
}

function living(stage: Stage, brush: Brush, wood: Colour): void {
  const { light } = stage;
  const random = stage.random('living');
  const cloth = mix(light.accents[0]!, light.shadow, 0.42 - 0.2 * light.daylight);
  const side = random.next() < 0.5 ? -1 : 1;
  const x = side * 0.42;
  block(brush, x - 0.36, 0.58, 0.72, 0.2, cloth, stage);
  block(brush, x - 0.32, 0.7, 0.31, 0.08, lighten(cloth, 0.05), stage);
  block(brush, x + 0.01, 0.7, 0.31, 0.08, lighten(cloth, 0.05), stage);
  block(brush, x - 0.4, 0.64, 0.075, 0.2, cloth, stage);
  block(brush, x + 0.325, 0.64, 0.075, 0.2, cloth, stage);
  block(brush, x - 0.36, 0.775, 0.72, 0.075, lighten(cloth, -0.03), stage);
  block(brush, x + side * 0.12, 0.63, 0.11, 0.09, mix(light.accents.at(-1)!, light.haze, 0.3), stage);
  const lampX = -side * 0.5;
  brush.strokeStyle = css(light.shadow);
  brush.lineWidth = 0.008;
  brush.beginPath();
  brush.moveTo(lampX, 0.38);
  brush.lineTo(lampX, 0.86);
  brush.stroke();
  brush.fillStyle = css(mix(light.lamp, lighten(light.lamp, 0.1), 0.5));
  brush.beginPath();
  brush.moveTo(lampX - 0.05, 0.28);
  brush.lineTo(lampX + 0.05, 0.28);
  brush.lineTo(lampX + 0.085, 0.4);
  brush.lineTo(lampX - 0.085, 0.4);
  brush.fill();
  glow(brush, { x: lampX, y: 0.36 }, 0.6, light.lamp, 0.85 - 0.55 * light.daylight);
  for (let picture = 0; picture < 3; picture++) {
    const px = x - 0.24 + picture * 0.19;
    const height = random.between(0.13, 0.2);
    brush.fillStyle = css(mix(wood, light.shadow, 0.3));
    brush.fillRect(px - 0.075, 0.3 - height / 2, 0.15, height);
    brush.fillStyle = css(mix(random.pick(light.accents), light.shadow, 0.3));
    brush.fillRect(px - 0.064, 0.311 - height / 2, 0.128, height - 0.022);
    brush.fillStyle = css(mix(light.lamp, light.haze, 0.4), 0.8);
    brush.beginPath();
    brush.arc(px + random.between(-0.03, 0.03), 0.3, random.between(0.016, 0.034), 0, 7);
    brush.fill();
  }
  brush.fillStyle = css(mix(light.accents.at(-1)!, light.shadow, 0.5));
  brush.beginPath();
  brush.ellipse(0, 0.95, 0.7, 0.07, 0, 0, 7);
  brush.fill();
}
