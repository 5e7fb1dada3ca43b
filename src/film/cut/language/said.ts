/** How people say lengths, moments, parts of the song and of the picture, and kinds of transitions and overlays. */
import type { SectionType } from '../../sound/analysis.js';
import { type Area, type Length, type Meant, type SectionRef, ways } from './meanings.js';

const SECTIONS: Record<string, SectionType> = {
  intro: 'INTRO',
  introduction: 'INTRO',
  verse: 'VERSE',
  verses: 'VERSE',
  chorus: 'CHORUS',
  choruses: 'CHORUS',
  refrain: 'CHORUS',
  hook: 'CHORUS',
  bridge: 'BRIDGE',
  outro: 'OUTRO',
  coda: 'OUTRO',
};
const SECONDS = '(s|sec|secs|second|seconds)';
const AREAS: [string, Area][] = [];
for (const [down, downWords] of [
  ['top', '(top|upper)'],
  ['bottom', '(bottom|lower)'],
  ['centre', '(middle|centre|center)'],
] as const) {
  for (const across of ['left', 'right'] as const)
    AREAS.push([`${downWords} ${across}`, { across, down }], [`${across} ${downWords}`, { across, down }]);
}
AREAS.push(
  ['(top|upper) [middle|centre|center]', { across: 'centre', down: 'top' }],
  ['(bottom|lower) [middle|centre|center]', { across: 'centre', down: 'bottom' }],
  ['left', { across: 'left', down: 'centre' }],
  ['right', { across: 'right', down: 'centre' }],
  ['(centre|center|middle)', { across: 'centre', down: 'centre' }],
);

const sum = (a: number, b: number): Length => ({ seconds: a + b });

