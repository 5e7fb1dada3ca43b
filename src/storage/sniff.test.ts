import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sniff, uploadType } from './sniff.js';

const bytes = (latin1: string) => Buffer.from(latin1.padEnd(64, '\0'), 'latin1');

test.each([
  ['audio/mpeg', 'ID3\x04\x00'],
  ['audio/mpeg', '\xff\xfb\x90\x64'],
  ['audio/mpeg', '\xff\xf3\x44\xc4'],
  ['audio/aac', '\xff\xf1\x50\x80'],
  ['audio/aac', '\xff\xf9\x50\x80'],
  ['audio/wav', 'RIFF\x24\x08\x00\x00WAVEfmt '],
  ['audio/flac', 'fLaC\x00\x00'],
  ['audio/mp4', '\x00\x00\x00\x20ftypM4A '],
  ['audio/mp4', '\x00\x00\x00\x20ftypisom'],
  ['audio/ogg', 'OggS\x00\x02'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff\xe0'],
  ['image/webp', 'RIFF\x24\x08\x00\x00WEBPVP8 '],
])('%s is known by its first bytes', (type, head) => {
  expect(sniff(bytes(head))).toBe(type);
});

test.each([
  '[00:12.00]Wir fahren durch die Nacht',
  'WEBVTT\n\n00:01.000 --> 00:02.000\nHi',
  '1 < 2, mon cœur 🎵\r\n\tlà',
])('lyrics are text: %j', (lyrics) => {
  expect(sniff(Buffer.from(lyrics))).toBe('text/plain');
});

test('text in UTF-16 and text cut in the middle of a letter are text', () => {
  expect(sniff(Buffer.from('\ufeffLa nuit', 'utf16le'))).toBe('text/plain');
  expect(sniff(Buffer.from('🎵🎵').subarray(0, 6))).toBe('text/plain');
});

test.each([
  ['nothing', ''],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['an SVG after a comment', '\n<!-- logo --><svg/>'],
  ['XML', '<?xml version="1.0"?><svg/>'],
  ['a page', '<!DOCTYPE html><script>'],
])('%s is refused', (_what, content) => {
  expect(sniff(Buffer.from(content))).toBeNull();
});

test.each([
  ['a program', '\x7fELF\x02\x01\x01'],
  ['an archive', 'PK\x03\x04\x14'],
  ['a GIF', 'GIF89a\x01\x00'],
  ['an AVIF picture', '\x00\x00\x00\x20ftypavif'],
  ['an HEIC picture', '\x00\x00\x00\x20ftypheic'],
  ['an MPEG frame with impossible rates', '\xff\xfb\xff\xff'],
  ['another RIFF file', 'RIFF\x24\x08\x00\x00AVI LIST'],
])('%s is refused', (_what, head) => {
  expect(sniff(bytes(head))).toBeNull();
});

test('no bytes make it fail', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 64 }),
      (head) => sniff(head) === null || sniff(head)!.includes('/'),
    ),
  );
});

test('clients may use other names for the same kind', () => {
  expect(uploadType('Audio/X-M4A; codecs=mp4a')).toBe('audio/mp4');
  expect(uploadType('image/jpg')).toBe('image/jpeg');
  expect(uploadType('image/svg+xml')).toBeNull();
  expect(uploadType('')).toBeNull();
});
