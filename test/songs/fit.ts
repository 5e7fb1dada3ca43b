/**
 * Fits the weights of `readings.ts`: of all readings of a song's pulse, the right ones should hold the belief
 * (conditional logit, held near weights chosen by hand). Prints the weights.
 *
 *   npx tsx test/songs/fit.ts
 */
import { cueCurves } from '../../src/film/sound/cues.js';
import { pulseOf } from '../../src/film/sound/pulse.js';
import { EVIDENCE, onsetRate, type Reading, readingsOf } from '../../src/film/sound/readings.js';
import { spectrumOf } from '../../src/film/sound/spectrum.js';
import { beatF } from './measure.js';
import { type RenderedSong, renderSong } from './render.js';
import { trainingSongs } from './training.js';

/** By hand, before any song was heard: drums and chords tell most, far tempi and idle grids cost a little. */
const BY_HAND: Partial<Record<(typeof EVIDENCE)[number], number>> = {
  kick: 6,
  snare: 10,
  chord: 10,
  root: 6,
  accent: 6,
  power: 4,
  low: 3,
  slow: -2,
  quick: -2,
  sparse: -1,
  dense: -1,
  thirds: 2,
};
const HOLD = 0.002;
const STEPS = 500;

type Choice = { evidence: number[][]; right: boolean[] };

function choiceOf(song: RenderedSong): Choice | null {
  const spectrum = spectrumOf(song.samples, song.sampleRate, () => {});
  const { onsets, chain } = pulseOf(spectrum, null);
  const rate = onsetRate(onsets, spectrum);
  const readings = readingsOf(chain, cueCurves(spectrum, onsets), rate, spectrum.frameRate, {});
  const worth = readings.map((reading) => rightness(reading, song, spectrum.frameRate));
  const best = Math.max(...worth);
  if (best < 1.2) return null;
  return { evidence: readings.map((each) => each.evidence), right: worth.map((each) => each > best - 0.06) };
}

/** F of the beats plus F of the bars. */
function rightness({ metre, grid, phase }: Reading, song: RenderedSong, frameRate: number): number {
  const every = (steps: number) =>
    grid.times.filter((_, k) => (k - phase) % steps === 0).map((frame) => (frame + 0.5) / frameRate);
  const { stepsPerBeat, beatsPerBar } = metre;
  return beatF(every(stepsPerBeat), song.beats) + beatF(every(stepsPerBeat * beatsPerBar), song.downbeats);
}

function gradientOf(choices: readonly Choice[], weights: readonly number[]): number[] {
  const gradient = weights.map((weight, e) => -HOLD * (weight - (BY_HAND[EVIDENCE[e]!] ?? 0)));
  for (const { evidence, right } of choices) {
    const scores = evidence.map((each) => each.reduce((sum, value, e) => sum + value * weights[e]!, 0));
    const top = Math.max(...scores);
    const beliefs = scores.map((score) => Math.exp(score - top));
    const all = beliefs.reduce((sum, belief) => sum + belief, 0);
    const held = beliefs.reduce((sum, belief, i) => sum + (right[i] ? belief : 0), 1e-12);
    beliefs.forEach((belief, i) => {
      const pull = ((right[i] ? belief / held : 0) - belief / all) / choices.length;
      for (let e = 0; e < gradient.length; e++) gradient[e]! += pull * evidence[i]![e]!;
    });
  }
  return gradient;
}

/** Adam: the pieces of evidence differ widely in scale. */
function fitted(choices: readonly Choice[]): number[] {
  const weights = EVIDENCE.map((name) => BY_HAND[name] ?? 0);
  const [mean, square] = [weights.map(() => 0), weights.map(() => 0)];
  for (let step = 1; step <= STEPS; step++) {
    gradientOf(choices, weights).forEach((slope, e) => {
      mean[e] = 0.9 * mean[e]! + 0.1 * slope;
      square[e] = 0.99 * square[e]! + 0.01 * slope * slope;
      const size = Math.sqrt(square[e]! / (1 - 0.99 ** step)) + 1e-3;
      weights[e]! += (0.15 * mean[e]!) / (1 - 0.9 ** step) / size;
    });
  }
  return weights;
}

const choices = trainingSongs().flatMap((spec) => choiceOf(renderSong(spec)) ?? []);
const weights = fitted(choices);
console.log(`fitted to ${choices.length} songs`);
EVIDENCE.forEach((name, e) => {
  console.log(`  ${name}: ${Math.round(weights[e]! * 10) / 10},`);
});
