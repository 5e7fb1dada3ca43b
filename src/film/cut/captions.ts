/** Captions of spoken lines: short phrases, each shown while its words are said. */
import { FPS } from '../format.js';
import type { Timeline, TimelineOverlay } from './timeline.js';

/** Times are frames. */
type Spoken = { text: string; start: number; end: number };

/** As much as is read at a glance. */
const MAX_PHRASE_CHARACTERS = 42;
const MIN_PHRASE_FRAMES = Math.round(0.8 * FPS);
/** How long a pause is, in syllables. */
const PAUSES: readonly [RegExp, number][] = [
  [/[.!?…][)"”’»]*$/u, 2.5],
  [/[,;:–—-]$/u, 1.2],
];

/** When each word is said: a line's time is shared out by syllables, and by the pauses at its punctuation. */
export function wordTimes({ text, start, end }: Spoken): Spoken[] {
  const words = text.split(/\s+/).filter(Boolean);
  const weights = words.map((word, index) => ({
    said: syllablesIn(word),
    // The last word's pause is behind the line's end.
    pause: index === words.length - 1 ? 0 : pauseAfter(word),
  }));
  const total = weights.reduce((sum, { said, pause }) => sum + said + pause, 0);
  let passed = 0;
  return words.map((word, index) => {
    const { said, pause } = weights[index]!;
    const at = (share: number) => start + Math.round((share / total) * (end - start));
    const timed = { text: word, start: at(passed), end: at(passed + said) };
    passed += said + pause;
    return timed;
  });
}

const pauseAfter = (word: string): number => PAUSES.find(([mark]) => mark.test(word))?.[1] ?? 0;

/** Groups of vowels; where there are none, as in numbers and other scripts, letters count. */
function syllablesIn(word: string): number {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const groups = plain.match(/[aeiouyаеёиоуыэюяαεηιουω]+/gu)?.length ?? 0;
  const silent = /[^aeiouyl]e[.,!?]*$/.test(plain) && groups > 1 ? 1 : 0;
  return groups > 0 ? groups - silent : Math.max(1, (plain.match(/[\p{L}\p{N}]/gu) ?? []).length);
}

/** A line in phrases; each stays until the next one comes. */
export function phrasesOf(line: Spoken): (Spoken & { words: Spoken[] })[] {
  const phrases: Spoken[][] = [];
  for (const word of wordTimes(line)) {
    const last = phrases.at(-1);
    if (last && !isFull(last, word)) last.push(word);
    else phrases.push([word]);
  }
  const starts = phrases.map(([first]) => first!.start);
  return phrases.map((words, index) => ({
    text: words.map(({ text }) => text).join(' '),
    start: starts[index]!,
    end: starts[index + 1] ?? line.end,
    words,
  }));
}

function isFull(words: readonly Spoken[], next: Spoken): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  const text = words.map((word) => word.text).join(' ');
  const isLongEnough = next.start - first.start >= MIN_PHRASE_FRAMES;
  const fits = text.length + next.text.length + 1 <= MAX_PHRASE_CHARACTERS;
  return isLongEnough && (!fits || (pauseAfter(last.text) > 0 && text.length > MAX_PHRASE_CHARACTERS / 2));
}

/** Captions show what is said when it is said. */
export function withSpokenCaptions(
  timeline: Timeline,
  lines: readonly { line: { text: string }; start: number; end: number }[],
): Timeline {
  const captions = lines
    .flatMap(({ line, start, end }) => phrasesOf({ text: line.text, start, end }))
    .filter(({ start, end }) => end > start)
    .map(({ text, start, end }): TimelineOverlay => ({ kind: 'SUBTITLE', text, start, end }));
  const others = timeline.overlays.filter(({ kind }) => kind !== 'SUBTITLE');
  return { ...timeline, overlays: [...others, ...captions] };
}

/** Captions of what is said move with the lines when the cut is changed; those that were removed stay away. */
export const withMovedCaptions = (
  timeline: Timeline,
  lines: Parameters<typeof withSpokenCaptions>[1],
): Timeline =>
  lines.length > 0 && timeline.overlays.some(({ kind }) => kind === 'SUBTITLE')
    ? withSpokenCaptions(timeline, lines)
    : timeline;
