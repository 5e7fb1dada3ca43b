/** A colour palette in words, because a video model reads "deep blue" and does not read "#0b3cd9". */

import { asHex, colourDistance, colourName } from '../lexicon/colours.js';
import { listed } from '../listed.js';
import type { Style } from '../story/plan.js';

/** In the spelling that video models know best; null for what is no colour. */
export function colorName(color: string): string | null {
  const hex = asHex(color);
  return hex && colourName(hex).replace('grey', 'gray');
}

const DARK_MOOD = /dark|gloom|melanchol|sad|somber|sombre|noir|moody|ominous|tense|myster|brooding|haunt/i;
const DEEPENED = new Set(['blue', 'cobalt blue', 'purple', 'indigo', 'violet']);
const NEON = /neon|cyberpunk|synthwave|vaporwave|retrowave/i;
const GLOWING = new Set(
  'cyan,turquoise,magenta,hot pink,pink,lime,violet,blue,electric blue,green,orange,yellow'.split(','),
);

/** "navy, neon cyan and magenta": at most four colours, the dark ones first where the mood is dark. */
export function paletteInWords(
  style: Pick<Style, 'colorPalette' | 'mood' | 'visualStyle' | 'lighting'>,
): string {
  const dark = DARK_MOOD.test(style.mood);
  const colors = style.colorPalette.flatMap((color) => asHex(color) ?? []);
  const isDark = (hex: string) => colourDistance(hex, '#000000') < colourDistance(hex, '#ffffff');
  const inOrder = dark ? [...colors.filter(isDark), ...colors.filter((hex) => !isDark(hex))] : colors;
  const names = [...new Set(inOrder.map((hex) => colorName(hex)!))].slice(0, 4);

  const neon = NEON.test(`${style.visualStyle} ${style.lighting}`);
  const firstGlowing = neon ? names.find((name) => GLOWING.has(name)) : undefined;
  return listed(
    names.map((name) => {
      if (dark && DEEPENED.has(name)) return `deep ${name}`;
      return name === firstGlowing ? `neon ${name}` : name;
    }),
  );
}
