/** One clip's prompt by rules: the parts that a director would say, in the order and length that the model likes. */

import { article, mentions, sentence } from '../facts/english.js';
import type { ShotFacts } from '../facts/facts.js';
import { indefiniteName } from '../facts/sentence.js';
import type { AspectRatio, Resolution } from '../format.js';
import type { Level } from '../level.js';
import { find } from '../lexicon/find.js';
import type { ClipScript, ScenePlan } from '../story/plan.js';
import { changedFacts } from './changed-facts.js';
import { enrichments } from './enrichments.js';
import { degreeWords, hourLight, weatherLook } from './grade-words.js';
import type { ModelProfile, PartName } from './model-profiles.js';
import { paletteInWords } from './palette.js';
import type { ClipReferences } from './reference-mapping.js';
import { keywordPhrase } from './style-keywords.js';
import {
  asNounPhrase,
  asPhrase,
  cutToWords,
  midSentence,
  tidy,
  withoutEnd,
  wordCount,
  wordsOf,
} from './wording.js';

export type ClipContext = {
  plan: ScenePlan;
  script: ClipScript;
  references: ClipReferences;
  keywords: readonly string[];
  profile: ModelProfile;
  film: FilmWords;
};

/** What every clip of the film says in the same words. */
type FilmWords = Record<'STYLE' | 'COLOR' | 'LIGHT' | 'QUALITY', string>;

export const filmWords = (plan: ScenePlan, aspectRatio: AspectRatio, resolution: Resolution): FilmWords => ({
  STYLE: styleWords(plan),
  COLOR: colorWords(plan),
  LIGHT: lightWords(plan),
  QUALITY: qualityWords(plan, aspectRatio, resolution),
});

type Parts = Map<PartName, string>;

export function synthesisePrompt(context: ClipContext): string {
  const { profile } = context;
  const keywords = holdingKeywords(context);
  const parts = fitted(partsOf(context), profile.words.most);
  let prompt = told(parts, profile);
  for (const detail of enrichments(context)) {
    if (wordCount(prompt) >= profile.words.least) break;
    if (wordCount(prompt) + wordCount(detail) > profile.words.most) continue;
    parts.set(
      'LIGHT',
      parts.has('LIGHT') ? `${parts.get('LIGHT')}. ${sentence(detail).slice(0, -1)}` : detail,
    );
    prompt = told(parts, profile);
  }
  // Shortening may have cost a keyword, and every clip has to say enough of them.
  const missing = keywordPhrase(prompt, keywords);
  if (!missing) return cutToWords(prompt, profile.words.most);
  return `${sentence(cutToWords(prompt, profile.words.most - wordCount(missing)))} ${sentence(missing)}`;
}

function partsOf(context: ClipContext): Parts {
  const { plan, script, references, profile, film } = context;
  const parts: Parts = new Map();
  const say = (name: PartName, words: string) => {
    if (words) parts.set(name, words);
  };
  const action =
    clean(script.visualDescription) || 'Wide shot of the main scene consistent with the overall style';

  const { facts } = script;
  const changed = changedFacts(plan, script);
  const relit = changed.has('hour') || changed.has('weather') || changed.has('light');
  say('ACTION', cutToWords(action, 60));
  say('CHARACTERS', characterDescriptions(context, changed, action));
  say('PLACE', changed.has('place') ? '' : placeOf(plan, references.sceneKey, action, relit));
  say('MOTION', joined(cutToWords(motionWords(script), 24), degreeWords(facts, 'motion', 'speed')));
  say('CAMERA', joined(cutToWords(cameraWords(script), 14), facts.grade.softBackground ? SOFT : ''));
  say('STYLE', changed.has('mood') && facts.mood ? styleWords(plan, facts.mood.value) : film.STYLE);
  say('COLOR', joined(colorWordsOf(context, changed), degreeWords(facts, 'warmth', 'saturation')));
  say('LIGHT', joined(relit ? lightOf(facts) : film.LIGHT, degreeWords(facts, 'brightness')));
  say('KEYWORDS', keywordPhrase([...parts.values()].join('. '), holdingKeywords(context)));
  if (profile.seesPictures) say('REFERENCE', referenceHint(references));
  say('QUALITY', film.QUALITY);
  return parts;
}

const SOFT = 'shallow depth of field with a softly blurred background';

const joined = (...words: string[]): string => words.filter(Boolean).join(', ');

const lightOf = ({ light, hour, weather, grade }: ShotFacts): string =>
  joined(
    light?.value ?? (hour ? hourLight(hour.value) : ''),
    weather ? weatherLook(weather.value, grade) : '',
  );

