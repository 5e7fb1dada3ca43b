/** What an image model is told: for a reference picture of a place or a person, and for the start picture of a clip. */

import { capitalized, mentions } from '../facts/english.js';
import type { Character, Scene, Style } from '../story/plan.js';
import type { ClipPrompt } from './clip-prompt.js';
import { negativePromptFor, pictureNegativePrompt } from './negative-prompt.js';
import { paletteInWords } from './palette.js';
import { asPhrase, cutToWords, tidy, withoutEnd } from './wording.js';

export type PicturePrompt = { prompt: string; negativePrompt: string };

/** Image models of the SDXL family read no more than about so many words. */
const WORDS_READ = 75;

/** A place without anybody, unless the user asked for people in this picture. */
export function scenePrompt(style: Style, scene: Scene, people = false): PicturePrompt {
  const description = described(scene);
  const time = withoutEnd(tidy(scene.timeOfDay ?? ''));
  const hour = time && !mentions(description, time) ? asPhrase(time) : '';
  const framing = `establishing view of the place${people ? '' : ', no people'}`;
  return ordered(style, [description, hour, framing], people ? '' : 'people, crowd');
}

/** A portrait: who or what it is stands alone before a plain background. */
export function portraitPrompt(style: Style, character: Character): PicturePrompt {
  const { kind, count } = character.facts;
  const many = count > 1;
  const [framing, unwanted] =
    kind === 'PERSON'
      ? many
        ? [`group portrait of ${peopleIn(count)}, full faces visible`, 'duplicate, cropped head']
        : ['character portrait, one person, full face visible', 'several people, duplicate, cropped head']
      : kind === 'CREATURE'
        ? [many ? 'portrait of the animals, whole bodies' : 'portrait of one animal, whole body', 'people']
        : ['product view, whole object', 'people'];
  return ordered(style, [described(character), framing, 'plain background'], unwanted);
}

/** One picture, so that it is one and the same from all sides. */
export function sheetPrompt(style: Style, character: Character): PicturePrompt {
  const { kind } = character.facts;
  const views =
    kind === 'PERSON'
      ? 'character sheet, the same person in every view: from the front, in three-quarter view, close-up of the face with an expression, the clothes in detail'
      : kind === 'CREATURE'
        ? 'character sheet, the same animal in every view: from the front, in three-quarter view, close-up of the head, from the side'
        : 'product sheet, the same object in every view: from the front, in three-quarter view, from the side, close-up of its surface';
  return ordered(style, [described(character), views, 'plain background'], 'different faces, scenery');
}

const PEOPLE = ['', '', 'two people', 'three people', 'four people'];
const peopleIn = (count: number): string => PEOPLE[count] ?? 'a few people';

const described = ({ description }: Scene | Character): string =>
  cutToWords(withoutEnd(tidy(description)), 36) || 'the main subject of the film';

const ordered = (style: Style, parts: readonly string[], unwanted: string): PicturePrompt => ({
  prompt: sentence([
    ...parts,
    ...look(style),
    'professional quality, sharp focus, highly detailed, no text, no watermark',
  ]),
  negativePrompt: pictureNegativePrompt(negativePromptFor(style), unwanted),
});

/** The first frame of a clip: what the prompt shows, held still. */
export function startPicturePrompt(clip: Pick<ClipPrompt, 'prompt' | 'negativePrompt'>): PicturePrompt {
  const shown = withoutEnd(cutToWords(tidy(clip.prompt), WORDS_READ - 12));
  return {
    prompt: sentence([
      shown,
      'a single still frame, sharp focus, professional quality, no text, no watermark',
    ]),
    negativePrompt: pictureNegativePrompt(clip.negativePrompt, 'motion blur'),
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

const sentence = (parts: readonly string[]): string => capitalized(parts.filter(Boolean).join(', '));
