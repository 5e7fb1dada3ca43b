import { expect, it } from 'vitest';
import { searchQuery, titleOf } from './title.js';

it('asks for all words by their beginnings', () => {
  expect(searchQuery('  light  hou')).toBe("'light':* & 'hou':*");
});

it('quotes what would be an operator or end the quotation', () => {
  expect(searchQuery("rain | !sun's \\ ba\\ck")).toBe("'rain':* & '!sun''s':* & 'ba\\\\ck':*");
});

it('asks nothing of a text without words', () => {
  expect(searchQuery(' … & ')).toBeNull();
});

it('calls a film by its prompt until it has a name', () => {
  expect(titleOf({ name: null, prompt: 'A quiet ad' })).toBe('A quiet ad');
  expect(titleOf({ name: 'Cups', prompt: 'A quiet ad' })).toBe('Cups');
});
