/** Plays a song from its description and knows the truth about it: where each beat, bar and section is. */

import type { Level } from '../../src/film/level.js';
import { type Random, randomFrom } from '../../src/film/seed.js';
import type { SectionType } from '../../src/film/sound/analysis.js';
import {
  addRoom,
  bass,
  hat,
  keys,
  kick,
  lead,
  master,
  pad,
  snare,
  type Track,
} from '../../src/film/sound/voices.js';
import { HELD_OUT_STYLES } from './held-out-styles.js';
import { bowed, clap, fuzz, piano, pluck, ride, shaker, voice } from './players.js';
import { STYLES, type Style } from './styles.js';

const ALL_STYLES = { ...STYLES, ...HELD_OUT_STYLES };

export type SongPart = { type: SectionType; bars: number; energy: Level };

export type SongSpec = {
  name: string;
  seed: number;
  style: keyof typeof ALL_STYLES;
  bpm: number;
  /** 4 for 4/4, 3 for 3/4, 2 for 6/8 with two dotted beats to the bar. */
  beatsPerBar?: 2 | 3 | 4;
  parts?: readonly SongPart[];
  /** Share by which the tempo wanders up and down over the song. */
  drift?: number;
  /** From half-way on, another tempo. */
  jumpTo?: number;
  /** The last bars slow down to this share of the tempo. */
  ritardando?: number;
  /** 0 is straight, 1 is a full triplet swing. */
  swing?: number;
  /** How far players miss the beat, in seconds (standard deviation, roughly). */
  looseness?: number;
  /** Silence before the song. */
  lateStart?: number;
  /** Seconds of a long chord without any pulse before the first beat. */
  beatlessIntro?: number;
  /** Seconds of somebody talking before the first beat. */
  speechIntro?: number;
  /** Seconds over which the song comes up from silence. */
  fadeIn?: number;
  noise?: number;
  room?: number;
  /** Over 1 squashes the mix as loud masters do. */
  drive?: number;
  muffled?: boolean;
};

export type RenderedSong = {
  samples: Float32Array;
  sampleRate: number;
  beats: number[];
  downbeats: number[];
  sections: { type: SectionType; start: number; end: number }[];
  bpm: number;
};

const SAMPLE_RATE = 22_050;

export const DEFAULT_PARTS: readonly SongPart[] = [
  { type: 'INTRO', bars: 4, energy: 'LOW' },
  { type: 'VERSE', bars: 8, energy: 'MEDIUM' },
  { type: 'CHORUS', bars: 8, energy: 'HIGH' },
  { type: 'VERSE', bars: 8, energy: 'MEDIUM' },
  { type: 'CHORUS', bars: 8, energy: 'HIGH' },
  { type: 'BRIDGE', bars: 8, energy: 'LOW' },
  { type: 'CHORUS', bars: 8, energy: 'HIGH' },
  { type: 'OUTRO', bars: 4, energy: 'LOW' },
];

export function renderSong(spec: SongSpec): RenderedSong {
  const random = randomFrom('song', spec.name, spec.seed);
  const beatsPerBar = spec.beatsPerBar ?? 4;
  const parts = spec.parts ?? DEFAULT_PARTS;
  const bars = parts.reduce((sum, part) => sum + part.bars, 0);
  const pulse = beatTimes(spec, bars * beatsPerBar + 1);
  const seconds = pulse.at(-1)! + 2.5;
  const track: Track = {
    samples: new Float32Array(Math.ceil(seconds * SAMPLE_RATE)),
    sampleRate: SAMPLE_RATE,
  };
  const band = bandFor(spec, random, track, pulse, beatsPerBar);
  let bar = 0;
  const sections: RenderedSong['sections'] = [];
  for (const part of parts) {
    const from = bar;
    for (let inPart = 0; inPart < part.bars; inPart++, bar++) band.play(bar, inPart, part);
    const start = sections.length === 0 ? 0 : pulse[from * beatsPerBar]!;
    sections.push({ type: part.type, start, end: pulse[bar * beatsPerBar]! });
  }
  band.end(bar);
  sections.at(-1)!.end = seconds;
  finish(track, spec, random);
  return {
    samples: track.samples,
    sampleRate: SAMPLE_RATE,
    beats: pulse,
    downbeats: pulse.filter((_, index) => index % beatsPerBar === 0),
    sections,
    bpm: spec.bpm,
  };
}

function beatTimes(spec: SongSpec, count: number): number[] {
  const times: number[] = [];
  let at = (spec.lateStart ?? 0) + (spec.beatlessIntro ?? 0) + (spec.speechIntro ?? 0) + 0.11;
  for (let index = 0; index < count; index++) {
    times.push(at);
    const share = index / count;
    let bpm = spec.jumpTo && share >= 0.5 ? spec.jumpTo : spec.bpm;
    bpm *= 1 + (spec.drift ?? 0) * Math.sin(2 * Math.PI * (share * 1.7 + 0.1));
    const slowing = Math.max(0, (share - 0.9) / 0.1);
    if (spec.ritardando) bpm *= 1 - (1 - spec.ritardando) * slowing;
    at += 60 / bpm;
  }
  return times;
}

