import { describe, expect, it } from 'vitest';
import { quote, retryAfterSeconds } from './failure.js';

describe('a provider’s own words', () => {
  it('are shown without our key, and without anything that looks like one', () => {
    const words = 'Key my-odd-key is wrong; so are sk-abc123DEF, r8_abc, whsec_abc= and Bearer abc.def.';
    expect(quote(words, ['my-odd-key'])).toBe('Key [key] is wrong; so are [key], [key], [key] and [key]');
  });

  it('are one line, and short', () => {
    expect(quote('a\n  b', [])).toBe('a b');
    expect(quote('word '.repeat(500), []).length).toBeLessThan(310);
  });

  it('can be kept by the database: no control character, and an emoji is whole or not there', () => {
    expect(quote('a\u0000b \ud83d c', [])).toBe('a b c');
    expect(quote(`${'w'.repeat(299)}🎬🎬`, [])).toBe(`${'w'.repeat(299)}🎬 …`);
  });

  it('may be anything', () => {
    expect(quote({ field: 'seed' }, [])).toBe('{"field":"seed"}');
    expect(quote(undefined, [])).toBe('');
    expect(quote(null, [])).toBe('null');
  });
});

it('Retry-After is understood as seconds and as a date', () => {
  const now = Date.parse('2025-06-01T12:00:00Z');
  expect(retryAfterSeconds('7', now)).toBe(7);
  expect(retryAfterSeconds('Sun, 01 Jun 2025 12:00:30 GMT', now)).toBe(30);
  expect(retryAfterSeconds('Sun, 01 Jun 2025 11:00:00 GMT', now)).toBe(0);
  expect(retryAfterSeconds('soon', now)).toBeNull();
  expect(retryAfterSeconds(null, now)).toBeNull();
});
