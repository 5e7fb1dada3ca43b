/** Lyrics from what the user gave or a transcriber heard, in order, inside the song, one line at a time. */
import { cutText } from '../text.js';
import type { LyricLine, LyricWord, SongSection } from './analysis.js';
import { decodeText } from './text-encoding.js';
import { type TimedLine, timedLines } from './timed-lyrics.js';

export { decodeText };

/** A line without an end is sung for so long at most, though the next one may be far away. */
const LONGEST_LINE = 8;

export function parseLyrics(
  text: string,
  song: { durationSeconds: number; structure: readonly SongSection[] },
): { lines: LyricLine[]; notes: string[] } {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const timed = timedLines(clean);
  if (timed) return arrange(timed, song.durationSeconds);
  const lines = spread(sungLines(clean), song);
  return {
    lines,
    notes:
      lines.length > 0
        ? ['The lyrics came without times; they are spread over the sung parts by length.']
        : [],
  };
}

export function lyricsFromTranscript(
  transcript: { words: readonly LyricWord[]; lines: readonly { text: string; start: number; end: number }[] },
  durationSeconds: number,
): LyricLine[] {
  const lines = transcript.lines.length > 0 ? transcript.lines : wordsAsLines(transcript.words);
  const timed = lines.map((line) => ({
    text: line.text.trim(),
    start: line.start,
    end: line.end,
    words: transcript.words
      .filter((word) => word.start >= line.start - 0.01 && word.start < line.end)
      .map((word) => ({ ...word, text: word.text.trim() })),
  }));
  return arrange(timed, durationSeconds).lines;
}

/** What is sung from start to end: two lines, a third if it is short; null where nobody sings. */
export function lyricsPreview(lines: readonly LyricLine[], start: number, end: number): string | null {
  const sung = lines.filter((line) => Math.min(line.end, end) - Math.max(line.start, start) > 0.2);
  if (sung.length === 0) return null;
  const shown = sung.slice(0, 3).map((line) => line.text);
  if (shown.length === 3 && shown.join(' / ').length > 100) shown.pop();
  const text = shown.join(' / ');
  if (text.length > 160) return `${wholeWords(cutText(text, 160))}…`;
  return shown.length < sung.length ? `${text}…` : text;
}

const wholeWords = (text: string): string => text.slice(0, text.lastIndexOf(' ')).trimEnd() || text;

/** Sorts, ends each line before the next begins, joins what is sung at the same moment, drops what lies outside. */
function arrange(
  timed: readonly TimedLine[],
  durationSeconds: number,
): { lines: LyricLine[]; notes: string[] } {
  const inOrder = timed
    .map((line) => ({ ...line, start: Math.max(0, line.start) }))
    .sort((a, b) => a.start - b.start);
  const merged: TimedLine[] = [];
  for (const line of inOrder) {
    const before = merged.at(-1);
    if (before && line.start - before.start < 0.05 && before.text !== '' && line.text !== '') {
      if (before.text !== line.text) before.text = `${before.text} / ${line.text}`;
      before.end = before.end === null || line.end === null ? null : Math.max(before.end, line.end);
    } else merged.push({ ...line });
  }
  const lines: LyricLine[] = [];
  let outside = 0;
  merged.forEach((line, index) => {
    if (line.text === '') return;
    if (line.start >= durationSeconds) {
      outside++;
      return;
    }
    const next = merged[index + 1]?.start ?? durationSeconds;
    const end = Math.min(line.end ?? line.start + LONGEST_LINE, next, durationSeconds);
    const words = line.words
      .filter((word) => word.start < end)
      .map((word) => ({
        text: word.text,
        start: Math.max(line.start, word.start),
        end: Math.max(line.start, Math.min(word.end, end)),
      }));
    lines.push({ text: line.text, start: line.start, end, estimated: false, words });
  });
  const notes =
    outside > 0 ? [`${outside} lines of the lyrics begin after the end of the song and were left out.`] : [];
  return { lines, notes };
}

/** "[Chorus]", "(Verse 2)" and "Bridge:" say where one is in the song; nobody sings them. */
const HEADING =
  /^[[(]?\s*(?:(?:pre|post)[- ]?)?(?:intro|verse|chorus|refrain|hook|bridge|outro|interlude|instrumental|solo|strophe)\b[^\]):]{0,30}[\]):]*$/i;
const BRACKETED = /^\[[^\]]*\]$/;

const sungLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        /[\p{L}\p{N}]/u.test(line) &&
        !BRACKETED.test(line) &&
        !(HEADING.test(line) && /[[(:]|^\S+( \d+)?$/.test(line)),
    );

/** By length over the sung parts one after the other; a line that would cross into a pause ends there. */
function spread(
  texts: readonly string[],
  song: { durationSeconds: number; structure: readonly SongSection[] },
): LyricLine[] {
  if (texts.length === 0 || song.durationSeconds <= 0) return [];
  const sung = song.structure.filter(
    (part) => part.type !== 'INTRO' && part.type !== 'OUTRO' && part.end > part.start,
  );
  const parts = sung.length > 0 ? sung : [{ start: 0, end: song.durationSeconds }];
  const available = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const weights = texts.map((text) => text.length + 8);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  return texts.map((text, index) => {
    let into = (at / total) * available;
    const part = parts.find((each) => {
      const length = each.end - each.start;
      if (into < length - 1e-9) return true;
      into -= length;
      return false;
    });
    const start = part ? part.start + into : parts.at(-1)!.end;
    const end = Math.min(start + (weights[index]! / total) * available, part?.end ?? start);
    at += weights[index]!;
    return { text, start, end, estimated: true, words: [] };
  });
}

function wordsAsLines(words: readonly LyricWord[]): { text: string; start: number; end: number }[] {
  const lines: { text: string; start: number; end: number; count: number }[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && word.start - line.end < 0.8 && line.count < 9) {
      line.text += ` ${word.text.trim()}`;
      line.end = word.end;
      line.count++;
    } else lines.push({ text: word.text.trim(), start: word.start, end: word.end, count: 1 });
  }
  return lines;
}
