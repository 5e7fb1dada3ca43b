/** Flat pictures in a scene: at their size in the world, counted, with a shadow on the ground or a glow, moving in their way. */
import { createCanvas } from '@napi-rs/canvas';
import { type Drawable, drawableNamed, type Stands } from '../../film/lexicon/drawable.js';
import type { Random } from '../../film/seed.js';
import type { Framed } from '../animatic/framing.js';
import { PEOPLE_DEPTH } from '../animatic/projection.js';
import { type FlatPicture, inLight, loadPicture } from '../library/pictures.js';
import type { Held, Sprite } from '../people/ink.js';
import { css } from '../sketch/colour.js';
import type { Stage } from '../sketch/layer.js';
import type { Light } from '../sketch/light.js';
import { glow } from '../sketch/shapes.js';
import type { Performer } from './actors.js';
import { MOTIONS } from './motions.js';

type Wanted = {
  count: number;
  colour: string | null;
  drawable: Drawable;
  stage: Stage;
  /** Among the things of the shot. */
  index: number;
  /** Nobody and nothing else is what the shot is about. */
  alone: boolean;
  lead: 1 | -1;
  /** How many people and animals stand in the middle. */
  beside: number;
  random: Random;
  /** Where it stands on a table, should it. */
  on?: { x: number; feet: number; depth: number };
};

/** World units of a person's metre; what is larger than a person grows ever more slowly, or nothing else would fit. */
const METRE = 0.306;
const PERSON = 1.7;
const sizeInWorld = (metres: number): number =>
  metres <= PERSON ? METRE * metres : METRE * PERSON * (metres / PERSON) ** 0.42;

const LEAST = 0.075;
const MOST = 0.86;

/** A thing that lies in a hand is shown as large as a product is when the shot is of it alone. */
const HERO = 0.36;

const DEPTHS: Record<Stands, number> = {
  ground: PEOPLE_DEPTH,
  table: PEOPLE_DEPTH,
  air: 2.6,
  water: 2.4,
  back: 3,
  far: 5,
  sky: 12,
};

const GLOWING = new Set([
  'fire',
  'candle',
  'diya-lamp',
  'full-moon',
  'crescent-moon',
  'star',
  'glowing-star',
  'shooting-star',
  'comet',
  'fireworks',
  'sparkler',
  'jack-o-lantern',
  'red-paper-lantern',
  'high-voltage',
  'game-campfire',
  'game-torch',
  'game-lantern',
  'game-old-lantern',
  'game-magic-portal',
  'game-street-light',
  'light-bulb',
  'jellyfish',
  'game-crystal-cluster',
  'game-floating-crystal',
  'milky-way',
  'christmas-tree',
  'rainbow',
  'police-car-light',
]);

/** Silhouettes have no colours of their own. */
const TONES: readonly (readonly [RegExp, string])[] = [
  [/waterfall|fountain|iceberg/, '#b4dbea'],
  [/gold/, '#e3b23c'],
  [/island|oasis|bamboo|willow|baobab|tree|lily|cactus/, '#4f7a4a'],
  [/fire|torch|lantern|street-light|portal/, '#ffb84d'],
  [/lighthouse|aqueduct|bridge|temple|ruins|obelisk|pyramid|sphinx|igloo|barn-owl/, '#d8cdb8'],
  [/barn|cabin|treehouse|galleon|drakkar|crate|barrel|chair|bench|beehive|piano|raft|totem/, '#7a5236'],
  [/frog|turtle|dragonfly|hummingbird/, '#4d8a5a'],
  [/crystal|perfume|ray|seahorse|mermaid|fish/, '#6fa8d6'],
  [/heron|gull|pegasus|ostrich/, '#e4e2da'],
  [/squirrel|scarecrow|sasquatch|werewolf|centaur/, '#8a5f3c'],
  [/raven|vulture/, '#2a2c36'],
];
const ownTone = (picture: string): string | null => (picture.startsWith('game-') ? toneOf(picture) : null);
const toneOf = (picture: string): string => TONES.find(([names]) => names.test(picture))?.[1] ?? '#8b93a1';

