/** Open land: mountains, fields, desert, a road through them. Each line is nearer and darker than the one behind. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { glow, heightAt, hills, land, mist, type Point, ridge, trace, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';
import { flowers, grass, leafy, pine } from './trees.js';

type Range = { name: string; depth: number; base: number; height: number; tone: number; roughness: number };

const RANGES: Range[] = [
  { name: 'far', depth: 10, base: 0.72, height: 0.34, tone: 0.82, roughness: 0.5 },
  { name: 'high', depth: 7, base: 0.76, height: 0.46, tone: 0.6, roughness: 0.54 },
  { name: 'middle', depth: 4.4, base: 0.82, height: 0.26, tone: 0.38, roughness: 0.5 },
];

export function mountain(stage: Stage): Layer[] {
  const { light } = stage;
  return [
    sky(stage, 0.7),
    ...RANGES.map((range) =>
      layer(range.depth, (brush) => mountainRange(stage, brush, range), range.base - range.height - 0.2),
    ),
    layer(
      2.5,
      (brush) => {
        const random = stage.random('pines');
        const line = hills(random, 0.92, 0.1);
        const value = mix(distant(light, 0.16), { l: 0.35, a: -0.04, b: 0.02 }, 0.25);
        for (let tree = 0; tree < 90; tree++) {
          const x = random.between(-REACH, REACH);
          const open = Math.min(1, Math.abs(x) / 0.75);
          if (open < 0.2) continue;
          pine(
            brush,
            random,
            x,
            heightAt(line, x) + 0.012,
            (0.06 + 0.17 * open) * random.between(0.6, 1.15),
            lighten(value, random.between(-0.02, 0.03)),
          );
        }
        land(
          brush,
          line,
          verticalRamp(
            brush,
            [
              [0, css(mix(value, groundColour(stage), 0.5))],
              [1, css(light.shadow)],
            ],
            0.84,
            1.15,
          ),
        );
      },
      0.5,
    ),
    layer(
      1.7,
      (brush) => {
        const line = ridge(stage.random('rocks'), 1.06, 0.1, 0.45, 7);
        land(
          brush,
          line,
          verticalRamp(
            brush,
            [
              [0, css(mix(distant(light, 0.1), groundColour(stage), 0.35))],
              [1, css(light.shadow)],
            ],
            0.95,
            1.15,
          ),
        );
      },
      0.85,
    ),
  ];
}

const groundColour = (stage: Stage): Colour =>
  stage.reading.weather === 'snow'
    ? mix(stage.light.haze, stage.light.key, 0.4)
    : mix({ l: 0.45, a: -0.05, b: 0.06 }, stage.light.shadow, 0.3);

/** Every spur of a ridge has a flank in the light and one in the shade; snow lies on top, deeper on the shaded side. */
function mountainRange(stage: Stage, brush: Brush, range: Range): void {
  const { light, reading } = stage;
  const random = stage.random(`ridge ${range.name}`);
  const line = ridge(random, range.base, range.height, range.roughness, 9);
  const body = distant(light, range.tone);
  const foot = mix(body, light.haze, 0.5);
  const down = (from: Colour, to: Colour) =>
    verticalRamp(
      brush,
      [
        [0, css(from)],
        [1, css(to)],
      ],
      range.base - range.height,
      range.base + 0.06,
    );
  land(brush, line, down(lighten(body, -0.02), foot));

  const white = mix(foot, lighten(light.key, 0.05), 0.8 - range.tone * 0.45);
  const snowline = reading.weather === 'snow' ? 0.12 : 0.5;
  const depth = line.map(({ y }) => {
    const high = Math.max(0, (range.base - y) / range.height - snowline);
    return high * range.height * random.between(0.35, 1.05);
  });
  trace(brush, [...line, ...line.map(({ x, y }, index) => ({ x, y: y + depth[index]! })).reverse()]);
  brush.fillStyle = css(white, 0.92);
  brush.fill();

  const side = Math.sign(light.sun.x);
  const shade = down(mix(body, light.shadow, 0.5), foot);
  brush.globalAlpha = 0.62 * (1 - range.tone * 0.5);
  for (const [peak, valley] of spurs(line, side)) {
    const top = line[peak]!;
    const height = range.base - top.y;
    if (height < range.height * 0.12) continue;
    brush.fillStyle = shade;
    brush.beginPath();
    brush.moveTo(top.x, top.y);
    const step = valley > peak ? 1 : -1;
    for (let at = peak; at !== valley + step; at += step) brush.lineTo(line[at]!.x, line[at]!.y);
    const end = line[valley]!;
    brush.lineTo(end.x, Math.min(range.base, end.y + height * 0.3));
    brush.lineTo(top.x - side * height * 0.12, top.y + height * 0.85);
    brush.lineTo(
      top.x + side * height * random.between(0.04, 0.12),
      top.y + height * random.between(0.4, 0.6),
    );
    brush.lineTo(top.x - side * height * random.between(0.01, 0.07), top.y + height * 0.25);
    brush.fill();
  }
  brush.globalAlpha = 1;
  mist(brush, range.base, 0.2, light.haze, 0.5);
}

