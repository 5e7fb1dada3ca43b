/** Titles, captions, calls to action and logos, drawn as transparent pictures for one size of film. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Canvas, createCanvas, type Image, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import type { ShownOverlay } from '../film/cut/segments.js';
import type { FrameSize } from '../film/format.js';
import type { Margins } from '../film/platforms.js';
import { MediaFailure } from './failure.js';
import { reducePicture } from './pictures/reduce.js';
import type { PlacedPicture } from './segment-graph.js';
import { fitText, fontOf, type Lettering } from './text-layout.js';

export type Graphics = {
  /** A picture with or without transparency. */
  logoPath: string | null;
  /** `#rrggbb`, the colour of the brand. */
  accentColor: string | null;
  /** What a platform leaves free; the usual margins of the shape otherwise. */
  margins?: Margins | null;
};

/** Draws one overlay, cropped to what there is of it, and says where it belongs in the frame. */
export async function drawOverlay(
  overlay: ShownOverlay,
  size: FrameSize,
  graphics: Graphics,
  outPath: string,
): Promise<PlacedPicture> {
  const safe = safeArea(size, graphics.margins);
  const drawing = await draw(overlay, safe, Math.min(size.width, size.height), graphics);
  const { canvas, x, y } = drawing ?? { canvas: createCanvas(2, 2), x: 0, y: 0 };
  await mkdir(path.dirname(outPath), { recursive: true });
  await writeFile(outPath, await canvas.encode('png'));
  return { path: outPath, x: even(x), y: even(y) };
}

type Area = { left: number; top: number; right: number; bottom: number };
type Drawing = { canvas: Canvas; x: number; y: number };

/**
 * Where words may stand. Upright films are watched in apps that lay their own buttons over the top, the bottom and
 * the right side.
 */
export function safeArea({ width, height }: FrameSize, margins?: Margins | null): Area {
  if (margins)
    return {
      left: width * margins.left,
      right: width * (1 - margins.right),
      top: height * margins.top,
      bottom: height * (1 - margins.bottom),
    };
  const [sides, top, bottom] =
    width > height ? [0.06, 0.07, 0.08] : width < height ? [0.09, 0.12, 0.2] : [0.07, 0.07, 0.08];
  return {
    left: width * sides,
    right: width * (1 - sides),
    top: height * top,
    bottom: height * (1 - bottom),
  };
}

async function draw(
  { kind, raised, ...overlay }: ShownOverlay,
  safe: Area,
  unit: number,
  graphics: Graphics,
): Promise<Drawing | null> {
  const text = overlay.text?.trim() ?? '';
  switch (kind) {
    case 'TITLE':
      return title(text, safe, unit, graphics);
    case 'SUBTITLE':
      return subtitle(text, safe, unit);
    case 'CALL_TO_ACTION':
      return callToAction(text, raised, safe, unit, graphics);
    case 'LOGO': {
      const logo = graphics.logoPath ? await logoIn(graphics.logoPath) : null;
      return logo ? pictureLogo(logo, safe, unit) : wordLogo(text, safe, unit);
    }
  }
}

/** Large, in the middle, over a short line in the brand's colour. */
function title(text: string, safe: Area, unit: number, { accentColor }: Graphics): Drawing | null {
  const box = { width: safe.right - safe.left, height: (safe.bottom - safe.top) * 0.5 };
  const words = fitText(text, { font: 'extraBold', pixels: unit * 0.115, maxLines: 6, ...box });
  if (!words) return null;
  const rule = { width: unit * 0.12, height: Math.max(2, unit * 0.008), gap: unit * 0.035 };
  const content = { width: Math.max(words.width, rule.width), height: words.height + rule.gap + rule.height };
  const middle = safe.top + (safe.bottom - safe.top) * 0.46;
  const plate = blank(content, unit * 0.16, centred(safe, content), middle - content.height / 2);
  const { context, center, top } = plate;
  darken(plate, 0.3);
  shadow(context, unit * 0.03, 0.6);
  letter(context, words, center, top, '#ffffff');
  context.fillStyle = usable(accentColor) ?? '#ffffff';
  context.beginPath();
  context.roundRect(
    center - rule.width / 2,
    top + words.height + rule.gap,
    rule.width,
    rule.height,
    rule.height / 2,
  );
  context.fill();
  return plate;
}

/** At the bottom, on a dark plate, so that it can be read over any picture. */
function subtitle(text: string, safe: Area, unit: number): Drawing | null {
  const padding = { x: unit * 0.026, y: unit * 0.013 };
  const box = {
    width: (safe.right - safe.left) * 0.9 - 2 * padding.x,
    height: (safe.bottom - safe.top) * 0.3,
  };
  const words = fitText(text, { font: 'semiBold', pixels: unit * 0.05, maxLines: 2, ...box });
  if (!words) return null;
  const content = { width: words.width + 2 * padding.x, height: words.height + 2 * padding.y };
  const plate = blank(content, unit * 0.01, centred(safe, content), safe.bottom - content.height);
  const { context, center, top } = plate;
  context.fillStyle = 'rgba(8, 10, 14, 0.62)';
  context.beginPath();
  context.roundRect(center - content.width / 2, top, content.width, content.height, unit * 0.014);
  context.fill();
  letter(context, words, center, top + padding.y, '#ffffff');
  return plate;
}

/** Two lines of captions, and a little air. */
const ABOVE_CAPTIONS = 0.19;

/** With one line and with two, a call to action may be so much smaller before it takes another line. */
const LEGIBLE = [0.7, 0.5];

