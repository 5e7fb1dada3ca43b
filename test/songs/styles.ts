/**
 * What the players of a style do in one bar, step by step: "x" is a stroke, "o" a soft one, "." a rest.
 * A pattern has as many steps as the bar has subdivisions.
 */

export type Pattern = string;
export type Harmony = 'piano' | 'pluck' | 'fuzz' | 'bowed' | 'pad' | 'keys';

export type Style = {
  kick: Pattern;
  snare: Pattern;
  clap?: Pattern;
  hat: Pattern;
  ride?: Pattern;
  shaker?: Pattern;
  bass: Pattern;
  /** Chords struck together. */
  comp: Pattern;
  /** Chord notes one after the other. */
  arpeggio?: Pattern;
  harmony: Harmony;
  /** Chords come an eighth before the bar that they belong to. */
  anticipated?: boolean;
  singer: 'voice' | 'lead' | 'piano' | 'bowed' | 'none';
  /** All but the drums gives way to each kick. */
  sidechain?: boolean;
};

const NONE = '................';

export const STYLES = {
  rock: {
    kick: 'x.....x.x.x.....',
    snare: '....x.......x...',
    hat: 'x.x.x.x.x.x.x.x.',
    bass: 'x.x.x.x.x.x.x.x.',
    comp: 'x.....x...x.....',
    harmony: 'fuzz',
    singer: 'voice',
  },
  disco: {
    kick: 'x...x...x...x...',
    snare: '....o.......o...',
    clap: '....x.......x...',
    hat: '..x...x...x...x.',
    bass: '..x...x...x...x.',
    comp: 'x..x..x.........',
    harmony: 'pad',
    singer: 'lead',
  },
  pop: {
    kick: 'x......xx.......',
    snare: '....x.......x..o',
    hat: 'xoxoxoxoxoxoxoxo',
    bass: 'x..x..x.x..x..x.',
    comp: 'x.......x.......',
    arpeggio: 'x.x.x.x.x.x.x.x.',
    harmony: 'keys',
    singer: 'voice',
  },
  funk: {
    kick: 'x..x......x..x..',
    snare: '....x..o.o..x..o',
    hat: 'xxoxxxoxxxoxxxox',
    bass: 'x..x..x...xx..x.',
    comp: '..x...xx..x...x.',
    harmony: 'keys',
    singer: 'voice',
  },
  hiphop: {
    kick: 'x......o.xx.....',
    snare: '....x.......x...',
    hat: 'x.x.x.xxx.x.x.x.',
    bass: 'x.....x..x......',
    comp: 'x...............',
    arpeggio: 'x..x..x...x.x...',
    harmony: 'piano',
    singer: 'voice',
  },
  trap: {
    kick: 'x.....x....x....',
    snare: '........x.......',
    clap: '........x.......',
    hat: 'x.xxx.x.x.xxx.xx',
    bass: 'x.....x....x....',
    comp: 'x...............',
    arpeggio: 'x..x..x..x..x.x.',
    harmony: 'keys',
    singer: 'voice',
  },
  syncopated: {
    kick: '......x.x.....x.',
    snare: '....x..o....x...',
    hat: 'o.x.x.x.x.x.x.x.',
    bass: '..x.x.x.x...x.x.',
    comp: '..x...x.x.....x.',
    harmony: 'keys',
    anticipated: true,
    singer: 'voice',
  },
  reggae: {
    kick: '........x.......',
    snare: '........x.......',
    hat: 'x.o.x.o.x.o.x.o.',
    bass: 'x...x.x...x.x...',
    comp: '..x...x...x...x.',
    harmony: 'keys',
    singer: 'voice',
  },
  bossa: {
    kick: 'x..ox..ox..ox..o',
    snare: 'o..o..o...o..o..',
    hat: NONE,
    shaker: 'xoxoxoxoxoxoxoxo',
    bass: 'x..ox..ox..ox..o',
    comp: '.x..x...x..x..x.',
    harmony: 'pluck',
    singer: 'voice',
  },
  jazz: {
    kick: 'o...o...o...o...',
    snare: '......o.......o.',
    hat: '....x.......x...',
    ride: 'x...x.o.x...x.o.',
    bass: 'x...x...x...x...',
    comp: '......x.....x...',
    harmony: 'piano',
    singer: 'lead',
  },
  ballad: {
    kick: 'x.......x.x.....',
    snare: '....x.......x...',
    hat: 'x.o.x.o.x.o.x.o.',
    bass: 'x.......x.....x.',
    comp: 'x.......x.......',
    arpeggio: 'x.x.x.x.x.x.x.x.',
    harmony: 'piano',
    singer: 'voice',
  },
  jungle: {
    kick: 'x.x.......xx....',
    snare: '....x..o.o..x..o',
    hat: 'x.x.x.x.x.x.x.x.',
    bass: 'x.......x.....x.',
    comp: 'x...............',
    harmony: 'pad',
    singer: 'lead',
  },
  solopiano: {
    kick: NONE,
    snare: NONE,
    hat: NONE,
    bass: 'x.......x.......',
    comp: 'x.......o...o...',
    arpeggio: 'x.x.x.x.x.x.x.x.',
    harmony: 'piano',
    singer: 'piano',
  },
  strings: {
    kick: NONE,
    snare: NONE,
    hat: NONE,
    bass: 'x.......x.......',
    comp: 'x...x...x...x...',
    arpeggio: 'x.x.x.x.x.x.x.x.',
    harmony: 'bowed',
    singer: 'bowed',
  },
  folk: {
    kick: NONE,
    snare: NONE,
    hat: NONE,
    bass: 'x.......x.......',
    comp: 'x.o.x.xo..xox.xo',
    arpeggio: 'x.x.x.x.x.x.x.x.',
    harmony: 'pluck',
    singer: 'voice',
  },
  waltz: {
    kick: 'x...........',
    snare: '....o...o...',
    hat: 'x...x...x...',
    bass: 'x...........',
    comp: '....x...x...',
    arpeggio: 'x.x.x.x.x.x.',
    harmony: 'piano',
    singer: 'bowed',
  },
  rockwaltz: {
    kick: 'x.......o...',
    snare: '....x...x...',
    hat: 'x.x.x.x.x.x.',
    bass: 'x.....x.x...',
    comp: 'x.....x.....',
    harmony: 'fuzz',
    singer: 'voice',
  },
  sixeight: {
    kick: 'x.......o...',
    snare: '......x.....',
    hat: 'x.x.x.x.x.x.',
    bass: 'x...x.x.....',
    comp: 'x...........',
    arpeggio: 'x.x.x.x.x.x.',
    harmony: 'keys',
    singer: 'voice',
  },
} as const satisfies Record<string, Style>;