export async function flatPicture(
  wanted: Wanted,
): Promise<{ performers: Performer[]; subject: Framed | null }> {
  const { drawable, colour, stage, alone } = wanted;
  const picture = await loadPicture(drawable.picture, colour ?? ownTone(drawable.picture));
  if (!picture) return { performers: [], subject: null };
  const stands = standsIn(drawable.stands, stage);
  const hero = alone && drawable.metres <= 0.9 && stands === 'table';
  const real =
    drawable.metres === 0 ? (drawable.picture === 'milky-way' ? 0.5 : 0.2) : sizeInWorld(drawable.metres);
  const least = LEAST * (alone ? 2 : wanted.on ? 1.3 : 1);
  const size = hero ? HERO : Math.min(MOST, Math.max(least, real * scaleAt(stands)));
  const many = Math.min(9, wanted.count);
  const lit = inLight(
    picture,
    stage.light,
    wanted.lead > 0 && turns(drawable),
    GLOWING.has(drawable.picture),
  );
  const spots = spotsOf(stands, size, (size * picture.width) / picture.height, many, wanted);
  const performers = spots.map(({ x, feet, share }, at) =>
    performerOf(wanted, picture, lit, size * share, stands, x, feet, at),
  );
  const [first] = spots;
  const wide = Math.max(...spots.map(({ x }) => Math.abs(x - first!.x)));
  return {
    performers,
    subject: {
      x: first!.x,
      top: first!.feet - size,
      eyes: first!.feet - size,
      feet: first!.feet + 0.015,
      half: (size * picture.width) / picture.height / 2 + Math.min(0.35, wide),
      whole: true,
    },
  };
}

/** Boats need water; where there is none, they and the fish lie where everything stands. */
function standsIn(stands: Stands, { reading }: Stage): Stands {
  if (reading.place === 'underwater' && stands !== 'sky')
    return stands === 'water' || stands === 'air' ? 'air' : stands;
  if (stands === 'water' && reading.place !== 'beach' && reading.place !== 'lake') return 'ground';
  return stands;
}

const scaleAt = (stands: Stands): number =>
  stands === 'back' ? 0.66 : stands === 'water' ? 0.55 : stands === 'air' ? 0.72 : 1;

/** The pictures look to the left; what has no side stays as it is. */
const turns = ({ motion, picture }: Drawable): boolean =>
  ['walk', 'fly', 'pass', 'swim', 'hop', 'bob', 'leap', 'circle', 'waddle'].includes(motion) &&
  !/^(airplane|rocket|satellite)$/.test(picture);

type Spot = { x: number; feet: number; share: number };

function spotsOf(
  stands: Stands,
  size: number,
  width: number,
  count: number,
  { random, beside, alone, index, lead, stage, drawable, on }: Wanted,
): Spot[] {
  const side = (index % 2 === 0 ? -lead : lead) * (1 + Math.floor(index / 2) * 0.7);
  const away = beside > 0 ? side * (0.14 + 0.11 * beside + width / 2) : alone ? 0 : side * (0.25 + width / 2);
  const step = width * 1.08 + 0.02;
  return Array.from({ length: count }, (_, at) => {
    const turn = at === 0 ? 0 : (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2);
    const share = at === 0 ? 1 : 0.86 + random.between(0, 0.14);
    const jitter = at === 0 ? 0 : random.between(-0.02, 0.02);
    if (on) return { x: on.x + (at - (count - 1) / 2) * step, feet: on.feet, share };
    switch (stands) {
      case 'sky':
        return { x: -stage.light.sun.x + turn * 0.25, feet: 0.2 + size / 2 + jitter, share };
      case 'air':
        return {
          x: (alone ? 0 : side * (0.3 + width / 3)) + turn * Math.max(step, 0.16),
          feet: Math.min(
            0.82,
            (drawable.metres > 5 ? 0.3 : 0.34) + size / 2 + (at % 3) * 0.09 * (at === 0 ? 0 : 1),
          ),
          share: at === 0 ? 1 : 0.6 + random.between(0, 0.4),
        };
      case 'far':
        return { x: side * 0.3 + turn * step, feet: 0.72, share };
      case 'back':
        return { x: (alone ? 0 : side * 0.42) + turn * step, feet: 0.8, share };
      case 'water':
        return { x: (alone ? 0 : side * 0.46) + turn * step, feet: 0.8 + jitter, share };
      default:
        return {
          x: away + turn * step,
          feet: (stands === 'table' && alone ? heroBase(stage) : 0.935) - (at === 0 ? 0 : 0.012 * (at % 3)),
          share,
        };
    }
  });
}

const heroBase = ({ reading }: Stage): number => (reading.place === 'studio' ? 0.845 : 0.88);

