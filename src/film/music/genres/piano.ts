import type { Genre } from '../genre.js';

export const PIANO: Genre = {
  words: ['piano', 'solo piano', 'piano solo', 'ballad', 'neoclassical', 'neo-classical', 'piano ballad'],
  tempo: [62, 76, 104],
  beatsPerBar: 4,
  tonics: [0, 2, 3, 5, 7, 10],
  bright: {
    mode: 'major',
    calm: [
      ['Iadd9', 'V', 'vi7', 'IVadd9'],
      ['Iadd9', 'iii', 'IVadd9', 'V7sus4 V'],
    ],
    lift: [
      ['IVadd9', 'V', 'iii7', 'vi7'],
      ['vi7', 'IVadd9', 'Iadd9', 'V'],
    ],
    cadence: ['ii7 V7', 'Iadd9'],
  },
  dark: {
    mode: 'minor',
    calm: [
      ['iadd9', 'bVImaj7', 'bIII', 'bVII'],
      ['iadd9', 'v7', 'bVImaj7', 'iv7'],
    ],
    lift: [
      ['bVImaj7', 'bVII', 'i', 'bIII'],
      ['iv7', 'bVII', 'bIII', 'bVImaj7 V'],
    ],
    cadence: ['iv7 V7', 'iadd9'],
  },
  leaning: 'bright',
  looseness: 0.009,
  space: { reverb: 2.6, wet: 0.24 },
  parts: [
    {
      play: 'chords',
      instrument: 'piano',
      ring: true,
      register: 53,
      voices: 4,
      strum: 0.02,
      gain: -10,
      pan: -0.12,
      levels: [
        { from: 0, rhythms: ['0___1___2___1___', '0___2___3___2___'] },
        { from: 0.4, rhythms: ['0_1_2_3_2_1_2_1_', '0_2_1_2_3_2_1_2_'] },
        { from: 0.75, rhythms: ['0_1_2_3_4_3_2_1_', '0_2_3_4_3_2_3_2_'] },
      ],
    },
    {
      play: 'bass',
      instrument: 'piano',
      register: 36,
      gain: -11,
      pan: -0.2,
      levels: [
        { from: 0.25, rhythms: ['R_______________'] },
        { from: 0.6, rhythms: ['R_______5_______', 'R_______8___5___'] },
      ],
    },
    {
      play: 'melody',
      instrument: 'piano',
      register: 74,
      motion: 'steps',
      gain: -2,
      pan: 0.14,
      levels: [
        { from: 0.2, rhythms: ['x_______x_______|x_______________', 'x___________x___|x_______________'] },
        { from: 0.45, rhythms: ['x_____x_x___x___|x_______x___....', 'x___x___x_____x_|x___x_______....'] },
        { from: 0.72, rhythms: ['x___x_x_x___x_x_|x___x_____x_x___', 'x_x_x___x_x_x___|x___x_x_x_______'] },
      ],
    },
    {
      play: 'melody',
      instrument: 'piano',
      register: 62,
      motion: 'leaps',
      gain: -11,
      levels: [{ from: 0.8, rhythms: ['....x_______x___|....x___________'] }],
    },
  ],
  marks: {},
};
