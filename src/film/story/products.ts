/** What is advertised, and how films about such things are shot. */

import { definite, shortened, withArticle, withoutArticle } from './english.js';
import type { StoryInput } from './input.js';
import { type Reading, says, withoutCommand } from './reading.js';
import type { Size } from './shot-grammar.js';

export type AdStep = 'HOOK' | 'DESIRE' | 'PRODUCT' | 'PROOF' | 'CALL';
export type AdLine = {
  size: Size;
  line: string /** Shown by a person: used only when the film has one. */;
  person?: boolean;
};

export type ProductKind = {
  key: string;
  words: readonly string[];
  /** Who uses it; null for things that are best alone in the frame. */
  person: string | null;
  places: readonly string[];
  preset: string;
  invitation: string;
  arc: string;
  lines: Readonly<Record<AdStep, readonly AdLine[]>>;
};

export type Product = { name: string; short: string; kind: ProductKind };

const W: Size = 'wide shot';
const M: Size = 'medium shot';
const C: Size = 'close-up';
const X: Size = 'extreme close-up';
const F: Size = 'full shot';

const shot = (size: Size, line: string): AdLine => ({
  size,
  line,
  ...(line.includes('{who}') ? { person: true } : {}),
});

export const PRODUCT_KINDS: readonly ProductKind[] = [
  {
    key: 'thing',
    words: [],
    person: 'person',
    places: ['studio', 'apartment', 'city_street'],
    preset: 'studio-minimal',
    invitation: 'Discover',
    arc: 'an ordinary moment is missing something; {product} comes into it, shows what it can do, and stays.',
    lines: {
      HOOK: [
        shot(X, 'a single hard edge of light slides over an unknown surface, all shape and no name yet'),
        shot(W, '{place}, empty and waiting, one pool of light in the middle'),
        shot(C, 'two hands stop in mid-air above a bare table'),
      ],
      DESIRE: [
        shot(M, '{who} [look] up from a cluttered table, tired of making do'),
        shot(C, 'a clock face, a cold cup, a pile of half-finished things'),
        shot(F, '{who} [cross] {place} and [stop], as if something had just been switched on'),
      ],
      PRODUCT: [
        shot(C, '{product} stands on a low plinth of pale stone, light rolling along its edges'),
        shot(X, 'the material of {product} so close that every grain and seam is visible'),
        shot(M, '{product} turns slowly in front of a clean gradient backdrop'),
      ],
      PROOF: [
        shot(M, '{who} [use] {product} with easy, practised hands'),
        shot(C, 'the hands of {who} rest on {product}, relaxed'),
        shot(F, '{who} [move] through {place} with {product}, and everything around falls into order'),
        shot(X, 'one detail of {product} does exactly what it was made for'),
      ],
      CALL: [
        shot(F, '{product} alone in the frame, centred, with calm empty space around it'),
        shot(C, '{product} settles into the light and stays there'),
      ],
    },
  },
  {
    key: 'coffee',
    words: ['coffee', 'espresso', 'tea', 'latte', 'cold brew', 'matcha', 'cocoa', 'roastery'],
    person: 'barista',
    places: ['diner', 'kitchen', 'apartment'],
    preset: 'golden-hour',
    invitation: 'Taste',
    arc: 'a grey morning wakes up around a cup of {product}: the smell first, then the first sip, then the whole day.',
    lines: {
      HOOK: [
        shot(X, 'dark beans tumble in slow motion and knock against each other'),
        shot(C, 'water comes to the boil, its first bubbles climbing the steel'),
      ],
      DESIRE: [
        shot(M, '{who} [stand] at a rain-grey window, not yet awake'),
        shot(W, '{place} before opening, chairs still upside down on the tables'),
      ],
      PRODUCT: [
        shot(C, '{product} pours into a white porcelain cup, the crema closing over it'),
        shot(X, 'a ribbon of milk folds into the dark and opens like a leaf'),
        shot(M, '{product} on a worn oak counter, steam climbing straight up'),
      ],
      PROOF: [
        shot(C, '{who} [take] the first sip and [close] {their} eyes'),
        shot(M, '{who} [slide] a full cup across the counter to a waiting hand'),
        shot(W, '{place} full of morning voices, cups in every hand'),
      ],
      CALL: [
        shot(C, '{product} centred on dark wood, one curl of steam, clean space above'),
        shot(F, 'an empty cup beside {product}, warm light all around'),
      ],
    },
  },
];

const THING = PRODUCT_KINDS[0]!;

/** What the ad is for: the brand's own word, else what the prompt says it is for. */
export function productOf(input: StoryInput, reading: Reading): Product {
  const given = input.brand?.product?.trim();
  const text = `${given ?? ''} ${reading.plain}`.toLowerCase();
  const kind = PRODUCT_KINDS.find((each) => each.words.some((word) => says(text, word))) ?? THING;
  const name = given || namedIn(input, reading) || input.brand?.name?.trim() || 'the product';
  return { name, short: shortName(name), kind };
}

function namedIn(input: StoryInput, reading: Reading): string | null {
  const prompt = withoutCommand(input.prompt);
  const after = /^([^.,;:!?\n]{3,80})/.exec(prompt)?.[1] ?? null;
  if (reading.thing !== null && after !== null && !after.includes(withoutArticle(reading.thing)))
    return reading.thing;
  if (after === null) return reading.thing;
  const noun = after
    .split(/\s(?:that|which|who|in|on|at|with|for|by|as|to|featuring|showing|from|during)\s/)[0]!
    .trim();
  return noun.split(/\s+/).length <= 7 ? noun : (reading.thing ?? shortened(noun, 50));
}

const shortName = (name: string): string =>
  /^[A-Z]/.test(name) ? name : definite(withArticle(withoutArticle(name)));