function performerOf(
  { stage, drawable, lead, random, alone, on }: Wanted,
  picture: FlatPicture,
  lit: ReturnType<typeof inLight>,
  height: number,
  stands: Stands,
  x: number,
  feet: number,
  at: number,
): Performer {
  const motion = MOTIONS[stands === 'table' && drawable.motion !== 'flicker' ? 'still' : drawable.motion];
  const grounded = stands === 'ground' || stands === 'table' || stands === 'back';
  const glows = GLOWING.has(drawable.picture);
  const offset = at * 0.29 + random.between(0, 0.3);
  return {
    // What is large in the air or the water is farther away, and lets the small be seen.
    depth: on?.depth ?? DEPTHS[stands] + (stands === 'air' || stands === 'water' ? 2 * height : 0),
    x,
    feet,
    height,
    offset,
    period: 2.4 + Math.min(4, height * 4),
    walks: false,
    area: 0,
    draw: (_, unit) =>
      spriteOf(lit, picture, unit, stage, {
        grounded,
        glows,
        table: stands === 'table' && alone && stage.reading.place !== 'studio',
      }),
    moved: (share, turned) => motion({ share, turns: turned, way: lead, size: height }),
  };
}

function spriteOf(
  lit: ReturnType<typeof inLight>,
  { width, height }: FlatPicture,
  unit: number,
  { light }: Stage,
  { grounded, glows, table }: { grounded: boolean; glows: boolean; table: boolean },
): Sprite {
  const wide = (unit * width) / height;
  const margin = glows ? 1 : 0.35;
  const canvas = createCanvas(
    Math.ceil(wide + 2 * margin * Math.max(wide, unit) + (table ? 3 * unit : 0)),
    Math.ceil(unit * (1.3 + 2 * (glows ? 0.8 : 0.1) + (table ? 0.4 : 0))),
  );
  const feet = { x: canvas.width / 2, y: unit * (1.1 + (glows ? 0.8 : 0)) };
  const brush = canvas.getContext('2d');
  if (table) tableTop(brush, feet, unit, light);
  if (grounded) shadow(brush, feet, wide, light);
  if (glows) {
    brush.save();
    glow(
      brush,
      { x: feet.x, y: feet.y - unit / 2 },
      Math.min(canvas.width, canvas.height) / 2,
      light.lamp,
      0.75 - 0.4 * light.daylight,
    );
    brush.restore();
  }
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(lit, feet.x - wide / 2, feet.y - unit, wide, unit);
  return { canvas, feet, unit };
}

function shadow(
  brush: ReturnType<ReturnType<typeof createCanvas>['getContext']>,
  { x, y }: { x: number; y: number },
  wide: number,
  light: Light,
): void {
  brush.save();
  brush.translate(x - Math.sign(light.sun.x) * wide * 0.08, y);
  brush.scale(1, 0.13);
  const shade = brush.createRadialGradient(0, 0, 0, 0, 0, wide * 0.62);
  shade.addColorStop(0, css(light.shadow, 0.6));
  shade.addColorStop(1, css(light.shadow, 0));
  brush.fillStyle = shade;
  brush.fillRect(-wide, -wide, 2 * wide, 2 * wide);
  brush.restore();
}

/** A thing that lies on no ground stands on a table before the place. */
function tableTop(
  brush: ReturnType<ReturnType<typeof createCanvas>['getContext']>,
  { x, y }: { x: number; y: number },
  unit: number,
  light: Light,
): void {
  const ramp = brush.createLinearGradient(0, y - unit * 0.12, 0, y + unit * 0.3);
  ramp.addColorStop(0, css({ l: 0.3 + 0.3 * light.daylight, a: 0.03, b: 0.06 }));
  ramp.addColorStop(1, css({ l: 0.18 + 0.15 * light.daylight, a: 0.03, b: 0.05 }));
  brush.fillStyle = ramp;
  brush.beginPath();
  brush.ellipse(x, y + unit * 0.06, unit * 1.55, unit * 0.2, 0, 0, 7);
  brush.fill();
  brush.strokeStyle = css(light.key, 0.4);
  brush.lineWidth = Math.max(1, unit * 0.008);
  brush.beginPath();
  brush.ellipse(x, y + unit * 0.06, unit * 1.55, unit * 0.2, 0, Math.PI * 1.05, Math.PI * 1.95);
  brush.stroke();
}

const OVERHEAD = /^(umbrella|balloon|kite|game-torch|placard|carp-streamer)$/;

/** In a hand: at its own size, but never so small that it could not be seen. */
export async function heldPicture(words: string | null, light: Light, colour: string | null): Promise<Held> {
  const drawable = words === null ? null : drawableNamed(words);
  if (!drawable || drawable.metres > 2.5) return null;
  const picture = await loadPicture(drawable.picture, colour ?? ownTone(drawable.picture));
  if (!picture) return null;
  return {
    canvas: inLight(picture, light, false, GLOWING.has(drawable.picture)),
    size: OVERHEAD.test(drawable.picture) ? 0.72 : Math.min(0.6, Math.max(0.1, drawable.metres / PERSON)),
    overhead: OVERHEAD.test(drawable.picture),
  };
}
