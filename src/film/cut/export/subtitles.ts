/** The words of a film as subtitles that any player reads. */
import type { LyricLine } from '../../sound/analysis.js';

/** Without it a line would only flash by. */
const MIN_CUE_MS = 300;

/** The times of the words are those of the line, where they are known. */
export type SubtitleLine = Pick<LyricLine, 'text' | 'start' | 'end'> & Partial<Pick<LyricLine, 'words'>>;

type Words = readonly SubtitleLine[];
/** In milliseconds of the film. */
type Cue = { text: string; start: number; end: number; words: readonly { text: string; start: number }[] };

export const toSrt = (words: Words, filmSeconds = Number.POSITIVE_INFINITY): string =>
  cuesOf(words, filmSeconds)
    .map(
      ({ text, start, end }, at) => `${at + 1}\r\n${stamp(start, ',')} --> ${stamp(end, ',')}\r\n${text}\r\n`,
    )
    .join('\r\n');

export const toVtt = (words: Words, filmSeconds = Number.POSITIVE_INFINITY): string =>
  [
    'WEBVTT\r\n',
    ...cuesOf(words, filmSeconds).map(
      (cue) => `${stamp(cue.start, '.')} --> ${stamp(cue.end, '.')}\r\n${wordByWord(cue)}\r\n`,
    ),
  ].join('\r\n');

/** Players show the words as they are said, or all at once. */
function wordByWord({ text, words, start, end }: Cue): string {
  // An ampersand begins a character reference.
  const escaped = (said: string) => said.replaceAll('&', '&amp;');
  if (words.map((word) => word.text).join(' ') !== text) return escaped(text);
  return words
    .map((word, index) => {
      const isTimed = index > 0 && word.start > start && word.start < end;
      return (isTimed ? `<${stamp(word.start, '.')}>` : '') + escaped(word.text);
    })
    .join(' ');
}

/** The lines that are heard in the film; each ends before the next one begins. */
function cuesOf(words: Words, filmSeconds: number): Cue[] {
  const lines = words
    .map(({ text, start, end, words }) => ({
      text: plain(text),
      words: (words ?? []).map((word) => ({ text: plain(word.text), start: toMs(word.start) })),
      start: toMs(Math.max(0, start)),
      end: toMs(Math.min(end, filmSeconds)),
    }))
    .filter(({ text, start }) => text !== '' && start < toMs(filmSeconds))
    .sort((a, b) => a.start - b.start);
  return lines.map(({ text, words, start, end }, at) => {
    const next = lines[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    return {
      text,
      words,
      start,
      end: Math.min(Math.max(end, start + MIN_CUE_MS), Math.max(next, start + 1)),
    };
  });
}

const toMs = (seconds: number) => Math.round(seconds * 1000);

/** An arrow or an empty line would end the subtitle, and angle brackets would be read as markup. */
const plain = (text: string) =>
  text
    .replace(/-->/g, '→')
    .replace(/</g, '‹')
    .replace(/>/g, '›')
    .split(/\s*[\r\n]+\s*/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\r\n');

function stamp(milliseconds: number, point: ',' | '.'): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const seconds = milliseconds / 1000;
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${point}${String(milliseconds % 1000).padStart(3, '0')}`;
}
