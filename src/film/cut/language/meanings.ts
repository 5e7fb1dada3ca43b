/** The kinds of meaning that phrases are made of: lengths of time, clips, sections, sides of the picture. */
import type { SectionType } from '../../sound/analysis.js';
import type { OverlayKind, TransitionType } from '../../story/plan.js';
import { mayFit, type Phrase, phrase, type Reader, readings, type Said } from './phrase.js';
import type { Word } from './words.js';

export type Length = { seconds: number } | { beats: number } | { bars: number } | { frames: number };
export type SectionRef = { type: SectionType; which: number | 'last' | 'any' | 'every' };
export type Point = { seconds: number } | { at: 'start' | 'middle' | 'end' } | { section: SectionRef };
export type Edge = 'start' | 'end' | 'both';
export type Amount = 'a little' | 'some' | 'a lot';
export type Area = { across: 'left' | 'centre' | 'right'; down: 'top' | 'centre' | 'bottom' };
export type Side = 'before' | 'after';

export type Clips =
  | { by: 'number' | 'fromEnd'; number: number }
  | { by: 'ends'; from: Edge; count: number }
  | { by: 'range'; first: number; last: number }
  | { by: 'all' | 'film' | 'alternate' | 'middle' | 'longest' | 'shortest' | 'it' | 'them' }
  | { by: 'beside' | 'beyond'; side: Side; of: Clips }
  | { by: 'section'; section: SectionRef }
  | { by: 'time'; point: Point }
  | { by: 'words'; words: string[]; all?: boolean }
  | { by: 'firstOf' | 'lastOf'; clips: Clips }
  | { by: 'list'; items: Clips[] }
  | { by: 'except'; all: Clips; except: Clips };

/** What each kind of meaning stands for, so that a rule knows what it is given. */
export type Meanings = {
  number: number;
  ordinal: number;
  share: number;
  times: number;
  time: Length;
  /** "Ten more frames". */
  more: Length;
  /** A number that can only be one of seconds. */
  seconds: Length;
  /** After "the first" or "the last", where "second" alone is one second. */
  span: Length;
  point: Point;
  section: SectionRef;
  edge: Edge;
  amount: Amount;
  area: Area;
  side: Side;
  item: Clips;
  /** A clip, or what is seen in it: "the storm". */
  told: Clips;
  clips: Clips;
  kind: TransitionType;
  /** A kind that isn't a straight cut. */
  blend: TransitionType;
  overlay: OverlayKind;
  text: string;
  quote: string;
  words: string[];
};
export type Meant = { [Kind in keyof Meanings]?: Meanings[Kind][] };

type Way = { phrase: Phrase; meaning: (said: Meant) => unknown };
/** A way to say something, and what it means; a way that turns out to mean nothing gives undefined. */
const ways = <Kind extends keyof Meanings>(
  _kind: Kind,
  ...list: [string, Meanings[Kind] | ((said: Meant) => Meanings[Kind] | undefined)][]
): Way[] =>
  list.map(([text, meaning]) => ({
    phrase: phrase(text),
    meaning: typeof meaning === 'function' ? meaning : () => meaning,
  }));

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
const CLIP = '(clip|shot|scene|segment|clips|shots|scenes|segments)';
const ONE = '(clip|shot|scene|segment|one)';
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

const firstOf = (section: SectionRef): Clips => ({ by: 'firstOf', clips: { by: 'section', section } });
const sum = (a: number, b: number): Length => ({ seconds: a + b });