/** From each peak down to the next valley on the side away from the light. */
function spurs(line: readonly Point[], side: number): [peak: number, valley: number][] {
  const around = 7;
  const found: [number, number][] = [];
  for (let at = around; at < line.length - around; at++) {
    const near = line.slice(at - around, at + around + 1);
    if (near.some(({ y }) => y < line[at]!.y)) continue;
    const step = side > 0 ? -1 : 1;
    let valley = at;
    let lowest = line[at]!.y;
    for (let next = at + step; line[next] && Math.abs(next - at) < 60; next += step) {
      if (line[next]!.y < lowest - 0.035) break;
      if (line[next]!.y > lowest) [valley, lowest] = [next, line[next]!.y];
    }
    if (valley !== at) found.push([at, valley]);
  }
  return found;
}

export function field(stage: Stage): Layer[] {
  const { light } = stage;
  const crop = mix({ l: 0.6, a: -0.04, b: 0.1 }, light.accents[0]!, 0.35);
  const rows = [
    { name: 'far', depth: 8, base: 0.7, height: 0.09, tone: 0.7 },
    { name: 'middle', depth: 5, base: 0.76, height: 0.09, tone: 0.46 },
    { name: 'near', depth: 2.8, base: 0.86, height: 0.1, tone: 0.2 },
  ];
  const earth = (tone: number) => mix(distant(light, tone), crop, 0.22 + 0.3 * light.daylight);
  return [
    sky(stage, 0.68),
    ...rows.map(({ name, depth, base, height, tone }, index) =>
      layer(
        depth,
        (brush) => {
          const random = stage.random(`hill ${name}`);
          const line = hills(random, base, height);
          const body = earth(tone);
          const trees = [26, 9, 2][index]!;
          for (let tree = 0; tree < trees; tree++) {
            const x =
              index === 2 ? (tree ? -1 : 1) * random.between(0.42, 0.7) : random.between(-REACH, REACH);
            leafy(
              brush,
              random,
              x,
              heightAt(line, x) + 0.01,
              [0.05, 0.11, 0.4][index]! * random.between(0.8, 1.2),
              mix(body, light.shadow, 0.5),
              mix(body, light.key, 0.4),
              Math.sign(light.sun.x),
            );
          }
          land(
            brush,
            line,
            verticalRamp(
              brush,
              [
                [0, css(mix(body, light.key, 0.24))],
                [1, css(mix(body, light.shadow, 0.35))],
              ],
              base - height,
              base + 0.22,
            ),
          );
          if (index > 0) furrows(brush, line, mix(body, light.shadow, 0.4));
          mist(brush, base - 0.01, 0.12, light.haze, 0.35);
        },
        base - 0.55,
      ),
    ),
    layer(
      1.75,
      (brush) => {
        const random = stage.random('grass');
        grass(brush, random, 1.03, 0.15, 700, (bright) =>
          mix(earth(0.02), mix(crop, light.key, 0.4), bright * (0.25 + 0.5 * light.daylight)),
        );
        flowers(
          brush,
          random,
          1.0,
          0.14,
          /flower|bloom|blossom|meadow|poppy|tulip/.test(stage.reading.words) ? 190 : 24,
          stage,
        );
        brush.fillStyle = css(earth(0.02));
        brush.fillRect(-REACH, 1.02, 2 * REACH, BELOW);
      },
      0.82,
    ),
    layer(
      1.15,
      (brush) =>
        grass(brush, stage.random('near grass'), 1.2, 0.42, 90, (bright) =>
          mix(light.shadow, crop, 0.1 + bright * 0.22),
        ),
      0.76,
    ),
  ];
}

function furrows(brush: Brush, line: readonly Point[], value: Colour): void {
  brush.strokeStyle = css(value, 0.28);
  brush.lineWidth = 0.0022;
  for (let row = 1; row < 7; row++) {
    trace(
      brush,
      line.map(({ x, y }) => ({ x, y: y + 0.004 * row + 0.0028 * row * row })),
    );
    brush.stroke();
  }
}

