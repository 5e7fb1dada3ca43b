/** A colour palette in words, because a video model reads "deep teal" and does not read "#0b3c49". */
import { listed } from './wording.js';

const NAMED_COLORS: Record<string, string> = {
  black: '#0a0a0a',
  charcoal: '#36393f',
  gray: '#808080',
  silver: '#c0c4c8',
  white: '#f8f8f8',
  ivory: '#fff6e0',
  beige: '#e3d3b0',
  tan: '#c8a26b',
  brown: '#7a4a22',
  chocolate: '#43270f',
  crimson: '#b8102e',
  red: '#e6201c',
  maroon: '#5e0f1a',
  coral: '#ff7b5a',
  salmon: '#f4a08c',
  orange: '#ff8c1a',
  amber: '#ffb81c',
  gold: '#d4a93a',
  yellow: '#ffe62e',
  lime: '#b4f02a',
  green: '#2fa84a',
  'forest green': '#1c5a30',
  olive: '#6f7032',
  'sage green': '#a3b899',
  mint: '#a8f0d0',
  emerald: '#12a874',
  teal: '#0f8080',
  'deep teal': '#0b3c49',
  cyan: '#00f0ff',
  turquoise: '#40d8c8',
  'sky blue': '#7cc4f4',
  blue: '#2461e6',
  navy: '#10204e',
  'midnight blue': '#0c1430',
  'steel blue': '#5a7fa6',
  indigo: '#42149a',
  violet: '#8a3cf0',
  purple: '#7a1fa0',
  'deep purple': '#2c1048',
  lavender: '#c4b0f0',
  magenta: '#ff00e0',
  'hot pink': '#ff3a94',
  pink: '#ffb4d0',
  plum: '#7c3a64',
};

type Lab = { light: number; a: number; b: number };

/** Oklab, in which distance agrees with the eye. */
function lab(hex: string): Lab | null {
  const long = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  const digits = long
    ? long
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
    : hex.replace(/^#/, '');
  if (!/^[0-9a-f]{6}$/i.test(digits)) return null;
  const linear = (at: number) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = [linear(0), linear(2), linear(4)];
  const long_ = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    light: 0.2104542553 * long_ + 0.793617785 * middle - 0.0040720468 * short,
    a: 1.9779984951 * long_ - 2.428592205 * middle + 0.4505937099 * short,
    b: 0.0259040371 * long_ + 0.7827717662 * middle - 0.808675766 * short,
  };
}

const NAMES = Object.entries(NAMED_COLORS).map(([name, hex]) => ({ name, at: lab(hex)! }));

/** Null for what is no hex colour. */
export function colorName(hex: string): string | null {
  const at = lab(hex);
  if (!at) return null;
  const distance = (other: Lab) =>
    (at.light - other.light) ** 2 + 2 * ((at.a - other.a) ** 2 + (at.b - other.b) ** 2);
  return NAMES.reduce((best, each) => (distance(each.at) < distance(best.at) ? each : best)).name;
}

const DARK_MOOD = /dark|gloom|melanchol|sad|somber|sombre|noir|moody|ominous|tense|myster|brooding|haunt/i;
const NEON = /neon|cyberpunk|synthwave|vaporwave|retrowave/i;
const GLOWING = new Set([
  'cyan',
  'magenta',
  'hot pink',
  'lime',
  'violet',
  'blue',
  'green',
  'orange',
  'yellow',
  'turquoise',
]);

/** "neon cyan, magenta and deep teal": at most four colours, the dark ones first where the mood is dark. */
export function paletteInWords(style: {
  colorPalette: readonly string[];
  mood: string;
  visualStyle: string;
  lighting: string;
}): string {
  const dark = DARK_MOOD.test(style.mood);
  const colors = style.colorPalette.flatMap((hex) => {
    const name = colorName(hex);
    return name ? [{ name, light: lab(hex)!.light }] : [];
  });
  const inOrder = dark
    ? colors.filter(({ light }) => light < 0.5).concat(colors.filter(({ light }) => light >= 0.5))
    : colors;
  const names = [...new Set(inOrder.map(({ name }) => name))].slice(0, 4);
  const neon = NEON.test(`${style.visualStyle} ${style.lighting}`);
  let glowing = false;
  return listed(
    names.map((name) => {
      if (dark && (name === 'blue' || name === 'purple' || name === 'indigo')) return `deep ${name}`;
      if (!neon || glowing || !GLOWING.has(name)) return name;
      glowing = true;
      return `neon ${name}`;
    }),
  );
}
