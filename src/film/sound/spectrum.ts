/** One walk over the samples: all that the later steps want to know of the sound, in small arrays. */
import FFT from 'fft.js';

/** Bands in which rises are counted apart: kick and bass, low, voice and snare, bright, air. Upper edges in Hz. */
const GROUP_EDGES = [110, 400, 1600, 5000, Number.POSITIVE_INFINITY];
/** Where a snare is and a kick, its click and a hi-hat are not, all at once. */
const MIDDLE = [250, 5000] as const;
export const TIMBRE_BANDS = 20;

/** Low enough that loud events still tower over soft ones after the logarithm. */
const LOUDNESS_SCALE = 0.1;

export type Spectrum = {
  durationSeconds: number;
  /** Of `flux` and `loudness`, per second; about 100. */
  frameRate: number;
  frames: number;
  /** How much each group of bands rises at each frame. */
  flux: Float32Array[];
  /** How much nearly all of the middle rises at once: noise, as of a snare or a clap, and no note. */
  noise: Float32Array;
  /** Root mean square of the samples, where 1 is the song's own loud level. */
  loudness: Float32Array;
  /** Of the slower features, per second; about 10. */
  slowRate: number;
  slowFrames: number;
  /** Logarithmic energy in bands, `TIMBRE_BANDS` for each slow frame. */
  timbre: Float32Array;
  /** Twelve pitch classes for each slow frame, all and bass alone. */
  chroma: Float32Array;
  bassChroma: Float32Array;
  /** The song's loud level in the samples' own scale; 0 for silence. */
  level: number;
};

/** NaN and infinities become silence, the level is brought to one scale. */
export function spectrumOf(
  raw: Float32Array,
  sampleRate: number,
  onProgress: (share: number) => void,
): Spectrum {
  const hop = Math.max(1, Math.round(sampleRate / 100));
  const frames = Math.max(1, Math.ceil(raw.length / hop));
  const loudness = frameLoudness(raw, hop, frames);
  const level = loudLevel(loudness);
  if (level > 0) for (let t = 0; t < frames; t++) loudness[t]! /= level;
  const gain = level > 0 ? 1 / level : 0;
  const quick = quickFeatures(raw, gain, sampleRate, hop, frames, (share) => onProgress(share * 0.7));
  const slow = pitchFeatures(raw, gain, sampleRate, quick.slowFrames, hop * 10, (share) =>
    onProgress(0.7 + share * 0.3),
  );
  return {
    durationSeconds: raw.length / sampleRate,
    frameRate: sampleRate / hop,
    frames,
    loudness,
    level,
    slowRate: sampleRate / (hop * 10),
    ...quick,
    ...slow,
  };
}

const finite = (sample: number): number => (sample - sample === 0 ? sample : 0);

function frameLoudness(raw: Float32Array, hop: number, frames: number): Float32Array {
  const loudness = new Float32Array(frames);
  for (let t = 0; t < frames; t++) {
    let sum = 0;
    const end = Math.min(raw.length, (t + 1) * hop);
    for (let i = t * hop; i < end; i++) {
      const sample = Math.max(-8, Math.min(8, finite(raw[i]!)));
      sum += sample * sample;
    }
    loudness[t] = Math.sqrt(sum / hop);
  }
  return loudness;
}

/** Loud, but not the loudest: a single bang must not make the rest of the song look silent. */
function loudLevel(loudness: Float32Array): number {
  const sorted = loudness.slice().sort();
  const level = sorted[Math.floor(sorted.length * 0.9)]!;
  return level > 1e-5 ? level : sorted.at(-1)! > 1e-4 ? sorted.at(-1)! : 0;
}

type Window = { size: number; shape: Float32Array; fft: FFT; input: Float64Array; output: Float64Array };

function windowOf(sampleRate: number, seconds: number): Window {
  const size = 2 ** Math.max(5, Math.round(Math.log2(sampleRate * seconds)));
  const shape = Float32Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size));
  return {
    size,
    shape,
    fft: new FFT(size),
    input: new Float64Array(size),
    output: new Float64Array(size * 2),
  };
}

/** Magnitudes land in `output`, interleaved as real and imaginary parts; beyond the ends there is silence. */
function transform(window: Window, raw: Float32Array, centre: number, gain: number): void {
  const from = centre - window.size / 2;
  for (let i = 0; i < window.size; i++) {
    const sample = raw[from + i];
    window.input[i] =
      sample === undefined ? 0 : Math.max(-8, Math.min(8, finite(sample))) * gain * window.shape[i]!;
  }
  window.fft.realTransform(window.output, window.input);
}

/** Triangles on a logarithmic scale, narrow where the ear is; each a run of bins with weights. */
function bandsOf(
  window: Window,
  sampleRate: number,
  perOctave: number,
): { first: number; weights: Float32Array; hz: number }[] {
  const bin = sampleRate / window.size;
  const top = Math.min(10_000, sampleRate / 2 - bin);
  const centres: number[] = [];
  for (let hz = 40; hz < top; hz *= 2 ** (1 / perOctave)) {
    const nearest = Math.round(hz / bin);
    if (nearest >= 1 && nearest !== centres.at(-1)) centres.push(nearest);
  }
  return centres.slice(1, -1).map((centre, index) => {
    const [low, high] = [centres[index]!, centres[index + 2]!];
    const weights = new Float32Array(high - low - 1);
    for (let at = low + 1; at < high; at++) {
      weights[at - low - 1] = at <= centre ? (at - low) / (centre - low) : (high - at) / (high - centre);
    }
    return { first: low + 1, weights, hz: centre * bin };
  });
}

