/** Lyrics files with times: LRC (also with a time per word), SRT and WebVTT. */
import type { LyricWord } from './analysis.js';

/** As written: in the file's order, maybe overlapping, maybe without an end. An empty text ends what is sung. */
export type TimedLine = { text: string; start: number; end: number | null; words: LyricWord[] };

const LRC_TIME = /\[(\d{1,3}):(\d{1,2})(?:[.:,](\d{1,3}))?\]/g;
const WORD_TIME = /<(?:(\d{1,2}):)?(\d{1,3}):(\d{1,2})(?:[.:,](\d{1,3}))?>/g;
const CUE_TIMES =
  /(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?/;

/** Null when the text has no times at all. */
export function timedLines(text: string): TimedLine[] | null {
  if (CUE_TIMES.test(text)) return cues(text);
  if (text.search(LRC_TIME) >= 0) return lrcLines(text);
  return null;
}

function seconds(
  hours: string | undefined,
  minutes: string,
  secs: string,
  fraction: string | undefined,
): number {
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(secs) + Number(`0.${fraction ?? 0}`);
}

/** A line that is repeated at hundreds of times repeats its words, too; no song has more than this. */
const MAX_LINES = 5000;
const MAX_WORDS = 20_000;

function lrcLines(text: string): TimedLine[] {
  // A positive offset shows the words sooner. Its place in the file doesn't matter.
  const offset = Number(/\[offset:\s*([+-]?\d+)\s*\]/i.exec(text)?.[1] ?? 0) / 1000;
  const lines: TimedLine[] = [];
  let count = 0;
  for (const line of text.split('\n')) {
    const stamps = [...line.matchAll(LRC_TIME)].map((match) =>
      seconds(undefined, match[1]!, match[2]!, match[3]),
    );
    if (stamps.length === 0) continue;
    const first = stamps[0]!;
    const { plain, words, end } = wordsOf(line.replace(LRC_TIME, '').trim(), first);
    for (const stamp of stamps) {
      if (lines.length >= MAX_LINES) return lines;
      // Word times belong to the first of several repeats; the others move them along.
      const shift = stamp - first - offset;
      count += words.length;
      lines.push({
        text: plain,
        start: stamp - offset,
        end: end === null ? null : end + shift,
        words: count > MAX_WORDS ? [] : words.map((word) => moved(word, shift)),
      });
    }
  }
  return lines;
}

const moved = (word: LyricWord, by: number): LyricWord => ({
  ...word,
  start: word.start + by,
  end: word.end + by,
});

function cues(text: string): TimedLine[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const match = CUE_TIMES.exec(line);
    if (!match) return [];
    const start = seconds(match[1], match[2]!, match[3]!, match[4]);
    const end = seconds(match[5], match[6]!, match[7]!, match[8]);
    const body: string[] = [];
    for (let next = at + 1; next < lines.length && lines[next]!.trim() !== ''; next++) {
      if (CUE_TIMES.test(lines[next]!)) {
        // The blank line between two cues is missing: what was just read is the next one's name or number.
        body.pop();
        break;
      }
      body.push(lines[next]!.trim());
    }
    const { plain, words } = wordsOf(body.join(' '), start);
    return plain === '' ? [] : [{ text: plain, start, end: Math.max(end, start), words }];
  });
}

/** Splits at the times inside a line; without any there are no words, only the plain text. */
function wordsOf(line: string, start: number): Pick<TimedLine, 'words' | 'end'> & { plain: string } {
  const stamps = [...line.matchAll(WORD_TIME)];
  const plain = withoutMarkup(line.replace(WORD_TIME, ' '));
  if (stamps.length === 0) return { plain, words: [], end: null };
  const parts = [
    { at: start, text: line.slice(0, stamps[0]!.index) },
    ...stamps.map((stamp, index) => ({
      at: seconds(stamp[1], stamp[2]!, stamp[3]!, stamp[4]),
      text: line.slice(stamp.index + stamp[0].length, stamps[index + 1]?.index),
    })),
  ].map((part) => ({ ...part, text: withoutMarkup(part.text) }));
  const words = parts.flatMap((part, index) =>
    part.text === ''
      ? []
      : [{ text: part.text, start: part.at, end: Math.max(part.at, parts[index + 1]?.at ?? part.at + 0.5) }],
  );
  const last = parts.at(-1)!;
  return { plain, words, end: last.text === '' ? last.at : null };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function withoutMarkup(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>|\{\\[^{}]*\}/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ')
    .trim();
}
