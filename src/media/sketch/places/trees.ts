/** Trees: single ones for any place, a forest of them, and a garden in bloom. */
import type { Random } from '../../../film/seed.js';
import { type Colour, css, lighten, mix } from '../colour.js';
import { ABOVE, BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { glow, heightAt, hills, land, mist, shafts, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';
import { graves, isCemetery } from './graves.js';
import { isJungle, undergrowth } from './jungle.js';

export function pine(
  brush: Brush,
  random: Random,
  x: number,
  base: number,
  height: number,
  value: Colour,
): void {
  const width = height * random.between(0.3, 0.4);
  brush.fillStyle = css(value);
  brush.fillRect(x - height * 0.015, base - height * 0.15, height * 0.03, height * 0.17);
  const tiers = 6;
  brush.beginPath();
  brush.moveTo(x, base - height);
  for (let tier = 1; tier <= tiers; tier++) {
    const y = base - height + (height * 0.92 * tier) / tiers;
    const half = (width / 2) * (tier / tiers) ** 0.85 * random.between(0.85, 1.1);
    brush.lineTo(x + half, y + height * 0.015);
    brush.lineTo(x + half * 0.45, y - height * 0.012);
  }
  for (let tier = tiers; tier >= 1; tier--) {
    const y = base - height + (height * 0.92 * tier) / tiers;
    const half = (width / 2) * (tier / tiers) ** 0.85 * random.between(0.85, 1.1);
    brush.lineTo(x - half * 0.45, y - height * 0.012);
    brush.lineTo(x - half, y + height * 0.015);
  }
  brush.closePath();
  brush.fill();
}

/** A broad crown of many overlapping leaves, lighter where the light comes from. */
export function leafy(
  brush: Brush,
  random: Random,
  x: number,
  base: number,
  height: number,
  dark: Colour,
  bright: Colour,
  side: number,
): void {
  brush.strokeStyle = css(mix(dark, { l: 0.1, a: 0, b: 0 }, 0.4));
  brush.lineCap = 'round';
  const fork = base - height * 0.42;
  brush.lineWidth = height * 0.045;
  brush.beginPath();
  brush.moveTo(x, base);
  brush.quadraticCurveTo(x + height * 0.02, base - height * 0.25, x, fork);
  brush.stroke();
  brush.lineWidth = height * 0.022;
  for (const lean of [-0.22, 0.2, 0.04]) {
    brush.beginPath();
    brush.moveTo(x, fork);
    brush.quadraticCurveTo(
      x + lean * height * 0.4,
      fork - height * 0.12,
      x + lean * height,
      fork - height * 0.24,
    );
    brush.stroke();
  }
  // Clumps first, dark at the back and bright on the side of the light; each clump is many small leaves.
  const clumps = Array.from({ length: 13 }, (_, clump) => {
    const angle = clump * 2.4 + random.between(-0.4, 0.4);
    const away = Math.sqrt(clump / 13);
    return { x: Math.cos(angle) * away * height * 0.3, y: Math.sin(angle) * away * height * 0.2 };
  }).sort((one, other) => side * one.x - one.y - (side * other.x - other.y));
  for (const clump of clumps) {
    const toLight = 0.34 + (side * clump.x - clump.y * 1.2) / (height * 0.75);
    for (let leaf = 0; leaf < 34; leaf++) {
      const angle = random.between(0, 6.283);
      const away = Math.sqrt(random.next()) * height * 0.13;
      const up = -Math.sin(angle) * 0.3 + side * Math.cos(angle) * 0.14;
      const lit = Math.min(1, Math.max(0, toLight * 0.75 + up + random.between(-0.1, 0.1)));
      brush.fillStyle = css(mix(dark, bright, lit));
      brush.beginPath();
      brush.ellipse(
        x + clump.x + Math.cos(angle) * away,
        base - height * 0.7 + clump.y + Math.sin(angle) * away * 0.85,
        height * random.between(0.016, 0.032),
        height * random.between(0.01, 0.019),
        random.between(0, 3),
        0,
        7,
      );
      brush.fill();
    }
  }
}

export function grass(
  brush: Brush,
  random: Random,
  base: number,
  height: number,
  count: number,
  value: (bright: number) => Colour,
): void {
  for (let blade = 0; blade < count; blade++) {
    const x = random.between(-REACH, REACH);
    const tall = height * random.between(0.4, 1);
    const lean = random.between(-0.5, 0.5) * tall;
    const width = height * 0.035;
    brush.fillStyle = css(value(random.next()));
    brush.beginPath();
    brush.moveTo(x - width, base);
    brush.quadraticCurveTo(x, base - tall * 0.6, x + lean, base - tall);
    brush.quadraticCurveTo(x + width * 2, base - tall * 0.5, x + width, base);
    brush.fill();
  }
}

export function flowers(
  brush: Brush,
  random: Random,
  base: number,
  height: number,
  count: number,
  stage: Stage,
): void {
  const { light } = stage;
  for (let flower = 0; flower < count; flower++) {
    const x = random.between(-REACH, REACH);
    const y = base - height * random.between(0.3, 1);
    const size = height * random.between(0.06, 0.13);
    brush.strokeStyle = css(distant(light, 0.14));
    brush.lineWidth = size * 0.16;
    brush.beginPath();
    brush.moveTo(x + random.between(-0.2, 0.2) * height, base);
    brush.quadraticCurveTo(x, (base + y) / 2, x, y);
    brush.stroke();
    const value = mix(random.pick(light.accents), light.key, random.between(0, 0.4));
    for (let petal = 0; petal < 5; petal++) {
      const angle = (petal / 5) * 6.283 + flower;
      brush.fillStyle = css(mix(value, light.shadow, petal % 2 ? 0.12 : 0.24 * (1 - light.daylight)));
      brush.beginPath();
      brush.ellipse(
        x + Math.cos(angle) * size * 0.6,
        y + Math.sin(angle) * size * 0.45,
        size * 0.55,
        size * 0.4,
        angle,
        0,
        7,
      );
      brush.fill();
    }
    brush.fillStyle = css(lighten(light.lamp, -0.05));
    brush.beginPath();
    brush.arc(x, y, size * 0.28, 0, 7);
    brush.fill();
  }
}

const RANKS = [
  { depth: 8, tone: 0.8, count: 46, width: 0.016, base: 0.74 },
  { depth: 5.4, tone: 0.58, count: 30, width: 0.026, base: 0.78 },
  { depth: 3.6, tone: 0.36, count: 19, width: 0.044, base: 0.84 },
  { depth: 2.4, tone: 0.16, count: 12, width: 0.075, base: 0.92 },
];

export function forest(stage: Stage): Layer[] {
  const { light } = stage;
  const conifers = !isJungle(stage) && stage.random('kind of trees').next() < 0.5;
  const leaf = mix({ l: 0.42, a: -0.075, b: 0.06 }, light.accents[0]!, 0.3);
  const opening = { x: light.sun.x * 0.5, y: 0.34 };
  const snow = stage.reading.weather === 'snow' ? lighten(mix(light.haze, light.key, 0.5), 0.08) : null;
  return [
    sky(stage, 0.8),
    layer(11, (brush) => {
      glow(brush, opening, 1.1, light.key, 0.25 + 0.55 * light.daylight);
      mist(brush, 0.66, 0.5, light.haze, 0.7);
    }),
    ...RANKS.map((rank, index) =>
      layer(rank.depth, (brush) => {
        const random = stage.random(`rank ${index}`);
        const value = mix(distant(light, rank.tone), leaf, 0.12 + 0.12 * light.daylight * (1 - rank.tone));
        const line = hills(random, rank.base + 0.02, 0.05);
        for (let tree = 0; tree < rank.count; tree++) {
          const x = -REACH + (2 * REACH * (tree + random.between(0.1, 0.9))) / rank.count;
          // The middle stays open, so that the eye finds a way into the wood.
          if (index > 1 && Math.abs(x - opening.x) < 0.1 + 0.07 * index) continue;
          if (conifers && index < 3)
            pine(brush, random, x, heightAt(line, x) + 0.01, rank.width * random.between(12, 19), value);
          else
            trunk(
              brush,
              random,
              x,
              heightAt(line, x) + 0.02,
              rank.width * random.between(0.7, 1.2),
              value,
              light.key,
              rank.tone,
            );
        }
        land(
          brush,
          line,
          verticalRamp(
            brush,
            [
              [0, css(snow ? mix(value, snow, 0.75) : mix(value, leaf, 0.2))],
              [1, css(snow ? mix(value, snow, 0.35) : mix(value, light.shadow, 0.5))],
            ],
            rank.base - 0.05,
            rank.base + 0.25,
          ),
        );
        mist(brush, rank.base, 0.18, light.haze, 0.45 * rank.tone + 0.1);
        if (index === 2)
          shafts(brush, random, { x: opening.x, y: -0.3 }, 1.4, light.key, 0.2 + 0.35 * light.daylight, 9);
      }),
    ),
    ...(isJungle(stage) ? undergrowth(stage) : []),
    layer(
      1.7,
      (brush) => {
        const random = stage.random('ferns');
        grass(brush, random, 1.02, 0.13, 420, (bright) =>
          mix(
            mix(light.shadow, leaf, 0.3),
            mix(leaf, light.key, 0.25),
            bright * 0.55 * (0.3 + light.daylight),
          ),
        );
        forestFloor(brush, snow ? mix(light.shadow, snow, 0.6) : mix(light.shadow, leaf, 0.15));
        if (snow) drift(brush, random, snow, light.shadow);
      },
      0.85,
    ),
    layer(1.15, (brush) => canopy(stage, brush, leaf), ABOVE, 0.35),
  ];
}

/** The ground before the grass darkens softly: a camera that looks down would see an edge. */
function forestFloor(brush: Brush, ground: Colour): void {
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(ground, 0)],
      [0.3, css(ground, 0.75)],
      [1, css(ground)],
    ],
    0.98,
    1.25,
  );
  brush.fillRect(-REACH, 0.98, 2 * REACH, BELOW - 0.98);
}

