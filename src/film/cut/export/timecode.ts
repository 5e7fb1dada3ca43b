/** Timecodes and the frame rates of the programs that films are handed to. */
import { FPS } from '../../format.js';

/** Non-drop: at these rates a timecode's second is a second. */
export const RATES = [24, 25, 30] as const;
export type Rate = (typeof RATES)[number];

/** A frame of the film on another grid; always from the film's start, so that nothing drifts. */
export const onGrid = (filmFrame: number, rate: Rate): number => Math.round((filmFrame * rate) / FPS);

const HOUR = 3600;
const two = (number: number) => String(number).padStart(2, '0');

export function timecode(frame: number, rate: Rate): string {
  const seconds = Math.floor(frame / rate);
  // A day has only 24 hours, on tape too.
  const hours = Math.floor(seconds / HOUR) % 24;
  return [hours, Math.floor(seconds / 60) % 60, seconds % 60, frame % rate].map(two).join(':');
}

export function framesOf(code: string, rate: Rate): number {
  const parts = code.split(':').map(Number);
  const [hours = 0, minutes = 0, seconds = 0, frames = 0] = parts;
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part < 0) || frames >= rate) {
    throw new RangeError(`This is no timecode at ${rate} frames a second: ${code}`);
  }
  return (hours * HOUR + minutes * 60 + seconds) * rate + frames;
}
