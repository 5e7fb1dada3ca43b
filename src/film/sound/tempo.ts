/** Which periods the onsets repeat at, every half second, and which of them is the beat of the song. */

export const SLOWEST = 42;
export const FASTEST = 232;

export type Tempogram = {
  /** Periods in frames, `shortest` to `shortest + periods - 1`. */
  shortest: number;
  periods: number;
  /** Frames from one row to the next. */
  hop: number;
  rows: number;
  /** How well each period explains the onsets around each row, 0 to about 1. */
  salience: Float32Array;
};

/**
 * Autocorrelation of eight seconds around each half second, gathered over two, three and four
 * periods, so that the beat stands out from its own subdivisions.
 */
export function tempogramOf(curve: Float32Array, frameRate: number): Tempogram {
  const shortest = Math.floor((60 * frameRate) / FASTEST);
  const longest = Math.ceil((60 * frameRate) / SLOWEST);
  const periods = longest - shortest + 1;
  const hop = Math.round(frameRate / 2);
  const reach = Math.round(4.5 * frameRate);
  const rows = Math.ceil(curve.length / hop);
  const salience = new Float32Array(rows * periods);
  const lags = 4 * longest + 4;
  const correlation = new Float32Array(lags + 1);
  for (let row = 0; row < rows; row++) {
    autocorrelate(curve, row * hop - reach, row * hop + reach, correlation);
    for (let p = 0; p < periods; p++) {
      const period = shortest + p;
      let sum = 0;
      let weight = 0;
      for (let multiple = 1; multiple <= 4; multiple++) {
        const lag = period * multiple;
        let best = correlation[lag]!;
        // Whole frames are coarse: with each multiple the true lag may be one frame further away.
        for (let off = 1; off < multiple; off++) {
          best = Math.max(best, correlation[lag - off] ?? 0, correlation[lag + off] ?? 0);
        }
        sum += best / multiple ** 0.5;
        weight += 1 / multiple ** 0.5;
      }
      salience[row * periods + p] = sum / weight;
    }
  }
  return { shortest, periods, hop, rows, salience };
}

/** Normalised by the energy of the stretch: 1 for perfect repetition, around 0 for none. */
function autocorrelate(curve: Float32Array, from: number, to: number, result: Float32Array): void {
  const start = Math.max(0, from);
  const end = Math.min(curve.length, to);
  let average = 0;
  for (let t = start; t < end; t++) average += curve[t]!;
  average /= Math.max(1, end - start);
  let energy = 1e-6;
  const centred = new Float32Array(Math.max(0, end - start));
  for (let t = start; t < end; t++) {
    const value = curve[t]! - average;
    centred[t - start] = value;
    energy += value * value;
  }
  const size = centred.length;
  for (let lag = 0; lag < result.length; lag++) {
    let sum = 0;
    for (let t = lag; t < size; t++) sum += centred[t]! * centred[t - lag]!;
    // Less overlap, less evidence; dividing by it half-way keeps long lags from shouting.
    result[lag] = lag < size ? (sum / energy) * Math.sqrt(size / Math.max(size / 4, size - lag)) : 0;
  }
}

/** People tap near 115; an octave away it takes twice the evidence. */
export function tempoPrior(bpm: number): number {
  return Math.exp(-0.5 * (Math.log2(bpm / 115) / 0.62) ** 2);
}

export type TempoGuess = { period: number; strength: number; ranked: { period: number; strength: number }[] };

/** The song's usual period, from all rows together. */
export function usualPeriod(tempogram: Tempogram, frameRate: number): TempoGuess {
  const { rows, periods, shortest, salience } = tempogram;
  const average = new Float64Array(periods);
  for (let row = 0; row < rows; row++) {
    for (let p = 0; p < periods; p++) average[p]! += Math.max(0, salience[row * periods + p]!) / rows;
  }
  const weighted = average.map((value, p) => value * tempoPrior((60 * frameRate) / (shortest + p)));
  const peaks: { period: number; strength: number }[] = [];
  for (let p = 1; p < periods - 1; p++) {
    if (weighted[p]! >= weighted[p - 1]! && weighted[p]! > weighted[p + 1]!) {
      peaks.push({ period: shortest + p, strength: weighted[p]! });
    }
  }
  peaks.sort((a, b) => b.strength - a.strength);
  const best = peaks[0] ?? { period: Math.round(frameRate / 2), strength: 0 };
  return { ...best, ranked: peaks.slice(0, 8) };
}

/** The middle of all tempi over eight beats: drifting songs have none, but this one is met most often. */
export function usualTempo(beats: readonly number[], frameRate: number): number {
  const span = Math.min(8, beats.length - 1);
  const tempi = beats.slice(span).map((beat, index) => (60 * span * frameRate) / (beat - beats[index]!));
  return tempi.sort((a, b) => a - b)[tempi.length >> 1]!;
}
