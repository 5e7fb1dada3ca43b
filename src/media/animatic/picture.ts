/**
 * A picture that was brought or made elsewhere, under a camera that moves. It is bent by its relief, a little and
 * without a break, so that what is near goes by faster: nothing is cut out, so nothing is torn, doubled or outlined.
 */
import { readFile } from 'node:fs/promises';
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import sharp from 'sharp';
import { MediaFailure } from '../failure.js';
import { refusalOf } from '../pictures/limits.js';
import { bestMiddleIn, type SmallPicture, smallSize } from '../saliency.js';
import type { View } from './camera.js';
import type { Framing } from './framing.js';
import { PEOPLE_DEPTH } from './projection.js';
import { type Relief, reliefOf } from './relief.js';

export type Picture = { image: Canvas; small: SmallPicture; relief: Relief };

/** Of depths, one over them: that is what shifts grow with. */
const FAR = 1 / 4.8;
const NEAR = 1 / 2.6;
const MIDDLE = (FAR + NEAR) / 2;

/** Any nearer, and a picture of usual size is only a blur. */
const NEAREST = 1.8;

/** How much larger than the frame the picture is laid, so that the camera has somewhere to go; and the share of its way that is enough. */
const ROOM = { least: 1.02, most: 1.24, step: 0.03 };
const ENOUGH = 0.75;

/** No frame shows more of a picture than this many pixels a side; a camera's file has many more. */
const MAX_PIXELS = 2600;

function unreadable(): never {
  throw new MediaFailure(
    'UNREADABLE_MEDIA',
    'The picture of the scene is damaged, or of a kind that cannot be read.',
  );
}

export async function readPicture(file: string): Promise<Picture> {
  const most = { width: MAX_PIXELS, height: MAX_PIXELS, fit: 'inside', withoutEnlargement: true } as const;
  const bytes = await readFile(file);
  const refusal = refusalOf(await sharp(bytes).metadata().catch(unreadable));
  if (refusal) throw new MediaFailure('UNREADABLE_MEDIA', refusal);
  const { data, info } = await sharp(bytes, { failOn: 'error' })
    .autoOrient()
    .resize(most)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable);
  const image = createCanvas(info.width, info.height);
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  image.getContext('2d').putImageData(new ImageData(pixels, info.width, info.height), 0, 0);
  const { columns, rows } = smallSize(info.width, info.height);
  const canvas = createCanvas(columns, rows);
  const brush = canvas.getContext('2d');
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(image, 0, 0, columns, rows);
  const small = { columns, rows, pixels: canvas.data() };
  return { image, small, relief: reliefOf(small) };
}

/** Where the picture lies in the world, and how the camera goes over it without ever looking beyond its edge. */
export type Laid = {
  framing: Framing;
  /** Of the whole picture, in world units; its middle is at 0 and 0.5. */
  width: number;
  height: number;
  view(frame: number): View;
};

type Going = {
  framing: Framing;
  path(frame: number): View;
  moments: readonly number[];
  aspect: number;
  /** The share of the frame's height that no words cover. */
  clear: number;
};

export function layPicture(
  { image, small, relief }: Picture,
  { framing, path, moments, aspect, clear }: Going,
): Laid {
  const magnification = Math.min(NEAREST, Math.max(1, framing.magnification));
  const going = sideways(path, Math.min(1, aspect / WIDE));
  const ends = moments.flatMap((frame) => endsOf(going(frame), { ...framing, magnification }, aspect));
  const shown = { width: 2 * ends[0]!.half.x, height: 2 * ends[0]!.half.y };
  const middleFor = bestMiddleIn(small);
  for (let room = ROOM.least; ; room += ROOM.step) {
    const { width, height } = covering(image, aspect, room);
    const window = { width: shown.width / width, height: (shown.height * clear) / height };
    const aim = holdingAll(relief.subject, middleFor(window), window);
    const below = (shown.height * (1 - clear)) / 2;
    const across = within(ends, 'x', width, (aim.x - 0.5) * width);
    const upright = within(ends, 'y', height, (aim.y - 0.5) * height + below);
    if (Math.min(across.share, upright.share) < ENOUGH && room < ROOM.most) continue;
    return {
      framing: { ...framing, magnification, x: across.middle, y: 0.5 + upright.middle },
      width,
      height,
      view(frame) {
        const view = sideways(going, across.share)(frame);
        return { ...view, y: view.y * upright.share, tilt: view.tilt * upright.share };
      },
    };
  }
}

/** Moves are made for wide frames; a narrow one goes by what it shows just as soon with a shorter way. */
const WIDE = 1.5;

const sideways =
  (path: (frame: number) => View, share: number) =>
  (frame: number): View => {
    const view = path(frame);
    return { ...view, x: view.x * share, turn: view.turn * share };
  };

