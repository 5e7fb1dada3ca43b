/** The technical half of a shot's prompt: lens by size, texture by look, and what must not be seen. */

import type { ShotSize as Size } from '../facts/facts.js';
import type { Style } from './plan.js';

export const LENSES: Record<Size, string> = {
  'extreme wide shot': '18mm lens, deep focus',
  'wide shot': '24mm lens, deep focus',
  'full shot': '35mm lens',
  'medium shot': '50mm lens, gentle depth of field',
  'medium close-up': '75mm lens, shallow depth of field',
  'close-up': '85mm lens, very shallow depth of field',
  'extreme close-up': '100mm macro lens, razor-thin focus',
};

const TEXTURES: readonly (readonly [look: RegExp, texture: string])[] = [
  [/noir|black-and-white|monochrome/, 'silver film grain, deep blacks'],
  [/cyberpunk|synthwave|neon/, 'light haze, glossy wet reflections, subtle grain'],
  [/super 8|home movie|vintage|retro/, 'coarse film grain, light leaks, faded edges'],
  [/documentary|street/, 'natural texture, unretouched skin'],
  [/anime|hand-drawn/, 'clean line work, painted backgrounds'],
  [/stop motion|clay/, 'felt and clay texture, visible fingerprints'],
  [/luxury|studio|minimal/, 'flawless surfaces, crisp micro-contrast'],
  [/fantasy|gothic|western/, 'aged stone, wool and leather textures, dust in the light'],
];

export const textureOf = (style: Pick<Style, 'visualStyle'>): string =>
  TEXTURES.find(([look]) => look.test(style.visualStyle.toLowerCase()))?.[1] ??
  'fine film grain, tactile surfaces';

const DRAWN = /anime|drawn|animation|cartoon|stop motion|clay|illustrat|paint/;

/** What contradicts the shot, after what never looks right. */
export function negativeWords(
  style: Pick<Style, 'visualStyle' | 'mood'>,
  timeOfDay: string | null,
  avoid: readonly string[],
): string {
  const words = ['blurry', 'low quality', 'distorted anatomy', 'extra limbs', 'text', 'watermark'];
  words.push(
    ...(DRAWN.test(style.visualStyle.toLowerCase())
      ? ['photorealistic skin', 'live action']
      : ['cartoon', 'anime', 'illustration']),
  );
  if (timeOfDay !== null) words.push(...(/night|dusk/.test(timeOfDay) ? ['bright daylight'] : ['night sky']));
  if (/tense|ominous|melanchol|sad|brooding|suspense|terrif|dark/.test(style.mood.toLowerCase()))
    words.push('cheerful');
  return [...new Set([...words, ...avoid])].join(', ');
}