export function desert(stage: Stage): Layer[] {
  const { light } = stage;
  const sand = mix({ l: 0.72, a: 0.04, b: 0.1 }, light.accents[0]!, 0.22);
  const rows = [
    { depth: 7, base: 0.74, height: 0.1, tone: 0.6 },
    { depth: 4, base: 0.82, height: 0.15, tone: 0.36 },
    { depth: 2.3, base: 0.95, height: 0.2, tone: 0.14 },
  ];
  return [
    sky(stage, 0.68),
    layer(9, (brush) => mesas(stage, brush, mix(distant(light, 0.66), sand, 0.25)), 0.3),
    ...rows.map(({ depth, base, height, tone }, index) =>
      layer(
        depth,
        (brush) => {
          const body = mix(distant(light, tone), sand, 0.3 + 0.35 * light.daylight);
          dune(stage, brush, index, base, height, body);
          mist(brush, base - 0.02, 0.12, light.haze, 0.3 * tone + 0.08);
        },
        base - height - 0.12,
      ),
    ),
    layer(
      1.8,
      (brush) => {
        const random = stage.random('cacti');
        for (const x of [random.between(-0.95, -0.6), random.between(0.55, 0.85)])
          cactus(
            brush,
            random,
            x,
            0.98,
            random.between(0.24, 0.4),
            mix(light.shadow, { l: 0.4, a: -0.06, b: 0.04 }, 0.25),
            light.key,
            Math.sign(light.sun.x),
          );
      },
      0.5,
    ),
  ];
}

function mesas(stage: Stage, brush: Brush, value: Colour): void {
  const random = stage.random('mesas');
  for (let mesa = 0; mesa < 7; mesa++) {
    const x = random.between(-REACH, REACH);
    const width = random.between(0.12, 0.4);
    const top = 0.7 - random.between(0.06, 0.24);
    brush.fillStyle = verticalRamp(
      brush,
      [
        [0, css(lighten(value, 0.03))],
        [1, css(mix(value, stage.light.haze, 0.5))],
      ],
      top,
      0.74,
    );
    brush.beginPath();
    brush.moveTo(x - width * 0.8, 0.75);
    brush.lineTo(x - width * 0.52, top + 0.05);
    brush.lineTo(x - width * 0.46, top + random.between(0, 0.012));
    brush.lineTo(x + width * 0.44, top);
    brush.lineTo(x + width * 0.5, top + 0.06);
    brush.lineTo(x + width * 0.85, 0.75);
    brush.fill();
  }
  mist(brush, 0.72, 0.14, stage.light.haze, 0.5);
}

/** A dune has a bright flank and a dark one, parted by a crest that winds down towards us. */
function dune(stage: Stage, brush: Brush, index: number, base: number, height: number, body: Colour): void {
  const { light } = stage;
  const random = stage.random(`dune ${index}`);
  const line = hills(random, base, height, 2);
  land(
    brush,
    line,
    verticalRamp(
      brush,
      [
        [0, css(mix(body, light.key, 0.36))],
        [1, css(mix(body, light.shadow, 0.3))],
      ],
      base - height,
      base + 0.3,
    ),
  );
  const side = Math.sign(light.sun.x);
  for (let at = 6; at < line.length - 6; at++) {
    const here = line[at]!;
    if (!(here.y < line[at - 1]!.y && here.y <= line[at + 1]!.y)) continue;
    const shadow = verticalRamp(
      brush,
      [
        [0, css(mix(body, light.shadow, 0.62))],
        [1, css(mix(body, light.shadow, 0.3), 0)],
      ],
      here.y,
      here.y + height * 2.1,
    );
    brush.fillStyle = shadow;
    brush.beginPath();
    brush.moveTo(here.x, here.y);
    brush.bezierCurveTo(
      here.x + side * 0.05,
      here.y + height * 0.5,
      here.x - side * 0.14,
      here.y + height,
      here.x + side * 0.02,
      here.y + height * 2.2,
    );
    brush.lineTo(here.x - side * 0.9, here.y + height * 2.2);
    for (let back = 40; back >= 0; back--) {
      const point = line[Math.min(line.length - 1, Math.max(0, at - side * back))]!;
      brush.lineTo(point.x, point.y);
    }
    brush.fill();
  }
}

function cactus(
  brush: Brush,
  random: ReturnType<Stage['random']>,
  x: number,
  base: number,
  height: number,
  value: Colour,
  key: Colour,
  side: number,
): void {
  for (const [colour, shift, width] of [
    [value, 0, 1],
    [mix(value, key, 0.4), side * height * 0.03, 0.22],
  ] as const) {
    brush.strokeStyle = css(colour);
    brush.lineCap = 'round';
    brush.lineJoin = 'round';
    brush.lineWidth = height * 0.12 * width;
    brush.beginPath();
    brush.moveTo(x + shift, base);
    brush.lineTo(x + shift, base - height);
    brush.stroke();
    brush.lineWidth = height * 0.085 * width;
    for (const way of [-1, 1]) {
      const y = base - height * (way > 0 ? 0.42 : 0.55);
      brush.beginPath();
      brush.moveTo(x + shift, y);
      brush.quadraticCurveTo(
        x + shift + way * height * 0.24,
        y,
        x + shift + way * height * 0.24,
        y - height * 0.12,
      );
      brush.lineTo(x + shift + way * height * 0.24, y - height * 0.25);
      brush.stroke();
    }
  }
  random.next();
}

