/** Where music is played: a stage with its beams and its crowd, and a club. */
import { type Colour, css, lighten, mix, withLightness } from '../colour.js';
import { ABOVE, BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { fillAll, glow, mist, verticalRamp } from '../shapes.js';

export function venue(stage: Stage): Layer[] {
  const { light, reading } = stage;
  const club = reading.place === 'club';
  const black = mix(light.shadow, { l: 0.08, a: 0, b: -0.02 }, 0.5);
  const beams = [...light.accents, mix(light.key, light.accents[0]!, 0.3)].map((value) =>
    withLightness(value, Math.max(0.66, value.l)),
  );
  return [
    layer(10, (brush) => {
      const back = withLightness(mix(beams[0]!, black, 0.45), 0.3);
      fillAll(
        brush,
        verticalRamp(
          brush,
          [
            [0, css(black)],
            [0.6, css(back)],
            [1, css(black)],
          ],
          -0.2,
          1,
        ),
      );
      glow(brush, { x: 0, y: 0.5 }, 0.85, beams[0]!, 0.6);
      screen(stage, brush, beams, club);
    }),
    layer(6, (brush) => {
      spots(stage, brush, beams, 'back', club ? 12 : 9, 0.85);
      mist(brush, 0.74, 0.3, mix(beams[0]!, light.haze, 0.4), 0.45);
    }),
    layer(3.6, (brush) => {
      truss(stage, brush, black, beams);
      if (club) booth(stage, brush, black, beams);
      else kit(stage, brush, black, beams);
    }),
    layer(2.4, (brush) => boards(stage, brush, black, beams), 0.76),
    layer(1.9, (brush) => spots(stage, brush, beams, 'front', 4, 0.5)),
    layer(1.15, (brush) => crowd(stage, brush, black, beams[0]!), 0.6),
  ];
}

/** A wall of light behind the band: bars that follow the palette. */
function screen(stage: Stage, brush: Brush, beams: readonly Colour[], club: boolean): void {
  const random = stage.random('screen');
  const columns = club ? 54 : 34;
  for (let column = 0; column < columns; column++) {
    const x = -1 + (2 * column) / columns;
    const height = (0.06 + 0.24 * random.next() ** 1.5) * (1 - 0.4 * Math.abs(x));
    const value = beams[Math.floor((column / columns) * beams.length)]!;
    for (let cell = 0; cell < height / 0.022; cell++) {
      brush.fillStyle = css(value, 0.5 - cell * 0.028);
      brush.fillRect(x, 0.66 - cell * 0.022, 1.5 / columns, 0.014);
    }
  }
}

function spots(
  stage: Stage,
  brush: Brush,
  beams: readonly Colour[],
  name: string,
  count: number,
  strength: number,
): void {
  const random = stage.random(`spots ${name}`);
  brush.globalCompositeOperation = 'screen';
  for (let spot = 0; spot < count; spot++) {
    const x = -1.15 + (2.3 * (spot + 0.5)) / count;
    const angle = -x * 0.55 + random.between(-0.32, 0.32);
    const spread = random.between(0.035, 0.075);
    const value = random.pick(beams);
    const ramp = brush.createRadialGradient(x, 0.04, 0, x, 0.04, 1.05);
    for (const [at, alpha] of [
      [0, 0.95],
      [0.15, 0.5],
      [0.5, 0.2],
      [1, 0],
    ] as const)
      ramp.addColorStop(at, css(value, alpha * strength));
    brush.fillStyle = ramp;
    for (const share of [1, 0.7, 0.42, 0.2]) {
      brush.globalAlpha = 0.34;
      brush.beginPath();
      brush.moveTo(x, 0.03);
      brush.lineTo(x + Math.sin(angle - spread * share) * 1.3, 0.03 + Math.cos(angle - spread * share) * 1.3);
      brush.lineTo(x + Math.sin(angle + spread * share) * 1.3, 0.03 + Math.cos(angle + spread * share) * 1.3);
      brush.fill();
    }
    brush.globalAlpha = 1;
    if (name === 'back') glow(brush, { x, y: 0.035 }, 0.09, lighten(value, 0.15), 1);
  }
  brush.globalCompositeOperation = 'source-over';
}

function truss(stage: Stage, brush: Brush, black: Colour, beams: readonly Colour[]): void {
  brush.strokeStyle = css(mix(black, stage.light.haze, 0.16));
  brush.lineWidth = 0.006;
  brush.beginPath();
  for (const y of [-0.06, 0.005]) {
    brush.moveTo(-REACH, y);
    brush.lineTo(REACH, y);
  }
  for (let x = -REACH; x < REACH; x += 0.065) {
    brush.moveTo(x, -0.06);
    brush.lineTo(x + 0.0325, 0.005);
    brush.lineTo(x + 0.065, -0.06);
  }
  brush.stroke();
  for (let can = 0; can < 12; can++) {
    const x = -1.2 + can * 0.218;
    brush.fillStyle = css(black);
    brush.fillRect(x - 0.018, 0.004, 0.036, 0.045);
    brush.fillStyle = css(lighten(beams[can % beams.length]!, 0.14));
    brush.beginPath();
    brush.ellipse(x, 0.049, 0.015, 0.006, 0, 0, 7);
    brush.fill();
  }
}

function kit(stage: Stage, brush: Brush, black: Colour, beams: readonly Colour[]): void {
  const body = mix(black, stage.light.haze, 0.08);
  const rim = css(mix(beams[0]!, stage.light.key, 0.3), 0.75);
  brush.fillStyle = css(body);
  brush.fillRect(-0.34, 0.74, 0.68, 0.06);
  brush.strokeStyle = rim;
  brush.lineWidth = 0.003;
  for (const [x, y, rx, ry] of [
    [0, 0.675, 0.085, 0.085],
    [-0.15, 0.69, 0.05, 0.035],
    [0.15, 0.69, 0.055, 0.04],
    [-0.07, 0.58, 0.042, 0.028],
    [0.07, 0.58, 0.042, 0.028],
  ] as const) {
    brush.beginPath();
    brush.ellipse(x, y, rx, ry, 0, 0, 7);
    brush.fill();
    brush.stroke();
  }
  brush.strokeStyle = css(lighten(stage.light.lamp, -0.05), 0.9);
  brush.lineWidth = 0.006;
  for (const [x, y, tilt] of [
    [-0.2, 0.52, 0.2],
    [0.2, 0.51, -0.22],
    [-0.26, 0.61, 0.05],
  ] as const) {
    brush.beginPath();
    brush.ellipse(x, y, 0.065, 0.008, tilt, 0, 7);
    brush.stroke();
    brush.fillRect(x - 0.002, y, 0.004, 0.75 - y);
  }
  for (const side of [-1, 1]) {
    for (const [at, top, width] of [
      [0.52, 0.6, 0.16],
      [0.72, 0.48, 0.2],
      [1.02, 0.28, 0.24],
      [1.3, 0.28, 0.24],
    ] as const) {
      const x = side * at - width / 2;
      brush.fillStyle = css(body);
      brush.fillRect(x, top, width, 0.8 - top);
      brush.strokeStyle = css(stage.light.haze, 0.16);
      brush.lineWidth = 0.003;
      for (let y = top + 0.012; y < 0.76; y += width * 0.62) {
        brush.strokeRect(x + 0.01, y, width - 0.02, width * 0.56);
        brush.beginPath();
        brush.arc(x + width / 2, y + width * 0.28, width * 0.21, 0, 7);
        brush.stroke();
      }
    }
  }
}

function booth(stage: Stage, brush: Brush, black: Colour, beams: readonly Colour[]): void {
  const { light } = stage;
  brush.fillStyle = css(mix(black, light.haze, 0.06));
  brush.fillRect(-0.36, 0.62, 0.72, 0.2);
  for (let cell = 0; cell < 12; cell++) {
    brush.fillStyle = css(beams[cell % beams.length]!, 0.8);
    brush.fillRect(-0.34 + cell * 0.057, 0.66, 0.045, 0.1);
  }
  glow(brush, { x: 0, y: 0.7 }, 0.5, beams[0]!, 0.5);
  // A ball of mirrors, and the spots that it scatters.
  const ball = { x: 0, y: 0.17, radius: 0.075 };
  brush.strokeStyle = css(light.haze, 0.5);
  brush.lineWidth = 0.002;
  brush.beginPath();
  brush.moveTo(0, -0.5);
  brush.lineTo(0, 0.1);
  brush.stroke();
  glow(brush, ball, 0.3, light.key, 0.6);
  const random = stage.random('mirrors');
  for (let row = -5; row <= 5; row++) {
    const half = Math.sqrt(1 - (row / 5.6) ** 2);
    for (let column = -5; column <= 5; column++) {
      brush.fillStyle = css(mix(mix(black, light.haze, 0.4), random.pick(beams), random.next()), 1);
      brush.fillRect(
        ball.x + Math.sin((column / 5.5) * 1.5) * half * ball.radius - 0.006,
        ball.y + (row / 5.5) * ball.radius - 0.0065,
        0.0125 * Math.cos((column / 5.5) * 1.4),
        0.012,
      );
    }
  }
  for (let spot = 0; spot < 90; spot++)
    glow(
      brush,
      { x: random.between(-1.5, 1.5), y: random.between(0, 0.95) },
      random.between(0.008, 0.022),
      random.pick(beams),
      0.8,
    );
}

function boards(stage: Stage, brush: Brush, black: Colour, beams: readonly Colour[]): void {
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(black, beams[0]!, 0.35))],
      [0.4, css(mix(black, beams[0]!, 0.1))],
      [1, css(black)],
    ],
    0.79,
    1.12,
  );
  brush.fillRect(-REACH, 0.79, 2 * REACH, BELOW - 0.79);
  const random = stage.random('pools');
  for (let pool = 0; pool < 7; pool++) {
    brush.save();
    brush.translate(-0.9 + pool * 0.3, random.between(0.86, 0.98));
    brush.scale(1, 0.2);
    glow(brush, { x: 0, y: 0 }, random.between(0.16, 0.3), random.pick(beams), 0.55);
    brush.restore();
  }
  brush.fillStyle = css(mix(beams[0]!, stage.light.key, 0.4), 0.5);
  brush.fillRect(-REACH, 0.788, 2 * REACH, 0.004);
}