function colorWordsOf({ plan, script, film }: ClipContext, changed: ReadonlySet<keyof ShotFacts>): string {
  const { palette, grade } = script.facts;
  if (grade.monochrome) return 'black and white picture with rich gray tones';
  if (!changed.has('palette') || !palette) return film.COLOR;
  const named = paletteInWords({ ...plan.style, colorPalette: palette.value });
  return named && `color palette of ${named}`;
}

/** The film's keywords, but for those that speak of what was changed: no golden hour at night. */
export function holdingKeywords({
  plan,
  script,
  keywords,
}: Pick<ClipContext, 'plan' | 'script' | 'keywords'>) {
  const changed = changedFacts(plan, script);
  const { monochrome } = script.facts.grade;
  return keywords.filter((keyword) => {
    const { hours, weathers, colours } = find(keyword);
    if ((changed.has('hour') || changed.has('weather')) && hours.length + weathers.length > 0) return false;
    return !((changed.has('palette') || monochrome) && colours.length > 0);
  });
}

const clean = (text: string): string => withoutEnd(tidy(text));

/** Always told in words as well: a picture of the place says nothing about who walks through it. */
function characterDescriptions(
  { plan, script, references }: ClipContext,
  changed: ReadonlySet<keyof ShotFacts>,
  action: string,
): string {
  const described = (key: string): string => {
    const shown = script.facts.subjects.find(({ characterKey }) => characterKey === key);
    const character = plan.characters.find((each) => each.key === key)!;
    const looksAsPlanned = JSON.stringify(shown?.look) === JSON.stringify(character.facts.look);
    // Clothes come off or on in the course of a film.
    if (shown && (changed.has('subjects') || !looksAsPlanned)) return indefiniteName(shown, true);
    return clean(character.description);
  };
  const descriptions = references.characterKeys
    .map(described)
    .filter((description) => description && !mentions(action, description));
  if (descriptions.length === 0) return '';
  const each = Math.max(6, Math.floor(84 / descriptions.length));
  // Descriptions have commas and an "and" of their own, so they need a stronger joint.
  return `featuring ${descriptions.map((description) => asNounPhrase(cutToWords(description, each))).join(', along with ')}`;
}

const PREPOSITION =
  /^(?:in|on|at|inside|outside|under|over|above|below|along|near|among|between|through|by|atop)\b/i;

function placeOf(plan: ScenePlan, key: string | null, action: string, relit: boolean): string {
  const scene = plan.scenes.find((each) => each.key === key);
  const description = scene ? clean(scene.description) : '';
  const told = find(description);
  // The scene was described for another hour or weather than the clip has now.
  if (relit && told.hours.length + told.weathers.length > 0) return '';
  const time = scene?.timeOfDay && !relit ? timeWords(scene.timeOfDay) : '';
  const timeIsNew = time && !mentions(`${action} ${description}`, scene!.timeOfDay!);
  if (!description || mentions(action, description)) return timeIsNew ? time : '';
  const place = asNounPhrase(cutToWords(description, 30));
  return [PREPOSITION.test(place) ? place : `set in ${place}`, timeIsNew ? time : '']
    .filter(Boolean)
    .join(', ');
}

function timeWords(timeOfDay: string): string {
  const time = clean(timeOfDay).toLowerCase().replace(/_/g, ' ');
  if (/^(?:night|dawn|dusk|noon|midnight|sunset|sunrise|twilight|midday|golden hour|blue hour)$/.test(time))
    return `at ${time}`;
  if (/^(?:day|daytime)$/.test(time)) return 'in daylight';
  if (/^(?:morning|afternoon|evening)$/.test(time)) return `in the ${time}`;
  return PREPOSITION.test(time) ? time : time && `during ${time}`;
}

const DEFAULT_MOTION: Record<Level, string> = {
  HIGH: 'dynamic tracking shot, handheld camera',
  MEDIUM: 'smooth tracking shot',
  LOW: 'static camera, slow subtle movement',
};
const PACE: Record<Level, { words: string; already: RegExp }> = {
  HIGH: {
    words: 'fast and dynamic, driven by the beat',
    already: /fast|dynamic|rapid|energetic|whip|quick|frantic/i,
  },
  MEDIUM: { words: 'with a steady, confident rhythm', already: /steady|smooth|rhythm|even|confident/i },
  LOW: { words: 'calm and unhurried', already: /calm|slow|static|gentle|still|subtle|unhurried|drift/i },
};

