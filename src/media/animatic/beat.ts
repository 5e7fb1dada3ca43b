/** The pulse of the song in the picture: quick to come, slow to go. */
import type { Level } from '../../film/level.js';

const STRENGTH: Record<Level, number> = { LOW: 0.35, MEDIUM: 0.65, HIGH: 1 };

/** From 0 to 1; smooth in time, so that a pulse never looks like a skipped frame. */
export function pulseAt(seconds: number, beats: readonly number[], intensity: Level): number {
  let pulse = 0;
  for (const beat of beats) {
    const since = seconds - beat + 0.05;
    if (since <= 0 || since > 0.6) continue;
    const rise = Math.min(1, since / 0.1);
    pulse = Math.max(pulse, rise * rise * (3 - 2 * rise) * Math.exp(-Math.max(0, since - 0.1) / 0.14));
  }
  return pulse * STRENGTH[intensity];
}

/** Turns of a movement at a moment: one turn every two beats where there are beats, else every `period` seconds. */
export function turnsAt(seconds: number, beats: readonly number[], period: number): number {
  if (beats.length < 3) return seconds / period;
  const next = beats.findIndex((beat) => beat > seconds);
  if (next === 0) return (seconds - beats[0]!) / (2 * (beats[1]! - beats[0]!));
  if (next < 0) {
    const last = beats.at(-1)!;
    return (beats.length - 1 + (seconds - last) / (last - beats.at(-2)!)) / 2;
  }
  const [from, to] = [beats[next - 1]!, beats[next]!];
  return (next - 1 + (seconds - from) / (to - from)) / 2;
}
