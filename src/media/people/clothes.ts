/** What covers a body between neck and knees: shirt, suit, coat, dress or a pressure suit, with the lines a pen sets. */
import { css, lighten, mix } from '../sketch/colour.js';
import type { Brush } from '../sketch/layer.js';
import type { Point } from '../sketch/shapes.js';
import { type Colours, INK } from './pen.js';
import type { Garment, Person } from './person.js';

export type Trunk = { hip: Point; chest: Point; shoulder: number; hips: number; stride: number };

/** How far below the hips it reaches, and how much wider than they it is there. */
const HEM: Record<Garment, readonly [low: number, flare: number]> = {
  dress: [0.27, 0.085],
  coat: [0.25, 0.042],
  suit: [0.07, 0.022],
  overall: [0.04, 0.02],
  hood: [0.055, 0.024],
  casual: [0.045, 0.018],
};

export function dressed(brush: Brush, person: Person, trunk: Trunk, colours: Colours): void {
  const { hip, chest, shoulder, hips, stride } = trunk;
  const [hem, flare] = HEM[person.garment];
  const seated = person.pose === 'sitting' || person.pose === 'riding' || person.pose === 'kneeling';
  const low = seated ? Math.min(hem, 0.07) : hem;
  const spread = hips + flare + Math.abs(stride) * low * 0.4;
  const waist = { x: (hip.x + chest.x) / 2, y: hip.y * 0.58 + chest.y * 0.42 };
  const narrow = person.garment === 'overall' ? 0.085 : person.build === 'woman' ? 0.06 : 0.073;
  brush.fillStyle = css(colours.top);
  brush.strokeStyle = css(colours.ink);
  brush.lineWidth = INK;
  brush.beginPath();
  brush.moveTo(chest.x - 0.03, chest.y - 0.03);
  brush.quadraticCurveTo(chest.x - shoulder, chest.y - 0.02, chest.x - shoulder * 1.04, chest.y + 0.045);
  brush.bezierCurveTo(
    chest.x - shoulder * 0.92,
    chest.y + 0.12,
    waist.x - narrow,
    waist.y - 0.04,
    waist.x - narrow,
    waist.y,
  );
  brush.bezierCurveTo(
    waist.x - narrow,
    waist.y + 0.05,
    hip.x - hips - 0.012,
    hip.y - 0.03,
    hip.x - spread,
    hip.y + low,
  );
  brush.quadraticCurveTo(hip.x, hip.y + low + 0.018, hip.x + spread, hip.y + low);
  brush.bezierCurveTo(
    hip.x + hips + 0.012,
    hip.y - 0.03,
    waist.x + narrow,
    waist.y + 0.05,
    waist.x + narrow,
    waist.y,
  );
  brush.bezierCurveTo(
    waist.x + narrow,
    waist.y - 0.04,
    chest.x + shoulder * 0.92,
    chest.y + 0.12,
    chest.x + shoulder * 1.04,
    chest.y + 0.045,
  );
  brush.quadraticCurveTo(chest.x + shoulder, chest.y - 0.02, chest.x + 0.034, chest.y - 0.03);
  brush.quadraticCurveTo(chest.x + 0.004, chest.y - 0.002, chest.x - 0.03, chest.y - 0.03);
  brush.fill();
  brush.stroke();
  if (person.garment === 'suit' || person.garment === 'coat')
    openFront(brush, person.garment, trunk, low, colours);
  else if (person.garment === 'dress') skirt(brush, trunk, waist, low, spread, colours);
  else if (person.garment === 'hood') hood(brush, trunk, colours);
  else if (person.garment === 'overall') pack(brush, trunk, colours);
  else creases(brush, waist, narrow, colours);
}

function line(
  brush: Brush,
  colours: Colours,
  points: readonly (readonly [number, number])[],
  width = 0.8,
): void {
  brush.strokeStyle = css(colours.ink);
  brush.lineWidth = INK * width;
  brush.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  });
  brush.stroke();
}

