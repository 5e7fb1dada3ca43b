/** Colours by their names, both ways: words to hex for prompts, hex to words for descriptions. */

const NAMED: readonly (readonly [name: string, hex: string])[] = [
  ['black', '#101014'],
  ['charcoal', '#33363b'],
  ['slate grey', '#5b6670'],
  ['grey', '#8b8f94'],
  ['silver', '#c3c8cd'],
  ['white', '#f7f7f4'],
  ['ivory', '#f2ead7'],
  ['cream', '#f3e3c3'],
  ['beige', '#d9c7a5'],
  ['sand', '#cfae7c'],
  ['tan', '#b98f5f'],
  ['brown', '#6b4426'],
  ['chocolate', '#43291a'],
  ['copper', '#b5652d'],
  ['bronze', '#8d6a33'],
  ['gold', '#d9a521'],
  ['amber', '#f2a51f'],
  ['yellow', '#f7d716'],
  ['mustard', '#c99a1e'],
  ['orange', '#f07a1a'],
  ['rust', '#a8431d'],
  ['terracotta', '#c2603f'],
  ['coral', '#f4705c'],
  ['peach', '#f8b694'],
  ['red', '#d3202a'],
  ['scarlet', '#e8321e'],
  ['crimson', '#a80f2c'],
  ['burgundy', '#6b1226'],
  ['rose', '#dd6f87'],
  ['pink', '#f49bbd'],
  ['hot pink', '#f72f8b'],
  ['magenta', '#d81b9c'],
  ['lavender', '#b9a5e2'],
  ['lilac', '#cbaed8'],
  ['violet', '#7c3fd0'],
  ['purple', '#6a2c91'],
  ['indigo', '#3b2a86'],
  ['navy', '#16264d'],
  ['cobalt blue', '#1f4bb5'],
  ['electric blue', '#1f7bff'],
  ['blue', '#2467c9'],
  ['sky blue', '#86c1ea'],
  ['turquoise', '#2fc1b8'],
  ['teal', '#137a7f'],
  ['cyan', '#16d3ea'],
  ['mint', '#a5e3c5'],
  ['emerald', '#0f8a5f'],
  ['green', '#2d9a47'],
  ['lime', '#a4d72c'],
  ['olive', '#76762f'],
  ['sage', '#9db08d'],
  ['forest green', '#1e4a31'],
];

const OTHER_WORDS: Readonly<Record<string, string>> = {
  gray: 'grey',
  golden: 'gold',
  aqua: 'turquoise',
  maroon: 'burgundy',
  wine: 'burgundy',
  azure: 'sky blue',
  'light blue': 'sky blue',
  'dark blue': 'navy',
  'navy blue': 'navy',
  'deep blue': 'navy',
  cobalt: 'cobalt blue',
  'neon blue': 'electric blue',
  'neon pink': 'hot pink',
  fuchsia: 'magenta',
  ochre: 'mustard',
  'dark green': 'forest green',
  'hunter green': 'forest green',
  'off-white': 'ivory',
  jade: 'emerald',
  salmon: 'coral',
  vermilion: 'scarlet',
};

const HEX_OF = new Map<string, string>([
  ...NAMED,
  ...Object.entries(OTHER_WORDS).map(
    ([word, name]) => [word, NAMED.find(([each]) => each === name)![1]] as const,
  ),
]);

export const COLOUR_WORDS: readonly string[] = [...HEX_OF.keys()].sort((a, b) => b.length - a.length);

export const colourHex = (word: string): string | null => HEX_OF.get(word.toLowerCase()) ?? null;

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

const NAMED_LABS = NAMED.map(([name, hex]) => [name, labOf(hex)] as const);

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