/** A button in the brand's colour, as low as it may stand: what it is about is above it. */
function callToAction(
  text: string,
  raised: boolean,
  safe: Area,
  unit: number,
  { accentColor }: Graphics,
): Drawing | null {
  const padding = { x: unit * 0.055, y: unit * 0.026 };
  const box = { width: safe.right - safe.left - 2 * padding.x, height: (safe.bottom - safe.top) * 0.3 };
  const wish = { font: 'extraBold', pixels: unit * 0.06, ...box } as const;
  const words = [1, 2, 3]
    .map((maxLines) => fitText(text, { ...wish, maxLines }))
    .find(
      (set, index) => index === 2 || (set && !set.shortened && set.pixels > wish.pixels * LEGIBLE[index]!),
    );
  if (!words) return null;
  const content = { width: words.width + 2 * padding.x, height: words.height + 2 * padding.y };
  const y = safe.bottom - content.height - (raised ? unit * ABOVE_CAPTIONS : 0);
  const plate = blank(content, unit * 0.06, centred(safe, content), y);
  const { context, center, top } = plate;
  const fill = usable(accentColor) ?? '#ffffff';
  const radius = Math.min(content.height / 2, (words.lineHeight + 2 * padding.y) / 2);
  shadow(context, unit * 0.035, 0.4);
  context.fillStyle = fill;
  context.beginPath();
  context.roundRect(center - content.width / 2, top, content.width, content.height, radius);
  context.fill();
  context.shadowColor = 'transparent';
  letter(context, words, center, top + padding.y, isLight(fill) ? '#101318' : '#ffffff');
  return plate;
}

/** Null for a file that is no picture. */
async function logoIn(file: string): Promise<Image | null> {
  try {
    return await readLogo(file);
  } catch (error) {
    if (error instanceof MediaFailure && error.failure === 'UNREADABLE_MEDIA') return null;
    throw error;
  }
}

/** In the colours of a screen, whatever it was printed in; and no larger than any film needs it. */
async function readLogo(file: string): Promise<Image> {
  const folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-logo-'));
  try {
    const outPath = path.join(folder, 'logo.png');
    await reducePicture({ path: file, outPath, format: 'png', width: 1200, height: 1200, fit: 'inside' });
    return await loadImage(await readFile(outPath));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In the upper right corner, as large as its shape allows. */
function pictureLogo(logo: Image, safe: Area, unit: number): Drawing {
  const most = { width: unit * 0.3, height: unit * 0.14 };
  const scale = Math.min(most.width / logo.width, most.height / logo.height);
  const content = { width: logo.width * scale, height: logo.height * scale };
  const plate = blank(content, unit * 0.03, safe.right - content.width, safe.top);
  shadow(plate.context, unit * 0.015, 0.35);
  plate.context.imageSmoothingQuality = 'high';
  plate.context.drawImage(logo, plate.center - content.width / 2, plate.top, content.width, content.height);
  return plate;
}

/** A brand without a picture is written in its place. */
function wordLogo(text: string, safe: Area, unit: number): Drawing | null {
  const box = { width: (safe.right - safe.left) * 0.6, height: unit * 0.14 };
  const words = fitText(text, { font: 'extraBold', pixels: unit * 0.048, maxLines: 2, ...box });
  if (!words) return null;
  const plate = blank(words, unit * 0.09, safe.right - words.width, safe.top);
  darken(plate, 0.34);
  shadow(plate.context, unit * 0.02, 0.6);
  letter(plate.context, words, plate.center, plate.top, '#ffffff');
  return plate;
}

type Plate = Drawing & { context: SKRSContext2D; center: number; top: number };

/** An empty canvas for something of this size, with a margin for its shadow; x and y are the thing's, not the canvas's. */
function blank(content: { width: number; height: number }, margin: number, x: number, y: number): Plate {
  const [left, top] = [even(x - margin), even(y - margin)];
  const width = even(x - left + content.width + margin + 2);
  const height = even(y - top + content.height + margin + 2);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  return { canvas, context, x: left, y: top, center: x - left + content.width / 2, top: y - top };
}

function letter(context: SKRSContext2D, words: Lettering, center: number, top: number, color: string): void {
  context.font = fontOf(words.font, words.pixels);
  context.fillStyle = color;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const [index, line] of words.lines.entries()) {
    // Capitals stand in the middle of their line: half of what the line is higher than they are, above them.
    const baseline = top + index * words.lineHeight + words.lineHeight / 2 + words.pixels * 0.364;
    context.fillText(line, center, baseline);
  }
}

/** A soft dark cloud, so that white words stand out from a bright sky too. */
function darken({ canvas, context }: Plate, strength: number): void {
  const { width, height } = canvas;
  context.save();
  context.translate(width / 2, height / 2);
  context.scale(width / 2, height / 2);
  const cloud = context.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (let step = 0; step <= 8; step++) {
    // Half a cosine has no edge that could be seen, neither inside nor outside.
    const share = step / 8;
    cloud.addColorStop(share, `rgba(0, 0, 0, ${(strength * (1 + Math.cos(Math.PI * share))) / 2})`);
  }
  context.fillStyle = cloud;
  context.fillRect(-1, -1, 2, 2);
  context.restore();
}

function shadow(context: SKRSContext2D, blur: number, strength: number): void {
  context.shadowColor = `rgba(0, 0, 0, ${strength})`;
  context.shadowBlur = blur;
  context.shadowOffsetY = blur * 0.2;
}

const centred = (safe: Area, content: { width: number }): number =>
  (safe.left + safe.right - content.width) / 2;

/** Colour is stored for squares of four pixels: what begins on an odd one has its colours beside its edges. */
const even = (value: number): number => 2 * Math.floor(value / 2);

const usable = (color: string | null): string | null =>
  color && /^#[0-9a-f]{6}$/i.test(color) ? color : null;

function isLight(color: string): boolean {
  const [red, green, blue] = [1, 3, 5].map(
    (at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.36;
}
