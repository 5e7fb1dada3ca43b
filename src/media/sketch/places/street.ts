/** Between houses: a street that runs away from us, and a rooftop above the city. */
import type { Random } from '../../../film/seed.js';
import { type Colour, css, lighten, mix } from '../colour.js';
import { BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { glow, mist, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';
import { towers } from './city.js';

const ROWS = [
  { depth: 6.5, inner: 0.13, top: 0.33, base: 0.69, tone: 0.62 },
  { depth: 4.4, inner: 0.25, top: 0.2, base: 0.73, tone: 0.42 },
  { depth: 3.1, inner: 0.41, top: 0.02, base: 0.79, tone: 0.24 },
  { depth: 2.2, inner: 0.66, top: -0.25, base: 0.88, tone: 0.1 },
];

export function street(stage: Stage): Layer[] {
  const { light } = stage;
  return [
    sky(stage, 0.68),
    layer(9, (brush) => {
      const high = VILLAGE.test(stage.reading.words) ? 0.1 : 0.38;
      towers(stage, brush, 'street end', { base: 0.72, low: high / 3, high, width: 0.06, tone: 0.78 });
      glow(brush, { x: 0, y: 0.62 }, 0.5, mix(light.lamp, light.haze, 0.5), 0.55);
      mist(brush, 0.64, 0.3, light.haze, 0.55);
    }),
    layer(3, (brush) => roadway(stage, brush), 0.66),
    ...ROWS.map((row, index) =>
      layer(row.depth, (brush) => {
        for (const side of [-1, 1] as const) houses(stage, brush, row, index, side);
        if (index < 3) mist(brush, row.base, 0.2, light.haze, 0.28);
      }),
    ),
    layer(1.25, (brush) => wires(stage, brush), -0.45, 0.4),
  ];
}

function roadway(stage: Stage, brush: Brush): void {
  const { light, reading } = stage;
  const random = stage.random('roadway');
  const end = 0.672;
  const wet =
    reading.weather === 'rain' || reading.weather === 'storm' ? 1 : 0.25 + 0.35 * (1 - light.daylight);
  const stone = mix(distant(light, 0.34), light.lamp, 0.1);
  const tar = distant(light, 0.2);
  const down = (far: Colour, near: Colour) =>
    verticalRamp(
      brush,
      [
        [0, css(mix(far, light.haze, 0.45))],
        [0.35, css(far)],
        [1, css(near)],
      ],
      end,
      1.12,
    );
  brush.fillStyle = down(stone, mix(stone, light.shadow, 0.7));
  brush.fillRect(-REACH, end, 2 * REACH, BELOW - end);
  // The carriageway narrows to the point where the street ends.
  const half = (y: number) => 0.07 + (y - end) * 1.1;
  brush.fillStyle = down(tar, mix(light.shadow, tar, 0.15));
  brush.beginPath();
  brush.moveTo(-half(end), end);
  brush.lineTo(half(end), end);
  brush.lineTo(half(BELOW), BELOW);
  brush.lineTo(-half(BELOW), BELOW);
  brush.fill();
  brush.strokeStyle = css(mix(light.key, light.haze, 0.5), 0.4);
  for (const side of [-1, 1]) {
    brush.lineWidth = 0.004;
    brush.beginPath();
    brush.moveTo(side * half(end), end);
    brush.lineTo(side * half(BELOW), BELOW);
    brush.stroke();
  }
  for (let piece = 0; piece < 8; piece++) {
    const near = (piece / 8) ** 2;
    const y = end + 0.01 + 0.5 * near;
    const width = 0.0016 + 0.011 * near;
    brush.fillStyle = css(mix(light.lamp, light.haze, 0.5), 0.5);
    brush.fillRect(-width, y, 2 * width, 0.006 + 0.06 * near);
  }
  // Signs and lamps stand on their heads in the wet.
  brush.globalCompositeOperation = 'screen';
  for (let streak = 0; streak < 70; streak++) {
    const value = random.pick([light.lamp, light.lamp, ...light.accents]);
    const y = end + 0.01 + 0.3 * random.next() ** 1.6;
    const x = random.between(-1, 1) * (0.1 + (y - end) * 3.2);
    const long = 0.03 + (y - end) * random.between(0.3, 1);
    const width = 0.003 + (y - end) * random.between(0.02, 0.11);
    const across = brush.createLinearGradient(x - width, 0, x + width, 0);
    across.addColorStop(0, css(value, 0));
    across.addColorStop(0.5, css(value, 0.36 * wet * random.between(0.4, 1)));
    across.addColorStop(1, css(value, 0));
    brush.fillStyle = across;
    brush.beginPath();
    brush.ellipse(x, y + long / 2, width, long / 2, 0, 0, 7);
    brush.fill();
  }
  brush.globalCompositeOperation = 'source-over';
  glow(brush, { x: 0, y: end + 0.02 }, 0.5, light.lamp, 0.35 * wet);
}

function houses(stage: Stage, brush: Brush, row: (typeof ROWS)[number], index: number, side: 1 | -1): void {
  const { light } = stage;
  const random = stage.random(`houses ${index} ${side}`);
  const dark = 1 - Math.min(1, light.daylight);
  const rural = VILLAGE.test(stage.reading.words);
  let inner = row.inner * random.between(0.92, 1.1);
  for (let house = 0; house < 4 && inner < REACH; house++) {
    const width = random.between(0.22, 0.36) * (0.7 + index * 0.3);
    const top = rural
      ? row.base - (row.base - row.top) * random.between(0.4, 0.52)
      : row.top + random.between(-0.1, 0.08);
    const left = side > 0 ? inner : -inner - width;
    const body = distant(light, row.tone + random.between(-0.03, 0.03));
    const wall = mix(body, light.accents[house % light.accents.length]!, 0.07 + 0.08 * light.daylight);
    brush.fillStyle = verticalRamp(
      brush,
      [
        [0, css(mix(wall, light.sky[1]!, 0.12))],
        [0.75, css(wall)],
        [1, css(mix(wall, light.lamp, 0.16 + 0.2 * dark))],
      ],
      top,
      row.base + 0.06,
    );
    brush.fillRect(left, top, width, row.base + 0.1 - top);
    if (rural) gable(brush, { left, top, width, base: row.base }, mix(wall, light.shadow, 0.3));
    else {
      brush.fillStyle = css(lighten(wall, -0.06));
      brush.fillRect(left - 0.008, top, width + 0.016, 0.014);
    }
    facade(stage, brush, random, { left, top, width, base: row.base }, row.tone, dark);
    inner += width;
  }
  const lampX = side * row.inner * 0.92;
  if (index > 0) lamp(stage, brush, lampX, row.base + 0.02, 0.13 + 0.1 * index, side);
}

const VILLAGE = /\b(villages?|hamlet|cottages?|small town)\b/;

/** A pitched roof with its chimney. */
function gable(brush: Brush, { left, top, width }: House, value: Colour): void {
  const ridge = top - width * 0.38;
  brush.fillStyle = css(value);
  brush.fillRect(left + width * 0.68, ridge + width * 0.02, width * 0.1, width * 0.24);
  brush.beginPath();
  brush.moveTo(left - width * 0.07, top + 0.006);
  brush.lineTo(left + width / 2, ridge);
  brush.lineTo(left + width * 1.07, top + 0.006);
  brush.fill();
}

type House = { left: number; top: number; width: number; base: number };

function facade(stage: Stage, brush: Brush, random: Random, house: House, tone: number, dark: number): void {
  const { light } = stage;
  const cell = 0.035 + 0.035 * (1 - tone);
  const shop = cell * 1.9;
  const columns = Math.floor(house.width / cell);
  const pad = (house.width - columns * cell) / 2;
  for (let y = house.top + cell * 0.6; y < house.base - shop - cell; y += cell * 1.45) {
    for (let column = 0; column < columns; column++) {
      const on = random.next() < 0.34 * dark;
      const pane = on
        ? mix(light.lamp, random.pick(light.accents), random.next() * 0.45)
        : mix(light.sky[2]!, light.shadow, 0.35 + 0.3 * dark);
      brush.fillStyle = css(pane, on ? 0.85 : 0.4);
      brush.fillRect(house.left + pad + cell * (column + 0.24), y, cell * 0.52, cell * 0.86);
      brush.fillStyle = css(light.shadow, 0.35);
      brush.fillRect(house.left + pad + cell * (column + 0.18), y + cell * 0.86, cell * 0.64, cell * 0.08);
    }
  }
  // The shop on the ground floor is the brightest thing in a street at night.
  const window = mix(light.lamp, random.pick(light.accents), 0.3);
  brush.fillStyle = css(window, 0.3 + 0.5 * dark);
  brush.fillRect(house.left + pad, house.base - shop * 0.8, house.width - 2 * pad, shop * 0.74);
  brush.fillStyle = css(mix(random.pick(light.accents), light.shadow, 0.35));
  brush.fillRect(house.left + pad * 0.6, house.base - shop * 1.02, house.width - pad * 1.2, shop * 0.24);
  for (let post = 1; post < 4; post++) {
    brush.fillStyle = css(light.shadow, 0.6);
    brush.fillRect(house.left + (house.width * post) / 4, house.base - shop * 0.8, 0.005, shop * 0.78);
  }
  if (dark > 0.35)
    glow(
      brush,
      { x: house.left + house.width / 2, y: house.base - shop * 0.4 },
      house.width * 0.9,
      window,
      0.3 * dark,
    );
  if (!VILLAGE.test(stage.reading.words) && random.next() < 0.35 + 0.4 * dark)
    sign(stage, brush, random, house, cell, dark);
}

/** A sign that stands out from the wall; at night it is what the street is lit by. */
function sign(stage: Stage, brush: Brush, random: Random, house: House, cell: number, dark: number): void {
  const value = random.pick(stage.light.accents);
  const inwards = house.left > 0 ? -1 : 1;
  const edge = inwards > 0 ? house.left + house.width : house.left;
  const height = cell * random.between(2.2, 4.6);
  const top = house.base - cell * 2.4 - height - random.between(0, cell * 2);
  const width = cell * 0.62;
  const left = edge + (inwards > 0 ? -width * 0.3 : -width * 0.7);
  brush.fillStyle = css(mix(value, stage.light.shadow, 0.72));
  brush.fillRect(left, top, width, height);
  brush.strokeStyle = css(lighten(value, 0.1), 0.4 + 0.6 * dark);
  brush.lineWidth = cell * 0.06;
  brush.strokeRect(left + width * 0.12, top + width * 0.12, width * 0.76, height - width * 0.24);
  for (let glyph = 0; glyph < Math.floor(height / (width * 0.9)); glyph++) {
    const y = top + width * (0.32 + glyph * 0.86);
    brush.beginPath();
    for (let stroke = 0; stroke < 3; stroke++) {
      const across = random.next() < 0.5;
      const at = random.between(0.3, 0.7) * width;
      brush.moveTo(left + (across ? width * 0.26 : at), y + (across ? at * 0.6 : 0));
      brush.lineTo(left + (across ? width * 0.74 : at), y + (across ? at * 0.6 : width * 0.5));
    }
    brush.stroke();
  }
  if (dark > 0.3) glow(brush, { x: left + width / 2, y: top + height / 2 }, height * 1.3, value, 0.6 * dark);
}

export function lamp(
  stage: Stage,
  brush: Brush,
  x: number,
  base: number,
  height: number,
  side: 1 | -1,
): void {
  const { light } = stage;
  const thick = height * 0.018;
  brush.strokeStyle = css(light.shadow);
  brush.lineWidth = thick;
  brush.beginPath();
  brush.moveTo(x, base);
  brush.lineTo(x, base - height * 0.86);
  brush.quadraticCurveTo(x, base - height, x - side * height * 0.18, base - height);
  brush.stroke();
  const bulb = { x: x - side * height * 0.2, y: base - height * 0.985 };
  brush.fillStyle = css(lighten(light.lamp, 0.12));
  brush.beginPath();
  brush.ellipse(bulb.x, bulb.y, height * 0.04, height * 0.018, 0, 0, 7);
  brush.fill();
  if (light.daylight < 0.7) glow(brush, bulb, height * 0.75, light.lamp, 0.7 * (1 - light.daylight));
}

function wires(stage: Stage, brush: Brush): void {
  const random = stage.random('wires');
  brush.strokeStyle = css(stage.light.shadow, 0.85);
  for (let wire = 0; wire < 5; wire++) {
    const [left, right] = [random.between(-0.1, 0.2), random.between(-0.1, 0.2)];
    brush.lineWidth = random.between(0.0012, 0.003);
    brush.beginPath();
    brush.moveTo(-REACH, left - 0.15);
    brush.quadraticCurveTo(
      random.between(-0.4, 0.4),
      Math.max(left, right) + random.between(0.02, 0.14),
      REACH,
      right - 0.15,
    );
    brush.stroke();
  }
}

export function rooftop(stage: Stage): Layer[] {
  const { light } = stage;
  return [
    sky(stage, 0.82),
    layer(9, (brush) => {
      towers(stage, brush, 'roof far', { base: 0.94, low: 0.16, high: 0.44, width: 0.06, tone: 0.76 });
      mist(brush, 0.84, 0.3, light.haze, 0.5);
    }),
    layer(5, (brush) => {
      towers(stage, brush, 'roof middle', { base: 1.02, low: 0.16, high: 0.5, width: 0.1, tone: 0.42 });
      mist(brush, 0.92, 0.26, light.haze, 0.4);
    }),
    layer(2.6, (brush) => roofThings(stage, brush), 0.1),
    layer(1.9, (brush) => deck(stage, brush), 0.68),
    layer(1.3, (brush) => bulbs(stage, brush), -0.2, 0.5),
  ];
}

function roofThings(stage: Stage, brush: Brush): void {
  const { light } = stage;
  const random = stage.random('roof things');
  const body: Colour = distant(light, 0.16);
  const side = random.next() < 0.5 ? -1 : 1;
  brush.fillStyle = css(body);
  const x = side * random.between(0.5, 0.64);
  for (const leg of [-0.085, -0.03, 0.03, 0.085]) brush.fillRect(x + leg - 0.004, 0.56, 0.008, 0.24);
  brush.fillRect(x - 0.11, 0.55, 0.22, 0.014);
  const tank = brush.createLinearGradient(x - 0.1, 0, x + 0.1, 0);
  tank.addColorStop(light.sun.x > x ? 1 : 0, css(mix(body, light.key, 0.3)));
  tank.addColorStop(light.sun.x > x ? 0 : 1, css(light.shadow));
  brush.fillStyle = tank;
  brush.fillRect(x - 0.1, 0.33, 0.2, 0.225);
  brush.beginPath();
  brush.moveTo(x - 0.115, 0.335);
  brush.lineTo(x, 0.235);
  brush.lineTo(x + 0.115, 0.335);
  brush.fill();
  brush.fillStyle = css(body);
  brush.fillRect(-side * 0.95 - 0.18, 0.5, 0.36, 0.3);
  brush.fillRect(-side * 0.95 - 0.2, 0.49, 0.4, 0.02);
  brush.fillStyle = css(light.lamp, 0.75 * (1 - light.daylight));
  brush.fillRect(-side * 0.95 - 0.03, 0.58, 0.08, 0.2);
  for (let mast = 0; mast < 4; mast++) {
    const at = random.between(-1.4, 1.4);
    brush.fillStyle = css(body);
    brush.fillRect(at, random.between(0.45, 0.6), 0.004, 0.4);
  }
}

function deck(stage: Stage, brush: Brush): void {
  const { light } = stage;
  brush.fillStyle = css(mix(light.shadow, light.haze, 0.24));
  brush.fillRect(-REACH, 0.74, 2 * REACH, 0.08);
  brush.fillStyle = css(mix(light.shadow, light.key, 0.34));
  brush.fillRect(-REACH, 0.735, 2 * REACH, 0.012);
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(light.shadow, light.haze, 0.2))],
      [1, css(light.shadow)],
    ],
    0.82,
    1.15,
  );
  brush.fillRect(-REACH, 0.82, 2 * REACH, BELOW - 0.82);
  glow(brush, { x: light.sun.x, y: 0.86 }, 0.55, light.key, 0.2);
}

function bulbs(stage: Stage, brush: Brush): void {
  const random = stage.random('bulbs');
  const { light } = stage;
  for (const [from, sag, to] of [
    [-0.02, 0.16, 0.1],
    [0.08, 0.2, -0.04],
  ] as const) {
    brush.strokeStyle = css(light.shadow, 0.8);
    brush.lineWidth = 0.002;
    const at = (t: number) => ({ x: -1.6 + 3.2 * t, y: from * (1 - t) + to * t + 4 * sag * t * (1 - t) });
    brush.beginPath();
    for (let step = 0; step <= 40; step++) brush.lineTo(at(step / 40).x, at(step / 40).y);
    brush.stroke();
    for (let bulb = 1; bulb < 22; bulb++) {
      const { x, y } = at(bulb / 22);
      const value = mix(light.lamp, random.pick(light.accents), 0.2);
      brush.fillStyle = css(lighten(value, 0.12), 0.6 + 0.4 * (1 - light.daylight));
      brush.beginPath();
      brush.arc(x, y + 0.012, 0.007, 0, 7);
      brush.fill();
      if (light.daylight < 0.6) glow(brush, { x, y: y + 0.012 }, 0.07, value, 0.5);
    }
  }
}