function crowd(stage: Stage, brush: Brush, black: Colour, rim: Colour): void {
  const random = stage.random('crowd');
  for (let row = 0; row < 2; row++) {
    for (let head = 0; head < 34; head++) {
      const x = -REACH + (2 * REACH * (head + random.next())) / 34;
      const open = Math.min(1, Math.abs(x) / 0.5) * 0.06;
      const y = 1.05 - open + row * 0.05 + random.between(-0.02, 0.02);
      const size = 0.034 + row * 0.006;
      brush.fillStyle = css(mix(black, rim, 0.1 - row * 0.08));
      brush.strokeStyle = brush.fillStyle;
      brush.beginPath();
      brush.ellipse(x, y, size * 0.82, size, 0, 0, 7);
      brush.fill();
      brush.beginPath();
      brush.roundRect(x - size * 2, y + size * 0.9, size * 4, 0.5, size * 1.2);
      brush.fill();
      if (random.next() < 0.42 && Math.abs(x) > 0.25) {
        const way = random.next() < 0.5 ? -1 : 1;
        brush.lineCap = 'round';
        brush.lineWidth = size * 0.52;
        brush.beginPath();
        brush.moveTo(x + way * size * 1.6, y + size * 1.7);
        brush.quadraticCurveTo(
          x + way * size * 2.6,
          y,
          x + way * size * 1.6,
          y - size * random.between(1.8, 3.2),
        );
        brush.stroke();
      }
      brush.strokeStyle = css(rim, 0.55);
      brush.lineWidth = 0.0028;
      brush.beginPath();
      brush.ellipse(x, y, size * 0.82, size, 0, -2.7, -0.45);
      brush.stroke();
    }
  }
  brush.clearRect(-REACH, ABOVE, 0, 0);
}
