/** What the canvases of the timeline show. */
import { clock, place } from '../words.js';
import type { View } from './ViewCanvas.js';

const TICKS = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300];
const TICK_PX = 64;

export function drawRuler(context: CanvasRenderingContext2D, view: View, length: number): void {
  const { from, to, width, height, color } = view;
  const density = window.devicePixelRatio || 1;
  const perSecond = width / ((to - from) * length);
  const tick = TICKS.find((each) => each * perSecond >= TICK_PX * density) ?? 600;
  context.font = `${11 * density}px system-ui, sans-serif`;
  context.textBaseline = 'top';
  for (let number = Math.floor((from * length) / tick); number * tick <= to * length; number++) {
    const second = number * tick;
    const x = Math.round((second - from * length) * perSecond);
    context.fillStyle = color('--edge');
    context.fillRect(x, height * 0.35, density, height * 0.65);
    context.fillStyle = color('--dim');
    context.fillText(tick < 1 ? place(second) : clock(second), x + 4 * density, 2 * density);
  }
}

export type Sounding = {
  peaks: readonly number[];
  peakSeconds: number;
  beats: readonly number[];
  bars: readonly number[];
};

export function drawWaves(
  context: CanvasRenderingContext2D,
  view: View,
  length: number,
  { peaks, peakSeconds, beats, bars }: Sounding,
): void {
  const { from, to, width, height, color } = view;
  const density = window.devicePixelRatio || 1;
  const at = (second: number) => ((second / length - from) / (to - from)) * width;
  const lines = (seconds: readonly number[], name: string, share: number) => {
    context.fillStyle = color(name);
    for (const second of seconds) {
      const x = at(second);
      if (x >= -1 && x <= width) context.fillRect(x, height * (1 - share), density, height * share);
    }
  };
  lines(beats, '--beat', 0.16);
  lines(bars, '--downbeat', 0.3);
  if (peaks.length === 0) return;
  context.fillStyle = color('--wave');
  const step = (at(peakSeconds) - at(0)) / peaks.length;
  const middle = height * 0.44;
  const first = Math.max(0, Math.floor(-at(0) / step));
  for (let index = first; index < peaks.length; index++) {
    const x = at(0) + index * step;
    if (x > width) break;
    const half = Math.max(density / 2, peaks[index]! * middle);
    context.fillRect(x, middle - half, Math.max(1, step * 0.75), half * 2);
  }
}
