/** What fills a wood in the tropics: broad leaves from the ground, and lianas from above. */
import type { Random } from '../../../film/seed.js';
import { type Colour, css, mix } from '../colour.js';
import { ABOVE, BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';

export const isJungle = ({ reading }: Stage): boolean =>
  /jungle|rainforest|tropic|amazon/.test(reading.words);

const GREEN = { l: 0.5, a: -0.11, b: 0.09 };

const ROWS = [
  { name: 'far leaves', depth: 6, tone: 0.62, base: 0.84, long: 0.3, count: 60 },
  { name: 'leaves', depth: 4, tone: 0.34, base: 0.92, long: 0.42, count: 34 },
  { name: 'near leaves', depth: 2, tone: 0.1, base: 1.04, long: 0.55, count: 16 },
];

export const undergrowth = (stage: Stage): Layer[] =>
  ROWS.map(({ name, depth, tone, base, long, count }) =>
    layer(
      depth,
      (brush) => {
        const random = stage.random(name);
        const { light } = stage;
        const leaf = mix(distant(light, tone), GREEN, 0.35 + 0.35 * light.daylight);
        for (let plant = 0; plant < count; plant++) {
          const x = -REACH + (2 * REACH * (plant + random.between(0.1, 0.9))) / count;
          // Who walks there needs room in the middle.
          if (depth < 3 && Math.abs(x) < 0.5) continue;
          fan(brush, random, { x, y: base }, long * random.between(0.7, 1.2), leaf, light.key);
        }
        for (let liana = 0; liana < count / 3; liana++) hanging(brush, random, leaf, long);
      },
      ABOVE,
      BELOW,
    ),
  );

/** Leaves in a half circle, each with a light half and a dark one. */
function fan(
  brush: Brush,
  random: Random,
  at: { x: number; y: number },
  long: number,
  leaf: Colour,
  key: Colour,
): void {
  for (let blade = 0; blade < 9; blade++) {
    const angle = -Math.PI / 2 + (blade - 4) * 0.3 + random.between(-0.12, 0.12);
    const reach = long * random.between(0.6, 1);
    const tip = { x: at.x + Math.cos(angle) * reach, y: at.y + Math.sin(angle) * reach * 0.9 + 0.04 };
    const [nx, ny] = [-Math.sin(angle) * reach * 0.17, Math.cos(angle) * reach * 0.17];
    const bend = { x: at.x + Math.cos(angle) * reach * 0.5, y: at.y + Math.sin(angle) * reach * 0.62 };
    for (const half of [-1, 1]) {
      brush.fillStyle = css(mix(leaf, key, (half > 0 ? 0.2 : 0.04) + random.between(0, 0.06)));
      brush.beginPath();
      brush.moveTo(at.x, at.y);
      brush.quadraticCurveTo(bend.x + half * nx, bend.y + half * ny, tip.x, tip.y);
      brush.quadraticCurveTo(bend.x, bend.y, at.x, at.y);
      brush.fill();
    }
  }
}

function hanging(brush: Brush, random: Random, leaf: Colour, long: number): void {
  const x = random.between(-REACH, REACH);
  const end = random.between(0.05, 0.2 + long * 0.6);
  brush.strokeStyle = css(leaf);
  brush.lineWidth = long * 0.016;
  brush.beginPath();
  brush.moveTo(x, ABOVE);
  brush.quadraticCurveTo(x + random.between(-0.08, 0.08), end / 2, x + random.between(-0.05, 0.05), end);
  brush.stroke();
  brush.fillStyle = css(leaf);
  for (let at = 0; at < 7; at++) {
    brush.beginPath();
    brush.ellipse(x + random.between(-0.03, 0.03), end * (at / 6), long * 0.06, long * 0.028, at, 0, 7);
    brush.fill();
  }
}