export const SAID = {
  share: ways(
    'share',
    ['<number> (percent|pct)', ({ number }) => number![0]! / 100],
    ['[a|one] half', 0.5],
    ['[a|one] third', 1 / 3],
    ['[a|one] quarter', 0.25],
    ['three quarters', 0.75],
    ['two thirds', 2 / 3],
    // "At 3/4 speed"
    ['<number>', ({ number }) => (number![0]! > 0 && number![0]! < 1 ? number![0]! : undefined)],
  ),
  times: ways(
    'times',
    ['<number> (x|times)', ({ number }) => number![0]],
    ['x <number>', ({ number }) => number![0]],
    ['(twice|double|two times)', 2],
    ['(triple|thrice)', 3],
    ['(quadruple)', 4],
  ),
  time: ways(
    'time',
    [`<number> ${SECONDS}`, ({ number }) => ({ seconds: number![0]! })],
    [`<number> and a half ${SECONDS}`, ({ number }) => sum(number![0]!, 0.5)],
    [`<number> ${SECONDS} and a half`, ({ number }) => sum(number![0]!, 0.5)],
    [
      `<number> ${SECONDS} [and] <number> frames`,
      ({ number }) => ({ frames: Math.round(number![0]! * 30) + number![1]! }),
    ],
    ['a (second|sec)', { seconds: 1 }],
    ['(another|one more) (second|sec)', { seconds: 1, extra: true }],
    ['(another|a further|an extra) <time>', ({ time }) => ({ ...time![0]!, extra: true })],
    ['(a|one) (second|sec) and a half', { seconds: 1.5 }],
    ['([a] half a (second|sec)|[a] half (second|sec)|half of a second)', { seconds: 0.5 }],
    [
      '([a] quarter of a (second|sec)|[a] quarter (second|sec)|a quarter of second|quarter of a sec)',
      { seconds: 0.25 },
    ],
    ['([a] three quarters of a second|[a] three quarter second)', { seconds: 0.75 }],
    ['(a third of a second)', { seconds: 1 / 3 }],
    ['<number> (frame|frames)', ({ number }) => ({ frames: number![0]! })],
    ['a frame', { frames: 1 }],
    ['the <time> mark', ({ time }) => time![0]],
    ['<number> (ms|millisecond|milliseconds)', ({ number }) => ({ seconds: number![0]! / 1000 })],
    ['(a|one) (minute|min)', { seconds: 60 }],
    ['(a|one) minute and a half', { seconds: 90 }],
    ['half a minute', { seconds: 30 }],
    ['<number> (minutes|minute|min|mins|m)', ({ number }) => ({ seconds: number![0]! * 60 })],
    [
      `<number> (minutes|minute|min|mins|m) [and] <number> ${SECONDS}`,
      ({ number }) => sum(number![0]! * 60, number![1]!),
    ],
    ['<number> (beat|beats)', ({ number }) => ({ beats: number![0]! })],
    ['a beat', { beats: 1 }],
    ['half a beat', { beats: 0.5 }],
    ['<number> (bar|bars|measure|measures)', ({ number }) => ({ bars: number![0]! })],
    ['a (bar|measure)', { bars: 1 }],
    ['half a (bar|measure)', { bars: 0.5 }],
  ),
  span: ways(
    'span',
    ['<time>', ({ time }) => time![0]],
    ['(second|sec)', { seconds: 1 }],
    ['(second|sec) and a half', { seconds: 1.5 }],
    ['half (second|sec)', { seconds: 0.5 }],
    ['quarter (second|sec)', { seconds: 0.25 }],
    ['beat', { beats: 1 }],
    ['(bar|measure)', { bars: 1 }],
    ['frame', { frames: 1 }],
  ),
  more: ways(
    'more',
    [`<number> more ${SECONDS}`, ({ number }) => ({ seconds: number![0]! })],
    ['<number> more frames', ({ number }) => ({ frames: number![0]! })],
    ['<time> (more|longer)', ({ time }) => time![0]],
  ),
  seconds: ways('seconds', ['<number> [seconds]', ({ number }) => ({ seconds: number![0]! })]),
  point: ways(
    'point',
    [
      '[second] <time> [in|into the film|mark]',
      ({ time }) => ('seconds' in time![0]! ? time![0] : undefined),
    ],
    ['(second|seconds) <number>', ({ number }) => ({ seconds: number![0]! })],
    ['[the] [very] (start|beginning)', { at: 'start' }],
    ['[the] [very] end', { at: 'end' }],
    [
      '<time> (before|from) [the] [very] (end|finish) [of (the film|the video|it)]',
      ({ time }) => ('seconds' in time![0]! ? { beforeEnd: time![0].seconds } : undefined),
    ],
    ['([the] middle|halfway [through]|[the] halfway point)', { at: 'middle' }],
    ['[the] <section>', ({ section }) => ({ section: section![0]! })],
  ),
  section: ways(
    'section',
    ...Object.entries(SECTIONS).flatMap(
      ([word, type]): [string, (said: Meant) => SectionRef | undefined][] => [
        [
          word,
          () => ({
            type,
            which: (word.endsWith('es') && word !== 'verse') || word === 'verses' ? 'every' : 'any',
          }),
        ],
        [`<ordinal> ${word}`, ({ ordinal }) => ({ type, which: ordinal![0]! })],
        [`${word} <number>`, ({ number }) => ({ type, which: number![0]! })],
        [`(last|final) ${word}`, () => ({ type, which: 'last' })],
        [`(every|each|all) [the] ${word}`, () => ({ type, which: 'every' })],
      ],
    ),
  ),
  edge: ways(
    'edge',
    ['[the|its|their] [very] (start|beginning|front|head|front end|head end)', 'start'],
    ['[the|its|their] [very] (end|back|tail|ending|tail end|back end)', 'end'],
    [
      '(both [the] start and [the] end|both [the] beginning and [the] end|both ends|each end|both sides|either end|each side|start and end|[the] beginning and [the] end|[the] start and [the] end|front and back)',
      'both',
    ],
  ),
  amount: ways(
    'amount',
    ['(a bit|a little|a little bit|slightly|a tad|a touch|somewhat)', 'a little'],
    ['(much|a lot|way|far|considerably|significantly)', 'a lot'],
  ),
  area: ways('area', ...AREAS),
  side: ways(
    'side',
    ['[right|just|immediately|directly] (before|preceding|ahead of|in front of)', 'before'],
    ['[right|just|immediately|directly] (after|following|behind)', 'after'],
  ),
  kind: ways(
    'kind',
    [
      '(crossfade|crossfades|dissolve|dissolves|cross fade|cross fades|cross dissolve|cross dissolves|crossdissolve|xfade)',
      'CROSSFADE',
    ],
    ['(fade|fades|dip|dips|fading) (to|through) black', 'FADE'],
    ['(fade through black|black fade|black fades|dip to black)', 'FADE'],
    ['[hard|straight|simple|clean|jump] (cut|cuts)', 'CUT'],
  ),
  blend: ways('blend', ['<kind>', ({ kind }) => (kind![0] === 'CUT' ? undefined : kind![0])]),
  overlay: ways(
    'overlay',
    ['[the|a|my|our|its] (call to action|cta|button)', 'CALL_TO_ACTION'],
    ['[the|a|my|our|its] (title|headline|heading)', 'TITLE'],
    ['[the|a|some|my|our] (text|text overlay|overlay text|words on screen)', 'TITLE'],
    ['[the|a|my|our|its] [brand] (tagline|slogan|strapline|motto)', 'TAGLINE'],
    ['[the|a|my|our|its] [brand] (logo|watermark)', 'LOGO'],
    ['[the|all] [the] (subtitle|subtitles|caption|captions|lyrics)', 'SUBTITLE'],
  ),
};
