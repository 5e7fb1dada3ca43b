/** The pulse of a song: its onsets, the tempi they repeat at, and the chain that follows them. */
import { refined, trackBeats } from './beats.js';
import { onsetsOf } from './onsets.js';
import type { Spectrum } from './spectrum.js';
import { tempogramOf, usualPeriod } from './tempo.js';

export function pulseOf(spectrum: Spectrum, hintedBpm: number | null) {
  const { frameRate } = spectrum;
  const onsets = onsetsOf(spectrum);
  const tempogram = tempogramOf(onsets.curve, frameRate);
  const guess = usualPeriod(tempogram, frameRate);
  const usual = hintedBpm
    ? { period: (60 * frameRate) / hintedBpm, certainty: 40 }
    : { period: guess.period, certainty: 1 };
  const chain = refined(trackBeats(onsets.curve, tempogram, frameRate, usual), onsets.curve);
  return { onsets, guess, chain };
}