const WAYS: Partial<Record<keyof Meanings, Way[]>> = {
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
    ['(a|another|one more) (second|sec)', { seconds: 1 }],
    ['(another|a further) <time>', ({ time }) => time![0]],
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
    ['[the] [very] (start|beginning|front|head)', 'start'],
    ['[the] [very] (end|back|tail|ending)', 'end'],
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
    ['[the|a|my] (call to action|cta|button)', 'CALL_TO_ACTION'],
    ['[the|a|my] (title|headline|heading)', 'TITLE'],
    ['[the|a|my] [brand] (logo|watermark)', 'LOGO'],
    ['[the|all] [the] (subtitle|subtitles|caption|captions|lyrics)', 'SUBTITLE'],
  ),
  item: ways(
    'item',
    [`[the] ${CLIP} [number|no|nr] <number>`, ({ number }) => ({ by: 'number', number: number![0]! })],
    ['[number|no|nr] <number>', ({ number }) => ({ by: 'number', number: number![0]! })],
    [`[the] <ordinal> ${ONE}`, ({ ordinal }) => ({ by: 'number', number: ordinal![0]! })],
    ['the <ordinal>', ({ ordinal }) => ({ by: 'number', number: ordinal![0]! })],
    ['<ordinal>', ({ ordinal }) => ({ by: 'number', number: ordinal![0]! })],
    [`[the] (opening|very first|starting) ${ONE}`, { by: 'number', number: 1 }],
    [`[the] [very] (last|final|closing|ending) [${ONE}]`, { by: 'fromEnd', number: 1 }],
    [
      `[the] <ordinal> [${ONE}] (to|from) [the] (last|end) [${ONE}]`,
      ({ ordinal }) => ({ by: 'fromEnd', number: ordinal![0]! }),
    ],
    [`[the] <ordinal> last [${ONE}]`, ({ ordinal }) => ({ by: 'fromEnd', number: ordinal![0]! })],
    [
      `[the] (next to last|last [${ONE}] but one|penultimate|one before [the] last) [${ONE}]`,
      { by: 'fromEnd', number: 2 },
    ],
    [
      '([the] first <number> [clips|shots|scenes|ones]|the <number> first (clips|shots|scenes|ones))',
      ({ number }) => ({ by: 'ends', from: 'start', count: number![0]! }),
    ],
    [
      '([the] (last|final) <number> [clips|shots|scenes|ones]|the <number> (last|final) (clips|shots|scenes|ones))',
      ({ number }) => ({ by: 'ends', from: 'end', count: number![0]! }),
    ],
    [`[the] middle ${ONE}`, { by: 'middle' }],
    [`[the] longest [${ONE}]`, { by: 'longest' }],
    [`[the] shortest [${ONE}]`, { by: 'shortest' }],
    [`(all|every|each) [of] [the] [single] ${CLIP}`, { by: 'all' }],
    ['([all] the (clips|shots)|all of them|every one|each one|every single one|them all)', { by: 'all' }],
    ['(everything|all of it|it all)', { by: 'all' }],
    ['([the] (whole|entire) (film|video|movie|thing)|the film|the video|the movie)', { by: 'film' }],
    [`every (other|second) ${ONE}`, { by: 'alternate' }],
    [
      `[${CLIP}] <number> (to|through|thru|till|until) [${CLIP}] <number>`,
      ({ number }) => ({ by: 'range', first: number![0]!, last: number![1]! }),
    ],
    [
      `[the] ${ONE} [that comes|which comes|that is|thats] <side> <item>`,
      ({ side, item }) => ({ by: 'beside', side: side![0]!, of: item![0]! }),
    ],
    [
      '(everything|all|all [the] clips|every clip) (from|starting with|starting at) <item> (on|onward|onwards|forward|to the end|until the end)',
      ({ item }) => ({ by: 'list', items: [item![0]!, { by: 'beyond', side: 'after', of: item![0]! }] }),
    ],
    [
      `(everything|all|all [the] clips|every clip|the clips|all the shots) <side> <item>`,
      ({ side, item }) => ({ by: 'beyond', side: side![0]!, of: item![0]! }),
    ],
    [
      `[the] ${ONE} <side> [the] <section>`,
      ({ side, section }) => ({
        by: 'beside',
        side: side![0]!,
        of: { by: 'section', section: section![0]! },
      }),
    ],
    [
      `[the|all] [the] <section> [clips|shots|scenes]`,
      ({ section }) => ({ by: 'section', section: section![0]! }),
    ],
    [
      `[all] [the] ${CLIP} (in|of|during|from) [the] <section>`,
      ({ section }) => ({ by: 'section', section: section![0]! }),
    ],
    [`[the] first ${ONE} (of|in) [the] <section>`, ({ section }) => firstOf(section![0]!)],
    [
      `[the] last ${ONE} (of|in) [the] <section>`,
      ({ section }) => ({ by: 'lastOf', clips: { by: 'section', section: section![0]! } }),
    ],
    [
      `[the] ${ONE} (at|around|playing at|shown at|that plays at|thats on at) [the] <point>`,
      ({ point }) => ({ by: 'time', point: point![0]! }),
    ],
    [
      '(it|that|this|that one|this one|that clip|this clip|the same clip|the same one|the clip|itself)',
      { by: 'it' },
    ],
    [
      '(them|both|these|those|both of them|both clips|the two|them both|these clips|those clips)',
      { by: 'them' },
    ],
    [`[the] [first] <section> ${ONE}`, ({ section }) => firstOf(section![0]!)],
    [
      `[the] ${ONE} [that] (leading|leads|going|goes) (into|up to) [the] <section>`,
      ({ section }) => ({ by: 'beside', side: 'before', of: { by: 'section', section: section![0]! } }),
    ],
    [
      '(both|all|all the|all of the|the two) [the] <words> (clips|shots|scenes)',
      ({ words }) => ({ by: 'words', words: words![0]!, all: true }),
    ],
    [
      `[the] ${ONE} (with|of|showing|about|where) [the|a|an] <words>`,
      ({ words }) => ({ by: 'words', words: words![0]! }),
    ],
    [`the <words> (clip|shot|scene)`, ({ words }) => ({ by: 'words', words: words![0]! })],
  ),
  told: ways(
    'told',
    ['<item>', ({ item }) => item![0]],
    ['the <words>', ({ words }) => ({ by: 'words', words: words![0]! })],
  ),
  clips: ways(
    'clips',
    ['<item>', ({ item }) => item![0]],
    [
      '<item> [,] (and|plus|with|,) <clips>',
      ({ item, clips }) => ({ by: 'list', items: [item![0]!, clips![0]!] }),
    ],
    ['both <item> and <item>', ({ item }) => ({ by: 'list', items: item! })],
    [
      '<item> (except|but|but not|except for|apart from|besides|other than) [for] <clips>',
      ({ item, clips }) => ({ by: 'except', all: item![0]!, except: clips![0]! }),
    ],
    [
      `[the] <ordinal> and [the] <ordinal> ${CLIP}`,
      ({ ordinal }) => ({ by: 'list', items: ordinal!.map((number) => ({ by: 'number', number })) }),
    ],
    [
      `[the] <ordinal> and [the] (last|final) ${CLIP}`,
      ({ ordinal }) => ({
        by: 'list',
        items: [
          { by: 'number', number: ordinal![0]! },
          { by: 'fromEnd', number: 1 },
        ],
      }),
    ],
  ),
};

