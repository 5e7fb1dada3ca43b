/** Fields: hills in rows, crops or snow on them, trees, grass and flowers before the lens. */
import type { Random } from '../../../film/seed.js';
import { type Colour, colour, css, lighten, mix } from '../colour.js';
import { BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { heightAt, hills, land, mist, type Point, trace, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';
import { flowers, grass, leafy } from './trees.js';

export function field(stage: Stage): Layer[] {
  const { light } = stage;
  const grown = cropIn(stage);
  const crop =
    stage.reading.weather === 'snow'
      ? lighten(mix(light.haze, light.key, 0.5), 0.1)
      : (grown ?? mix({ l: 0.6, a: -0.04, b: 0.1 }, light.accents[0]!, 0.35));
  const rows = [
    { name: 'far', depth: 8, base: 0.7, height: 0.09, tone: 0.7 },
    { name: 'middle', depth: 5, base: 0.76, height: 0.09, tone: 0.46 },
    { name: 'near', depth: 2.8, base: 0.86, height: 0.1, tone: 0.2 },
  ];
  const covered = stage.reading.weather === 'snow' ? 0.35 : 0;
  const earth = (tone: number) =>
    mix(
      distant(light, tone),
      crop,
      Math.min(0.85, 0.22 + covered + (grown ? 0.2 : 0) + 0.3 * light.daylight),
    );
  return [
    sky(stage, 0.68),
    ...rows.map(({ name, depth, base, height, tone }, index) =>
      layer(
        depth,
        (brush) => {
          const random = stage.random(`hill ${name}`);
          const line = hills(random, base, height);
          const body = earth(tone);
          fieldTrees(brush, random, line, index, body, light);
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
          /flower|bloom|blossom|meadow|poppy|tulip|lavender/.test(stage.reading.words) ? 190 : 24,
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

/** What grows there gives a field its colour. */
const CROPS: readonly (readonly [words: RegExp, value: Colour])[] = [
  [/lavender/, colour('#8465c9')],
  [/sunflower|rapeseed|canola/, colour('#e2b31f')],
  [/poppy|poppies/, colour('#c4432f')],
  [/tulip/, colour('#cf5a78')],
  [/wheat|barley|corn|hay|rye/, colour('#d6b25c')],
  [/rice|tea/, colour('#79a84b')],
];

const cropIn = ({ reading }: Stage): Colour | null =>
  CROPS.find(([words]) => words.test(reading.words))?.[1] ?? null;

/** Many small ones far away, and a few large ones near the edges of the picture. */
function fieldTrees(
  brush: Brush,
  random: Random,
  line: ReturnType<typeof hills>,
  row: number,
  body: Colour,
  light: Stage['light'],
): void {
  for (let tree = 0; tree < [26, 9, 2][row]!; tree++) {
    const x = row === 2 ? (tree ? -1 : 1) * random.between(0.42, 0.7) : random.between(-REACH, REACH);
    leafy(
      brush,
      random,
      x,
      heightAt(line, x) + 0.01,
      [0.05, 0.11, 0.4][row]! * random.between(0.8, 1.2),
      mix(body, light.shadow, 0.5),
      mix(body, light.key, 0.4),
      Math.sign(light.sun.x),
    );
  }
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
