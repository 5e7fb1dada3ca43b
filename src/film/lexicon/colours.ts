/** Colours: words to hex for prompts, hex to words for descriptions. */
import type { ColourEntry } from './entry.js';

/** Name, value, and other words for it. */
const ROWS: readonly (readonly [name: string, hex: string, others?: string])[] = [
  ['black', '#101014', 'jet black, ebony'],
  ['charcoal', '#33363b'],
  ['slate grey', '#5b6670'],
  ['grey', '#8b8f94', 'gray, chrome, metallic, steel grey'],
  ['silver', '#c3c8cd', 'silvery'],
  ['white', '#f7f7f4', 'snow white, pure white, clean white'],
  ['ivory', '#f2ead7', 'off white, pearl'],
  ['cream', '#f3e3c3', 'creamy'],
  ['beige', '#d9c7a5'],
  ['sand', '#cfae7c'],
  ['tan', '#b98f5f'],
  ['brown', '#6b4426', 'dark brown'],
  ['chocolate', '#43291a'],
  ['copper', '#b5652d'],
  ['bronze', '#8d6a33'],
  ['gold', '#d9a521', 'golden, brass'],
  ['amber', '#f2a51f'],
  ['yellow', '#f7d716', 'bright yellow, neon yellow, lemon'],
  ['mustard', '#c99a1e', 'ochre'],
  ['orange', '#f07a1a'],
  ['rust', '#a8431d'],
  ['terracotta', '#c2603f'],
  ['coral', '#f4705c', 'salmon'],
  ['peach', '#f8b694'],
  ['red', '#d3202a'],
  ['scarlet', '#e8321e', 'vermilion, bright red, ruby'],
  ['crimson', '#a80f2c', 'blood red, dark red, deep red'],
  ['burgundy', '#6b1226', 'maroon, wine red, wine'],
  ['rose', '#dd6f87', 'dusty pink'],
  ['pink', '#f49bbd', 'pastel pink, rose pink'],
  ['hot pink', '#f72f8b', 'neon pink'],
  ['magenta', '#d81b9c', 'fuchsia'],
  ['lavender', '#b9a5e2'],
  ['lilac', '#cbaed8'],
  ['violet', '#7c3fd0', 'ultraviolet'],
  ['purple', '#6a2c91'],
  ['indigo', '#3b2a86'],
  ['navy', '#16264d', 'dark blue, navy blue, deep blue, midnight blue'],
  ['cobalt blue', '#1f4bb5', 'cobalt, sapphire, royal blue'],
  ['electric blue', '#1f7bff', 'neon blue'],
  ['blue', '#2467c9'],
  ['sky blue', '#86c1ea', 'azure, light blue, pale blue, baby blue'],
  ['turquoise', '#2fc1b8', 'aqua, aquamarine'],
  ['teal', '#137a7f'],
  ['cyan', '#16d3ea'],
  ['mint', '#a5e3c5'],
  ['emerald', '#0f8a5f', 'jade, emerald green'],
  ['green', '#2d9a47'],
  ['lime', '#a4d72c', 'neon green, lime green'],
  ['olive', '#76762f'],
  ['sage', '#9db08d'],
  ['forest green', '#1e4a31', 'dark green, hunter green'],
];

export const COLOURS: readonly ColourEntry[] = ROWS.map(([name, hex, others = '']) => ({
  id: name,
  words: [name, ...others.split(', ').filter((word) => word !== '')],
  hex,
}));

const HEX_OF = new Map(COLOURS.flatMap(({ words, hex }) => words.map((word) => [word, hex] as const)));

export const colourHex = (word: string): string | null =>
  HEX_OF.get(word.toLowerCase().replaceAll('-', ' ')) ?? null;

/** `#abc`, `ABCDEF`, `#AABBCCDD` (alpha dropped) and known words become `#rrggbb`; anything else is null. */
export function asHex(text: string): string | null {
  const word = text.trim().toLowerCase();
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(word)?.[1];
  if (digits === undefined) return colourHex(word);
  return digits.length === 3
    ? `#${[...digits].map((each) => each + each).join('')}`
    : `#${digits.slice(0, 6)}`;
}

type Lab = readonly [lightness: number, a: number, b: number];

/** OKLab: distances in it are close to what eyes call a difference. */
function labOf(hex: string): Lab {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const NAMED_LABS = ROWS.map(([name, hex]) => [name, labOf(hex)] as const);

const distance = (one: Lab, other: Lab): number =>
  Math.hypot(one[0] - other[0], 1.6 * (one[1] - other[1]), 1.6 * (one[2] - other[2]));

export const colourDistance = (one: string, other: string): number => distance(labOf(one), labOf(other));

/** The plain name that a person would give to a hex colour. */
export function colourName(hex: string): string {
  const lab = labOf(hex);
  return NAMED_LABS.reduce((best, each) =>
    distance(each[1], lab) < distance(best[1], lab) ? each : best,
  )[0];
}

/** The names of a palette's leading colours, each said once. */
export const colourNames = (palette: readonly string[], most: number): string[] =>
  [...new Set(palette.map(colourName))].slice(0, most);

/** Valid colours, without near-doubles, in their order. */
export function distinctColours(colours: readonly (string | null)[], most: number): string[] {
  const kept: string[] = [];
  for (const hex of colours) {
    if (hex !== null && kept.every((each) => colourDistance(each, hex) > 0.06)) kept.push(hex);
  }
  return kept.slice(0, most);
}
