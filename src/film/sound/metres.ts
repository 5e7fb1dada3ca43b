/** What bars are made of: for each metre, where in the bar drums fall, chords change and accents lie. */

export type Cue = 'kick' | 'snare' | 'chord' | 'root' | 'accent' | 'power' | 'low' | 'air';
export const CUES: readonly Cue[] = ['kick', 'snare', 'chord', 'root', 'accent', 'power', 'low', 'air'];

/** Weights over the steps of a bar. */
type Steps = readonly number[];

/** One way to play a metre. What is not told apart by the drums is the metre's own. */
export type Metre = {
  name: string;
  beatsPerBar: number;
  stepsPerBeat: number;
  cues: Record<Cue, Steps>;
};

const FOUR = {
  chord: [4, 0, 0, 0, 1, 0, 0, 0.5],
  root: [4, 0, 0, 0, 1, 0, 0, 0],
  accent: [3, 0, 2, 0, 2.3, 0, 2, 0],
  power: [3, 0, 3, 0, 3, 0, 3, 0],
  low: [3, 0, 1, 0.3, 1.5, 0.3, 1, 0.3],
  air: [2, 1, 2, 1, 2, 1, 2, 1],
};

const inFour = (name: string, kick: Steps, snare: Steps): Metre => ({
  name,
  beatsPerBar: 4,
  stepsPerBeat: 2,
  cues: { ...FOUR, kick, snare },
});

export const METRES: readonly Metre[] = [
  inFour('backbeat', [3, 0, 0.3, 0.5, 1.5, 0.5, 0.3, 0.3], [0, 0, 3, 0, 0, 0, 3, 0]),
  inFour('floor', [3, 0, 3, 0, 3, 0, 3, 0], [0, 0, 3, 0, 0, 0, 3, 0]),
  inFour('pushed', [1.5, 0, 0, 1, 1, 0, 0, 1], [0, 0, 3, 0, 0, 0, 3, 0]),
  inFour('half-time', [3, 0, 0.3, 0.7, 0.3, 0.7, 0.3, 0.3], [0, 0, 0, 0, 3, 0, 0, 0]),
  inFour('one drop', [0, 0, 3, 0, 0, 0, 3, 0], [0, 0, 3, 0, 0, 0, 3, 0]),
  inFour('slow drop', [0, 0, 0, 0, 3, 0, 0, 0], [0, 0, 0, 0, 3, 0, 0, 0]),
  {
    name: 'three',
    beatsPerBar: 3,
    stepsPerBeat: 2,
    cues: {
      kick: [3, 0, 0, 0, 0.5, 0],
      snare: [0, 0, 2, 0, 2, 0],
      chord: [4, 0, 0, 0, 0, 0],
      root: [4, 0, 0, 0, 0, 0],
      accent: [3, 0, 2, 0, 2, 0],
      power: [3, 0, 2, 0, 2, 0],
      low: [3, 0, 1, 0, 1, 0],
      air: [2, 1, 2, 1, 2, 1],
    },
  },
  {
    name: 'six-eight',
    beatsPerBar: 2,
    stepsPerBeat: 3,
    cues: {
      kick: [3, 0, 0, 0.5, 0.3, 0],
      snare: [0, 0, 0, 3, 0, 0],
      chord: [4, 0, 0, 0.5, 0, 0],
      root: [4, 0, 0, 0.5, 0, 0],
      accent: [3, 0.5, 0.5, 2.5, 0.5, 0.5],
      power: [3, 0, 0, 2.5, 0, 0],
      low: [3, 0, 0, 2, 0.3, 0],
      air: [2, 1, 1, 2, 1, 1],
    },
  },
];

/** What is known of a metre that only a hint names: it has a first beat, and beats. */
export function plainMetre(beatsPerBar: number): Metre {
  const first = Array.from({ length: beatsPerBar * 2 }, (_, step) => (step === 0 ? 3 : 0));
  const beats = first.map((weight, step) => weight || (step % 2 === 0 ? 2 : 0));
  const cues = {
    kick: first,
    snare: beats.map((weight) => 3 - weight),
    chord: first,
    root: first,
    accent: beats,
    power: beats,
    low: beats,
    air: beats,
  };
  return { name: 'hinted', beatsPerBar, stepsPerBeat: 2, cues };
}
