import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentions } from '../facts/english.js';
import { asNounPhrase, cutToWords, midSentence, tidy, wordCount } from './wording.js';

describe('cutting a text', () => {
  it('ends at a sentence, else at a comma, else at a whole phrase', () => {
    expect(cutToWords('One two three four. Five six seven.', 5)).toBe('One two three four.');
    expect(cutToWords('one two three four, five six seven', 5)).toBe('one two three four');
    expect(cutToWords('a dancer turns in the light of', 5)).toBe('a dancer turns');
    expect(cutToWords('short', 5)).toBe('short');
  });

  it('never leaves more words than allowed, nor an ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 1, max: 40 }),
        (text, limit) => {
          const cut = cutToWords(text, limit);
          return wordCount(cut) <= limit && (wordCount(text) <= limit || !/…$|\.\.\.$/.test(cut));
        },
      ),
    );
  });
});

describe('words in their place', () => {
  it('keep names and take articles', () => {
    expect(midSentence('Slow dolly in')).toBe('slow dolly in');
    expect(midSentence('Maya walks')).toBe('Maya walks');
    expect(asNounPhrase('Young woman, 25')).toBe('a young woman, 25');
    expect(asNounPhrase('Empty street')).toBe('an empty street');
    expect(asNounPhrase('neon signs over a street')).toBe('neon signs over a street');
    expect(asNounPhrase('Tokyo')).toBe('Tokyo');
    expect(asNounPhrase('the old mill')).toBe('the old mill');
  });

  it('are found whole, whatever their case and hyphens', () => {
    expect(mentions('A Neo-Noir alley', 'neo noir')).toBe(true);
    expect(mentions('a rainbow', 'rain')).toBe(false);
  });

  it('are left alone by tidying, apart from rubbish', () => {
    expect(tidy('  A\u0000 dog ,  runs... see http://x.y/z  now ,, here. ')).toBe(
      'A dog, runs. see now, here.',
    );
  });
});
