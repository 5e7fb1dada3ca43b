/** The song as it sounds and where it beats, drawn on a canvas: thousands of lines are too many for the document. */
import { useEffect, useRef } from 'react';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { keepDrawn } from './keepDrawn.js';

type Analysis = NonNullable<Film['audioAnalysis']>;
type Props = { analysis: Analysis; seconds: number };

export function Waveform({ analysis, seconds }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current!;
    return keepDrawn(element, () => draw(element, analysis, seconds));
  }, [analysis, seconds]);

  return <canvas ref={canvas} className="waveform" role="img" aria-label={inWords(analysis)} />;
}

function draw(canvas: HTMLCanvasElement, analysis: Analysis, seconds: number): void {
  const density = window.devicePixelRatio || 1;
  const width = Math.round(canvas.clientWidth * density);
  const height = Math.round(canvas.clientHeight * density);
  if (width === 0 || height === 0) return;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  const colors = getComputedStyle(canvas);
  const color = (name: string) => colors.getPropertyValue(name).trim();
  const at = (second: number) => (second / seconds) * width;

  context.fillStyle = color('--beat');
  for (const beat of analysis.beats) context.fillRect(at(beat), height * 0.86, density, height * 0.14);
  context.fillStyle = color('--downbeat');
  for (const beat of analysis.downbeats) context.fillRect(at(beat), height * 0.74, density, height * 0.26);

  context.fillStyle = color('--wave');
  const peaks = analysis.waveform;
  const step = at(analysis.durationSeconds) / peaks.length;
  const middle = height * 0.42;
  const bar = Math.max(1, step - Math.min(step * 0.3, density));
  peaks.forEach((peak, index) => {
    const half = Math.max(density / 2, peak * middle * 0.95);
    context.fillRect(index * step, middle - half, bar, half * 2);
  });

  context.fillStyle = color('--boundary');
  for (const { start } of analysis.clipBoundaries.slice(1))
    context.fillRect(Math.round(at(start)), 0, density, height);
}

export function inWords({ bpm, beatConfidence, structure, clipBoundaries }: Analysis): string {
  const pulse = bpm ? texts.film.pulse(Math.round(bpm), beatConfidence >= 0.5) : texts.film.noPulse;
  const sections = structure
    .map(({ type, start }) => texts.film.section(type.toLowerCase(), Math.round(start)))
    .join(', ');
  return texts.film.song(pulse, sections, clipBoundaries.length);
}
