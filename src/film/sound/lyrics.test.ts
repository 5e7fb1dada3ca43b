import { expect, test } from 'vitest';
import type { SongSection } from './analysis.js';
import { decodeText, lyricsFromTranscript, lyricsPreview, parseLyrics } from './lyrics.js';

const structure: SongSection[] = [
  { type: 'INTRO', start: 0, end: 20, energy: 'LOW' },
  { type: 'VERSE', start: 20, end: 50, energy: 'MEDIUM' },
  { type: 'CHORUS', start: 50, end: 80, energy: 'HIGH' },
  { type: 'OUTRO', start: 80, end: 100, energy: 'LOW' },
];
const song = { durationSeconds: 100, structure };

test('the usual encodings are told apart', () => {
  const text = '[00:01.00]Où est l’été';
  const utf16 = Buffer.from(text, 'utf16le');
  expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text);
  expect(decodeText(utf16)).toBe(text);
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toBe(text);
  expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]))).toBe(text);
  expect(decodeText(Buffer.from('déjà vu', 'latin1'))).toBe('déjà vu');
});

test('LRC: offset, repeats, order, metadata, CRLF, and an empty line that ends what is sung', () => {
  const { lines } = parseLyrics(
    '\uFEFF[ar:Someone]\r\n[offset:+500]\r\n[00:30.50]Later\r\n[00:10.50][00:40.50]Again and again\r\n[00:13.00]\r\n',
    song,
  );
  expect(lines.map((line) => [line.text, line.start])).toEqual([
    ['Again and again', 10],
    ['Later', 30],
    ['Again and again', 40],
  ]);
  expect(lines[0]!.end).toBe(12.5);
  expect(lines.every((line) => !line.estimated)).toBe(true);
});

test('enhanced LRC gives every word its time', () => {
  const { lines } = parseLyrics('[00:05.00]<00:05.00>City <00:05.60>of <00:06.00>lights<00:07.20>', song);
  expect(lines[0]).toMatchObject({ text: 'City of lights', start: 5, end: 7.2 });
  expect(lines[0]!.words).toEqual([
    { text: 'City', start: 5, end: 5.6 },
    { text: 'of', start: 5.6, end: 6 },
    { text: 'lights', start: 6, end: 7.2 },
  ]);
});

test('SRT: out of order, overlapping, with markup', () => {
  const { lines } = parseLyrics(
    '2\n00:00:08,000 --> 00:00:12,000\n<i>Second</i> line\n\n1\n00:00:05,000 --> 00:00:09,000\nFirst\nline\n',
    song,
  );
  expect(lines.map(({ text, start, end }) => ({ text, start, end }))).toEqual([
    { text: 'First line', start: 5, end: 8 },
    { text: 'Second line', start: 8, end: 12 },
  ]);
});

test('WebVTT: short times, settings, voices, entities', () => {
  const { lines } = parseLyrics(
    'WEBVTT\n\nNOTE hello\n\n00:01.500 --> 00:03.000 align:start\n<v Ann>You &amp; me\n',
    song,
  );
  expect(lines).toMatchObject([{ text: 'You & me', start: 1.5, end: 3 }]);
});

test('lines after the end of the song are left out, and said so', () => {
  const { lines, notes } = parseLyrics('[00:10.00]In\n[02:10.00]Out', song);
  expect(lines).toHaveLength(1);
  expect(notes[0]).toContain('1 lines');
});

test('plain text is spread over the sung parts and marked as estimated', () => {
  const { lines, notes } = parseLyrics(
    '[Verse 1]\nOne line here\nTwo lines here\n\nChorus:\nThe chorus is a song\nSing it again',
    song,
  );
  expect(lines.map((line) => line.text)).toEqual([
    'One line here',
    'Two lines here',
    'The chorus is a song',
    'Sing it again',
  ]);
  expect(
    lines.every((line) => line.estimated && line.start >= 20 && line.end <= 80 && line.end > line.start),
  ).toBe(true);
  expect(notes).toHaveLength(1);
});

test('nothing at all gives no lines', () => {
  for (const text of ['', '\n\n', '[ar:Someone]', 'WEBVTT\n\n']) {
    expect(
      parseLyrics(text, { durationSeconds: 0, structure: [] }).lines.every((line) => line.text !== ''),
    ).toBe(true);
  }
  expect(parseLyrics('', song)).toEqual({ lines: [], notes: [] });
});

test('words of a transcript become lines at the pauses', () => {
  const words = [
    { text: 'hello', start: 1, end: 1.4 },
    { text: 'there', start: 1.5, end: 2 },
    { text: 'again', start: 5, end: 5.5 },
  ];
  const lines = lyricsFromTranscript({ words, lines: [] }, 100);
  expect(lines.map((line) => [line.text, line.words.length])).toEqual([
    ['hello there', 2],
    ['again', 1],
  ]);
});

test('a preview has the first lines that are sung in the clip', () => {
  const { lines } = parseLyrics(
    '[00:10.00]One\n[00:12.00]Two\n[00:14.00]Three\n[00:16.00]Four\n[00:20.00]',
    song,
  );
  expect(lyricsPreview(lines, 9, 13)).toBe('One / Two');
  expect(lyricsPreview(lines, 9, 30)).toBe('One / Two / Three…');
  expect(lyricsPreview(lines, 30, 40)).toBeNull();
});
