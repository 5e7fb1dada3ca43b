/** What the whole picture gets last: a vignette and grain, which is strongest in the middle tones. */
import type { Canvas } from '@napi-rs/canvas';
import type { ShotFacts } from '../../film/facts/facts.js';
import { randomFrom } from '../../film/seed.js';
import { css } from './colour.js';
import type { Brush, Stage } from './layer.js';

export function vignette(brush: Brush, stage: Stage, width: number, height: number): void {
  const ramp = brush.createRadialGradient(
    width / 2,
    height * 0.48,
    Math.min(width, height) * 0.35,
    width / 2,
    height / 2,
    Math.hypot(width, height) * 0.56,
  );
  ramp.addColorStop(0, css(stage.light.shadow, 0));
  ramp.addColorStop(1, css(stage.light.shadow, 0.5));
  brush.fillStyle = ramp;
  brush.fillRect(0, 0, width, height);
}

/** Layers of mist wash a picture out a little; this takes it back. A clip gets the same from its encoder's filters. */
export const CONTRAST = 1.1;
const SATURATION = 1.16;

/** What the facts make of the colours; a picture that was not drawn here keeps its own. */
export function saturationOf({
  facts: { grade },
  scenePicturePath,
}: {
  facts: Pick<ShotFacts, 'grade'>;
  scenePicturePath?: string | null | undefined;
}): number {
  if (grade.monochrome) return 0;
  return Number(((scenePicturePath ? 1 : SATURATION) * (1 + 0.6 * grade.saturation)).toFixed(3));
}

const GRAIN = 9;

export function finish(canvas: Canvas, stage: Stage, seed: number, saturation: number): void {
  vignette(canvas.getContext('2d'), stage, canvas.width, canvas.height);
  applyGrade(canvas, { seed, saturation, contrast: CONTRAST });
}

export function applyGrade(
  canvas: Canvas,
  { seed, saturation, contrast }: { seed: number; saturation: number; contrast: number },
): void {
  const { width, height } = canvas;
  const brush = canvas.getContext('2d');
  const picture = brush.getImageData(0, 0, width, height);
  const { data } = picture;
  let state = randomFrom(seed, 'grain').integer(1, 2 ** 31 - 1);
  for (let at = 0; at < data.length; at += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
    const light = (red * 54 + green * 183 + blue * 19) >> 8;
    const noise = ((state & 255) + ((state >>> 8) & 255) - 255) / 255;
    const amount = noise * GRAIN * (0.35 + (light * (255 - light)) / 26_000);
    const lifted = (light - 128) * contrast + 128 + amount;
    data[at] = lifted + (red - light) * saturation;
    data[at + 1] = lifted + (green - light) * saturation;
    data[at + 2] = lifted + (blue - light) * saturation;
  }
  brush.putImageData(picture, 0, 0);
}
