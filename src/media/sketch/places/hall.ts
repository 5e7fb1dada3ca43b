/** Large empty rooms: an industrial hall with light from high windows, and a studio with nothing but its light. */
import { css, lighten, mix, withLightness } from '../colour.js';
import { BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { fillAll, glow, mist, noisePicture, verticalRamp } from '../shapes.js';

export function warehouse(stage: Stage): Layer[] {
  const { light } = stage;
  const depths = [
    { depth: 6.5, inner: 0.26, width: 0.024, base: 0.735, tone: 0.5 },
    { depth: 4.2, inner: 0.44, width: 0.04, base: 0.79, tone: 0.3 },
    { depth: 2.6, inner: 0.74, width: 0.075, base: 0.89, tone: 0.12 },
  ];
  return [
    layer(10, (brush) => hallEnd(stage, brush)),
    layer(3.4, (brush) => concrete(stage, brush), 0.68),
    ...depths.map(({ depth, inner, width, base, tone }, index) =>
      layer(depth, (brush) => {
        const body = distant(light, tone);
        for (const side of [-1, 1]) {
          for (let column = 0; column < 3; column++) {
            const x = side * (inner + column * inner * 1.3);
            const shade = brush.createLinearGradient(x - width, 0, x + width, 0);
            shade.addColorStop(0, css(mix(body, light.key, side > 0 ? 0.34 : 0.05)));
            shade.addColorStop(0.5, css(body));
            shade.addColorStop(1, css(mix(body, light.key, side < 0 ? 0.34 : 0.05)));
            brush.fillStyle = shade;
            brush.fillRect(x - width / 2, -0.5, width, base + 0.5);
            brush.fillRect(x - width * 0.8, base - width * 0.7, width * 1.6, width * 0.8);
          }
        }
        girders(stage, brush, index, tone);
        if (index === 0) mist(brush, 0.62, 0.5, light.haze, 0.45);
      }),
    ),
    layer(3, (brush) => slanting(stage, brush)),
    layer(2, (brush) => crates(stage, brush), 0.45),
  ];
}

function hallEnd(stage: Stage, brush: Brush): void {
  const { light } = stage;
  const wall = mix(light.shadow, light.haze, 0.3 + 0.2 * light.daylight);
  fillAll(
    brush,
    verticalRamp(
      brush,
      [
        [0, css(mix(wall, light.shadow, 0.6))],
        [0.6, css(wall)],
        [1, css(mix(wall, light.shadow, 0.4))],
      ],
      -0.1,
      0.74,
    ),
  );
  for (let column = -3; column <= 3; column++) {
    for (let row = 0; row < 4; row++) {
      for (let pane = 0; pane < 3; pane++) {
        const bright = mix(light.sky.at(-1)!, light.key, 0.4);
        brush.fillStyle = css(
          lighten(bright, stage.random(`pane ${column} ${row} ${pane}`).between(-0.12, 0.05)),
          0.55 + 0.4 * light.daylight,
        );
        brush.fillRect(column * 0.2 - 0.08 + pane * 0.055, 0.14 + row * 0.078, 0.05, 0.072);
      }
    }
  }
  glow(brush, { x: 0, y: 0.3 }, 0.9, light.key, 0.35 + 0.35 * light.daylight);
}

function concrete(stage: Stage, brush: Brush): void {
  const { light } = stage;
  const body = mix(light.shadow, light.haze, 0.34);
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(body, light.key, 0.3))],
      [0.3, css(body)],
      [1, css(mix(body, light.shadow, 0.7))],
    ],
    0.7,
    1.1,
  );
  brush.fillRect(-REACH, 0.7, 2 * REACH, BELOW - 0.7);
  const stains = noisePicture(stage.random('stains'), 160, 60, { x: 9, y: 5 }, (value) => ({
    colour: light.shadow,
    alpha: Math.max(0, value - 0.45) * 1.3,
  }));
  brush.drawImage(stains, -REACH, 0.7, 2 * REACH, BELOW - 0.7);
  for (let column = -3; column <= 3; column++) {
    const ramp = verticalRamp(
      brush,
      [
        [0, css(light.key, 0.4)],
        [1, css(light.key, 0)],
      ],
      0.7,
      1.05,
    );
    brush.globalCompositeOperation = 'screen';
    brush.fillStyle = ramp;
    brush.beginPath();
    brush.moveTo(column * 0.2 - 0.07, 0.7);
    brush.lineTo(column * 0.2 + 0.07, 0.7);
    brush.lineTo(column * 0.46 + 0.15, 1.05);
    brush.lineTo(column * 0.46 - 0.15, 1.05);
    brush.fill();
    brush.globalCompositeOperation = 'source-over';
  }
}

