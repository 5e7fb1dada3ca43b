/** The song's words as subtitles that any player reads. */
import type { LyricLine } from '../../sound/analysis.js';

/** Without it a line would only flash by. */
const SHORTEST_MS = 300;

/** The lines that are heard in the film; each ends before the next one begins. */
export function toSrt(
  lyrics: readonly Pick<LyricLine, 'text' | 'start' | 'end'>[],
  filmSeconds = Number.POSITIVE_INFINITY,
): string {
  const lines = lyrics
    .map(({ text, start, end }) => ({
      text: plain(text),
      start: ms(Math.max(0, start)),
      end: ms(Math.min(end, filmSeconds)),
    }))
    .filter(({ text, start }) => text !== '' && start < ms(filmSeconds))
    .sort((a, b) => a.start - b.start);
  return lines
    .map(({ text, start, end }, at) => {
      const next = lines[at + 1]?.start ?? Number.POSITIVE_INFINITY;
      const until = Math.min(Math.max(end, start + SHORTEST_MS), Math.max(next, start + 1));
      return `${at + 1}\r\n${stamp(start)} --> ${stamp(until)}\r\n${text}\r\n`;
    })
    .join('\r\n');
}

const ms = (seconds: number) => Math.round(seconds * 1000);

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

function stamp(milliseconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const seconds = milliseconds / 1000;
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)},${String(milliseconds % 1000).padStart(3, '0')}`;
}
