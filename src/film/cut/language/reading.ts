/** What the words of an instruction can mean, from each of them on. */
import { CLIPS_SAID } from './clips-said.js';
import type { Meanings, Meant, Way } from './meanings.js';
import { mayFit, type Phrase, type Reader, readings, type Said } from './phrase.js';
import { SAID } from './said.js';
import type { Word } from './words.js';

const WAYS: Partial<Record<keyof Meanings, Way[]>> = { ...SAID, ...CLIPS_SAID };

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
