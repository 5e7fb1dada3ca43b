/** An instrument is struck or held; it makes one note, and the mix puts the notes together. */
import type { Noise, Sound } from './sound.js';

export type Struck = {
  /** The same sound serves all notes of a pitch and a force; it may ring for as long as it likes. */
  strike(pitch: number, force: number, seconds: number, noise: Noise): Sound;
  /** Seconds in which the sound is damped after the note's end; null lets it ring. */
  damp: number | null;
};

export type Held = { hold(pitch: number, force: number, seconds: number, noise: Noise): Sound };

/** What the whole part goes through: an amplifier, a chorus. */
export type Instrument = (Struck | Held) & { amplifier?: (bus: Sound, beatSeconds: number) => void };
