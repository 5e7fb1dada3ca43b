/** An instruction as words: lower case, numbers read, quotations kept whole. */

export type Word = {
  text: string;
  /** As it was written, for texts that are shown in the film. */
  raw: string;
  kind: 'word' | 'number' | 'clock' | 'quote' | 'separator' | 'mark';
  /** Of a number (`3`, `three`), an ordinal (`3rd`, `third`) or a clock (seconds). */
  value?: number;
  ordinal?: boolean;
  /** Its place among all words that were written. */
  place: number;
};

type Read = Omit<Word, 'place'>;

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const PIECE =
  /["“”«„]([^"“”»„]*)["“”»]|(?<![\p{L}\d])['‘]([^'’]+)['’](?![\p{L}\d])|(\d+:\d{1,2}(?:\.\d+)?)|(\d+)(?:st|nd|rd|th)\b|(\d*\.\d+|\d+)|(['’]s\b)|([\p{L}][\p{L}'’]*?(?=['’]s\b)|[\p{L}][\p{L}'’]*)|([,;.!?:&%#×+\-–—/])/gu;

export function readWords(instruction: string): Word[] {
  const words: Read[] = [];
  for (const match of instruction.matchAll(PIECE)) {
    const [raw, double, single, clock, ordinal, number, possessive, word, mark] = match;
    const quote = double ?? single;
    if (quote !== undefined) words.push({ text: '“”', raw: quote, kind: 'quote' });
    else if (clock) words.push({ text: raw, raw, kind: 'clock', value: clockSeconds(clock) });
    else if (ordinal)
      words.push({ text: raw.toLowerCase(), raw, kind: 'word', value: Number(ordinal), ordinal: true });
    else if (number) words.push({ text: raw, raw, kind: 'number', value: Number(number) });
    else if (possessive && words.at(-1)?.text === 'let')
      words.push({ ...words.pop()!, text: 'lets', raw: `let${raw}` });
    else if (possessive) words.push({ text: "'s", raw, kind: 'mark' });
    // The full stop of "no. 3" ends nothing.
    else if (mark === '.' && /\bno$/i.test(instruction.slice(0, match.index))) continue;
    else if (raw.toLowerCase() === 'its') words.push(...whose(raw));
    else if (word) words.push(readWord(raw));
    else if (mark) words.push(...readMark(mark, instruction, match.index));
  }
  return joinTens(words).map((word, place) => ({ ...word, place }));
}

/** “Its end” is read as “it’s end”: the end of what was spoken of. */
const whose = (raw: string): Read[] => [
  { text: 'it', raw, kind: 'word' },
  { text: "'s", raw: '', kind: 'mark' },
];

function clockSeconds(clock: string): number {
  const [minutes, seconds] = clock.split(':');
  return Number(minutes) * 60 + Number(seconds);
}

export const ordinalOf = (text: string): number | undefined => {
  const at = ORDINALS.indexOf(text);
  return at < 0 ? undefined : at + 1;
};

function readWord(raw: string): Read {
  const text = raw.toLowerCase().replace(/['’]/g, '');
  const number = NUMBERS.indexOf(text);
  if (number >= 0) return { text, raw, kind: 'word', value: number };
  const tens = TENS.indexOf(text);
  if (tens >= 0) return { text, raw, kind: 'word', value: (tens + 2) * 10 };
  const ordinal = ordinalOf(text);
  if (ordinal) return { text, raw, kind: 'word', value: ordinal, ordinal: true };
  return { text, raw, kind: 'word' };
}

/** "Clip 4: cut it down to 2 seconds", "for the last shot: slow it down" */
const NAMES_A_CLIP =
  /(^|[.;,]\s*)(for |on |in |with )?((the )?(clip|shot|scene)s? (no\.? ?|number )?[\p{L}\d#]+|the \p{L}+ (clip|shot|scene|one))\s*$/iu;

function readMark(mark: string, instruction: string, at: number): Read[] {
  const one = (text: string, kind: Word['kind']): Read[] => [{ text, raw: mark, kind }];
  const before = instruction.slice(0, at).trimEnd().at(-1) ?? '';
  const after =
    instruction
      .slice(at + 1)
      .trimStart()
      .at(0) ?? '';
  if (mark === '&') return one('and', 'word');
  if (mark === '%') return one('percent', 'word');
  if (mark === '×') return one('x', 'word');
  if (mark === '-' || mark === '–' || mark === '—') {
    if (/\d/.test(before) && /\d/.test(after)) return one('to', 'word');
    // A lone minus before a number would turn its meaning round, so it must not be lost.
    if (/\d/.test(after) && !/\p{L}$/u.test(instruction.slice(0, at))) return one('minus', 'word');
    return /\s$/.test(instruction.slice(0, at)) ? one(',', 'separator') : [];
  }
  if (mark === '#') return one('number', 'word');
  if (mark === '+') return one('and', 'word');
  if (mark === '/') return one('/', 'mark');
  if (mark === ':') return NAMES_A_CLIP.test(instruction.slice(0, at)) ? one(':', 'separator') : [];
  // What a question asks is not yet wanted; the politest requests are questions too, so the words decide.
  return one(mark === ',' ? ',' : '.', 'separator');
}

/** `twenty five` is one number. */
function joinTens(words: readonly Read[]): Read[] {
  const joined: Read[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const joins =
      before &&
      TENS.includes(before.text) &&
      word.kind === 'word' &&
      (word.value ?? 0) >= 1 &&
      word.value! <= 9;
    if (joins)
      joined[joined.length - 1] = {
        ...word,
        text: `${before.text} ${word.text}`,
        raw: `${before.raw} ${word.raw}`,
        value: before.value! + word.value!,
      };
    else joined.push(word);
  }
  return joined;
}
