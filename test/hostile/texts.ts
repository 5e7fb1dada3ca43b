/** Texts made to be slow to read: long runs of what patterns and grammars repeat, alone and mixed. */
import { type Random, randomFrom } from '../../src/film/seed.js';

const PIECES: readonly string[] = [
  ...[
    'A',
    'a',
    'ab ',
    'x ',
    '1',
    '0',
    '1 ',
    '12:',
    '0.',
    '-',
    ',',
    ', ',
    '.',
    '. ',
    ':',
    ';',
    '!',
    '?',
    '?!',
  ],
  ...[' ', '\t', '\n', '\r\n', '\u00a0', '\u3000', '\u200b', '\ufeff'],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '()',
    '[]',
    '{}',
    '[[',
    '{"a":',
    '"',
    "'",
    '“',
    '”',
    '«',
    '`',
    '```',
  ],
  ...['<b>', '</', '<a ', '{\\', '[0:1]', '<0:1>a', '[00:01.00]', '00:01.000 --> ', '0:0 --> 0:0\n', '&amp;'],
  ...['[offset:', '\n\n', '/', '\\', '|', '#', '%', '+', '=', '*', '_', '–', '—', '…', '&', '@', '$&'],
  ...[
    '\u0301',
    'e\u0301',
    '\u200d',
    '👨‍👩‍👧‍👦',
    '🇩🇪',
    '👍🏽',
    '\ufe0f',
    'ﷺ',
    'ß',
    'İ',
    'ñ',
    '雨',
    'ก็',
    'ע',
    'Ж',
  ],
  ...[
    'no ',
    'not ',
    'no dog ',
    'and ',
    'or ',
    'the ',
    'a ',
    'of ',
    'in the ',
    'with ',
    'by ',
    'so ',
    'very ',
    'to ',
  ],
  ...[
    'more ',
    'more,',
    'less,',
    'too ',
    'again, ',
    'replace ',
    'replace the ',
    'remove ',
    'without ',
    'turn the ',
  ],
  ...[
    'make ',
    'make a video about ',
    'ad for ',
    'for a ',
    'called ',
    'title: ',
    'that ',
    'her ',
    'the dog is ',
  ],
  ...[
    'dog ',
    'dogs ',
    'old ',
    'red ',
    'blue,',
    'run ',
    'running ',
    'rain ',
    'night ',
    'Lumen ',
    'Paris ',
    'Mr. ',
  ],
  ...[
    'clip ',
    'clips 1 and ',
    'clip 1 ',
    'swap 1 and 2 ',
    'then ',
    'and then ',
    'first ',
    'one ',
    'twenty ',
    "it's ",
  ],
  ...[
    'cut ',
    'trim clip 2 to 3 seconds, ',
    'seconds ',
    '50% ',
    '1/2 ',
    'fade ',
    'all ',
    'from the end of ',
    'slower ',
  ],
  ...[
    'Verse',
    '[Chorus]\n',
    'la ',
    'WEBVTT\n',
    '1\n',
    'bytes=',
    '-1',
    'Bearer ',
    ', a ',
    'a-',
    '-free ',
    'a.',
    'e.g. ',
  ],
];

/** Each piece repeated to the length: the attacks that were found by hand are among them. */
export const repeatedTexts = (length: number): string[] => PIECES.map((piece) => repeated(piece, length));

/** A text of one to four runs, each of one or two pieces, with an odd ending that makes a pattern fail late. */
export function hostileText(seed: number, length: number): string {
  const random = randomFrom('hostile', seed);
  const runs = random.integer(1, 4);
  const text = Array.from({ length: runs }, () => {
    const unit = random.pick(PIECES) + (random.integer(0, 1) === 1 ? random.pick(PIECES) : '');
    return repeated(unit, Math.ceil(length / runs));
  }).join(random.integer(0, 2) === 0 ? random.pick(PIECES) : '');
  return wellFormed(`${opening(random)}${text}`, length - 1) + random.pick(['', 'x', '!', ' ', '\n', '}']);
}

const opening = (random: Random): string => (random.integer(0, 2) === 0 ? random.pick(PIECES) : '');
const repeated = (piece: string, length: number): string =>
  wellFormed(piece.repeat(Math.ceil(length / piece.length)), length);
/** Half an emoji is refused before anything is read. */
const wellFormed = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
