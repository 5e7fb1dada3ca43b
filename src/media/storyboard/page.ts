/** One page of a storyboard. The PDF and the page pictures are drawn by the same lines onto different canvases. */
import type { Image, SKRSContext2D } from '@napi-rs/canvas';
import { type FontName, fitText, fontOf } from '../text-layout.js';
import { drawArrows } from './arrows.js';
import type { StoryboardRequest } from './request.js';

/** A4, landscape, in points. */
export const PAGE = { width: 842, height: 595 };
const MARGIN = 30;
const HEADER = 32;
const GAP = 16;

const INK = '#16181d';
const GREY = '#6a6f7a';
const SPOKEN = '#1f4e8c';
const MISSING = '#a3381f';

export type DrawnPanel = StoryboardRequest['panels'][number] & { picture: Image };

type Grid = { columns: number; rows: number; beside: boolean };

/** Wide pictures have their words below them, tall and square ones beside. */
export function gridFor(aspect: number): Grid {
  if (aspect > 1.2) return { columns: 3, rows: 2, beside: false };
  return aspect < 0.8 ? { columns: 2, rows: 2, beside: true } : { columns: 2, rows: 3, beside: true };
}

export function drawPage(
  brush: SKRSContext2D,
  { title, summary, aspect }: StoryboardRequest,
  panels: readonly DrawnPanel[],
  page: { number: number; of: number },
): void {
  const grid = gridFor(aspect);
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, PAGE.width, PAGE.height);
  const right = `${summary} · page ${page.number} of ${page.of}`;
  const aside = write(
    brush,
    right,
    { font: 'regular', pixels: 9, colour: GREY, width: 250, lines: 1 },
    PAGE.width - MARGIN,
    MARGIN,
    'right',
  );
  write(
    brush,
    title,
    {
      font: 'semiBold',
      pixels: 12,
      colour: INK,
      width: PAGE.width - 2 * MARGIN - aside.width - GAP,
      lines: 1,
    },
    MARGIN,
    MARGIN - 3,
  );
  const width = (PAGE.width - 2 * MARGIN - (grid.columns - 1) * GAP) / grid.columns;
  const height = (PAGE.height - 2 * MARGIN - HEADER - (grid.rows - 1) * GAP) / grid.rows;
  for (const [index, panel] of panels.entries()) {
    const x = MARGIN + (index % grid.columns) * (width + GAP);
    const y = MARGIN + HEADER + Math.floor(index / grid.columns) * (height + GAP);
    drawPanel(brush, panel, { x, y, width, height }, aspect, grid.beside);
  }
}

type Box = { x: number; y: number; width: number; height: number };

function drawPanel(brush: SKRSContext2D, panel: DrawnPanel, box: Box, aspect: number, beside: boolean): void {
  const height = beside ? box.height : box.width / aspect;
  const frame = { x: box.x, y: box.y, width: height * aspect, height };
  brush.drawImage(panel.picture, frame.x, frame.y, frame.width, frame.height);
  drawArrows(brush, panel.movement, frame);
  brush.strokeStyle = INK;
  brush.lineWidth = 0.8;
  brush.strokeRect(frame.x, frame.y, frame.width, frame.height);
  const words = beside
    ? { x: frame.x + frame.width + 10, y: box.y, width: box.width - frame.width - 10, height: box.height }
    : { x: box.x, y: frame.y + frame.height + 6, width: box.width, height: box.height - frame.height - 6 };
  drawWords(brush, panel, words);
}

function drawWords(brush: SKRSContext2D, panel: DrawnPanel, box: Box): void {
  const time = `${clock(panel.start)} · ${panel.seconds.toFixed(1)} s`;
  const moves = [titled(panel.movement), ...(panel.beat ? [panel.beat] : [])].join(' · ');
  const aside = write(
    brush,
    time,
    { font: 'regular', pixels: 8, colour: GREY, width: 80, lines: 1 },
    box.x + box.width,
    box.y + 1,
    'right',
  );
  const heading = write(
    brush,
    `${panel.number}  ${titled(panel.framing)}`,
    { font: 'semiBold', pixels: 10, colour: INK, width: box.width - aside.width - 8, lines: 1 },
    box.x,
    box.y,
  );
  const blocks: (Lettered & { text: string })[] = [
    { text: moves, font: 'regular', pixels: 8, colour: GREY, lines: 2 },
    { text: panel.action, font: 'regular', pixels: 8.5, colour: INK, lines: 6 },
    { text: panel.dialogue ?? '', font: 'semiBold', pixels: 8.5, colour: SPOKEN, lines: 3 },
    {
      text: panel.notShown.length === 0 ? '' : `Not in the picture: ${panel.notShown.join(', ')}`,
      font: 'regular',
      pixels: 8,
      colour: MISSING,
      lines: 3,
    },
  ].map((block) => ({ ...block, width: box.width }) as Lettered & { text: string });
  let y = box.y + heading.height + 2;
  for (const { text, ...lettered } of blocks) {
    const left = box.y + box.height - y;
    if (text === '' || left < lettered.pixels) continue;
    y += write(brush, text, { ...lettered, height: left }, box.x, y).height + 2;
  }
}

type Lettered = {
  font: FontName;
  pixels: number;
  colour: string;
  width: number;
  lines: number;
  height?: number;
};

function write(
  brush: SKRSContext2D,
  text: string,
  { font, pixels, colour, width, lines, height = lines * pixels * 1.3 }: Lettered,
  x: number,
  y: number,
  align: 'left' | 'right' = 'left',
): { width: number; height: number } {
  const fitted = fitText(text, { font, pixels, width, height, maxLines: lines });
  if (!fitted) return { width: 0, height: 0 };
  brush.font = fontOf(font, fitted.pixels);
  brush.fillStyle = colour;
  brush.textAlign = align;
  brush.textBaseline = 'top';
  for (const [index, line] of fitted.lines.entries()) brush.fillText(line, x, y + index * fitted.lineHeight);
  return fitted;
}

/** "1:05.5" */
function clock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const [minutes, rest] = [Math.floor(tenths / 600), (tenths % 600) / 10];
  return `${minutes}:${rest.toFixed(1).padStart(4, '0')}`;
}

const titled = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
