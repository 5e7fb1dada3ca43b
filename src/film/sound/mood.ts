/** What a song feels like, from its tempo, its brightness, its restlessness and its key. */
import type { Mood } from './analysis.js';
import { type Spectrum, TIMBRE_BANDS } from './spectrum.js';

/** Krumhansl's ratings of how well each pitch fits a key on C. */
const MAJOR = [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88];
const MINOR = [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17];

type Feel = { name: string; arousal: number; valence: number };
const FEELS: Feel[] = [
  { name: 'euphoric', arousal: 0.9, valence: 0.8 },
  { name: 'energetic', arousal: 0.75, valence: 0.4 },
  { name: 'aggressive', arousal: 0.9, valence: -0.6 },
  { name: 'tense', arousal: 0.5, valence: -0.6 },
  { name: 'uplifting', arousal: 0.3, valence: 0.7 },
  { name: 'bittersweet', arousal: 0.05, valence: -0.1 },
  { name: 'peaceful', arousal: -0.6, valence: 0.5 },
  { name: 'dreamy', arousal: -0.4, valence: 0.15 },
  { name: 'melancholic', arousal: -0.4, valence: -0.6 },
  { name: 'dark', arousal: 0, valence: -0.85 },
];

export function moodOf(
  spectrum: Spectrum,
  pulse: { bpm: number | null; confidence: number; sharpness: number; onsetsPerSecond: number },
): Mood {
  if (spectrum.level === 0) return { primary: 'silent', secondary: null, energyLevel: 'LOW', confidence: 0 };
  const tempo = pulse.bpm === null ? -0.5 : within((pulse.bpm - 105) / 50) * pulse.confidence;
  // Loud guitars drown each other's onsets and pianos have clear ones: busy and bright say more than sharp.
  const bright = within((brightness(spectrum) - 0.42) / 0.14);
  // What is not sharp at all are the waves of a pad.
  const busy = within((pulse.onsetsPerSecond * Math.min(1, (pulse.sharpness / 0.2) ** 2) - 4) / 3);
  const punch = within((pulse.sharpness - 0.45) / 0.35);
  const arousal = within(0.4 * tempo + 0.35 * bright + 0.25 * busy + 0.2 * punch);
  const key = keyOf(spectrum.chroma);
  const valence = within(key.lean * 0.8 + 0.25 * tempo);
  const ranked = FEELS.map((feel) => ({
    name: feel.name,
    distance: Math.hypot(feel.arousal - arousal, feel.valence - valence),
  })).sort((a, b) => a.distance - b.distance);
  const [first, second] = [ranked[0]!, ranked[1]!];
  return {
    primary: first.name,
    secondary: second.distance < 0.9 ? second.name : null,
    energyLevel: arousal > 0.25 ? 'HIGH' : arousal < -0.2 ? 'LOW' : 'MEDIUM',
    confidence: Math.max(0.05, Math.min(0.9, (1 - first.distance / 1.2) * (0.4 + 0.6 * key.clarity))),
  };
}

const within = (value: number): number => Math.max(-1, Math.min(1, value));

/** The share of the timbre that lies in its upper half. */
function brightness(spectrum: Spectrum): number {
  let [high, all] = [0, 1e-9];
  for (let t = 0; t < spectrum.slowFrames; t++) {
    for (let b = 0; b < TIMBRE_BANDS; b++) {
      const value = spectrum.timbre[t * TIMBRE_BANDS + b]!;
      all += value;
      if (b >= TIMBRE_BANDS / 2) high += value;
    }
  }
  return high / all;
}

/** Lean: from -1 (clearly minor) to 1 (clearly major). Clarity: how much it sounds like any key at all. */
function keyOf(chroma: Float32Array): { lean: number; clarity: number } {
  const sum = new Float64Array(12);
  for (let i = 0; i < chroma.length; i++) sum[i % 12]! += chroma[i]!;
  const best = (profile: readonly number[]) =>
    Math.max(...Array.from({ length: 12 }, (_, tonic) => correlation(sum, profile, tonic)));
  const [major, minor] = [best(MAJOR), best(MINOR)];
  const clarity = Math.max(0, Math.max(major, minor));
  return { lean: Math.max(-1, Math.min(1, (major - minor) * 5)) * clarity, clarity };
}

function correlation(sum: Float64Array, profile: readonly number[], tonic: number): number {
  const meanSum = sum.reduce((total, value) => total + value, 0) / 12;
  const meanProfile = profile.reduce((total, value) => total + value, 0) / 12;
  let [dot, left, right] = [0, 1e-9, 1e-9];
  for (let c = 0; c < 12; c++) {
    const a = sum[(c + tonic) % 12]! - meanSum;
    const b = profile[c]! - meanProfile;
    dot += a * b;
    left += a * a;
    right += b * b;
  }
  return dot / Math.sqrt(left * right);
}