/** A soft bank of snow over the roots, its far edge in the light. */
function drift(brush: Brush, random: Random, snow: Colour, shadow: Colour): void {
  const line = hills(random, 1.0, 0.06);
  land(
    brush,
    line,
    verticalRamp(
      brush,
      [
        [0, css(snow)],
        [1, css(mix(snow, shadow, 0.45))],
      ],
      0.93,
      1.2,
    ),
  );
}

function trunk(
  brush: Brush,
  random: Random,
  x: number,
  base: number,
  width: number,
  value: Colour,
  key: Colour,
  tone: number,
): void {
  const lean = random.between(-0.04, 0.04);
  const bark = brush.createLinearGradient(x - width, 0, x + width, 0);
  bark.addColorStop(0, css(mix(value, key, 0.16 * (1 - tone))));
  bark.addColorStop(0.6, css(value));
  bark.addColorStop(1, css(lighten(value, -0.03)));
  brush.fillStyle = bark;
  brush.beginPath();
  brush.moveTo(x - width * 0.9, base + 0.01);
  brush.quadraticCurveTo(x - width * 0.4, base - 0.12, x + lean - width * 0.36, ABOVE);
  brush.lineTo(x + lean + width * 0.36, ABOVE);
  brush.quadraticCurveTo(x + width * 0.4, base - 0.12, x + width * 0.9, base + 0.01);
  brush.fill();
  brush.strokeStyle = css(value);
  for (let branch = 0; branch < 4; branch++) {
    const y = random.between(-0.2, base - 0.32);
    const way = random.next() < 0.5 ? -1 : 1;
    const long = width * random.between(2, 5);
    brush.lineWidth = width * random.between(0.1, 0.22);
    brush.beginPath();
    brush.moveTo(x, y);
    brush.quadraticCurveTo(
      x + way * long * 0.5,
      y - long * 0.15,
      x + way * long,
      y - long * random.between(0.3, 0.7),
    );
    brush.stroke();
  }
}