function girders(stage: Stage, brush: Brush, index: number, tone: number): void {
  const y = 0.06 - index * 0.13;
  const size = 0.05 + index * 0.035;
  brush.strokeStyle = css(distant(stage.light, tone * 0.8));
  brush.lineWidth = 0.004 + index * 0.003;
  brush.beginPath();
  for (const row of [y, y + size]) {
    brush.moveTo(-REACH, row);
    brush.lineTo(REACH, row);
  }
  for (let x = -REACH; x < REACH; x += size * 1.6) {
    brush.moveTo(x, y + size);
    brush.lineTo(x + size * 0.8, y);
    brush.lineTo(x + size * 1.6, y + size);
  }
  brush.stroke();
}

/** Dust makes the light from the windows visible. */
function slanting(stage: Stage, brush: Brush): void {
  const { light } = stage;
  const lean = Math.sign(light.sun.x) * -0.5;
  brush.globalCompositeOperation = 'screen';
  for (let column = -2; column <= 2; column++) {
    const x = column * 0.22;
    brush.fillStyle = verticalRamp(
      brush,
      [
        [0, css(light.key, 0.3)],
        [1, css(light.key, 0)],
      ],
      0.12,
      0.95,
    );
    for (const share of [1, 0.65, 0.3]) {
      brush.globalAlpha = 0.4;
      brush.beginPath();
      brush.moveTo(x - 0.07 * share, 0.12);
      brush.lineTo(x + 0.07 * share, 0.12);
      brush.lineTo(x + 0.16 * share + lean, 1);
      brush.lineTo(x - 0.16 * share + lean, 1);
      brush.fill();
    }
  }
  brush.globalAlpha = 1;
  brush.globalCompositeOperation = 'source-over';
}

function crates(stage: Stage, brush: Brush): void {
  const random = stage.random('crates');
  const { light } = stage;
  for (const side of [-1, 1]) {
    for (let crate = 0; crate < 3; crate++) {
      const size = random.between(0.14, 0.22);
      const x = side * (0.78 + crate * 0.2) - size / 2;
      const y = 0.97 - size - (crate === 1 ? 0.12 : 0);
      const body = mix(mix(light.shadow, { l: 0.5, a: 0.03, b: 0.06 }, 0.25), light.accents[0]!, 0.08);
      brush.fillStyle = verticalRamp(
        brush,
        [
          [0, css(mix(body, light.key, 0.22))],
          [0.1, css(body)],
          [1, css(light.shadow)],
        ],
        y,
        0.97,
      );
      brush.fillRect(x, y, size, 0.98 - y);
      brush.strokeStyle = css(light.shadow, 0.6);
      brush.lineWidth = 0.005;
      brush.strokeRect(x + 0.012, y + 0.012, size - 0.024, size - 0.024);
    }
  }
}

