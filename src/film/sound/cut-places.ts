/** The frames at which a film may be cut, each with what it costs to cut there. */
import { FPS, toFrames } from '../format.js';
import { type AudioAnalysis, TRUSTED_BEATS } from './analysis.js';

export type CutPlace = { frame: number; cost: number };

type Song = Pick<
  AudioAnalysis,
  'beats' | 'downbeats' | 'beatConfidence' | 'structure' | 'waveform' | 'durationSeconds'
>;

const ON_SECTION = -2.5;
const ON_DOWNBEAT = 0;
const ON_BEAT = 1.2;
const OFF_BEAT = 6;
/** Where no beat is for this long, the film may be cut between beats. */
const BEATLESS_GAP = 2.5 * FPS;

/** In ascending order; the first frame and the end are among them and cost nothing. */
export function cutPlaces(total: number, song: Song | null): CutPlace[] {
  const places = new Map<number, number>();
  const add = (frame: number, cost: number) => {
    if (frame > 0 && frame < total)
      places.set(frame, Math.min(cost, places.get(frame) ?? Number.POSITIVE_INFINITY));
  };
  if (song === null) {
    for (let frame = 1; frame < total; frame++) add(frame, 0);
  } else if (song.beatConfidence >= TRUSTED_BEATS && song.beats.length > 0) {
    addBeats(song, total, add);
  } else {
    addPhrases(song, total, add);
  }
  const inner = [...places].map(([frame, cost]) => ({ frame, cost })).sort((a, b) => a.frame - b.frame);
  return [{ frame: 0, cost: 0 }, ...inner, { frame: total, cost: 0 }];
}

function addBeats(song: Song, total: number, add: (frame: number, cost: number) => void) {
  const downbeats = new Set(song.downbeats.map(toFrames));
  const borders = song.structure.slice(1).map((section) => toFrames(section.start));
  const beats = song.beats.map(toFrames);
  for (const frame of beats) {
    const onSection = borders.some((border) => Math.abs(border - frame) <= 2);
    add(frame, (downbeats.has(frame) ? ON_DOWNBEAT : ON_BEAT) + (onSection ? ON_SECTION : 0));
  }
  // A song may begin late, pause, or be shorter than the film.
  [0, ...beats].forEach((frame, index) => {
    const next = Math.min(total, beats[index] ?? total);
    if (next - frame < BEATLESS_GAP) return;
    for (let between = frame + 10; between < next; between += 10) add(between, OFF_BEAT / 2);
  });
  for (const border of borders) add(border, OFF_BEAT / 2 + ON_SECTION);
}

/** Without a grid to trust: section borders first, then moments at which the sound rises after a dip. */
function addPhrases(song: Song, total: number, add: (frame: number, cost: number) => void) {
  const rise = risePerFrame(song, total);
  for (let frame = 3; frame < total; frame += 3) {
    let strongest = frame;
    for (let near = frame; near < Math.min(total, frame + 3); near++) {
      if (rise[near]! > rise[strongest]!) strongest = near;
    }
    add(strongest, 1 - rise[strongest]!);
  }
  for (const section of song.structure.slice(1)) add(toFrames(section.start), ON_SECTION);
}

/** 0 where the sound goes on as it was, up to 1 where it lifts off; compared over half a second. */
function risePerFrame(song: Song, total: number): Float32Array {
  const rise = new Float32Array(total);
  const { waveform, durationSeconds } = song;
  if (waveform.length === 0 || durationSeconds <= 0) return rise;
  const slicesPerFrame = waveform.length / (durationSeconds * FPS);
  const level = (frame: number) => waveform[Math.floor(frame * slicesPerFrame)] ?? 0;
  const window = Math.round(FPS / 2);
  let [before, after, greatest] = [0, 0, 0];
  for (let frame = 0; frame < window; frame++) after += level(frame);
  for (let frame = 1; frame < total; frame++) {
    before += level(frame - 1) - (frame > window ? level(frame - 1 - window) : 0);
    after += level(frame - 1 + window) - level(frame - 1);
    rise[frame] = Math.max(0, (after - before) / window);
    greatest = Math.max(greatest, rise[frame]!);
  }
  // Rises of a few percent are the noise of a steady sound, not phrases.
  const scale = Math.max(greatest, 0.1);
  for (let frame = 0; frame < total; frame++) rise[frame]! /= scale;
  return rise;
}
