/** The library of flat pictures: loaded by name where they are drawn, and put into the light of a scene. */
import { readFileSync } from 'node:fs';
import { type Canvas, createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { cropped } from '../animatic/trim.js';
import { type Colour, colour, css, lighten, mix, toRgb } from '../sketch/colour.js';
import type { Light } from '../sketch/light.js';
import { recoloured } from './recolour.js';

let drawings: Record<string, string> | null = null;

const drawingOf = (name: string): string | null => {
  drawings ??= JSON.parse(readFileSync(new URL('./pictures.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  return drawings[name] ?? null;
};

/** The waves under boats. */
const WATER = ['#00a6ed', '#0074ba'];

/** Large enough for a thing that fills the frame. */
const PIXELS = 720;

export type FlatPicture = { canvas: Canvas; width: number; height: number };

/** The picture without its margins; `tone` is the colour that was asked for, or that of a silhouette. */
export async function loadPicture(name: string, tone: string | null): Promise<FlatPicture | null> {
  const drawing = drawingOf(name);
  if (drawing === null) return null;
  const silhouette = drawing.includes('currentColor');
  const main = colour(tone ?? '#7d8794');
  const svg = silhouette
    ? drawing.replaceAll('currentColor', css(mix(main, { l: 0.12, a: 0, b: 0 }, 0.55)))
    : tone === null
      ? drawing
      : await recoloured(drawing, colour(tone), /boat|ship|ferry|canoe/.test(name) ? WATER : []);
  const sized = svg.replace('<svg ', `<svg width="${PIXELS}" height="${PIXELS}" `);
  const image: Image = await loadImage(Buffer.from(sized));
  const canvas = createCanvas(PIXELS, PIXELS);
  const brush = canvas.getContext('2d');
  brush.drawImage(image, 0, 0, PIXELS, PIXELS);
  if (silhouette) {
    brush.globalCompositeOperation = 'destination-over';
    brush.imageSmoothingQuality = 'high';
    brush.drawImage(backing(canvas, main), 0, 0, PIXELS, PIXELS);
  }
  const cut = cropped(canvas).canvas;
  return { canvas: cut, width: cut.width, height: cut.height };
}

const BACKING = 144;
/** Gaps of a silhouette that are narrower than this belong to it. */
const GAP = 7;

/** A silhouette is the shadow side of a thing: what its lines close in is filled with the thing's own colour. */
function backing(drawn: Canvas, value: Colour): Canvas {
  const small = createCanvas(BACKING, BACKING);
  const brush = small.getContext('2d');
  brush.drawImage(drawn, 2 * GAP, 2 * GAP, BACKING - 4 * GAP, BACKING - 4 * GAP);
  const data = brush.getImageData(0, 0, BACKING, BACKING);
  const closed = closedMask(data.data);
  const [red, green, blue] = toRgb(value);
  for (let at = 0; at < closed.length; at++) data.data.set([red, green, blue, closed[at] ? 255 : 0], at * 4);
  brush.putImageData(data, 0, 0);
  const canvas = createCanvas(BACKING - 4 * GAP, BACKING - 4 * GAP);
  const soft = canvas.getContext('2d');
  // Enlarged, hard pixels would be a jagged edge.
  soft.filter = 'blur(1.1px)';
  soft.drawImage(small, -2 * GAP, -2 * GAP);
  return canvas;
}

/** Grown, with its holes filled, and shrunk again by a little more. */
function closedMask(data: Uint8ClampedArray): Uint8Array {
  const ink = Uint8Array.from({ length: BACKING * BACKING }, (_, at) => (data[at * 4 + 3]! > 100 ? 1 : 0));
  const near = (mask: Uint8Array, by: number, wanted: number) =>
    mask.map((_, at) => {
      const [x, y] = [at % BACKING, Math.floor(at / BACKING)];
      for (let dy = -by; dy <= by; dy++)
        for (let dx = -by; dx <= by; dx++) {
          if (dx * dx + dy * dy > by * by) continue;
          const [ox, oy] = [x + dx, y + dy];
          if (ox >= 0 && oy >= 0 && ox < BACKING && oy < BACKING && mask[oy * BACKING + ox] === wanted)
            return 1;
        }
      return 0;
    });
  const grown = near(ink, GAP, 1);
  const outside = new Uint8Array(grown.length);
  const open = [0];
  outside[0] = 1;
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const other of [at - 1, at + 1, at - BACKING, at + BACKING])
      if (other >= 0 && other < grown.length && !grown[other] && !outside[other]) {
        outside[other] = 1;
        open.push(other);
      }
  return near(outside, GAP + 1, 1).map((value) => 1 - value);
}

/** How much of a picture's own colours the light of the scene takes. */
const TINT = 0.46;

/** Tinted, lit from the side of the sun and dark on the other; `glows` keeps what is a light itself bright. */
export function inLight(picture: FlatPicture, light: Light, flipped: boolean, glows: boolean): Canvas {
  const { width, height } = picture;
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (flipped) brush.setTransform(-1, 0, 0, 1, width, 0);
  brush.drawImage(picture.canvas, 0, 0);
  brush.setTransform(1, 0, 0, 1, 0, 0);
  if (glows) return canvas;
  brush.globalCompositeOperation = 'source-atop';
  const dark = 1 - light.daylight;
  brush.fillStyle = css(
    mix(light.shadow, light.haze, 0.25 + 0.45 * light.daylight),
    TINT * (0.55 + 0.75 * dark),
  );
  brush.fillRect(0, 0, width, height);
  const side = light.sun.x < 0 ? -1 : 1;
  const wash = brush.createLinearGradient(side > 0 ? width : 0, 0, side > 0 ? 0 : width, height * 0.35);
  wash.addColorStop(0, css(light.key, 0.42));
  wash.addColorStop(0.45, css(light.key, 0.04));
  wash.addColorStop(1, css(light.shadow, 0.42));
  brush.fillStyle = wash;
  brush.fillRect(0, 0, width, height);
  brush.globalCompositeOperation = 'source-over';
  rim(canvas, light, side);
  return canvas;
}

function rim(canvas: Canvas, light: Light, side: number): void {
  const { width, height } = canvas;
  const edge = createCanvas(width, height);
  const brush = edge.getContext('2d');
  brush.drawImage(canvas, 0, 0);
  brush.globalCompositeOperation = 'destination-out';
  brush.drawImage(canvas, -side * Math.max(1, width * 0.008), Math.max(1, height * 0.006));
  brush.globalCompositeOperation = 'source-in';
  brush.fillStyle = css(lighten(light.key, 0.05), 0.8);
  brush.fillRect(0, 0, width, height);
  canvas.getContext('2d').drawImage(edge, 0, 0);
}
