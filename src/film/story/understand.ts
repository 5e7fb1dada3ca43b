/** From the user's words to a brief, by lexicon and rules, with gaps filled in and told. */

import { capitalized, filled, sentence, shortened, withArticle, withoutArticle } from '../facts/english.js';
import { type Hour, isBeing, type PlaceFact, plainSubject, type Subject } from '../facts/facts.js';
import { namedPlace, sceneryOf } from '../facts/scenery.js';
import { indefiniteName, voiceOf } from '../facts/sentence.js';
import { settledScene } from '../facts/settle.js';
import type { Level } from '../level.js';
import { hourById } from '../lexicon/hours.js';
import { placeById } from '../lexicon/places.js';
import { listed } from '../listed.js';
import { PLATFORMS, type Platform } from '../platforms.js';
import { type Random, randomFrom } from '../seed.js';
import type { BriefFacts, CreativeBrief } from './brief.js';
import { type Contradiction, contradictionsIn } from './contradictions.js';
import { type Feeling, feelingByName, feelingOf } from './feelings.js';
import type { StoryInput } from './input.js';
import { LOOK_SETTINGS } from './look-settings.js';
import { type Product, placesInUse, productOf } from './products.js';
import { noPeople, type PromptFacts, promptFacts } from './prompt-facts.js';
import { styleFor } from './style.js';

const SPOKEN_SHAPE = {
  LANDSCAPE_16_9: '16:9',
  PORTRAIT_9_16: '9:16',
  SQUARE_1_1: '1:1',
  PORTRAIT_4_5: '4:5',
} as const;

function platformNote(platform: Platform): string {
  const { name, aspectRatio } = PLATFORMS[platform];
  return `It is for ${name}: the picture is ${SPOKEN_SHAPE[aspectRatio]}, and words keep clear of the buttons there.`;
}

export function understandPrompt(input: StoryInput): CreativeBrief {
  const asked = promptFacts(input.prompt);
  const random = randomFrom('brief', input.seed, input.prompt);
  const notes: string[] = [];
  const contradictions = contradictionsIn(asked.plain);
  notes.push(...contradictions.map((each) => each.note));
  if (!asked.english) {
    notes.push('The prompt is not in English: its own words are kept, and the gaps are filled by rules.');
  }
  if (input.platform) notes.push(platformNote(input.platform));
  const feeling = feelingFor(input, asked, contradictions, random);
  const mood = moodFor(input, asked, feeling, contradictions, notes);
  const product = productOf(input, asked);
  const subjects = subjectsFor(asked, product, feeling, random, notes);
  const subject = subjectFor(asked, product, subjects);
  const style = styleFor(input, { asked, feeling, mood, contradictions, random });
  notes.push(...style.notes);
  const look = LOOK_SETTINGS[style.preset.name] ?? null;
  const place = placeFor(asked, product, [look?.places ?? [], feeling.places], random, notes);
  const timeOfDay = timeFor(
    asked.opening,
    sceneryOf(place.value).entry.hour ?? look?.hour ?? random.pick(feeling.times),
    contradictions,
    notes,
  );
  const callToAction = callToActionFor(input, asked, product, notes);
  const [weather] = asked.weathers;
  const facts: BriefFacts = settledScene({
    subjects,
    place,
    hour: timeOfDay,
    weather: weather === undefined ? null : { value: weather, by: 'USER' as const },
  });
  return {
    facts,
    narrative: narrativeFor(asked, product, {
      subject,
      place: place.value,
      hour: timeOfDay.value,
      mood,
      feeling,
      random,
    }),
    subject,
    setting: settingName(place.value),
    timeOfDay: timeOfDay.value,
    mood,
    pacing: pacingFor(input, asked, feeling, contradictions),
    visualStyle: style.style.visualStyle,
    colorPalette: style.style.colorPalette,
    avoid: asked.avoid.slice(0, 20),
    callToAction,
    notes,
    llmUsed: false,
  };
}

