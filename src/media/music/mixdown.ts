/** Plays a score: every note by its instrument, every part through its amplifier, all of them in one room. */
import { gainOf } from '../../film/mix/loudness.js';
import type { Note } from '../../film/music/piece.js';
import type { Score, Track } from '../../film/music/score.js';
import type { Instrument } from './instrument.js';
import { INSTRUMENTS } from './instruments.js';
import { master } from './master.js';
import { addReverb } from './reverb.js';
import { noiseFrom, RATE, type Sound } from './sound.js';

/** How many steps of force a struck instrument knows; between them only the level changes. */
const LAYERS = 4;

export function mixdown(score: Score): Sound {
  const length = Math.round(score.seconds * RATE);
  const stereo = (): Sound => ({ left: new Float32Array(length), right: new Float32Array(length) });
  const [dry, bus] = [stereo(), stereo()];
  const room = new Float32Array(length);
  const duck = score.space.pump ? ducking(score, length) : null;
  score.tracks.forEach((track, index) => {
    bus.left.fill(0);
    bus.right.fill(0);
    const instrument = INSTRUMENTS[track.instrument];
    playTrack(track, instrument, bus, score.seed * 31 + index);
    instrument.amplifier?.(bus, 60 / score.bpm);
    const ducks = duck && !track.instrument.includes('kick') ? duck : null;
    addTrack(track, bus, dry, room, ducks);
  });
  addReverb(dry, room, score.space);
  master(dry, score.space);
  return dry;
}

function playTrack(track: Track, instrument: Instrument, bus: Sound, seed: number): void {
  if ('hold' in instrument) {
    track.notes.forEach((note, index) => {
      const sound = instrument.hold(note.pitch, note.velocity, note.seconds, noiseFrom(seed * 997 + index));
      add(sound, bus, note.at, 1, null);
    });
    return;
  }
  for (const [key, notes] of alike(track.notes)) {
    const longest = Math.max(...notes.map((note) => note.seconds));
    const force = (layerOf(notes[0]!) + 0.5) / LAYERS;
    const noise = noiseFrom(seed * 997 + key);
    const sound = instrument.strike(notes[0]!.pitch, force, longest + (instrument.damp ?? 0), noise);
    for (const note of notes) {
      const damping = instrument.damp === null ? null : { after: note.seconds, within: instrument.damp };
      add(sound, bus, note.at, note.velocity, damping);
    }
  }
}

const layerOf = (note: Note): number => Math.min(LAYERS - 1, Math.floor(note.velocity * LAYERS));

/** Notes of one pitch and force share a sound, so that a long piece costs little more than a short one. */
function alike(notes: readonly Note[]): Map<number, Note[]> {
  const groups = new Map<number, Note[]>();
  for (const note of notes) {
    const key = note.pitch * LAYERS + layerOf(note);
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return groups;
}

function add(
  sound: Sound,
  bus: Sound,
  at: number,
  gain: number,
  damping: { after: number; within: number } | null,
): void {
  const from = Math.round(at * RATE);
  const length = Math.min(sound.left.length, bus.left.length - from);
  const held = damping ? Math.min(length, Math.round(damping.after * RATE)) : length;
  for (let i = 0; i < held; i++) {
    bus.left[from + i]! += sound.left[i]! * gain;
    bus.right[from + i]! += sound.right[i]! * gain;
  }
  if (!damping) return;
  const fall = Math.max(1, Math.round(damping.within * RATE));
  const end = Math.min(length, held + fall);
  for (let i = held; i < end; i++) {
    const left = 1 - (i - held) / fall;
    bus.left[from + i]! += sound.left[i]! * gain * left * left;
    bus.right[from + i]! += sound.right[i]! * gain * left * left;
  }
}

/** A part that is panned keeps its width; both sides lose what the other gains. */
function addTrack(track: Track, bus: Sound, dry: Sound, room: Float32Array, duck: Float32Array | null): void {
  const gain = gainOf(track.gain);
  const send = track.room * 0.5;
  const [toLeft, toRight] = [gain * Math.min(1, 1 - track.pan), gain * Math.min(1, 1 + track.pan)];
  for (let i = 0; i < bus.left.length; i++) {
    const pumped = duck ? duck[i]! : 1;
    const left = bus.left[i]! * toLeft * pumped;
    const right = bus.right[i]! * toRight * pumped;
    dry.left[i]! += left;
    dry.right[i]! += right;
    room[i]! += (left + right) * send;
  }
}

/** Everything makes way for the kick, and comes back until the next. */
function ducking(score: Score, length: number): Float32Array {
  const gains = new Float32Array(length).fill(1);
  const depth = score.space.pump ?? 0;
  const back = 60 / score.bpm;
  for (const track of score.tracks) {
    if (!track.instrument.includes('kick')) continue;
    for (const note of track.notes) {
      const from = Math.round(note.at * RATE);
      const samples = Math.min(length - from, Math.round(back * 0.9 * RATE));
      for (let i = 0; i < samples; i++) {
        const share = i / samples;
        const fall = Math.min(1, i / (0.006 * RATE));
        const gain = 1 - depth * fall * (1 - share * share);
        if (gain < gains[from + i]!) gains[from + i] = gain;
      }
    }
  }
  return gains;
}