function motionWords({ motion, beatIntensity }: ClipScript): string {
  const written = clean(motion);
  if (!written) return DEFAULT_MOTION[beatIntensity];
  const pace = PACE[beatIntensity];
  return pace.already.test(written) ? written : `${written}, ${pace.words}`;
}

const DEFAULT_CAMERA: Record<Level, string> = {
  HIGH: 'low angle with a wide lens',
  MEDIUM: 'medium shot at eye level',
  LOW: 'wide shot at eye level',
};

function cameraWords({ cameraAngle, beatIntensity }: ClipScript): string {
  const written = clean(cameraAngle).replace(/_/g, ' ');
  if (!written) return DEFAULT_CAMERA[beatIntensity];
  if (/angle$/i.test(written)) return `${written} shot`;
  return /shot|angle|view|close.?up|camera|lens|eye|framing|aerial|overhead|shoulder|pov/i.test(written)
    ? written
    : `${written} shot`;
}

function styleWords({ style }: ScenePlan, ownMood = style.mood): string {
  const visual =
    cutToWords(clean(style.visualStyle), 14).replace(/\s+(?:style|aesthetic|look)$/i, '') || 'cinematic';
  const mood = cutToWords(clean(ownMood), 8);
  const cinematography = cutToWords(clean(style.cinematography), 16);
  return [
    `${/^an?\s/i.test(visual) ? visual : `in ${article(visual)} ${asPhrase(visual)}`} style`,
    mood && ` that feels ${asPhrase(mood)}`,
    cinematography && `, with ${asPhrase(cinematography)}`,
  ].join('');
}

function colorWords({ style }: ScenePlan): string {
  const palette = paletteInWords(style);
  return palette && `color palette of ${palette}`;
}

function lightWords({ style }: ScenePlan): string {
  const light = asPhrase(cutToWords(clean(style.lighting), 14));
  return !light || /light|lit\b|glow|shadow|sun|lamp|contrast|dark/i.test(light)
    ? light
    : `${light} lighting`;
}

function referenceHint({ sceneReference, characterReferences }: ClipReferences): string {
  return [
    sceneReference && 'matching the look and composition of the established scene',
    characterReferences.length > 0 && 'character appearance consistent with earlier shots',
  ]
    .filter(Boolean)
    .join(', ');
}

const SHAPE: Record<AspectRatio, string> = {
  LANDSCAPE_16_9: '16:9 widescreen aspect ratio',
  PORTRAIT_9_16: '9:16 vertical aspect ratio',
  SQUARE_1_1: '1:1 square aspect ratio',
  PORTRAIT_4_5: '4:5 upright aspect ratio',
};
/** What the job will deliver, and nothing it will not. */
const SHARPNESS: Record<Resolution, string> = {
  P480: '480p',
  P720: 'crisp 720p',
  P1080: 'crisp full HD 1080p',
};

function qualityWords({ style }: ScenePlan, aspectRatio: AspectRatio, resolution: Resolution): string {
  return [
    style.lighting.trim() ? '' : 'cinematic lighting',
    'highly detailed',
    'professional cinematography',
    SHARPNESS[resolution],
    SHAPE[aspectRatio],
  ]
    .filter(Boolean)
    .join(', ');
}

/** What is shortened first when a model wants fewer words than there are to say, and how far. */
const SHORTENED: readonly [PartName, number][] = [
  ['PLACE', 12],
  ['REFERENCE', 8],
  ['LIGHT', 6],
  ['MOTION', 12],
  ['ACTION', 36],
  ['CAMERA', 7],
  ['STYLE', 14],
  ['CHARACTERS', 36],
  ['REFERENCE', 0],
  ['PLACE', 8],
  ['ACTION', 26],
  ['CHARACTERS', 24],
];

function fitted(parts: Parts, most: number): Parts {
  const total = () => [...parts.values()].reduce((sum, part) => sum + wordCount(part), 0);
  for (const [name, words] of SHORTENED) {
    const tooMany = total() - most;
    if (tooMany <= 0) break;
    const part = parts.get(name);
    if (!part) continue;
    const length = Math.max(words, wordsOf(part).length - tooMany);
    if (length === 0) parts.delete(name);
    else parts.set(name, cutToWords(part, length));
  }
  return parts;
}

function told(parts: Parts, { order, voice }: ModelProfile): string {
  const inOrder = order.flatMap((name) => parts.get(name) ?? []);
  return voice === 'SENTENCES'
    ? inOrder.map(sentence).join(' ')
    : sentence(inOrder.map((part, at) => (at === 0 ? part : midSentence(part))).join(', '));
}
