/** Composes a piece: tracks of timed notes as plain data, the same for the same brief. */
import { randomFrom } from '../seed.js';
import { playBass, playChords, playDrum } from './accompaniment.js';
import type { MusicBrief } from './brief.js';
import { formOf } from './form.js';
import type { Part, Space } from './genre.js';
import { GENRES } from './genres.js';
import { harmonyOf } from './harmony.js';
import type { InstrumentId } from './instruments.js';
import { playMarks } from './marks.js';
import { playMelody } from './melody.js';
import { musicalMood } from './musical-mood.js';
import type { Note, Piece } from './piece.js';

export type Track = {
  instrument: InstrumentId;
  notes: Note[];
  /** In decibels. */
  gain: number;
  pan: number;
  room: number;
};

export type Score = {
  bpm: number;
  beatsPerBar: number;
  seconds: number;
  seed: number;
  space: Space;
  tracks: Track[];
};

export function composeScore(brief: MusicBrief): Score {
  const genre = { ...GENRES[brief.genre], beatsPerBar: brief.beatsPerBar };
  const mood = musicalMood(brief.mood);
  const random = (part: string) => randomFrom('music', brief.genre, brief.seed, part);
  const form = formOf(brief);
  const side = mood.side ?? genre.leaning;
  const piece: Piece = {
    genre,
    form,
    harmony: harmonyOf(genre, side, form, random('harmony')),
    register: mood.register,
  };
  const tracks = genre.parts.map(
    (part, index): Track => ({
      instrument: part.instrument,
      notes: play(piece, part, random(`part ${index}`)),
      gain: part.gain,
      pan: part.pan ?? 0,
      room: part.room ?? 0.2,
    }),
  );
  const marks = playMarks(piece).map((mark): Track => ({ ...mark, pan: 0, room: 0.4 }));
  return {
    bpm: brief.bpm,
    beatsPerBar: brief.beatsPerBar,
    seconds: brief.seconds,
    seed: brief.seed,
    space: genre.space,
    tracks: [...tracks, ...marks]
      .map((track) => ({ ...track, notes: inside(track.notes, brief.seconds) }))
      .filter((track) => track.notes.length > 0),
  };
}

function play(piece: Piece, part: Part, random: ReturnType<typeof randomFrom>): Note[] {
  switch (part.play) {
    case 'chords':
      return playChords(piece, part, random);
    case 'bass':
      return playBass(piece, part, random);
    case 'melody':
      return playMelody(piece, part, random);
    case 'drum':
      return playDrum(piece, part, random);
  }
}

const inside = (notes: Note[], seconds: number): Note[] =>
  notes
    .filter((note) => note.at < seconds - 0.02)
    .map((note) => ({ ...note, seconds: Math.min(note.seconds, seconds - note.at) }))
    .sort((a, b) => a.at - b.at);