function feelingFor(
  input: StoryInput,
  asked: PromptFacts,
  contradictions: Contradiction[],
  random: Random,
): Feeling {
  if (input.style?.mood) return feelingOf(input.style.mood);
  const followers = new Set(contradictions.map((each) => each.follows));
  const said = asked.moods.find((each) => !followers.has(each.word));
  if (said !== undefined) return feelingByName(said.feeling);
  if (asked.genre !== null) return feelingByName(asked.genre.feeling);
  if (input.analysis !== null) return feelingOf(input.analysis.mood.primary);
  if (asked.weathers.includes('storm')) return feelingByName('tension');
  return feelingByName(
    random.pick(input.kind === 'AD' ? ['joy', 'power', 'calm'] : ['calm', 'power', 'longing', 'wonder']),
  );
}

function moodFor(
  input: StoryInput,
  asked: PromptFacts,
  feeling: Feeling,
  contradictions: Contradiction[],
  notes: string[],
): string {
  if (input.style?.mood) return input.style.mood;
  const followers = new Set(contradictions.map((each) => each.follows));
  const adjectives = asked.moods.flatMap(({ word, adjective }) =>
    adjective === null || followers.has(word) ? [] : [adjective],
  );
  if (adjectives.length > 0) return [...new Set(adjectives)].slice(0, 2).join(', ');
  if (input.analysis !== null && asked.genre === null) {
    notes.push(`The mood comes from the song: ${input.analysis.mood.primary}.`);
    return input.analysis.mood.primary;
  }
  notes.push(`No mood was named; it is told as ${feeling.mood}.`);
  return feeling.mood;
}

function subjectsFor(
  asked: PromptFacts,
  product: Product | null,
  feeling: Feeling,
  random: Random,
  notes: string[],
): Subject[] {
  const { subjects, avoid } = asked;
  if (product !== null) {
    if (subjects.some(isBeing)) return subjects.filter(isBeing);
    return product.kind.person === null || noPeople(avoid) ? [] : [leadOf(product.kind.person)];
  }
  if (subjects.length > 0 || !asked.english || asked.places.length > 0) return subjects;
  if (noPeople(avoid)) {
    notes.push('No subject was named and people are to be avoided: the place itself is the subject.');
    return [];
  }
  const lead = asked.genre?.lead ?? random.pick(feeling.leads);
  notes.push(`No subject was named; the film follows ${withArticle(lead)}.`);
  return [leadOf(lead)];
}

/** "young dancer": somebody of our own choice. */
function leadOf(phrase: string): Subject {
  const read = promptFacts(phrase).subjects[0];
  if (read !== undefined) return { ...read, by: 'PLANNER' };
  return plainSubject({ noun: phrase, kind: 'PERSON', by: 'PLANNER' });
}

/** The brief's own words for what the film is about. */
function subjectFor(asked: PromptFacts, product: Product | null, subjects: readonly Subject[]): string {
  if (product !== null) return product.name;
  if (subjects.length > 0) return listed(subjects.slice(0, 2).map((each) => indefiniteName(each, true)));
  if (!asked.english) return shortened(asked.plain, 160);
  return asked.places[0] === undefined ? 'the place itself' : settingName(asked.places[0]);
}

/** What is advertised or sung has its places, then the look of the film, then its mood. */
function placeFor(
  asked: PromptFacts,
  product: Product | null,
  [ofLook, ofFeeling]: readonly [readonly string[], readonly string[]],
  random: Random,
  notes: string[],
): { value: PlaceFact; by: 'USER' | 'PLANNER' } {
  const ofThing = product?.short.split(' ').slice(0, -1).join(' ') ?? '';
  const [named] = [...placesInUse(asked.places, product), ...promptFacts(ofThing).places];
  if (named !== undefined) return { value: named, by: 'USER' };
  if (product === null && isAbstract(asked))
    return { value: { id: null, phrase: 'dark backdrop' }, by: 'PLANNER' };
  const liked = ofLook.length > 0 ? ofLook : ofFeeling;
  const ids = (product?.kind.places ?? asked.genre?.places ?? liked).filter((id) => placeById(id) !== null);
  const { id, name } = placeById(random.pick(ids))!;
  notes.push(`No place was named; it plays in ${name}.`);
  return { value: { id, phrase: withoutArticle(name) }, by: 'PLANNER' };
}

