/** What an image model is told: for a reference picture of a place or a person, and for the start picture of a clip. */
import type { Character, Scene, Style } from '../story/plan.js';
import type { ClipPrompt } from './clip-prompt.js';
import { negativePromptFor, pictureNegativePrompt } from './negative-prompt.js';
import { paletteInWords } from './palette.js';
import { asPhrase, capitalised, cutToWords, mentions, tidy, withoutEnd } from './wording.js';

export type PicturePrompt = { prompt: string; negativePrompt: string };

/** Image models of the SDXL family read no more than about so many words. */
const WORDS_READ = 75;

export function referencePrompt(
  style: Style,
  subject: Scene | Character,
  target: 'SCENE' | 'CHARACTER',
): PicturePrompt {
  const description = cutToWords(withoutEnd(tidy(subject.description)), 36) || 'the main subject of the film';
  const time = target === 'SCENE' && 'timeOfDay' in subject ? withoutEnd(tidy(subject.timeOfDay ?? '')) : '';
  const framing =
    target === 'SCENE'
      ? 'establishing view of the place, no people'
      : 'character portrait, one person, full face visible, plain background';
  return {
    prompt: sentence([
      description,
      time && !mentions(description, time) ? asPhrase(time) : '',
      framing,
      ...look(style),
      'professional quality, sharp focus, highly detailed, no text, no watermark',
    ]),
    negativePrompt: pictureNegativePrompt(negativePromptFor(style), target),
  };
}

/** The first frame of a clip: what the prompt shows, held still. */
export function startPicturePrompt(clip: Pick<ClipPrompt, 'prompt' | 'negativePrompt'>): PicturePrompt {
  const shown = withoutEnd(cutToWords(tidy(clip.prompt), WORDS_READ - 12));
  return {
    prompt: sentence([
      shown,
      'a single still frame, sharp focus, professional quality, no text, no watermark',
    ]),
    negativePrompt: pictureNegativePrompt(clip.negativePrompt, 'CLIP'),
  };
}

function look(style: Style): string[] {
  const palette = paletteInWords(style);
  return [
    cutToWords(asPhrase(withoutEnd(tidy(style.visualStyle))), 8),
    cutToWords(asPhrase(withoutEnd(tidy(style.mood))), 5),
    cutToWords(asPhrase(withoutEnd(tidy(style.lighting))), 8),
    palette && `${palette} palette`,
  ];
}

const sentence = (parts: readonly string[]): string => capitalised(parts.filter(Boolean).join(', '));
