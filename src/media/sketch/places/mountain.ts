/** Mountains: ranges behind each other, with lit and shaded flanks, snow and a valley. */
import { type Colour, css, lighten, mix } from '../colour.js';
import { type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { heightAt, hills, land, mist, type Point, ridge, trace, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';
import { pine } from './trees.js';

type Range = { name: string; depth: number; base: number; height: number; tone: number; roughness: number };

export const RANGES: Range[] = [
  { name: 'far', depth: 10, base: 0.72, height: 0.34, tone: 0.82, roughness: 0.5 },
  { name: 'high', depth: 7, base: 0.76, height: 0.46, tone: 0.6, roughness: 0.54 },
  { name: 'middle', depth: 4.4, base: 0.82, height: 0.26, tone: 0.38, roughness: 0.5 },
];

export function mountain(stage: Stage): Layer[] {
  const { light } = stage;
  const trees = isPolar(stage) ? 0 : 90;
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
        for (let tree = 0; tree < trees; tree++) {
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
              [0, css(mix(value, groundColour(stage), isPolar(stage) ? 0.9 : 0.5))],
              [1, css(isPolar(stage) ? mix(groundColour(stage), light.shadow, 0.45) : light.shadow)],
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

/** Ice and snow in any weather, and no tree. */
const isPolar = ({ reading }: Stage): boolean =>
  /arctic|snowfield|glacier|polar|tundra|iceberg/.test(reading.words);

const groundColour = (stage: Stage): Colour =>
  stage.reading.weather === 'snow' || isPolar(stage)
    ? mix(stage.light.haze, stage.light.key, 0.4)
    : mix({ l: 0.45, a: -0.05, b: 0.06 }, stage.light.shadow, 0.3);

/** Every spur of a ridge has a flank in the light and one in the shade; snow lies on top, deeper on the shaded side. */
export function mountainRange(stage: Stage, brush: Brush, range: Range): void {
  const { light, reading } = stage;
  const snowy = reading.weather === 'snow' || isPolar(stage);
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
  const snowline = snowy ? 0.12 : 0.5;
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