/** Shapes and stuff that move by themselves need no world around them. */
const isAbstract = ({ subjects, moods }: PromptFacts): boolean =>
  moods.some(({ word }) => word === 'abstract') && !subjects.some(isBeing);

export function settingName(place: PlaceFact): string {
  const { entry, wide } = sceneryOf(place);
  if (wide !== null && place.id !== null) return entry.name;
  return /[^s]s$/.test(place.phrase) ? place.phrase : withArticle(place.phrase);
}

function timeFor(
  said: Hour | null,
  otherwise: string,
  contradictions: Contradiction[],
  notes: string[],
): { value: Hour; by: 'USER' | 'PLANNER' } {
  const follows: readonly string[] = hourById(said ?? '')?.words ?? [];
  const overruled = contradictions.some((each) => follows.includes(each.follows));
  if (said !== null && !overruled) return { value: said, by: 'USER' };
  notes.push(`No time of day was named; it is ${otherwise}.`);
  return { value: otherwise as Hour, by: 'PLANNER' };
}

function pacingFor(
  input: StoryInput,
  asked: PromptFacts,
  feeling: Feeling,
  contradictions: Contradiction[],
): Level {
  const followers = new Set(contradictions.map((each) => each.follows));
  for (const [level, pattern] of PACE_WORDS) {
    const word = pattern.exec(asked.plain)?.[0].toLowerCase();
    if (word !== undefined && !followers.has(word)) return level;
  }
  return input.analysis !== null && asked.moods.length === 0
    ? input.analysis.mood.energyLevel
    : feeling.pacing;
}

const PACE_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['LOW', /\b(?:slow|slow-motion|slow motion|unhurried|gentle|calm|lingering|meditative)\b/i],
  ['HIGH', /\b(?:fast|fast-paced|quick|frantic|rapid|energetic|explosive|hectic|high-energy)\b/i],
];

function callToActionFor(
  input: StoryInput,
  asked: PromptFacts,
  product: Product | null,
  notes: string[],
): string | null {
  const given = input.brand?.callToAction?.trim();
  if (given) return given;
  const told =
    /\b(?:call to action|cta|end(?:s|ing)? with(?: the (?:words|line))?|slogan)\b\s*(?:[:=-]\s*)?["“”«»]?([^\s"“”«».][^"“”«».\n]{1,59})/i.exec(
      input.prompt,
    )?.[1];
  if (told !== undefined) return told.trim();
  if (input.kind !== 'AD') return null;
  const quoted = asked.quotes.find((each) =>
    /^(?:order|buy|try|get|shop|join|visit|discover|taste|book|download|start|find|call|sign|feel|taste|drive|run|see)\b/i.test(
      each,
    ),
  );
  if (quoted !== undefined) return quoted;
  // A story sells nothing.
  if (product === null) return null;
  const action = `${product.kind.invitation} ${input.brand?.name?.trim() || product.called || 'it today'}`;
  notes.push(`No call to action was given; it is “${action}”.`);
  return action;
}

type Told = {
  subject: string;
  place: PlaceFact;
  hour: Hour;
  mood: string;
  feeling: Feeling;
  random: Random;
};

/** The user's own sentence first; then where it plays and how it ends. */
function narrativeFor(asked: PromptFacts, product: Product | null, told: Told): string {
  const own = sentence(shortened(asked.plain, 600));
  if (!asked.english) return own;
  if (product !== null)
    return `${own} ${capitalized(filled(product.kind.arc, voiceOf(product.subject), { product: product.short }))}`;
  const end = told.random.pick(told.feeling.resolve);
  const { phrase, preposition } = sceneryOf(told.place);
  return `${own} It opens ${preposition} ${namedPlace(phrase)} at ${told.hour} and ends ${end}.`;
}