/**
 * Rises of each band against its neighbourhood a moment ago (so that vibrato is no onset), summed in
 * groups; and the bands' own levels, ten times slower, as timbre.
 */
function quickFeatures(
  raw: Float32Array,
  gain: number,
  sampleRate: number,
  hop: number,
  frames: number,
  onProgress: (share: number) => void,
) {
  const window = windowOf(sampleRate, 0.046);
  const bands = bandsOf(window, sampleRate, 10);
  const groupOf = bands.map((band) => GROUP_EDGES.findIndex((edge) => band.hz < edge));
  const groupSizes = GROUP_EDGES.map((_, group) =>
    Math.max(1, groupOf.filter((each) => each === group).length),
  );
  const flux = GROUP_EDGES.map(() => new Float32Array(frames));
  const noise = new Float32Array(frames);
  const middle = bands.flatMap(({ hz }, b) => (hz > MIDDLE[0] && hz < MIDDLE[1] ? [b] : []));
  const rises = new Float32Array(middle.length);
  const slowFrames = Math.ceil(frames / 10);
  const timbre = new Float32Array(slowFrames * TIMBRE_BANDS);
  const LAG = 2;
  const history = Array.from({ length: LAG + 1 }, () => new Float32Array(bands.length));
  for (let t = 0; t < frames; t++) {
    transform(window, raw, Math.round((t + 0.5) * hop), gain);
    const now = history[t % (LAG + 1)]!;
    const past = history[(t + 1) % (LAG + 1)]!;
    for (let b = 0; b < bands.length; b++) {
      const { first, weights } = bands[b]!;
      let sum = 0;
      for (let i = 0; i < weights.length; i++) {
        const at = 2 * (first + i);
        sum += weights[i]! * Math.sqrt(window.output[at]! ** 2 + window.output[at + 1]! ** 2);
      }
      now[b] = Math.log1p(LOUDNESS_SCALE * sum);
    }
    for (let b = 0; b < bands.length; b++) {
      const before = Math.max(past[b]!, past[Math.max(0, b - 1)]!, past[Math.min(bands.length - 1, b + 1)]!);
      const rise = now[b]! - before;
      const group = groupOf[b]!;
      if (rise > 0 && t >= LAG) flux[group]![t]! += rise / groupSizes[group]!;
      timbre[Math.floor(t / 10) * TIMBRE_BANDS + Math.floor((b * TIMBRE_BANDS) / bands.length)]! +=
        (now[b]! * TIMBRE_BANDS) / bands.length / 10;
    }
    if (t >= LAG) {
      for (let m = 0; m < middle.length; m++) rises[m] = now[middle[m]!]! - past[middle[m]!]!;
      noise[t] = Math.max(0, rises.sort()[Math.floor(middle.length * 0.3)] ?? 0);
    }
    if (t % 2000 === 0) onProgress(t / frames);
  }
  return { flux, noise, timbre, slowFrames };
}

/** Energy per pitch class from a longer window, in which low notes can be told apart. */
function pitchFeatures(
  raw: Float32Array,
  gain: number,
  sampleRate: number,
  slowFrames: number,
  hop: number,
  onProgress: (share: number) => void,
) {
  const window = windowOf(sampleRate, 0.19);
  const bin = sampleRate / window.size;
  const chroma = new Float32Array(slowFrames * 12);
  const bassChroma = new Float32Array(slowFrames * 12);
  const first = Math.ceil(50 / bin);
  const last = Math.min(window.size / 2 - 2, Math.floor(2100 / bin));
  const magnitude = new Float32Array(last + 3);
  for (let t = 0; t < slowFrames; t++) {
    transform(window, raw, Math.round((t + 0.5) * hop), gain);
    for (let i = first - 1; i <= last + 1; i++) {
      magnitude[i] = Math.sqrt(window.output[2 * i]! ** 2 + window.output[2 * i + 1]! ** 2);
    }
    for (let i = first; i <= last; i++) {
      const peak = magnitude[i]!;
      // Only peaks are notes; what lies between them is drums and noise.
      if (peak <= magnitude[i - 1]! || peak < magnitude[i + 1]!) continue;
      const lean =
        (magnitude[i + 1]! - magnitude[i - 1]!) /
        (2 * (2 * peak - magnitude[i - 1]! - magnitude[i + 1]!) || 1);
      const hz = (i + lean) * bin;
      const pitch = ((Math.round(12 * Math.log2(hz / 440)) % 12) + 12) % 12;
      const strength = Math.sqrt(peak);
      chroma[t * 12 + pitch]! += strength;
      if (hz < 260) bassChroma[t * 12 + pitch]! += strength;
    }
    if (t % 200 === 0) onProgress(t / slowFrames);
  }
  return { chroma, bassChroma };
}
