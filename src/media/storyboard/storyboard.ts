/** Draws a storyboard: a PDF with real text, and each of its pages as a picture. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCanvas, loadImage, PDFDocument, type SKRSContext2D } from '@napi-rs/canvas';
import { type DrawnPanel, drawPage, gridFor, PAGE } from './page.js';
import type { StoryboardRequest } from './request.js';

/** Raised by hand when the same request draws other pages. */
export const STORYBOARDING = 1;

/** Pixels per point of a page's picture. */
const SHARP = 2;
export const PAGE_PIXELS = { width: PAGE.width * SHARP, height: PAGE.height * SHARP };

export const PDF_NAME = 'storyboard.pdf';
export const pageName = (number: number): string => `storyboard-${number}.jpg`;

export function pageCount({
  aspect,
  panels,
}: Pick<StoryboardRequest, 'aspect'> & { panels: readonly unknown[] }): number {
  const { columns, rows } = gridFor(aspect);
  return Math.ceil(panels.length / (columns * rows));
}

/** Writes the PDF and the pages into a new folder. */
export async function drawStoryboard(request: StoryboardRequest, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { columns, rows } = gridFor(request.aspect);
  const perPage = columns * rows;
  const of = pageCount(request);
  const pdf = new PDFDocument({ title: request.title, creator: 'Reelgraph', encodingQuality: 90 });
  for (let number = 1; number <= of; number++) {
    const panels: DrawnPanel[] = [];
    for (const panel of request.panels.slice((number - 1) * perPage, number * perPage))
      panels.push({ ...panel, picture: await loadImage(panel.picturePath) });
    const draw = (brush: SKRSContext2D) => drawPage(brush, request, panels, { number, of });
    draw(pdf.beginPage(PAGE.width, PAGE.height) as SKRSContext2D);
    pdf.endPage();
    const canvas = createCanvas(PAGE_PIXELS.width, PAGE_PIXELS.height);
    const brush = canvas.getContext('2d');
    brush.scale(SHARP, SHARP);
    draw(brush);
    await writeFile(path.join(folder, pageName(number)), await canvas.encode('jpeg', 90));
  }
  await writeFile(path.join(folder, PDF_NAME), pdf.close());
}
