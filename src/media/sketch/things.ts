/** Products and animals: the thing that a picture is about, where nobody else is. */
import { coatOf, drawAnimal, flock, shoulderOf, walksOnFour } from './animals.js';
import { type Colour, colour, css, lighten, mix, withLightness } from './colour.js';
import { type Brush, type Layer, layer, type Stage } from './layer.js';
import type { Mount, Thing } from './lexicon.js';
import { PRODUCTS } from './products.js';
import { glow, verticalRamp } from './shapes.js';
import { bicycle, CAR, car } from './vehicles.js';

/** How high and how wide to either side things are, in their own unit. */
export const EXTENT: Record<Thing, { high: number; half: number }> = {
  bottle: { high: 0.97, half: 0.18 },
  flacon: { high: 0.8, half: 0.25 },
  can: { high: 0.84, half: 0.23 },
  phone: { high: 0.98, half: 0.26 },
  shoe: { high: 0.62, half: 0.64 },
  cup: { high: 0.54, half: 0.37 },
  dish: { high: 0.5, half: 0.56 },
  watch: { high: 1.03, half: 0.31 },
  laptop: { high: 0.75, half: 0.65 },
  headphones: { high: 0.88, half: 0.48 },
  box: { high: 0.75, half: 0.38 },
};

const VEHICLES = {
  car: { x: CAR.x, top: 0.93 - 0.34 * CAR.size, half: 0.57 * CAR.size },
  bicycle: { x: 0, top: 0.64, half: 0.25 },
};

type Hero = { x: number; top: number; eyes: number; feet: number; half: number; whole: true };

/** What the picture is about, where that is a thing: a product or a vehicle. */
export function heroOf(stage: Stage): Hero | null {
  const { thing, mount } = stage.reading;
  if (mount === 'car' || mount === 'bicycle') {
    const { x, top, half } = VEHICLES[mount];
    return { x: x * Math.sign(stage.light.sun.x), top, eyes: top, feet: 0.95, half, whole: true };
  }
  if (thing === null || mount !== null) return null;
  const { base, size } = standOf(stage);
  const { high, half } = EXTENT[thing];
  const top = base - high * size;
  return { x: 0, top, eyes: top, feet: base + 0.015, half: half * size, whole: true };
}

/** What a thing stands on, and how large it is there. */
const standOf = ({ reading }: Stage): { base: number; size: number } =>
  reading.place === 'studio' ? { base: 0.845, size: 0.36 } : { base: 0.88, size: 0.34 };

/** Adds what the description names, save animals that move by themselves. A thing stands on a table or a plinth before the place; an animal in it. */
export function withThings(
  stage: Stage,
  layers: Layer[],
  peopled: boolean,
  named: string | null,
  moving = false,
): Layer[] {
  const { thing, mount, place } = stage.reading;
  const body = named ? colour(named) : stage.light.accents[0]!;
  const extra: Layer[] = [];
  if (mount && moving && walksOnFour(mount)) return layers;
  if (mount && place !== 'space') extra.push(layer(1.9, (brush) => drawMount(brush, stage, mount, body)));
  else if (thing && !peopled) extra.push(layer(1.75, (brush) => hero(brush, stage, thing, body)));
  if (extra.length === 0) return layers;
  const before = layers.findIndex(({ depth }) => depth < 1.8);
  return before < 0 ? [...layers, ...extra] : [...layers.slice(0, before), ...extra, ...layers.slice(before)];
}

function hero(brush: Brush, stage: Stage, thing: Thing, body: Colour): void {
  const { light, reading } = stage;
  const { base, size } = standOf(stage);
  if (reading.place !== 'studio') table(brush, stage, base);
  brush.save();
  brush.translate(0, base);
  brush.save();
  brush.scale(1, 0.13);
  const shade = brush.createRadialGradient(0, 0, 0, 0, 0, size * 0.75);
  shade.addColorStop(0, css(light.shadow, 0.7));
  shade.addColorStop(1, css(light.shadow, 0));
  brush.fillStyle = shade;
  brush.fillRect(-size, -size, 2 * size, 2 * size);
  brush.restore();
  if (light.sun.x < 0) brush.scale(-1, 1);
  brush.scale(size, size);
  const lit = withLightness(body, Math.min(0.82, Math.max(0.3, body.l)));
  const pen = {
    brush,
    body: lit,
    bright: lighten(mix(lit, light.key, 0.5), 0.12),
    dark: mix(lit, light.shadow, 0.72),
    key: lighten(light.key, 0.05),
    accent: light.accents.at(-1)!,
  };
  glow(brush, { x: 0, y: -0.5 }, 1.25, light.key, 0.3);
  PRODUCTS[thing](pen);
  brush.restore();
}

function table(brush: Brush, stage: Stage, base: number): void {
  const { light } = stage;
  const wood = mix(
    mix({ l: 0.45, a: 0.035, b: 0.06 }, light.accents[0]!, 0.12),
    light.shadow,
    0.5 - 0.3 * light.daylight,
  );
  brush.fillStyle = verticalRamp(
    brush,
    [
      [0, css(mix(wood, light.key, 0.3))],
      [0.2, css(wood)],
      [1, css(mix(wood, light.shadow, 0.6))],
    ],
    base - 0.05,
    1.1,
  );
  brush.beginPath();
  brush.ellipse(0, base + 0.42, 1.15, 0.47, 0, 0, 7);
  brush.fill();
  brush.strokeStyle = css(light.key, 0.35);
  brush.lineWidth = 0.003;
  brush.beginPath();
  brush.ellipse(0, base + 0.42, 1.15, 0.47, 0, Math.PI * 1.08, Math.PI * 1.92);
  brush.stroke();
}

function drawMount(brush: Brush, stage: Stage, mount: Mount, body: Colour): void {
  if (mount === 'car') car(brush, stage, body);
  else if (mount === 'bicycle') bicycle(brush, stage, body);
  else if (!walksOnFour(mount)) flock(brush, stage);
  else standing(brush, stage, mount);
}

function standing(brush: Brush, stage: Stage, mount: 'horse' | 'dog' | 'cat'): void {
  const { light, reading } = stage;
  const side = Math.sign(light.sun.x);
  const { canvas, feet, unit } = drawAnimal(mount, 'standing', 0.2, side > 0 ? 1 : -1, 900, {
    light,
    side,
    coat: coatOf(mount, reading.words),
  });
  const scale = shoulderOf(mount) / unit;
  brush.save();
  brush.translate(side > 0 ? -0.06 : 0.06, 0.93);
  brush.scale(scale, scale);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(canvas, -feet.x, -feet.y);
  brush.restore();
}
