import type { Genre } from '../genre.js';

export const HIP_HOP: Genre = {
  words: ['hip hop', 'hip-hop', 'rap', 'trap', 'boom bap', 'drill', 'grime', 'urban', '808'],
  tempo: [76, 88, 98],
  beatsPerBar: 4,
  tonics: [0, 1, 2, 4, 5, 7],
  bright: {
    mode: 'dorian',
    calm: [
      ['i9', 'IV9', 'i9', 'IV9'],
      ['bVImaj7', 'bVII', 'i7', 'i7'],
    ],
    lift: [
      ['bVImaj7', 'v7', 'i9', 'IV9'],
      ['i9', 'bIIImaj7', 'IV9', 'bVII'],
    ],
    cadence: ['bVImaj7 v7', 'i9'],
  },
  dark: {
    mode: 'minor',
    calm: [
      ['i', 'i', 'bVI', 'V'],
      ['iadd9', 'bVI', 'iadd9', 'iv'],
    ],
    lift: [
      ['i', 'bVI', 'iv', 'V'],
      ['bVI', 'V', 'i', 'i'],
    ],
    cadence: ['bVI V', 'i'],
  },
  leaning: 'dark',
  swing: { unit: 'sixteenth', ratio: 0.56 },
  looseness: 0.005,
  space: { reverb: 1.5, wet: 0.13 },
  parts: [
    {
      play: 'chords',
      instrument: 'piano',
      ring: true,
      register: 57,
      voices: 3,
      strum: 0.008,
      gain: -8,
      pan: -0.15,
      room: 0.3,
      levels: [
        { from: 0, rhythms: ['0_2_1_2_0_2_1_2_', 'x_____x_..x_____'] },
        { from: 0.5, rhythms: ['x_____x_..x___x_|x_____x_..-_x___', 'x__x__x_....x_x_|x__x__x_........'] },
      ],
    },
    {
      play: 'bass',
      instrument: 'sub-bass',
      register: 34,
      gain: -8.5,
      levels: [
        { from: 0.3, rhythms: ['R_________r_____|R_____r_____5___'] },
        { from: 0.6, rhythms: ['R_____r_..R___8_|R_____r_..r_5_a_', 'R__r___..rR_____|R__r____..8_5_a_'] },
      ],
    },
    {
      play: 'chords',
      instrument: 'strings',
      register: 67,
      voices: 3,
      gain: -14,
      pan: 0.2,
      room: 0.4,
      levels: [
        { from: 0.45, rhythms: ['o_______________'] },
        { from: 0.75, rhythms: ['x___..x_x_______|x___..x_x___x___'] },
      ],
    },
    {
      play: 'melody',
      instrument: 'bells',
      register: 76,
      motion: 'steps',
      gain: -16,
      pan: 0.3,
      room: 0.45,
      levels: [
        { from: 0.66, rhythms: ['x__x__x_..x_....|x__x__x_........', '..x_x_..x_x_....|..x_x_______....'] },
      ],
    },
    {
      play: 'melody',
      instrument: 'flute',
      register: 72,
      motion: 'steps',
      gain: -14,
      pan: -0.3,
      room: 0.4,
      below: 0.66,
      levels: [
        { from: 0.35, rhythms: ['........x_x_x___|................', '..x_x_x_________|................'] },
      ],
    },
    {
      play: 'drum',
      instrument: 'deep-kick',
      gain: -6,
      levels: [
        { from: 0.35, rhythms: ['X.........X.....|X.....x...X.....'] },
        { from: 0.6, rhythms: ['X..x......X..x..|X.x....x..X.....', 'X.....xX..X.....|X..x...x..X..x..'] },
      ],
      fills: ['X..x..X...x.....'],
    },
    {
      play: 'drum',
      instrument: 'snare',
      gain: -6,
      room: 0.15,
      levels: [{ from: 0.42, rhythms: ['....X.......X...|....X..-....X..-'] }],
      fills: ['....X..-..-.X.xX'],
    },
    {
      play: 'drum',
      instrument: 'machine-clap',
      gain: -11,
      room: 0.2,
      levels: [{ from: 0.6, rhythms: ['....X.......X...'] }],
    },
    {
      play: 'drum',
      instrument: 'machine-hat',
      gain: -17,
      pan: 0.25,
      levels: [
        { from: 0.4, rhythms: ['x.o.x.o.x.o.x.o.'] },
        {
          from: 0.65,
          rhythms: [
            'x...o...x...o...x...o...x.x.o.o.|x...o...x...o...x.o.o.o.xooox.o.',
            'x...o.o.x...o...x...o.o.xoooo.o.',
          ],
        },
      ],
    },
    {
      play: 'drum',
      instrument: 'machine-open-hat',
      gain: -17,
      pan: 0.25,
      levels: [{ from: 0.7, rhythms: ['..............x.|................'] }],
    },
    {
      play: 'drum',
      instrument: 'crackle',
      gain: -26,
      room: 0,
      levels: [{ from: 0, rhythms: ['x_______________'] }],
    },
  ],
  marks: { rise: 'riser', hit: 'impact' },
};