export function road(stage: Stage): Layer[] {
  const { light } = stage;
  const earth = mix(
    mix(distant(light, 0.2), light.accents[0]!, 0.12),
    { l: 0.5, a: -0.01, b: 0.05 },
    0.25 * light.daylight,
  );
  const far = { ...RANGES[0]!, base: 0.66, height: 0.2 };
  return [
    sky(stage, 0.66),
    layer(9, (brush) => mountainRange(stage, brush, far), 0.3),
    layer(
      5.5,
      (brush) => {
        land(brush, hills(stage.random('roadside'), 0.68, 0.06), css(mix(distant(light, 0.45), earth, 0.4)));
        mist(brush, 0.66, 0.12, light.haze, 0.5);
      },
      0.5,
    ),
    layer(2.6, (brush) => tarmac(stage, brush, earth), 0.6),
    layer(3.2, (brush) => poles(stage, brush), 0.1),
    layer(
      1.2,
      (brush) =>
        grass(brush, stage.random('verge'), 1.16, 0.26, 70, (bright) =>
          mix(light.shadow, earth, 0.2 + bright * 0.4),
        ),
      0.85,
    ),
  ];
}

function tarmac(stage: Stage, brush: Brush, earth: Colour): void {
  const { light, reading } = stage;
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(earth, light.haze, 0.5))],
      [0.3, css(earth)],
      [1, css(mix(earth, light.shadow, 0.65))],
    ],
    0.655,
    1.1,
  );
  brush.fillRect(-REACH, 0.655, 2 * REACH, BELOW - 0.655);
  const wet = reading.weather === 'rain' || reading.weather === 'storm';
  const surface = mix(distant(light, 0.2), light.sky.at(-1)!, wet ? 0.3 : 0.08);
  const across = (y: number) => 0.012 + (y - 0.655) * 1.55;
  const strip = (from: number, to: number, left: number, right: number, fill: Brush['fillStyle']) => {
    brush.fillStyle = fill;
    brush.beginPath();
    brush.moveTo(left * across(from), from);
    brush.lineTo(right * across(from), from);
    brush.lineTo(right * across(to), to);
    brush.lineTo(left * across(to), to);
    brush.fill();
  };
  strip(
    0.655,
    BELOW,
    -1,
    1,
    verticalRamp(
      brush,
      [
        [0, css(mix(surface, light.haze, 0.4))],
        [0.4, css(surface)],
        [1, css(mix(surface, light.shadow, 0.7))],
      ],
      0.655,
      1.1,
    ),
  );
  const paint = css(mix(light.haze, light.key, 0.6), 0.8);
  strip(0.655, BELOW, -0.93, -0.89, paint);
  strip(0.655, BELOW, 0.89, 0.93, paint);
  for (let dash = 0; dash < 9; dash++) {
    const from = 0.665 + 0.6 * (dash / 9) ** 2.2;
    strip(
      from,
      from + 0.008 + 0.07 * (dash / 9) ** 1.6,
      -0.022,
      0.022,
      css(mix(light.lamp, light.key, 0.4), 0.85),
    );
  }
  glow(brush, { x: 0, y: 0.66 }, 0.45, light.key, 0.35);
}

function poles(stage: Stage, brush: Brush): void {
  const side = Math.sign(stage.light.sun.x) * -1;
  brush.strokeStyle = css(stage.light.shadow, 0.9);
  let former: Point | null = null;
  for (let pole = 0; pole < 7; pole++) {
    const near = (pole / 6) ** 2;
    const x = side * (0.05 + 1.3 * near);
    const base = 0.665 + 0.22 * near;
    const top = base - 0.07 - 0.6 * near;
    brush.lineWidth = 0.002 + 0.012 * near;
    brush.beginPath();
    brush.moveTo(x, base);
    brush.lineTo(x, top);
    brush.moveTo(x - 0.015 - 0.07 * near, top + 0.02);
    brush.lineTo(x + 0.015 + 0.07 * near, top + 0.02);
    brush.stroke();
    if (former) {
      brush.lineWidth = 0.001 + 0.002 * near;
      brush.beginPath();
      brush.moveTo(former.x, former.y + 0.02);
      brush.quadraticCurveTo((former.x + x) / 2, (former.y + top) / 2 + 0.05 + 0.05 * near, x, top + 0.02);
      brush.stroke();
    }
    former = { x, y: top };
  }
}
