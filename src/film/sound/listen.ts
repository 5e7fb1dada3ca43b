/** Hears a song: beats, bars, tempo, sections, mood. Pure arithmetic on mono samples; never throws on odd sound. */
import { type AudioHints, type Heard, TRUSTED_BEATS } from './analysis.js';
import { readBars } from './bars.js';
import { moodOf } from './mood.js';
import { pulseOf } from './pulse.js';
import { onsetRate } from './readings.js';
import { type Spectrum, spectrumOf } from './spectrum.js';
import { structureOf } from './structure.js';
import { type TempoGuess, usualTempo } from './tempo.js';
import { trustIn } from './trust.js';

export type { Heard } from './analysis.js';

export function listen(
  samples: Float32Array,
  sampleRate: number,
  options: { hints?: AudioHints; onProgress?: (share: number) => void } = {},
): Heard {
  const progress = options.onProgress ?? (() => {});
  const hints = options.hints ?? {};
  const fallbacks: string[] = [];
  const spectrum = spectrumOf(samples, sampleRate, (share) => progress(share * 0.7));
  const { onsets, guess, chain } = pulseOf(spectrum, hints.bpm ?? null);
  progress(0.9);
  const pulse = chain.length >= 6;
  const bars = pulse
    ? readBars(chain, spectrum, onsets, {
        bpm: hints.bpm,
        beatsPerBar: hints.beatsPerBar,
        firstBeatFrame: hints.firstBeat == null ? null : hints.firstBeat * spectrum.frameRate - 0.5,
      })
    : null;
  const trust = trustIn(bars, onsets, spectrum);
  // Who gives the tempo has found a beat.
  const confidence =
    hints.bpm && trust.confidence > 0 ? Math.max(TRUSTED_BEATS, trust.confidence) : trust.confidence;
  const seconds = (frame: number) =>
    Math.max(0, Math.min(spectrum.durationSeconds, (frame + 0.5) / spectrum.frameRate));
  const isAudible = audible(spectrum);
  const beats = bars ? bars.beats.filter(isAudible).map(seconds) : [];
  const downbeats = bars
    ? bars.downbeats
        .map((index) => bars.beats[index]!)
        .filter(isAudible)
        .map(seconds)
    : [];
  const trusted = confidence >= TRUSTED_BEATS;
  if (spectrum.level === 0) fallbacks.push('The sound is silent; clips have even lengths.');
  else if (!trusted)
    fallbacks.push('No steady beat was heard; cuts follow sections, phrases and energy instead.');
  const structure = structureOf(spectrum, trusted && downbeats.length > 3 ? downbeats : null);
  const bpm = beats.length >= 6 ? Math.round(usualTempo(beats, 1) * 100) / 100 : null;
  progress(1);
  return {
    bpm,
    tempoAlternatives: bpm === null ? [] : alternatives(bpm, guess, spectrum.frameRate),
    beatConfidence: Math.min(1, Math.max(0, confidence)),
    durationSeconds: spectrum.durationSeconds,
    beats,
    downbeats,
    beatsPerBar: bars?.beatsPerBar ?? null,
    structure,
    mood: moodOf(spectrum, {
      bpm,
      confidence,
      sharpness: onsets.sharpness,
      onsetsPerSecond: onsetRate(onsets, spectrum),
    }),
    waveform: waveformOf(samples),
    fallbacks,
  };
}

/** A grid reaches into the silence before and after the music; nobody taps there. */
function audible(spectrum: Spectrum): (frame: number) => boolean {
  const loud = spectrum.loudness;
  let first = 0;
  while (first < loud.length && loud[first]! < 0.01) first++;
  let last = loud.length - 1;
  while (last > 0 && loud[last]! < 0.01) last--;
  return (frame) => frame >= first - 5 && frame <= last + 5;
}

/** Half and double are always worth asking about; others if the sound speaks for them. */
function alternatives(bpm: number, guess: TempoGuess, frameRate: number): number[] {
  const heard = guess.ranked
    .filter((peak) => peak.strength > 0.5 * guess.strength)
    .map((peak) => (60 * frameRate) / peak.period);
  const all = [bpm / 2, bpm * 2, ...heard].filter((tempo) => tempo >= 30 && tempo <= 300);
  const distinct: number[] = [];
  for (const tempo of all) {
    if ([bpm, ...distinct].every((other) => Math.abs(Math.log(tempo / other)) > 0.06))
      distinct.push(Math.round(tempo * 10) / 10);
  }
  return distinct.slice(0, 4);
}

/** Peaks per slice; forty slices a second up to what ten minutes need. */
function waveformOf(samples: Float32Array): number[] {
  const slices = Math.max(1, Math.min(6000, Math.floor(samples.length / 256)));
  return Array.from({ length: slices }, (_, slice) => {
    const end = Math.floor(((slice + 1) * samples.length) / slices);
    let peak = 0;
    for (let i = Math.floor((slice * samples.length) / slices); i < end; i++) {
      const size = Math.abs(samples[i]!);
      if (size > peak) peak = size;
    }
    return Math.round(Math.min(1, peak) * 1000) / 1000;
  });
}
