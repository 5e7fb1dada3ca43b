/** An instruction as words: lower case, numbers read, quotations kept whole, politeness left out. */

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
  if (mark === ':') return [];
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

const POLITENESS = [
  'please',
  'pls',
  'plz',
  'kindly',
  'thanks',
  'thank you',
  'thx',
  'cheers',
  'just',
  'actually',
  'really',
  'basically',
  'simply',
  'hey',
  'hi',
  'hello',
  'ok',
  'okay',
  'um',
  'uh',
  'erm',
  'hmm',
  'for me',
  'for us',
  'if you can',
  'if you could',
  'if possible',
  'if you dont mind',
  'if thats ok',
  'if thats okay',
  'do me a favor and',
  'do me a favour and',
  'a little bit too',
  'can you',
  'could you',
  'would you',
  'will you',
  'can we',
  'could we',
  'id like you to',
  'id like to',
  'i would like you to',
  'i would like to',
  'i want you to',
  'i want to',
  'i need you to',
  'i need to',
  'we need to',
  'lets',
  'let us',
  'go ahead and',
  'i think we should',
  'we should',
  'you should',
  'i think',
  'try to',
  'id love to',
  'id love you to',
  'would you mind',
  'be so kind and',
  'as well',
  'too',
  'in the film',
  'of the film',
  'in the video',
  'of the video',
  'in the movie',
  'of the movie',
  'of my film',
  'in my film',
  'of my video',
  'in my video',
  'of the timeline',
  'in the timeline',
  'from the film',
  'from the video',
  'of the edit',
  'from my film',
  'from the timeline',
  'also please',
  'im thinking',
  'i guess',
  'i feel like',
  'i believe',
  'it would be nice to',
  'it would be great to',
  'how about we',
  'lets also',
  'feel free to',
  'make sure to',
  'dont forget to',
  'we can',
  'you can',
  'we could',
  'i want to see',
  'id like to see',
  'id just',
  'exactly',
  'precisely',
  'pretty',
  'quite',
  'way too',
  'if you would',
  'yo',
  'yeah',
  'alright',
  'guys',
  'and thank you',
].map((phrase) => phrase.split(' '));

/** Longest first, so that nothing is left of a longer phrase. */
const POLITE = new Map<string, string[][]>();
for (const phrase of POLITENESS.sort((a, b) => b.length - a.length)) {
  POLITE.set(phrase[0]!, [...(POLITE.get(phrase[0]!) ?? []), phrase]);
}

/** Many ways to say the same small thing. */
const SAME: [string, string][] = [
  ['needs to', 'should'],
  ['need to', 'should'],
  ['has to', 'should'],
  ['have to', 'should'],
  ['ought to', 'should'],
  ['must', 'should'],
  ['could', 'should'],
  ['shall', 'should'],
  ['has got to', 'should'],
  ['to be', 'be'],
  ['i want', 'make'],
  ['i need', 'make'],
  ['id prefer', 'make'],
  ['i would prefer', 'make'],
  ['id rather have', 'make'],
  ['id love', 'make'],
  ['id like', 'make'],
  ['i would like', 'make'],
  ['after that', 'then'],
  ['after which', 'then'],
  ['followed by', 'then'],
];
const SAYINGS = SAME.map(([said, meant]) => ({ said: said.split(' '), meant }));
/** "After that one" names a clip. */
const NOUNS = new Set(['one', 'clip', 'shot', 'scene']);

/** One word for what is said in several ways; the words before and after stay as they are. */
export function inFewerWords(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const saying = SAYINGS.find(({ said }) =>
      said.every((text, offset) => words[at + offset]?.text === text),
    );
    const next = words[at + (saying?.said.length ?? 0)];
    const namesClip =
      saying?.meant === 'then' && (!next || next.kind === 'separator' || NOUNS.has(next.text));
    if (saying && !namesClip) {
      const said = words.slice(at, at + saying.said.length);
      kept.push({ ...said[0]!, text: saying.meant, raw: said.map(({ raw }) => raw).join(' ') });
      at += said.length;
    } else kept.push(words[at++]!);
  }
  return kept;
}

const ORDERS = new Set(
  'remove delete swap switch move trim cut make split put slow speed add fade crossfade duplicate zoom drop shorten show get take'.split(
    ' ',
  ),
);

export function withoutPoliteness(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = POLITE.get(words[at]!.text)?.find((candidate) =>
      candidate.every((text, offset) => words[at + offset]?.text === text),
    );
    const opens = kept.length === 0 || kept.at(-1)!.kind === 'separator';
    if (phrase) at += phrase.length;
    // "…on clip 2 instead", where nothing says of what.
    else if (words[at]!.text === 'instead' && (!words[at + 1] || words[at + 1]!.kind === 'separator'))
      at += 1;
    // "Could clip 3 be shorter?" and "first remove clip 3".
    else if (opens && ['can', 'could'].includes(words[at]!.text)) at += 1;
    else if (
      opens &&
      ['first', 'id', 'lets'].includes(words[at]!.text) &&
      ORDERS.has(words[at + 1]?.text ?? '')
    )
      at += 1;
    else kept.push(words[at++]!);
  }
  return kept;
}
