/** Words that fit: measured, wrapped into lines of even length, and made smaller until they stay inside their box. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** Weights of Inter, which has Latin, Greek and Cyrillic; what it lacks is taken from the machine's fonts, if any. */
export const FONTS = {
  regular: 'Film Inter',
  semiBold: 'Film Inter SemiBold',
  extraBold: 'Film Inter ExtraBold',
} as const;
export type FontName = keyof typeof FONTS;

const FILES: Record<FontName, string> = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  semiBold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  extraBold: '@expo-google-fonts/inter/800ExtraBold/Inter_800ExtraBold.ttf',
};

let registered = false;
function registerFonts(): void {
  if (registered) return;
  const { resolve } = createRequire(import.meta.url);
  for (const [name, file] of Object.entries(FILES)) {
    GlobalFonts.registerFromPath(resolve(file), FONTS[name as FontName]);
  }
  registered = true;
}

export const fontOf = (font: FontName, pixels: number): string => `${pixels}px "${FONTS[font]}", sans-serif`;

export type Lettering = {
  font: FontName;
  lines: string[];
  /** Not all of the text is there. */
  shortened: boolean;
  pixels: number;
  lineHeight: number;
  width: number;
  height: number;
};

export type LetteringBox = {
  font: FontName;
  /** The size that is wished for; the text gets it if it fits. */
  pixels: number;
  width: number;
  height: number;
  maxLines: number;
};

/** Below this share of the wished size nobody reads it; longer text ends with an ellipsis. */
const SMALLEST = 0.45;
const LINE_HEIGHT = 1.22;

/** Null when nothing of the text can be drawn. */
export function fitText(text: string, box: LetteringBox): Lettering | null {
  registerFonts();
  const ruler = rulerOf(box.font);
  let words = drawable(text, box.font).split(' ').filter(Boolean);
  if (words.length === 0) return null;

  for (let pixels = box.pixels; ; pixels *= 0.94) {
    const smallest = pixels * 0.94 < box.pixels * SMALLEST;
    const width = box.width / pixels;
    const maxLines = Math.max(1, Math.min(box.maxLines, Math.floor(box.height / (pixels * LINE_HEIGHT))));
    let lines = wrap(ruler, words, width, smallest);
    const wanted = words;
    while (smallest && lines && lines.length > maxLines) {
      words = shortened(words, lines.length / maxLines);
      lines = wrap(ruler, words, width, true);
    }
    if (!lines || lines.length > maxLines) continue;
    const lineHeight = pixels * LINE_HEIGHT;
    return {
      font: box.font,
      lines,
      shortened: words !== wanted,
      pixels,
      lineHeight,
      width: Math.max(...lines.map(ruler)) * pixels,
      height: lines.length * lineHeight,
    };
  }
}

/** How wide a text is, in multiples of the size that it is set in. */
type Ruler = (text: string) => number;

function rulerOf(font: FontName): Ruler {
  const context = createCanvas(1, 1).getContext('2d');
  context.font = fontOf(font, 100);
  const measured = new Map<string, number>();
  return (text) => {
    const width = measured.get(text) ?? context.measureText(text).width / 100;
    measured.set(text, width);
    return width;
  };
}

/** Lines of about the same length: the narrowest column that needs no more lines than the widest one. */
function wrap(
  ruler: Ruler,
  words: readonly string[],
  width: number,
  mayBreakWords: boolean,
): string[] | null {
  const tooWide = words.some((word) => ruler(word) > width);
  if (tooWide && !mayBreakWords) return null;
  const pieces = tooWide ? words.flatMap((word) => broken(ruler, word, width)) : words;
  const fewest = fill(ruler, pieces, width);
  let [low, high] = [Math.max(...pieces.map(ruler)), width];
  for (let step = 0; step < 8 && fewest.length > 1; step++) {
    const middle = (low + high) / 2;
    if (fill(ruler, pieces, middle).length > fewest.length) low = middle;
    else high = middle;
  }
  return fill(ruler, pieces, high);
}

function fill(ruler: Ruler, words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && ruler(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Scripts without spaces, and words longer than a line, are broken between letters; in others a hyphen says so. */
function broken(ruler: Ruler, word: string, width: number): string[] {
  const hyphen = HYPHENATED.test(word) ? '-' : '';
  const parts: string[] = [''];
  for (const letter of letters(word)) {
    const longer = parts.at(-1) + letter;
    if (parts.at(-1) === '' || ruler(longer + hyphen) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts.map((part, index) => (index < parts.length - 1 ? part + hyphen : part));
}

/** A word and no address or number, in which a hyphen would be one letter more. */
const HYPHENATED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}])\p{P})*$/u;

/** Much is cut off while the text is far too long, and little by little in the end. */
function shortened(words: readonly string[], excess: number): string[] {
  const share = excess > 2 ? 0.3 : 0.05;
  const kept = words.length - Math.max(1, Math.floor(words.length * share));
  if (kept > 0) return [...words.slice(0, kept - 1), `${words[kept - 1]!.replace(/[…,;:.]+$/, '')}…`];
  const all = letters(words[0]!.replace(/…$/, ''));
  return [`${all.slice(0, -Math.ceil(all.length * share)).join('')}…`];
}

const letters = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

/** The letters of a text that no font at hand has, each once: they are left out where it is drawn. */
export function lettersLeftOut(text: string): string[] {
  registerFonts();
  const wanted = letters(text.normalize('NFC')).filter((letter) => !/^[\s\p{C}]*$/u.test(letter));
  return [...new Set(wanted.filter((letter) => !hasGlyph(letter, 'semiBold')))];
}

/** Without what would only be boxes: letters that no font at hand has, and characters that are no letters. */
function drawable(text: string, font: FontName): string {
  const tidy = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    // A line does not begin with a dash.
    .replace(/ ([—–-]) /gu, '\u00a0$1 ')
    .replace(/[\p{Cc}\p{Cs}\p{Cn}\p{Co}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  return letters(tidy)
    .filter((letter) => letter === ' ' || hasGlyph(letter, font))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

const known = new Map<string, boolean>();

/** Whether it looks like something, and not like the box that stands for a missing letter. */
function hasGlyph(letter: string, font: FontName): boolean {
  const name = `${font} ${letter}`;
  if (/^[\u0020-\u024f\u0370-\u03ff\u0400-\u04ff]$/.test(letter)) return true;
  let found = known.get(name);
  if (found === undefined) {
    // A flag or a family is put together from several signs, each of which would be a box of its own.
    const signs = [...letter].filter((sign) => !/^[\p{M}\p{Cf}]$/u.test(sign));
    const box = stamp('\u{10fffe}', font);
    found = stamp(letter, font) !== box && signs.every((sign) => stamp(sign, font) !== box);
    if (known.size > 5000) known.clear();
    known.set(name, found);
  }
  return found;
}

function stamp(letter: string, font: FontName): string {
  const context = createCanvas(48, 48).getContext('2d');
  context.font = fontOf(font, 28);
  context.fillText(letter, 6, 34);
  return Buffer.from(context.getImageData(0, 0, 48, 48).data).toString('latin1');
}
