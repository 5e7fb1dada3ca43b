/** What is mixed: music, lines that are spoken over it, and how loud each is when. Times are frames of the film. */
import { FPS } from '../format.js';
import { gainOf, SAMPLE_RATE } from './loudness.js';

/** Frames are whole numbers of samples. */
export const SAMPLES_PER_FRAME = SAMPLE_RATE / FPS;

export type GainChange = { start: number; end: number; volume: number };

export type MixPlan = {
  frames: number;
  fadeOutFrames: number;
  /** Somebody asked for the fade; else only a song that is cut off gets it. */
  fadesAnyway: boolean;
  /** A song keeps its dynamics: only its level is set. Music that was made for the film may be limited. */
  music: 'SONG' | 'MADE' | null;
  lines: { start: number; frames: number }[];
  /** Changes of volume, the later ones counting. */
  musicVolumes: GainChange[];
  voiceVolumes: GainChange[];
};

/** A song that nobody speaks over. */
export const songOnly = (frames: number, fadeOutFrames = 30): MixPlan => ({
  frames,
  fadeOutFrames,
  fadesAnyway: false,
  music: 'SONG',
  lines: [],
  musicVolumes: [],
  voiceVolumes: [],
});

/** By so much the music steps back while somebody speaks. */
export const DUCKING_DB = -10;
const DUCK_ATTACK = 0.25 * SAMPLE_RATE;
const DUCK_RELEASE = 0.6 * SAMPLE_RATE;
/** Lines that follow each other so closely are one: the music does not come up between them. */
const JOINED = 0.9 * SAMPLE_RATE;
/** A change of volume is a short fade, so that it does not click. */
const VOLUME_RAMP = 0.06 * SAMPLE_RATE;

type Span = { start: number; end: number };

/** How much the music is turned down for the voice at a sample; a soft curve in decibels. */
export function duckingAt(plan: Pick<MixPlan, 'lines'>): (sample: number) => number {
  const spans = joined(
    plan.lines.map(({ start, frames }) => ({
      start: start * SAMPLES_PER_FRAME,
      end: (start + frames) * SAMPLES_PER_FRAME,
    })),
  );
  return (sample) => {
    let depth = 0;
    for (const { start, end } of spans) {
      if (sample < start - DUCK_ATTACK || sample > end + DUCK_RELEASE) continue;
      const into = sample < start ? (start - sample) / DUCK_ATTACK : 0;
      const out = sample > end ? (sample - end) / DUCK_RELEASE : 0;
      depth = Math.max(depth, 0.5 + 0.5 * Math.cos(Math.PI * Math.max(into, out)));
    }
    return depth === 0 ? 1 : gainOf(depth * DUCKING_DB);
  };
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start - last.end < JOINED) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** The volume that was asked for at a sample, with ramps where it changes. */
export function volumeAt(changes: readonly GainChange[]): (sample: number) => number {
  const placed = changes.map(({ start, end, volume }) => ({
    start: start * SAMPLES_PER_FRAME,
    end: end * SAMPLES_PER_FRAME,
    volume,
  }));
  return (sample) =>
    placed.reduce((volume, change) => {
      const inside = Math.min(sample - change.start, change.end - sample) / VOLUME_RAMP + 0.5;
      const share = Math.min(1, Math.max(0, inside));
      return volume + (change.volume - volume) * share;
    }, 1);
}

export function fadeAt({ frames, fadeOutFrames }: MixPlan): (sample: number) => number {
  const end = frames * SAMPLES_PER_FRAME;
  const length = fadeOutFrames * SAMPLES_PER_FRAME;
  return (sample) => (length === 0 ? 1 : Math.min(1, Math.max(0, (end - sample) / length)));
}

/** Curves are worked out once a millisecond, with straight lines between. */
const CURVE_STEP = SAMPLE_RATE / 1000;

/** Multiplies a block that begins at a sample with a curve. */
export function shape(
  samples: readonly Float32Array[],
  from: number,
  curve: (sample: number) => number,
): void {
  const length = samples[0]!.length;
  let before = curve(from);
  for (let start = 0; start < length; start += CURVE_STEP) {
    const size = Math.min(CURVE_STEP, length - start);
    const after = curve(from + start + size);
    if (before !== 1 || after !== 1) {
      for (const channel of samples)
        for (let index = 0; index < size; index++)
          channel[start + index]! *= before + ((after - before) * index) / size;
    }
    before = after;
  }
}
