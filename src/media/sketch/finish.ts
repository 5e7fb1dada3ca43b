/** What the whole picture gets last: a vignette and grain, which is strongest in the middle tones. */
import type { Canvas } from '@napi-rs/canvas';
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

const GRAIN = 9;

export function finish(canvas: Canvas, stage: Stage, seed: number): void {
  const { width, height } = canvas;
  const brush = canvas.getContext('2d');
  vignette(brush, stage, width, height);
  const picture = brush.getImageData(0, 0, width, height);
  const { data } = picture;
  let state = randomFrom(seed, 'grain').integer(1, 2 ** 31 - 1);
  for (let at = 0; at < data.length; at += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const light = (data[at]! * 54 + data[at + 1]! * 183 + data[at + 2]! * 19) >> 8;
    const noise = ((state & 255) + ((state >>> 8) & 255) - 255) / 255;
    const amount = noise * GRAIN * (0.35 + (light * (255 - light)) / 26_000);
    data[at] = data[at]! + amount;
    data[at + 1] = data[at + 1]! + amount;
    data[at + 2] = data[at + 2]! + amount;
  }
  brush.putImageData(picture, 0, 0);
}