/** Leaves that hang into the frame from above, close to the lens. */
function canopy(stage: Stage, brush: Brush, leaf: Colour): void {
  const random = stage.random('canopy');
  for (let cluster = 0; cluster < 520; cluster++) {
    const x = random.between(-REACH, REACH);
    const hang = 0.03 + 0.2 * Math.min(1, Math.abs(x) / 0.9) ** 1.5;
    brush.fillStyle = css(mix(stage.light.shadow, leaf, random.between(0.05, 0.4)), 0.95);
    brush.beginPath();
    brush.ellipse(
      x,
      random.between(ABOVE, hang),
      random.between(0.012, 0.035),
      random.between(0.008, 0.018),
      random.between(0, 3.1),
      0,
      7,
    );
    brush.fill();
  }
}

export function garden(stage: Stage): Layer[] {
  const { light } = stage;
  const snowy = stage.reading.weather === 'snow';
  const leaf = snowy ? lighten(mix(light.haze, light.key, 0.5), 0.08) : { l: 0.46, a: -0.09, b: 0.08 };
  const green = (tone: number) =>
    mix(distant(light, tone), leaf, (snowy ? 0.5 : 0.25) + 0.3 * light.daylight);
  const blooms = snowy || isCemetery(stage) ? 0 : 1;
  const trees = [
    { depth: 6, base: 0.74, height: 0.34, count: 17, tone: 0.6 },
    { depth: 3.2, base: 0.83, height: 0.56, count: 8, tone: 0.3 },
  ];
  return [
    sky(stage, 0.72),
    ...trees.map((row, index) =>
      layer(row.depth, (brush) => {
        const random = stage.random(`garden trees ${index}`);
        for (let tree = 0; tree < row.count; tree++) {
          const x = -REACH + (2 * REACH * (tree + random.between(0.2, 0.8))) / row.count;
          if (index === 1 && Math.abs(x) < 0.3) continue;
          const bloom = random.next() < 0.5 && blooms > 0 ? random.pick(light.accents) : leaf;
          leafy(
            brush,
            random,
            x,
            row.base + 0.02,
            row.height * random.between(0.8, 1.2),
            mix(green(row.tone), bloom, 0.2),
            mix(mix(bloom, light.key, 0.4), light.haze, row.tone * 0.5),
            Math.sign(light.sun.x),
          );
        }
        land(
          brush,
          hills(random, row.base, 0.03),
          verticalRamp(
            brush,
            [
              [0, css(mix(green(row.tone), light.key, 0.14))],
              [1, css(green(row.tone * 0.5))],
            ],
            row.base - 0.04,
            row.base + 0.2,
          ),
        );
        mist(brush, row.base, 0.14, light.haze, 0.3);
      }),
    ),
    ...(isCemetery(stage) ? graves(stage) : []),
    layer(2.3, (brush) => path(stage, brush, green(0.18)), 0.8),
    layer(
      1.7,
      (brush) => {
        const random = stage.random('beds');
        grass(brush, random, 1.02, 0.1, 380, (bright) =>
          mix(green(0.06), mix(leaf, light.key, 0.3), bright * 0.6),
        );
        flowers(brush, random, 1.0, 0.12, 90 * blooms, stage);
      },
      0.84,
    ),
    layer(1.15, (brush) => flowers(brush, stage.random('near flowers'), 1.16, 0.3, 16 * blooms, stage), 0.82),
  ];
}

function path(stage: Stage, brush: Brush, green: Colour): void {
  const { light } = stage;
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(green, light.key, 0.1))],
      [1, css(mix(green, light.shadow, 0.4))],
    ],
    0.83,
    1.1,
  );
  brush.fillRect(-REACH, 0.85, 2 * REACH, BELOW - 0.85);
  brush.fillStyle = css(
    mix(mix(light.haze, light.lamp, 0.3), light.shadow, 0.25 + 0.4 * (1 - light.daylight)),
  );
  brush.beginPath();
  brush.moveTo(-0.03, 0.85);
  brush.bezierCurveTo(0.12, 0.9, -0.3, 0.94, -0.34, 1.2);
  brush.lineTo(0.36, 1.2);
  brush.bezierCurveTo(0.1, 0.96, 0.2, 0.9, 0.03, 0.85);
  brush.fill();
}
