/** How loud things are made: for the web's players, −14 LUFS, and no peak that clips once it is encoded. */
import { gainOf, type Loudness } from './loudness.js';

export const TARGET_LUFS = -14;
/** Encoding adds up to half a decibel to a peak. */
export const CEILING_DB = -1.7;
export const MAX_TRUE_PEAK_DB = -1;
const VOICE_LUFS = -15;
/** More would bring up the noise of a recording that is nearly silent. */
const MAX_GAIN_DB = 30;

export const musicGain = ({ lufs }: Loudness): number => gainOf(change(lufs, TARGET_LUFS));

export const voiceGain = ({ lufs }: Loudness): number => gainOf(change(lufs, VOICE_LUFS));

/** The level of a song that keeps its dynamics: as loud as its peaks allow. */
export function songGain({ lufs, truePeakDb }: Loudness): number {
  const room = truePeakDb === null ? 0 : CEILING_DB - truePeakDb;
  return gainOf(Math.min(change(lufs, TARGET_LUFS), room));
}

const change = (lufs: number | null, target: number): number =>
  lufs === null ? 0 : Math.min(MAX_GAIN_DB, target - lufs);
