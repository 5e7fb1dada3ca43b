/** What all parts of a person are drawn with. */
import type { Colour } from '../sketch/colour.js';

export type Colours = { top: Colour; bottom: Colour; skin: Colour; hair: Colour; shoes: Colour; ink: Colour };

/** Width of the ink lines, in body heights. */
export const INK = 0.0075;
