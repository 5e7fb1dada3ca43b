import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { colour } from './colour.js';
import type { Thing } from './lexicon.js';
import { PRODUCTS } from './products.js';
import { colourOfThing, readPerson, readScene, thingIn } from './reading.js';
import { EXTENT } from './things.js';

const UNIT = 200;

/** The edges of what is solid; steam and glow are not. */
function inkOf(thing: Thing) {
  const canvas = createCanvas(2 * UNIT, 2 * UNIT);
  const brush = canvas.getContext('2d');
  brush.setTransform(UNIT, 0, 0, UNIT, UNIT, 1.5 * UNIT);
  const [body, bright, dark, key] = ['#808080', '#a0a0a0', '#303030', '#ffffff'].map(colour);
  PRODUCTS[thing]({ brush, body: body!, bright: bright!, dark: dark!, key: key!, accent: body! });
  const pixels = canvas.data();
  const ink = { left: 2 * UNIT, right: 0, top: 2 * UNIT };
  for (let at = 0; at < 4 * UNIT * UNIT; at++) {
    if (pixels[at * 4 + 3]! < 200) continue;
    const [x, y] = [at % (2 * UNIT), Math.floor(at / (2 * UNIT))];
    ink.left = Math.min(ink.left, x);
    ink.right = Math.max(ink.right, x);
    ink.top = Math.min(ink.top, y);
  }
  return { half: Math.max(UNIT - ink.left, ink.right - UNIT) / UNIT, high: (1.5 * UNIT - ink.top) / UNIT };
}

describe('things', () => {
  it.each(Object.keys(EXTENT) as Thing[])('are as large as the frame is told: %s', (thing) => {
    const { half, high } = inkOf(thing);
    expect(Math.abs(half - EXTENT[thing].half)).toBeLessThan(0.06);
    expect(Math.abs(high - EXTENT[thing].high)).toBeLessThan(0.06);
  });

  it.each([
    ['a perfume bottle in gold', 'flacon'],
    ['a bottle of perfume on silk', 'flacon'],
    ['a bottle of red wine', 'bottle'],
    ['the chef makes fresh pasta', 'dish'],
    ['running shoes', 'shoe'],
    ['a castle', null],
  ])('are read from "%s"', (words, thing) => {
    expect(thingIn(words)).toBe(thing);
  });
});

describe('what is described', () => {
  it.each([
    ['The trail running shoe alone in the frame, in the deep forest, in soft grey light.', null],
    ['The shoe turns against a burning orange sky', null],
    ['In golden light the bottle fills the frame', null],
    ['A red bottle on a white table', '#c62a33'],
    ['The sneaker in deep blue, seen from below', '#2f62c8'],
    ['A man in a green jacket beside a black car', '#22242c'],
  ])('has its own colour and not that of its light: %s', (description, own) => {
    expect(colourOfThing(description)).toBe(own);
  });

  const style = {
    colorPalette: ['#808080'],
    visualStyle: '',
    mood: '',
    lighting: '',
    cinematography: '',
    keywords: [],
  };
  it.each([
    ['A corner café with tall windows onto the street', 'cafe'],
    ['A wooden cabin with an iron stove', 'room'],
    ['A kitchen with copper pans', 'kitchen'],
    ['Prayer flags on the mountain ridge; large soft key, clean gradient backdrop', 'mountain'],
  ])('is a place: %s', (description, place) => {
    expect(readScene(description, null, style, {}, 'field').place).toBe(place);
  });

  it('is somebody who looks the same in every clip, and like nobody else', () => {
    const chef = 'a chef in their thirties, a shaved head and steady eyes';
    expect(readPerson(chef, 'she walks away').skin).toBe(readPerson(chef, 'he cooks').skin);
    expect(readPerson(chef)).toMatchObject({ hair: 'bald' });
    expect(readPerson('a little girl in a yellow raincoat')).toMatchObject({ build: 'child' });
    expect(readPerson('a woman, a long copper braid')).toMatchObject({ hair: 'long', hairColour: '#e2762a' });
    expect(readPerson('an astronaut in a white pressure suit')).toMatchObject({ garment: 'overall' });
  });
});
