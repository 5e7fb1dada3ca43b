import { expect, test } from 'vitest';
import type { StoryInput } from './input.js';
import { isAbout, unusedPictures, withPicturedThings } from './own-references.js';
import { planFilm } from './plan-film.js';
import { understandPrompt } from './understand.js';

const ad: StoryInput = {
  kind: 'AD',
  prompt: 'A thirty second ad for Aurora, wireless earbuds for runners',
  aspectRatio: 'LANDSCAPE_16_9',
  seed: 1,
  style: null,
  brand: { name: 'Aurora', hasLogo: false },
  analysis: null,
  boundaries: [0, 5, 10, 15].map((start) => ({ start, end: start + 5, durationSeconds: 5 })),
  shots: null,
  captions: false,
};
const plan = planFilm(ad, understandPrompt(ad));

test.each(['product', 'the earbuds', 'Aurora'])('pictures of “%s” are pictures of the product', (subject) => {
  const pictured = withPicturedThings(plan, [{ subject }, { subject }], ad);
  const [product, ...more] = pictured.characters.filter(({ role }) => role === 'product');
  expect(more).toEqual([]);
  expect(product!.description.toLowerCase()).toContain('earbud');
  // The call to action shows it, and so do others.
  expect(pictured.clipScripts.at(-1)!.characterKeys).toContain(product!.key);
  expect(unusedPictures(pictured, [{ subject }], ad.brand)).toEqual([]);
});

test('pictures of nothing in the film change no plan, and are told', () => {
  const wishes = [{ subject: 'a submarine' }];
  expect(withPicturedThings(plan, wishes, ad)).toEqual(plan);
  expect(unusedPictures(plan, wishes, ad.brand)[0]).toContain('submarine');
});

test('a subject is named by its key or in words', () => {
  const target = { key: 'old_sailor', description: 'A bearded man in a yellow oilskin coat' };
  expect(isAbout('Old sailor', target, null)).toBe(true);
  expect(isAbout('the man in the yellow coat', target, null)).toBe(true);
  expect(isAbout('a red car', target, null)).toBe(false);
});
