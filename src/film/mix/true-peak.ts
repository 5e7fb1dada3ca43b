/** Peaks between samples: what a loudspeaker plays can be louder than every sample of it. */

const OVERSAMPLING = 4;
const TAPS = 12;

/** Windowed sinc filters for the positions between two samples. */
const PHASES = Array.from({ length: OVERSAMPLING - 1 }, (_, index) => {
  const shift = (index + 1) / OVERSAMPLING;
  const taps = Float64Array.from({ length: TAPS }, (_, tap) => {
    const x = tap - (TAPS / 2 - 1) - shift;
    const window = 0.5 + 0.5 * Math.cos((2 * Math.PI * x) / TAPS);
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
});

/** Samples by which the peak of a moment is known later than the moment. */
export const PEAK_DELAY = TAPS / 2;

/** Between samples music is hardly ever more than 3 dB louder than at them. */
const RISE = 1.5;

/**
 * For one channel: takes a sample and returns the largest magnitude around the sample `PEAK_DELAY` ago. Below the level
 * that the caller cares about it returns the sample's own, which takes no time.
 */
export function peakDetector(): (sample: number, level: number) => number {
  let loud = 0;
  const history = new Float64Array(2 * TAPS);
  let at = 0;
  return (sample, level) => {
    history[at] = sample;
    history[at + TAPS] = sample;
    at = (at + 1) % TAPS;
    // From here on the samples lie in order of time.
    const first = at;
    let peak = Math.abs(history[first + TAPS / 2 - 1]!);
    loud = Math.abs(sample) * RISE > level ? TAPS : loud - 1;
    if (loud <= 0) return peak;
    for (const taps of PHASES) {
      let sum = 0;
      for (let tap = 0; tap < TAPS; tap++) sum += taps[tap]! * history[first + tap]!;
      const magnitude = Math.abs(sum);
      if (magnitude > peak) peak = magnitude;
    }
    return peak;
  };
}