type Chord = { root: number; notes: number[] };
const MINOR_KEY: Chord[] = [0, 3, 5, 7, 8, 10].map((root) => ({
  root,
  notes: [root, root + ([0, 5, 7].includes(root) ? 3 : 4), root + 7],
}));
const MAJOR_KEY: Chord[] = [0, 2, 4, 5, 7, 9].map((root) => ({
  root,
  notes: [root, root + ([2, 4, 9].includes(root) ? 3 : 4), root + 7],
}));

function bandFor(
  spec: SongSpec,
  random: Random,
  track: Track,
  pulse: readonly number[],
  beatsPerBar: number,
) {
  const style: Style = ALL_STYLES[spec.style];
  const tonal = style.sidechain ? { ...track, samples: new Float32Array(track.samples.length) } : track;
  const kicks: number[] = [];
  const tonic = random.integer(48, 59);
  const key = random.next() < 0.5 ? MINOR_KEY : MAJOR_KEY;
  const progressions = new Map<SectionType, Chord[]>();
  const melodies = new Map<SectionType, (number | null)[]>();
  const loose = () => (random.next() + random.next() - 1) * 1.7 * (spec.looseness ?? 0.006);

  const progressionOf = (type: SectionType) => {
    const name = type === 'INTRO' || type === 'OUTRO' ? 'VERSE' : type;
    if (!progressions.has(name)) {
      const others = random.shuffled(key.slice(1));
      progressions.set(name, [name === 'VERSE' ? key[0]! : others[3]!, others[0]!, others[1]!, others[2]!]);
    }
    return progressions.get(name)!;
  };
  const melodyOf = (type: SectionType) => {
    if (!melodies.has(type)) {
      let step = random.integer(0, 4);
      const melody = Array.from({ length: 4 * beatsPerBar * 2 }, () => {
        if (random.next() < (type === 'CHORUS' ? 0.35 : 0.5)) return null;
        step = Math.max(-2, Math.min(8, step + random.integer(-2, 2)));
        return step;
      });
      melodies.set(type, melody);
    }
    return melodies.get(type)!;
  };

  /** The moment of a step: swing delays the second half of each beat. */
  const timeOf = (bar: number, share: number) => {
    const position = bar * beatsPerBar + share * beatsPerBar;
    const beat = Math.floor(position + 1e-9);
    let inside = position - beat;
    const off = 0.5 + (spec.swing ?? 0) / 6;
    if (beatsPerBar !== 2)
      inside = inside < 0.5 ? (inside * off) / 0.5 : off + ((inside - 0.5) * (1 - off)) / 0.5;
    const [from, to] = [pulse[beat] ?? pulse.at(-1)!, pulse[beat + 1] ?? pulse.at(-1)! + 0.5];
    return from + inside * (to - from);
  };
  const strokes = (
    pattern: string | undefined,
    bar: number,
    stroke: (at: number, gain: number, step: number) => void,
  ) => {
    [...(pattern ?? '')].forEach((mark, step, all) => {
      if (mark === '.') return;
      const human = random.between(0.8, 1);
      stroke(timeOf(bar, step / all.length) + loose(), (mark === 'x' ? 1 : 0.35) * human, step / all.length);
    });
  };
  const chordNote = (at: number, seconds: number, midi: number, gain: number) => {
    if (style.harmony === 'piano') piano(tonal, at, seconds, midi, gain);
    else if (style.harmony === 'pluck') pluck(tonal, at, Math.max(0.4, seconds), midi, gain, random);
    else if (style.harmony === 'fuzz') fuzz(tonal, at, seconds, midi - 12, gain * 0.6);
    else if (style.harmony === 'bowed') bowed(tonal, at, seconds, midi, gain);
    else if (style.harmony === 'keys') keys(tonal, at, seconds, midi, gain);
    else pad(tonal, at, seconds, midi, gain);
  };
  const singNote = (at: number, seconds: number, midi: number, gain: number) => {
    if (style.singer === 'voice') voice(tonal, at, seconds, midi, gain, random);
    else if (style.singer === 'lead') lead(tonal, at, seconds, midi, gain);
    else if (style.singer === 'bowed') bowed(tonal, at, seconds, midi + 12, gain * 1.4);
    else if (style.singer === 'piano') piano(tonal, at, seconds, midi + 12, gain);
  };

  const play = (bar: number, inPart: number, part: SongPart) => {
    const level = { LOW: 0.55, MEDIUM: 0.8, HIGH: 1 }[part.energy];
    const barSeconds = timeOf(bar + 1, 0) - timeOf(bar, 0);
    const chords = progressionOf(part.type);
    const harmony = chords[inPart % 4]!;
    const drums = part.energy !== 'LOW' || (part.type === 'BRIDGE' && inPart >= part.bars / 2);
    if (drums) {
      strokes(style.kick, bar, (at, gain) => {
        kick(track, at, 0.75 * gain * level);
        kicks.push(at);
      });
      const fill = inPart === part.bars - 1 && part.bars >= 4 && style.snare.includes('x');
      strokes(fill ? `${style.snare.slice(0, -4)}xoxx` : style.snare, bar, (at, gain) =>
        snare(track, at, 0.55 * gain * level, random),
      );
      strokes(style.clap, bar, (at, gain) => clap(track, at, 0.5 * gain * level, random));
      if (inPart === 0 && part.energy === 'HIGH' && style.kick.includes('x'))
        ride(track, timeOf(bar, 0), 1.6, random);
    }
    if (part.energy !== 'LOW' || part.type === 'INTRO') {
      strokes(style.hat, bar, (at, gain) => hat(track, at, 0.3 * gain * level, random));
      strokes(style.ride, bar, (at, gain) => ride(track, at, 0.8 * gain * level, random));
      strokes(style.shaker, bar, (at, gain) => shaker(track, at, 0.6 * gain * level, random));
    }
    if (part.energy !== 'LOW' || !style.kick.includes('x')) {
      strokes(style.bass, bar, (at, gain, step) => {
        const approach = step > 0.8 && random.next() < 0.4 ? 5 : 0;
        bass(tonal, at, barSeconds / 6, tonic - 12 + harmony.root + approach, 0.42 * gain * level);
      });
    }
    const next = chords[(inPart + 1) % 4]!;
    strokes(style.comp, bar, (at, gain, step) => {
      const sounding = style.anticipated && step > 0.8 ? next : harmony;
      for (const note of sounding.notes) chordNote(at, barSeconds / 3, tonic + 12 + note, 0.2 * gain * level);
    });
    let turn = 0;
    if (style.arpeggio && part.energy !== 'HIGH') {
      strokes(style.arpeggio, bar, (at, gain) => {
        const note = harmony.notes[[0, 2, 1, 2][turn++ % 4]!]!;
        chordNote(at, barSeconds / 8, tonic + 12 + note, 0.2 * gain * level);
      });
    }
    if (part.energy === 'HIGH') {
      for (const note of harmony.notes) pad(tonal, timeOf(bar, 0), barSeconds, tonic + 12 + note, 0.14);
    }
    if (part.type === 'INTRO' || part.type === 'OUTRO' || style.singer === 'none') return;
    const melody = melodyOf(part.type);
    const eighths = beatsPerBar * 2;
    for (let step = 0; step < eighths; step++) {
      const note = melody[(inPart % 4) * eighths + step];
      if (note === null || note === undefined) continue;
      const degree = [0, 2, 3, 5, 7, 9, 10][((note % 7) + 7) % 7]! + 12 * Math.floor(note / 7);
      singNote(
        timeOf(bar, step / eighths) + loose() * 2,
        barSeconds / eighths,
        tonic + 12 + degree,
        0.3 * level,
      );
    }
  };

  const end = (bar: number) => {
    for (const note of progressionOf('VERSE')[0]!.notes)
      chordNote(timeOf(bar, 0), 1.6, tonic + 12 + note, 0.3);
    if (spec.beatlessIntro) {
      const start = (spec.lateStart ?? 0) + 0.05;
      for (const note of key[0]!.notes) pad(tonal, start, spec.beatlessIntro, tonic + 12 + note, 0.2);
    }
    if (spec.speechIntro) talk(track, (spec.lateStart ?? 0) + 0.1, spec.speechIntro - 0.3, random);
    if (tonal !== track) mixDucked(track, tonal, kicks);
  };
  return { play, end };
}

