/** Captions follow the words: by syllables and pauses, in phrases that can be read at a glance. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf, wordTimes } from './captions.js';

const line = (text: string, frames = 180) => ({ text, start: 30, end: 30 + frames });

test('long words take longer than short ones, and a comma makes a pause', () => {
  const [one, extraordinary, , then] = wordTimes(line('One extraordinary day, then another.'));
  expect(extraordinary!.end - extraordinary!.start).toBeGreaterThan(3 * (one!.end - one!.start));
  const [, , day] = wordTimes(line('One extraordinary day, then another.'));
  expect(then!.start).toBeGreaterThan(day!.end);
});

test('a short line is one caption, a long one is shown phrase by phrase as it is said', () => {
  expect(phrasesOf(line('Then we wait.')).map(({ text }) => text)).toEqual(['Then we wait.']);
  const long = 'Nobody has been here for years, and yet the light above the door is burning every night.';
  const phrases = phrasesOf(line(long));
  expect(phrases.map(({ text }) => text)).toEqual([
    'Nobody has been here for years,',
    'and yet the light above the door is',
    'burning every night.',
  ]);
  expect(phrases[0]!.start).toBe(30);
  expect(phrases.at(-1)!.end).toBe(210);
});

test('whatever is said, every word is shown once, in order, and never two captions at once', () => {
  const texts = fc.array(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), { minLength: 1 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 900 }), (words, frames) => {
      const text = words.join(' ');
      const phrases = phrasesOf(line(text, frames));
      expect(phrases.map((phrase) => phrase.text).join(' ')).toBe(
        text.split(/\s+/).filter(Boolean).join(' '),
      );
      for (const [index, phrase] of phrases.entries()) {
        expect(phrase.start).toBeLessThanOrEqual(phrase.end);
        expect(phrase.end).toBe(phrases[index + 1]?.start ?? 30 + frames);
      }
    }),
  );
});
