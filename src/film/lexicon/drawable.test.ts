import { expect, it } from 'vitest';
import { NO_FACTS } from '../facts/facts.js';
import { drawableNamed, drawableProp, landmarkIn, notShownIn } from './drawable.js';
import { kindOfNoun } from './kinds.js';

it.each([
  'a ribbon of milk folds into the dark and opens like a leaf',
  'the corner café before sunrise, empty, waiting',
  'a page lifting and turning over',
])('neither draws nor misses what the planner adds in a sentence: %s', (phrase) => {
  const prop = { phrase, id: null, by: 'PLANNER' as const };
  expect(drawableProp(prop)).toBeNull();
  expect(notShownIn({ ...NO_FACTS, props: [prop] })).toEqual([]);
});

it('draws the things that are named, by the planner and by the user', () => {
  expect(drawableProp({ phrase: 'red umbrella', id: null, by: 'PLANNER' })?.picture).toMatch(/^umbrella/);
  expect(
    drawableProp({ phrase: 'a very old and rusty green umbrella', id: null, by: 'USER' })?.picture,
  ).toMatch(/^umbrella/);
});

it.each([
  ['volcano', 'volcano', 'volcano'],
  ['bridge', 'viaduct', 'game-aqueduct'],
  ['oasis', 'oasis', 'game-oasis'],
  ['ruins', 'ancient city', 'game-ancient-ruins'],
  ['arctic', 'snowfield', undefined],
  ['city_street', 'city', undefined],
])('stands what the place %s is known by into "%s"', (id, phrase, picture) => {
  expect(landmarkIn({ id, phrase })?.picture).toBe(picture);
});

it.each([
  ['beagle', 'dog'],
  ['chaffinch', 'bird'],
  ['mozzarella', 'cheese-wedge'],
  ['red watering can', 'game-watering-can'],
])('draws an uncommon noun as what it is a kind of: %s', (noun, picture) => {
  expect(drawableNamed(noun)?.picture).toBe(picture);
});

it.each([
  ['referee', 'PERSON'],
  ['schnauzer', 'CREATURE'],
  ['catamaran', 'THING'],
])('knows what kind of subject a noun is: %s', (noun, kind) => {
  expect(kindOfNoun(noun)?.kind).toBe(kind);
});
