import type { Genre } from '../genre.js';

export const JAZZ: Genre = {
  words: ['jazz', 'jazz trio', 'swing', 'bebop', 'lounge', 'cool jazz', 'blues', 'smooth jazz', 'piano trio'],
  tempo: [96, 126, 168],
  beatsPerBar: 4,
  tonics: [0, 2, 3, 5, 7, 10],
  bright: {
    mode: 'major',
    calm: [
      ['Imaj7', 'vi7', 'ii9', 'V13'],
      ['Imaj9', 'iv7 bVII9', 'Imaj7 VI7b9', 'ii9 V13'],
    ],
    lift: [
      ['ii9', 'V13', 'Imaj9', 'VI7b9'],
      ['IVmaj7', 'iv7 bVII9', 'iii7 VI7b9', 'ii9 V13'],
    ],
    cadence: ['ii9 V13', 'I69'],
  },
  dark: {
    mode: 'dorian',
    calm: [
      ['i9', 'i9', 'iv9', 'V7b9'],
      ['i6', 'iim7b5 V7b9', 'i9', 'iv7 V7b9'],
    ],
    lift: [
      ['iv9', 'bVII13', 'bIIImaj9', 'iim7b5 V7b9'],
      ['bVImaj7', 'iim7b5 V7b9', 'i9', 'V7b9'],
    ],
    cadence: ['iim7b5 V7b9', 'i69'],
  },
  leaning: 'bright',
  swing: { unit: 'eighth', ratio: 0.64 },
  looseness: 0.009,
  space: { reverb: 1.2, wet: 0.14 },
  parts: [
    {
      play: 'chords',
      instrument: 'piano',
      register: 57,
      voices: 4,
      gain: -11,
      pan: -0.2,
      room: 0.2,
      levels: [
        { from: 0, rhythms: ['x___x___|x____x__', 'x____x__|...x____'] },
        { from: 0.45, rhythms: ['x..x_..-|.x__..x_', '...x_.x_|x..x____|.x_..x__|...x..x_'] },
        { from: 0.75, rhythms: ['x.-x_.x_|.x_x..x_', 'x..x_x._|.x.x_.x_'] },
      ],
    },
    {
      play: 'bass',
      instrument: 'upright-bass',
      register: 38,
      gain: -4,
      room: 0.08,
      levels: [
        { from: 0.1, rhythms: ['R___5___|R___3_a_'] },
        { from: 0.42, rhythms: ['R_3_5_a_|R_5_3_a_', 'R_5_8_a_|R_3_5_a_|R_7_5_a_|R_3_5_a_'] },
        { from: 0.72, rhythms: ['R_3_5_a_|R_5_83a_|R_3_5_a_|R_8_57a_'] },
      ],
    },
    {
      play: 'melody',
      instrument: 'piano',
      register: 74,
      motion: 'leaps',
      gain: -3,
      pan: 0.12,
      room: 0.2,
      levels: [
        { from: 0.25, rhythms: ['..x_x_x_|x_______', 'x_x___x_|x_____..'] },
        {
          from: 0.5,
          rhythms: ['..xxx_xx|x_.xx___|.xx_xxx_|x_____..', 'x_xx_x_x|x_x_____|.x_xx_xx|x____...'],
        },
        { from: 0.75, rhythms: ['xxxx_xxx|x_.xxxx_|.xxxx_xx|x_xx____'] },
      ],
    },
    {
      play: 'drum',
      instrument: 'brush',
      gain: -13,
      pan: 0.1,
      room: 0.2,
      below: 0.7,
      levels: [
        { from: 0.1, rhythms: ['o.x.o.x.'] },
        { from: 0.4, rhythms: ['o.x-o.x-|o.x-o-x-'] },
      ],
    },
    {
      play: 'drum',
      instrument: 'ride',
      gain: -15,
      pan: 0.35,
      room: 0.15,
      levels: [{ from: 0.42, rhythms: ['x.X-x.X-|x.X-x-X-'] }],
    },
    {
      play: 'drum',
      instrument: 'hat',
      gain: -17,
      pan: -0.3,
      room: 0.1,
      levels: [{ from: 0.3, rhythms: ['..x...x.'] }],
    },
    {
      play: 'drum',
      instrument: 'snare',
      gain: -15,
      room: 0.15,
      levels: [{ from: 0.6, rhythms: ['...-...o|.-.....-', '.....-..|-..o...-'] }],
      fills: ['-.oxo.xX', '..x-xoxX'],
    },
    {
      play: 'drum',
      instrument: 'kick',
      gain: -15,
      levels: [{ from: 0.5, rhythms: ['o.-.o.-.|o.-.o..x'] }],
    },
  ],
  marks: {},
};