/** In shares of the picture: what was found of a head ends below its hair. */
const HEADROOM = 0.04;

/** Moves the middle of a window until all that the picture is of lies in it, or its upper end where not all does. */
function holdingAll(
  subject: Relief['subject'],
  { x, y }: Record<Axis, number>,
  { width, height }: { width: number; height: number },
): Record<Axis, number> {
  if (!subject) return { x, y };
  const fits = (from: number, to: number, length: number, middle: number) =>
    to - from < length ? Math.min(from + length / 2, Math.max(to - length / 2, middle)) : null;
  return {
    x: fits(subject.left, subject.right, width, x) ?? x,
    y: fits(subject.top - HEADROOM, subject.bottom, height, y) ?? Math.min(y, subject.top + 0.46 * height),
  };
}

/** With people before it, the camera looks at them, and the picture is laid as large as that takes. */
export function layBehindPeople({ image }: Picture, { framing, path, moments, aspect }: Going): Laid {
  const ends = moments.flatMap((frame) => endsOf(path(frame), framing, aspect));
  const reach = (axis: Axis, middle: number) =>
    2 * Math.max(...ends.map(({ at, half }) => Math.abs(middle + at[axis]) + half[axis]));
  const { width, height } = covering(image, aspect, 1);
  const room = Math.max(1, reach('x', framing.x) / width, reach('y', framing.y - 0.5) / height);
  return { framing, width: width * room, height: height * room, view: path };
}

const covering = ({ width, height }: Canvas, aspect: number, room: number) => {
  const scale = room * Math.max(aspect / width, 1 / height);
  return { width: width * scale, height: height * scale };
};

type Axis = 'x' | 'y';
/** How far from where it is framed the middle of a frame looks, and how far from there to the frame's edge. */
type End = { at: Record<Axis, number>; half: Record<Axis, number> };

function endsOf(view: View, framing: Framing, aspect: number): End[] {
  const [cos, sin] = [Math.cos(framing.roll), Math.abs(Math.sin(framing.roll))];
  return [FAR, NEAR].map((near) => {
    const scale = scaleAt(view, framing, near);
    return {
      at: { x: view.turn + shift(view.x, near), y: view.tilt + shift(view.y, near) },
      half: { x: (aspect * cos + sin) / 2 / scale, y: (cos + aspect * sin) / 2 / scale },
    };
  });
}

const shift = (camera: number, near: number): number => 1.6 * camera * near;

/** At rest all of a picture is magnified alike: its perspective is its own. */
function scaleAt({ zoom, z }: View, { magnification }: Framing, near: number): number {
  return ((1 + (magnification - 1) * (PEOPLE_DEPTH * MIDDLE) ** 0.62) * zoom) / (1 - z * near);
}

/** The greatest share of a move that stays within the picture, and the middle that it is then made around. */
function within(
  ends: readonly End[],
  axis: Axis,
  length: number,
  wish: number,
): { share: number; middle: number } {
  const room = (share: number) => {
    const least = Math.max(...ends.map(({ at, half }) => half[axis] - share * at[axis])) - length / 2;
    const most = Math.min(...ends.map(({ at, half }) => -half[axis] - share * at[axis])) + length / 2;
    return { least, most };
  };
  let [low, high] = [0, 1];
  for (let step = 0; step < 12; step++) {
    const { least, most } = room(step === 0 ? 1 : (low + high) / 2);
    if (least <= most) low = step === 0 ? 1 : (low + high) / 2;
    else if (step > 0) high = (low + high) / 2;
    if (low === 1) break;
  }
  const { least, most } = room(low);
  return { share: low, middle: least > most ? (least + most) / 2 : Math.min(most, Math.max(least, wish)) };
}

/** What a frame sees of the picture: `look` finds, in shares of the picture, what lies so near behind a point of the frame. */
export function seenAt({ framing, width, height, view }: Laid, frame: number, swollen: number) {
  const at = view(frame);
  const [cos, sin] = [Math.cos(framing.roll), Math.sin(framing.roll)];
  return {
    nearest: scaleAt(at, framing, NEAR) * swollen,
    /** From the middle of the frame, in shares of its height; `near` is the relief's. */
    look(x: number, y: number, near: number): { x: number; y: number } {
      const depth = FAR + (NEAR - FAR) * near;
      const scale = scaleAt(at, framing, depth) * swollen;
      const worldX = (x * cos + y * sin) / scale + framing.x + at.turn + shift(at.x, depth);
      const worldY = (y * cos - x * sin) / scale + framing.y + at.tilt + shift(at.y, depth);
      return { x: worldX / width + 0.5, y: (worldY - 0.5) / height + 0.5 };
    },
  };
}