/** A sweep of colour, a few large shapes in the palette, and a plinth in the middle of the light. */
export function studio(stage: Stage): Layer[] {
  const { light } = stage;
  const random = stage.random('studio');
  const [first, second] = [light.accents[0]!, light.accents[1] ?? light.lamp];
  const dark = stage.reading.gloomy || stage.reading.time === 'night';
  const paper = withLightness(mix(first, light.haze, 0.3), dark ? 0.26 : 0.74);
  const side = Math.sign(light.sun.x);
  const shape = random.integer(0, 2);
  return [
    layer(12, (brush) => {
      fillAll(
        brush,
        verticalRamp(
          brush,
          [
            [0, css(lighten(paper, -0.12))],
            [0.55, css(paper)],
            [0.72, css(lighten(paper, 0.06))],
            [1, css(lighten(paper, -0.14))],
          ],
          -0.1,
          1.1,
        ),
      );
      glow(
        brush,
        { x: side * 0.25, y: 0.3 },
        0.9,
        lighten(mix(paper, light.key, 0.6), 0.1),
        dark ? 0.55 : 0.7,
      );
    }),
    layer(
      6,
      (brush) => {
        const value = withLightness(mix(second, paper, 0.25), dark ? 0.42 : 0.66);
        const ramp = brush.createLinearGradient(-side * 0.4, 0.8, side * 0.4, 0.05);
        ramp.addColorStop(0, css(lighten(value, -0.12)));
        ramp.addColorStop(1, css(lighten(value, 0.1)));
        brush.fillStyle = ramp;
        backdropShape(brush, shape);
        brush.fill();
      },
      -0.1,
      0.82,
    ),
    layer(
      2.2,
      (brush) => {
        const floor = lighten(paper, -0.03);
        brush.fillStyle = verticalRamp(
          brush,
          [
            [0, css(floor, 0)],
            [0.2, css(lighten(floor, 0.04), 0.9)],
            [1, css(lighten(floor, -0.16))],
          ],
          0.74,
          1.1,
        );
        brush.fillRect(-REACH, 0.74, 2 * REACH, BELOW - 0.74);
        if (stage.reading.place === 'studio')
          for (const [x, y, width, height] of [
            [0, 0.84, 0.25, 0.2],
            [side * -0.44, 0.88, 0.13, 0.14],
          ] as const)
            plinth(stage, brush, x, y, width, height, mix(paper, first, 0.5), side);
      },
      0.7,
    ),
  ];
}

/** A disc, an arch, or two rounded panels behind the product. */
function backdropShape(brush: Brush, shape: number): void {
  brush.beginPath();
  if (shape === 0) brush.arc(0, 0.42, 0.34, 0, 7);
  else if (shape === 1) {
    brush.moveTo(-0.3, 0.8);
    brush.lineTo(-0.3, 0.38);
    brush.arc(0, 0.38, 0.3, Math.PI, 0);
    brush.lineTo(0.3, 0.8);
  } else {
    brush.roundRect(-0.46, 0.12, 0.36, 0.68, 0.18);
    brush.roundRect(-0.02, 0.26, 0.44, 0.54, 0.22);
  }
}

function plinth(
  stage: Stage,
  brush: Brush,
  x: number,
  top: number,
  width: number,
  height: number,
  value: ReturnType<typeof mix>,
  side: number,
): void {
  const { light } = stage;
  brush.save();
  brush.translate(x - side * width * 0.6, top + height);
  brush.scale(1, 0.16);
  const shadow = brush.createRadialGradient(0, 0, 0, 0, 0, width * 1.7);
  shadow.addColorStop(0, css(light.shadow, 0.5));
  shadow.addColorStop(1, css(light.shadow, 0));
  brush.fillStyle = shadow;
  brush.fillRect(-width * 2, -width * 2, width * 4, width * 4);
  brush.restore();
  const round = brush.createLinearGradient(x - width, 0, x + width, 0);
  round.addColorStop(side > 0 ? 1 : 0, css(lighten(value, 0.1)));
  round.addColorStop(0.45, css(value));
  round.addColorStop(side > 0 ? 0 : 1, css(mix(value, light.shadow, 0.5)));
  brush.fillStyle = round;
  brush.beginPath();
  brush.ellipse(x, top + height, width, width * 0.16, 0, 0, Math.PI);
  brush.lineTo(x - width, top);
  brush.ellipse(x, top, width, width * 0.16, 0, Math.PI, 0, true);
  brush.lineTo(x + width, top + height);
  brush.fill();
  brush.fillStyle = css(lighten(mix(value, light.key, 0.3), 0.06));
  brush.beginPath();
  brush.ellipse(x, top, width, width * 0.16, 0, 0, 7);
  brush.fill();
}
