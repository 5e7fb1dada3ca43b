/** Loudness as broadcasters measure it (ITU-R BS.1770-4): K-weighted, in gated blocks of 400 ms. */
import { peakDetector } from './true-peak.js';

/** The weighting filters below are those for this rate. */
export const SAMPLE_RATE = 48_000;

const STEP = SAMPLE_RATE / 10;
const STEPS_IN_BLOCK = 4;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/** Sound of two channels. */
export type Stereo = { left: Float32Array; right: Float32Array };

export type Loudness = {
  /** Integrated, in LUFS; null where all is silence, or shorter than a block. */
  lufs: number | null;
  /** In dBTP; null for digital silence. */
  truePeakDb: number | null;
};

export type LoudnessMeter = { add(block: Stereo): void; result(): Loudness };

/** Peaks take about half of the time. */
export function loudnessMeter({ peaks = true } = {}): LoudnessMeter {
  const channels = [channelMeter(peaks), channelMeter(peaks)] as const;
  const steps: number[] = [];
  let energy = 0;
  let inStep = 0;
  return {
    add({ left, right }) {
      const [first, second] = [channels[0].add(left), channels[1].add(right)];
      for (let index = 0; index < first.length; index++) {
        energy += first[index]! + second[index]!;
        inStep += 1;
        if (inStep < STEP) continue;
        steps.push(energy / STEP);
        energy = 0;
        inStep = 0;
      }
    },
    result() {
      const peak = Math.max(channels[0].peak(), channels[1].peak());
      return { lufs: integrated(steps), truePeakDb: peak > 0 ? decibels(peak) : null };
    },
  };
}

export const decibels = (gain: number): number => 20 * Math.log10(gain);
export const gainOf = (db: number): number => 10 ** (db / 20);

function integrated(steps: readonly number[]): number | null {
  const blocks = steps
    .slice(STEPS_IN_BLOCK - 1)
    .map((_, index) => mean(steps.slice(index, index + STEPS_IN_BLOCK)));
  const audible = blocks.filter((energy) => loudnessOf(energy) > ABSOLUTE_GATE);
  if (audible.length === 0) return null;
  const gate = loudnessOf(mean(audible)) + RELATIVE_GATE;
  return loudnessOf(mean(audible.filter((energy) => loudnessOf(energy) > gate)));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const loudnessOf = (energy: number): number => -0.691 + 10 * Math.log10(Math.max(energy, 1e-12));

type Filter = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** The K-weighting: a shelf for the head's effect, then a high-pass. */
const SHELF: Filter = [
  1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
];
const HIGH_PASS: Filter = [1, -2, 1, -1.99004745483398, 0.99007225036621];

function channelMeter(peaks: boolean) {
  const [shelf, highPass] = [biquad(SHELF), biquad(HIGH_PASS)];
  const detect = peakDetector();
  let peak = 0;
  return {
    /** Returns the weighted energy of every sample. */
    add(samples: Float32Array): Float64Array {
      if (peaks) {
        let highest = peak;
        for (const sample of samples) highest = Math.max(highest, detect(sample, highest));
        peak = highest;
      }
      const weighted = new Float64Array(samples);
      shelf(weighted);
      highPass(weighted);
      for (let index = 0; index < weighted.length; index++) weighted[index]! *= weighted[index]!;
      return weighted;
    },
    peak: () => peak,
  };
}

/** Filters in place. */
function biquad([b0, b1, b2, a1, a2]: Filter): (samples: Float64Array) => void {
  let state = [0, 0, 0, 0] as [number, number, number, number];
  return (samples) => {
    // Variables that outlive the call are slow to write, so the loop has its own.
    let [x1, x2, y1, y2] = state;
    for (let index = 0; index < samples.length; index++) {
      const x = samples[index]!;
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      samples[index] = y;
    }
    state = [x1, x2, y1, y2];
  };
}
