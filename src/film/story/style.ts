/** The style engine: one look for the whole film, from wishes, brand, prompt and presets, in that order. */

import { asHex, colourHex, colourNames, distinctColours } from '../lexicon/colours.js';
import { type Random, randomFrom } from '../seed.js';
import type { CreativeBrief } from './brief.js';
import type { Contradiction } from './contradictions.js';
import { type Feeling, feelingOf } from './feelings.js';
import type { StoryInput } from './input.js';
import type { Style } from './plan.js';
import { productOf } from './products.js';
import type { PromptFacts } from './prompt-facts.js';
import { presetByName, type StylePreset, stylePresets } from './style-presets.js';

export type StyleGround = {
  asked: PromptFacts;
  feeling: Feeling;
  mood: string;
  contradictions: readonly Contradiction[];
  random: Random;
};

export function styleFor(
  input: StoryInput,
  ground: StyleGround,
): { style: Style; preset: StylePreset; notes: string[] } {
  const notes: string[] = [];
  const preset = presetFor(input, ground, notes);
  const wish = input.style;
  const style: Style = {
    colorPalette: paletteFor(input, ground.asked, preset),
    visualStyle: wish?.visualStyle?.trim() || preset.style.visualStyle,
    mood: ground.mood,
    lighting: wish?.lighting?.trim() || preset.style.lighting,
    cinematography: wish?.cinematography?.trim() || preset.style.cinematography,
    keywords: [],
  };
  return { style: { ...style, keywords: styleKeywords(style, preset) }, preset, notes };
}

function presetFor(
  input: StoryInput,
  { asked, feeling, contradictions, random }: StyleGround,
  notes: string[],
): StylePreset {
  const wished = input.style?.preset?.trim();
  if (wished) {
    const preset = presetByName(wished);
    if (preset !== null) return preset;
    notes.push(`There is no preset called “${wished}”; the look comes from the prompt.`);
  }
  if (input.style?.visualStyle) {
    const named = presetByName(input.style.visualStyle);
    if (named !== null) return named;
  }
  const followers = new Set(contradictions.map((each) => each.follows));
  const look = asked.looks.find((each) => !followers.has(each.word));
  if (look !== undefined) return presetByName(look.preset)!;
  const product = productOf(input, asked);
  if (product !== null) return presetByName(product.kind.preset)!;
  if (asked.genre !== null) return presetByName(asked.genre.preset)!;
  const preset = presetByName(random.pick(feeling.presets))!;
  notes.push(`No visual style was named; it is ${preset.label.toLowerCase()}.`);
  return preset;
}

/** The brand's colours lead, then what the user chose or named, then what the look brings along. */
function paletteFor(input: StoryInput, asked: PromptFacts, preset: StylePreset): string[] {
  const brand = brandColours(input);
  const wished = (input.style?.colorPalette ?? []).map(asHex);
  const named = asked.colours.map(colourHex);
  return distinctColours([...brand, ...wished, ...named, ...preset.style.colorPalette], 5);
}

export const brandColours = (input: StoryInput): string[] =>
  distinctColours((input.brand?.colors ?? []).map(asHex), 3);

/** 5 to 10 anchors that every clip repeats. */
export function styleKeywords(style: Omit<Style, 'keywords'>, preset: StylePreset | null): string[] {
  const candidates = [
    style.visualStyle,
    style.mood.split(',')[0]!,
    ...(preset?.style.keywords ?? []),
    ...style.lighting.split(',').slice(0, 1),
    ...style.cinematography.split(',').slice(0, 2),
    `${colourNames(style.colorPalette, 2).join(' and ')} tones`,
  ];
  const keywords: string[] = [];
  for (const each of candidates) {
    const keyword = each.toLowerCase().replace(/\s+/g, ' ').trim();
    if (keyword !== '' && keyword.split(' ').length <= 8 && !keywords.includes(keyword))
      keywords.push(keyword);
  }
  return [
    ...keywords.slice(0, 8),
    ...['coherent colour', 'natural texture', 'clear focus', 'depth', 'fine detail'],
  ].slice(0, Math.max(5, Math.min(8, keywords.length)));
}

/** The brief may have been changed by a person or a language model: its look, mood and colours count. */
export function styleOfBrief(input: StoryInput, brief: CreativeBrief, asked: PromptFacts): Style {
  const feeling = feelingOf(brief.mood);
  const random = randomFrom('style', input.seed, input.prompt);
  const named = stylePresets.find((each) => each.style.visualStyle === brief.visualStyle);
  const preset =
    named ?? styleFor(input, { asked, feeling, mood: brief.mood, contradictions: [], random }).preset;
  const style = {
    colorPalette: distinctColours(
      [...brandColours(input), ...brief.colorPalette.map(asHex), ...preset.style.colorPalette],
      5,
    ),
    visualStyle: brief.visualStyle,
    mood: brief.mood,
    lighting: input.style?.lighting?.trim() || preset.style.lighting,
    cinematography: input.style?.cinematography?.trim() || preset.style.cinematography,
  };
  return { ...style, keywords: styleKeywords(style, preset) };
}