function mixDucked(track: Track, tonal: Track, kicks: readonly number[]): void {
  for (const at of kicks) {
    const from = Math.round(at * track.sampleRate);
    for (let i = 0; i < 0.3 * track.sampleRate; i++) {
      const held = i / (0.3 * track.sampleRate);
      if (from + i >= 0 && from + i < tonal.samples.length)
        tonal.samples[from + i]! *= 0.15 + 0.85 * held ** 1.5;
    }
  }
  for (let i = 0; i < track.samples.length; i++) track.samples[i]! += tonal.samples[i]!;
}

/** Syllables in runs, as people talk: no two alike and none on a grid. */
export function talk(track: Track, from: number, seconds: number, random: Random): void {
  for (let at = from; at < from + seconds; ) {
    const syllables = random.integer(3, 14);
    for (let k = 0; k < syllables && at < from + seconds; k++) {
      const length = random.between(0.09, 0.3);
      voice(track, at, length, random.between(42, 50), random.between(0.25, 0.5), random);
      at += length + random.between(0, 0.09);
    }
    at += random.between(0.25, 0.9);
  }
}

function finish(track: Track, spec: SongSpec, random: Random): void {
  const { samples } = track;
  if (spec.room) addRoom(track, spec.room);
  if (spec.muffled) {
    let held = 0;
    for (let i = 0; i < samples.length; i++) {
      held += 0.35 * (samples[i]! - held);
      samples[i] = held;
    }
  }
  const rising = (spec.fadeIn ?? 0) * track.sampleRate;
  for (let i = 0; i < rising; i++) samples[i]! *= (i / rising) ** 2;
  master(samples, spec.drive ?? 0.8);
  if (spec.noise)
    for (let i = 0; i < samples.length; i++) samples[i]! += (random.next() * 2 - 1) * spec.noise;
}
