/** A skyline: towers in three depths with lit windows, and a wet street before them. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { glow, mist, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';

export function city(stage: Stage): Layer[] {
  const { light } = stage;
  return [
    sky(stage, 0.72),
    layer(7, (brush) => {
      towers(stage, brush, 'far', { base: 0.8, low: 0.16, high: 0.42, width: 0.075, tone: 0.72 });
      mist(brush, 0.72, 0.3, light.haze, 0.5);
    }),
    layer(4, (brush) => {
      towers(stage, brush, 'middle', { base: 0.84, low: 0.2, high: 0.55, width: 0.11, tone: 0.42 });
      mist(brush, 0.8, 0.26, light.haze, 0.45);
    }),
    layer(2.4, (brush) => {
      towers(stage, brush, 'near', {
        base: 0.88,
        low: 0.12,
        high: 0.5,
        width: 0.17,
        tone: 0.16,
        gapMiddle: 0.5,
      });
      ground(stage, brush, 0.86);
    }),
  ];
}

type Row = { base: number; low: number; high: number; width: number; tone: number; gapMiddle?: number };

export function towers(stage: Stage, brush: Brush, name: string, row: Row): void {
  const { light } = stage;
  const random = stage.random(`towers ${name}`);
  const dark = 1 - Math.min(1, light.daylight * 1.1);
  for (let x = -REACH; x < REACH; ) {
    const width = row.width * random.between(0.6, 1.5);
    const middle = x + width / 2;
    const opening = row.gapMiddle ? Math.min(1, Math.abs(middle) / row.gapMiddle) ** 1.6 : 1;
    const height = (row.low + (row.high - row.low) * random.next() ** 1.7) * (0.25 + 0.75 * opening);
    tower(
      stage,
      brush,
      random,
      { x, width: width * 0.97, top: row.base - height, base: row.base + 0.1 },
      row.tone,
      dark,
    );
    x += width * random.between(0.92, 1.12);
  }
}

type Box = { x: number; width: number; top: number; base: number };

function tower(
  stage: Stage,
  brush: Brush,
  random: ReturnType<Stage['random']>,
  box: Box,
  tone: number,
  dark: number,
): void {
  const { light } = stage;
  const body = distant(light, Math.min(0.95, tone + random.between(-0.04, 0.04)));
  const ramp = verticalRamp(
    brush,
    [
      [0, css(body)],
      [1, css(mix(body, light.haze, 0.28))],
    ],
    box.top,
    box.base,
  );
  brush.fillStyle = ramp;
  brush.fillRect(box.x, box.top, box.width, box.base - box.top);
  const crown = random.next();
  const inset = box.width * random.between(0.12, 0.3);
  if (crown < 0.45)
    brush.fillRect(box.x + inset, box.top - box.width * 0.22, box.width - 2 * inset, box.width * 0.24);
  if (crown < 0.22)
    brush.fillRect(box.x + box.width / 2 - 0.0015, box.top - box.width * 0.75, 0.003, box.width * 0.6);
  if (crown > 0.86) {
    brush.beginPath();
    brush.moveTo(box.x, box.top + 0.001);
    brush.lineTo(box.x + box.width, box.top - box.width * 0.4);
    brush.lineTo(box.x + box.width, box.top + 0.001);
    brush.fill();
  }
  const lit = light.sun.x > box.x + box.width / 2 ? box.x + box.width : box.x;
  const edge = brush.createLinearGradient(
    lit,
    0,
    lit + (light.sun.x > lit - 0.001 && lit > box.x ? -1 : 1) * box.width * 0.5,
    0,
  );
  edge.addColorStop(0, css(light.key, 0.28 * (1 - tone)));
  edge.addColorStop(1, css(light.key, 0));
  brush.fillStyle = edge;
  brush.fillRect(box.x, box.top, box.width, box.base - box.top);
  windows(stage, brush, random, box, tone, dark);
}

function windows(
  stage: Stage,
  brush: Brush,
  random: ReturnType<Stage['random']>,
  box: Box,
  tone: number,
  dark: number,
): void {
  const { light } = stage;
  const columns = Math.max(2, Math.round(box.width / (0.011 + 0.01 * (1 - tone))));
  const cell = box.width / (columns + 0.6);
  const rows = Math.floor((box.base - box.top) / (cell * 1.35));
  const warm: Colour[] = [
    light.lamp,
    light.lamp,
    lighten(light.lamp, 0.1),
    mix(light.lamp, light.accents[0]!, 0.6),
    light.accents.at(-1)!,
  ];
  const habit = random.between(0.15, 0.55);
  for (let row = 0; row < rows; row++) {
    const floor = random.next() < 0.12 ? 0.9 : habit;
    for (let column = 0; column < columns; column++) {
      const on = random.next() < floor * dark;
      if (!on && dark > 0.5) continue;
      const value = on ? random.pick(warm) : mix(light.sky[2]!, light.shadow, 0.35);
      brush.fillStyle = css(value, on ? random.between(0.45, 0.95) * (1 - tone * 0.55) : 0.3 * (1 - tone));
      brush.fillRect(
        box.x + cell * (0.45 + column),
        box.top + cell * (0.7 + row * 1.35),
        cell * 0.55,
        cell * 0.72,
      );
    }
  }
}

/** Asphalt that mirrors what stands behind it; wetter in rain and at night. */
export function ground(stage: Stage, brush: Brush, top: number): void {
  const { light, reading } = stage;
  const random = stage.random('ground');
  const wet =
    reading.weather === 'rain' || reading.weather === 'storm' ? 1 : 0.35 + 0.3 * (1 - light.daylight);
  const far = mix(distant(light, 0.4), light.sky.at(-1)!, 0.25 * wet);
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(far)],
      [0.35, css(distant(light, 0.14))],
      [1, css(light.shadow)],
    ],
    top,
    1.2,
  );
  brush.fillRect(-REACH, top, 2 * REACH, BELOW - top);
  const shine = [light.lamp, ...light.accents, light.key];
  for (let streak = 0; streak < 90; streak++) {
    const x = random.between(-REACH, REACH);
    const length = random.between(0.06, 0.34);
    const width = random.between(0.004, 0.03);
    const start = top + random.next() ** 2 * 0.12;
    const value = random.pick(shine);
    brush.save();
    brush.globalCompositeOperation = 'screen';
    brush.fillStyle = verticalRamp(
      brush,
      [
        [0, css(value, 0)],
        [0.15, css(value, 0.34 * wet)],
        [1, css(value, 0)],
      ],
      start,
      start + length,
    );
    brush.fillRect(x, start, width, length);
    brush.restore();
  }
  glow(brush, { x: light.sun.x * 0.6, y: top }, 0.5, light.key, 0.18 * wet);
}
