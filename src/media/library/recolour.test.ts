import { expect, it } from 'vitest';
import { chroma, colour } from '../sketch/colour.js';
import { loadPicture } from './pictures.js';

/** The share of the picture's coloured pixels that have the hue of the wanted colour. */
async function share(name: string, wanted: string): Promise<number> {
  const { canvas, width, height } = (await loadPicture(name, wanted))!;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const main = colour(wanted);
  let seen = 0;
  let alike = 0;
  for (let at = 0; at < data.length; at += 4 * 97) {
    if (data[at + 3]! < 200) continue;
    const hex = `#${[0, 1, 2].map((part) => data[at + part]!.toString(16).padStart(2, '0')).join('')}`;
    const value = colour(hex);
    seen++;
    const near = (value.a * main.a + value.b * main.b) / (chroma(value) * chroma(main) + 1e-6);
    if (chroma(value) > 0.03 && near > 0.9) alike++;
  }
  return alike / seen;
}

it.each([
  ['kite', '#d3202a'],
  ['elephant', '#2a62c9'],
  ['automobile', '#f48fb1'],
  ['parrot', '#8e44ad'],
  ['sailboat', '#d3202a'],
])('a picture of many colours takes the one that is asked for: %s', async (name, wanted) => {
  expect(await share(name, wanted)).toBeGreaterThan(0.45);
});