/** Lapels over a light shirt, and the edge that runs down to the hem. */
function openFront(
  brush: Brush,
  garment: Garment,
  { hip, chest }: Trunk,
  low: number,
  colours: Colours,
): void {
  const button = { x: (chest.x + hip.x) / 2 + 0.012, y: chest.y + (garment === 'coat' ? 0.15 : 0.17) };
  brush.fillStyle = css(mix(lighten(colours.top, 0.4), { l: 0.92, a: 0, b: 0.01 }, 0.6));
  brush.strokeStyle = css(colours.ink);
  brush.lineWidth = INK * 0.8;
  brush.beginPath();
  brush.moveTo(chest.x - 0.022, chest.y - 0.026);
  brush.lineTo(button.x, button.y);
  brush.lineTo(chest.x + 0.034, chest.y - 0.024);
  brush.quadraticCurveTo(chest.x + 0.006, chest.y, chest.x - 0.022, chest.y - 0.026);
  brush.fill();
  brush.stroke();
  line(brush, colours, [
    [chest.x - 0.026, chest.y - 0.024],
    [chest.x - 0.05, chest.y + 0.05],
    [chest.x - 0.026, chest.y + 0.062],
    [button.x, button.y],
    [hip.x + 0.018, hip.y + low],
  ]);
  if (garment === 'suit')
    line(
      brush,
      colours,
      [
        [chest.x + 0.006, chest.y],
        [chest.x + 0.01, button.y - 0.03],
      ],
      2.2,
    );
  else
    line(brush, colours, [
      [hip.x - 0.065, hip.y + 0.02],
      [hip.x - 0.02, hip.y + 0.03],
    ]);
}

function skirt(
  brush: Brush,
  { hip }: Trunk,
  waist: Point,
  low: number,
  spread: number,
  colours: Colours,
): void {
  line(brush, colours, [
    [waist.x - 0.055, waist.y + 0.02],
    [waist.x + 0.055, waist.y + 0.02],
  ]);
  for (const at of [-0.55, -0.1, 0.4])
    line(
      brush,
      colours,
      [
        [waist.x + at * 0.06, waist.y + 0.06],
        [hip.x + at * spread, hip.y + low - 0.02],
      ],
      0.7,
    );
}

function hood(brush: Brush, { chest, hip }: Trunk, colours: Colours): void {
  brush.fillStyle = css(lighten(colours.top, -0.04));
  brush.strokeStyle = css(colours.ink);
  brush.lineWidth = INK;
  brush.beginPath();
  brush.ellipse(chest.x - 0.03, chest.y - 0.022, 0.07, 0.034, -0.25, 0, 7);
  brush.fill();
  brush.stroke();
  line(brush, colours, [
    [chest.x + 0.02, chest.y],
    [chest.x + 0.022, chest.y + 0.06],
  ]);
  line(brush, colours, [
    [hip.x - 0.05, hip.y - 0.06],
    [hip.x - 0.035, hip.y - 0.1],
    [hip.x + 0.035, hip.y - 0.1],
    [hip.x + 0.05, hip.y - 0.06],
  ]);
}

function pack(brush: Brush, { chest }: Trunk, colours: Colours): void {
  brush.fillStyle = css(lighten(colours.top, -0.12));
  brush.strokeStyle = css(colours.ink);
  brush.lineWidth = INK * 0.8;
  brush.beginPath();
  brush.roundRect(chest.x - 0.035, chest.y + 0.06, 0.085, 0.07, 0.01);
  brush.fill();
  brush.stroke();
  brush.fillStyle = '#c8403a';
  brush.fillRect(chest.x - 0.022, chest.y + 0.075, 0.016, 0.014);
  brush.fillStyle = '#e2b13c';
  brush.fillRect(chest.x, chest.y + 0.075, 0.016, 0.014);
}

function creases(brush: Brush, waist: Point, narrow: number, colours: Colours): void {
  line(
    brush,
    colours,
    [
      [waist.x - narrow, waist.y + 0.03],
      [waist.x - narrow * 0.45, waist.y + 0.045],
    ],
    0.7,
  );
  line(
    brush,
    colours,
    [
      [waist.x + narrow, waist.y - 0.015],
      [waist.x + narrow * 0.55, waist.y + 0.006],
    ],
    0.7,
  );
}
