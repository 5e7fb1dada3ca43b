/** The film's style as 5 to 10 canonical words, the same and in the same order for every clip. */

import { mentions, sentence } from '../facts/english.js';
import { listed } from '../listed.js';
import type { Style } from '../story/plan.js';
import { colorName } from './palette.js';
import { cutToWords, MAX_PROMPT_WORDS, wordCount, wordsOf } from './wording.js';

const MIN_KEYWORDS = 5;
const MAX_KEYWORDS = 10;
/** So many of them stand in every prompt. */
const IN_EVERY_PROMPT = 4;
/** When the style says too little, these fit every film. */
const ALWAYS_FITTING = [
  'cinematic',
  'cohesive color grading',
  'natural movement',
  'depth of field',
  'detailed textures',
];

const CANONICAL: [RegExp, string][] = [
  [/\bcolour/g, 'color'],
  [/\bgrey\b/g, 'gray'],
  [/\b(?:b\s*&\s*w|b\/w|bw|black\s*(?:&|-and-)\s*white|monochromatic|monochrome)\b/g, 'black and white'],
  [/\bhi(?:gh)?[- ]contrast\b/g, 'high contrast'],
  [/\blo(?:w)?[- ]key\b/g, 'low key'],
  [/\bneo noir\b/g, 'neo-noir'],
  [/\bsci[- ]?fi\b|\bscience fiction\b/g, 'sci-fi'],
  [/\bphoto[- ]?real(?:istic|ism)?\b/g, 'photorealistic'],
  [/\bcinematographic\b/g, 'cinematic'],
  [/\bslow[- ]?mo\b/g, 'slow motion'],
  [/\b(wide|tracking|aerial|handheld|static|drone|dolly) shot\b/g, '$1 shots'],
  [/\bclose[- ]?ups?\b/g, 'close-ups'],
];
const LEADING = /^(?:an?|the|very|with|in|of|and|some|mostly|subtle hints? of|hints? of|touch of)\s+/;
const TRAILING = /\s+(?:style|styled|aesthetics?|look|feel|vibes?|mood|atmosphere)$/;
/** A keyword ends where a phrase begins. */
const PHRASE_BEGINS =
  /\s+(?:from|through|of|in|on|at|over|under|across|between|against|into|during|that|which|while|like|as|by|for|to)\s+/;

function canonical(words: string): string {
  let keyword = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&/\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, form] of CANONICAL) keyword = keyword.replace(pattern, form);
  while (LEADING.test(keyword)) keyword = keyword.replace(LEADING, '');
  keyword = keyword.replace(TRAILING, '').split(PHRASE_BEGINS)[0]!.trim();
  return wordsOf(keyword).slice(0, 3).join(' ');
}

const keywordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\bblack and white\b/g, 'monochrome')
    .split(/[,;.|+()]|\s[–—-]\s|\s(?:and|with|but|meets|yet)\s/)
    .map(canonical)
    .filter((keyword) => keyword.length > 1);

export function extractStyleKeywords(style: Style): string[] {
  const found = new Map<string, string>();
  const add = (keywords: readonly string[], upTo: number) => {
    for (const keyword of keywords) {
      const same = keyword.replace(/[^\p{L}\p{N}]+/gu, '');
      if (same && found.size < upTo && !found.has(same)) found.set(same, keyword);
    }
  };
  add(style.keywords.map(canonical), MAX_KEYWORDS);
  if (found.size < MIN_KEYWORDS) {
    for (const text of [style.visualStyle, style.mood, style.lighting, style.cinematography])
      add(keywordsIn(text), MAX_KEYWORDS);
  }
  add(
    style.colorPalette.flatMap((hex) => colorName(hex) ?? []).map((name) => `${name} tones`),
    MIN_KEYWORDS,
  );
  add(ALWAYS_FITTING, MIN_KEYWORDS);
  return [...found.values()];
}

export const keywordsKept = (prompt: string, keywords: readonly string[]): string[] =>
  keywords.filter((keyword) => mentions(prompt, keyword));

/** The missing keywords that a prompt needs, as a phrase; empty when it says enough of them already. */
export function keywordPhrase(prompt: string, keywords: readonly string[]): string {
  const wanted = Math.min(IN_EVERY_PROMPT, keywords.length);
  const missing = keywords.filter((keyword) => !mentions(prompt, keyword));
  const lacking = wanted - (keywords.length - missing.length);
  return lacking > 0 ? `overall look: ${listed(missing.slice(0, lacking))}` : '';
}

/** Weaves the film's keywords into a text that somebody else wrote; a text without room for them gets shorter. */
export function applyStyleKeywords(prompt: string, keywords: readonly string[]): string {
  const phrase = keywordPhrase(prompt, keywords);
  if (!phrase) return prompt;
  const kept = cutToWords(prompt, MAX_PROMPT_WORDS - wordCount(phrase));
  return `${sentence(kept)} ${sentence(phrase)}`;
}