/** Words that a description can't be made of, because they already mean something here. */
const TAKEN = new Set(
  'clip clips shot shots scene scenes the a an and then to of off by from with it one first last second before after seconds percent make all every'.split(
    ' ',
  ),
);

const READERS: Partial<Record<keyof Meanings, Reader>> = {
  number: (words, at) => {
    const word = words[at];
    if (word?.value !== undefined && !word.ordinal && word.kind !== 'clock') {
      // `1 1/2`
      const [, half, slash, two] = words.slice(at, at + 4);
      const mixed =
        half?.value !== undefined && slash?.text === '/' && two?.value
          ? [{ next: at + 4, value: word.value + half.value / two.value }]
          : [];
      const fraction =
        words[at + 1]?.text === '/' && words[at + 2]?.value
          ? [{ next: at + 3, value: word.value / words[at + 2]!.value! }]
          : [];
      return [...mixed, ...fraction, { next: at + 1, value: word.value }];
    }
    if (word?.text === 'a' && words[at + 1]?.text === 'couple')
      return [{ next: at + (words[at + 2]?.text === 'of' ? 3 : 2), value: 2 }];
    if (word?.text === 'couple') return [{ next: at + (words[at + 1]?.text === 'of' ? 2 : 1), value: 2 }];
    return [];
  },
  ordinal: (words, at) => (words[at]?.ordinal ? [{ next: at + 1, value: words[at].value }] : []),
  quote: (words, at) => (words[at]?.kind === 'quote' ? [{ next: at + 1, value: words[at].raw }] : []),
  words: (words, at) => {
    const found: { next: number; value: string[] }[] = [];
    for (let next = at; next < Math.min(at + 4, words.length); next++) {
      const word = words[next]!;
      if (word.kind !== 'word' || word.value !== undefined || TAKEN.has(word.text)) break;
      found.push({ next: next + 1, value: words.slice(at, next + 1).map((each) => each.text) });
    }
    return found;
  },
  /** A text without quotation marks goes on to the end. */
  text: (words, at) => {
    const rest = words.slice(at);
    if (rest.length === 0 || rest.some(({ kind }) => kind === 'quote' || kind === 'separator')) return [];
    // A text that politeness was taken out of isn't the text that was meant.
    if (rest.some(({ place }, offset) => place !== (words[at - 1]?.place ?? -1) + 1 + offset)) return [];
    return [
      {
        next: words.length,
        value: rest
          .map(({ raw }) => raw)
          .filter((raw) => raw !== '')
          .join(' ')
          .replace(/ 's\b/g, "'s"),
      },
    ];
  },
};

/** A reader of meanings over one instruction; what was read once is remembered. */
export function readerOf(words: readonly Word[]) {
  const known = new Map<string, { next: number; value: unknown }[]>();
  const read = (kind: string, at: number): { next: number; value: unknown }[] => {
    const name = `${kind}@${at}`;
    const before = known.get(name);
    if (before) return before;
    // Nothing yet, so that a meaning which begins with itself ends here.
    known.set(name, []);
    const clock =
      kind === 'time' && words[at]?.kind === 'clock'
        ? [{ next: at + 1, value: { seconds: words[at].value! } }]
        : [];
    const direct = READERS[kind as keyof Meanings]?.(words, at) ?? clock;
    const worthwhile = (WAYS[kind as keyof Meanings] ?? []).filter((way) =>
      mayFit(way.phrase, words, at, words.length),
    );
    const byWays = worthwhile.flatMap((way) =>
      readings(way.phrase, words, at, read).flatMap(({ next, said }) => {
        const value = way.meaning(said as Said as Meant);
        return value === undefined ? [] : [{ next, value }];
      }),
    );
    const all = [...direct, ...byWays].sort((a, b) => b.next - a.next);
    known.set(name, all);
    return all;
  };
  return read;
}

export const meaningPhrases = (): Phrase[] =>
  Object.values(WAYS).flatMap((list) => list.map((way) => way.phrase));
