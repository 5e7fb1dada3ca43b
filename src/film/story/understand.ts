/** From the user's words to a brief, by lexicon and rules, with gaps filled in and told. */

import { capitalized, definite, sentence, shortened, withArticle, withoutArticle } from '../facts/english.js';
import { type Hour, NO_LOOK, type PlaceFact, type Subject } from '../facts/facts.js';
import { sceneryOf } from '../facts/scenery.js';
import { indefiniteName } from '../facts/sentence.js';
import { settledScene } from '../facts/settle.js';
import type { Level } from '../level.js';
import { placeById } from '../lexicon/places.js';
import { listed } from '../listed.js';
import { type Random, randomFrom } from '../seed.js';
import { TIMES } from './atmosphere.js';
import type { BriefFacts, CreativeBrief } from './brief.js';
import { type Contradiction, contradictionsIn } from './contradictions.js';
import { type Feeling, feelingByName, feelingOf } from './feelings.js';
import type { StoryInput } from './input.js';
import { HOUR_OF_LOOK } from './looks.js';
import { placesInUse, productOf } from './products.js';
import { type PromptFacts, promptFacts } from './prompt-facts.js';
import { noPeople, type Reading, readPrompt } from './reading.js';
import { styleFor } from './style.js';

export function understandPrompt(input: StoryInput): CreativeBrief {
  const reading = readPrompt(input.prompt);
  const random = randomFrom('brief', input.seed, input.prompt);
  const notes: string[] = [];
  const contradictions = contradictionsIn(reading.plain);
  notes.push(...contradictions.map((each) => each.note));
  if (!reading.english) {
    notes.push('The prompt is not in English: its own words are kept, and the gaps are filled by rules.');
  }
  const feeling = feelingFor(input, reading, contradictions, random);
  const mood = moodFor(input, reading, feeling, contradictions, notes);
  const asked = promptFacts(input.prompt);
  const subjects = subjectsFor(input, reading, asked, feeling, random, notes);
  const subject = subjectFor(input, reading, subjects);
  const place = placeFor(input, reading, asked, feeling, random, notes);
  const setting = settingName(place.value);
  const style = styleFor(input, { reading, feeling, mood, contradictions, random });
  notes.push(...style.notes);
  const timeOfDay = timeFor(
    asked.opening,
    sceneryOf(place.value).entry.hour ?? HOUR_OF_LOOK[style.preset.name] ?? random.pick(feeling.times),
    contradictions,
    notes,
  );
  const callToAction = callToActionFor(input, reading, notes);
  const [weather] = asked.weathers;
  const facts: BriefFacts = settledScene({
    subjects,
    place,
    hour: timeOfDay,
    weather: weather === undefined ? null : { value: weather, by: 'USER' as const },
  });
  return {
    facts,
    narrative: narrativeFor(input, reading, {
      subject,
      place: place.value,
      hour: timeOfDay.value,
      mood,
      feeling,
      random,
    }),
    subject,
    setting,
    timeOfDay: timeOfDay.value,
    mood,
    pacing: pacingFor(input, reading, feeling, contradictions),
    visualStyle: style.style.visualStyle,
    colorPalette: style.style.colorPalette,
    avoid: reading.avoid.slice(0, 20),
    callToAction,
    notes,
    llmUsed: false,
  };
}

function feelingFor(
  input: StoryInput,
  reading: Reading,
  contradictions: Contradiction[],
  random: Random,
): Feeling {
  if (input.style?.mood) return feelingOf(input.style.mood);
  const followers = new Set(contradictions.map((each) => each.follows));
  const said = reading.moods.find((each) => !followers.has(each.word));
  if (said !== undefined) return said.feeling;
  if (reading.genre !== null) return feelingByName(reading.genre.feeling as Feeling['name']);
  if (input.analysis !== null) return feelingOf(input.analysis.mood.primary);
  if (reading.weathers.some((each) => each.name === 'storm')) return feelingByName('tension');
  return feelingByName(
    random.pick(input.kind === 'AD' ? ['joy', 'power', 'calm'] : ['calm', 'power', 'longing', 'wonder']),
  );
}

function moodFor(
  input: StoryInput,
  reading: Reading,
  feeling: Feeling,
  contradictions: Contradiction[],
  notes: string[],
): string {
  if (input.style?.mood) return input.style.mood;
  const followers = new Set(contradictions.map((each) => each.follows));
  const words = [
    ...new Set(reading.moods.filter((each) => !followers.has(each.word)).map((each) => each.word)),
  ];
  const adjectives = words
    .filter((word) => ADJECTIVE_OF[word] !== null)
    .map((word) => ADJECTIVE_OF[word] ?? word);
  if (adjectives.length > 0) return [...new Set(adjectives)].slice(0, 2).join(', ');
  if (input.analysis !== null && reading.genre === null) {
    notes.push(`The mood comes from the song: ${input.analysis.mood.primary}.`);
    return input.analysis.mood.primary;
  }
  notes.push(`No mood was named; it is told as ${MOOD_NAME[feeling.name]}.`);
  return MOOD_NAME[feeling.name];
}

/** Mood words of the lexicon that are nouns or name no feeling of their own (null). */
const ADJECTIVE_OF: Record<string, string | null> = {
  alone: 'lonely',
  loneliness: 'lonely',
  heartbreak: 'heartbroken',
  melancholy: 'melancholic',
  grief: 'grieving',
  loss: 'mournful',
  farewell: 'bittersweet',
  goodbye: 'bittersweet',
  nostalgia: 'nostalgic',
  memory: 'nostalgic',
  memories: 'nostalgic',
  remember: 'nostalgic',
  childhood: 'nostalgic',
  retro: 'nostalgic',
  vintage: 'nostalgic',
  suspense: 'suspenseful',
  mystery: 'mysterious',
  horror: 'terrifying',
  dread: 'ominous',
  thriller: 'suspenseful',
  noir: 'brooding',
  ambient: 'calm',
  chill: 'relaxed',
  lofi: 'mellow',
  'lo-fi': 'mellow',
  slow: 'unhurried',
  still: null,
  soft: 'gentle',
  romance: 'romantic',
  love: 'romantic',
  lovers: 'romantic',
  kiss: 'romantic',
  wedding: 'romantic',
  'in love': 'romantic',
  triumph: 'triumphant',
  hero: 'heroic',
  hope: 'hopeful',
  victory: 'triumphant',
  courage: 'brave',
  energy: 'energetic',
  anger: 'angry',
  rage: 'furious',
  rebel: 'rebellious',
  hype: 'energetic',
  action: 'intense',
  chase: 'breathless',
  adrenaline: 'breathless',
  fight: 'fierce',
  neon: 'electric',
  fast: 'energetic',
  dream: 'dreamy',
  magic: 'magical',
  awe: 'awestruck',
  wonder: 'awestruck',
  fantasy: 'magical',
  floating: 'weightless',
  abstract: 'hypnotic',
  fairytale: 'enchanted',
  'fairy tale': 'enchanted',
  joy: 'joyful',
  fun: 'playful',
  celebrate: 'celebratory',
  celebration: 'celebratory',
  sunny: 'cheerful',
  colorful: 'lively',
  colourful: 'lively',
  party: 'festive',
  laughing: 'joyful',
  fresh: 'fresh',
  memoriesd: null,
  loved: 'romantic',
};

const MOOD_NAME: Record<Feeling['name'], string> = {
  joy: 'joyful',
  sorrow: 'melancholic',
  longing: 'nostalgic',
  tension: 'tense',
  calm: 'calm',
  romance: 'romantic',
  power: 'uplifting',
  drive: 'energetic',
  wonder: 'dreamy',
};

function subjectsFor(
  input: StoryInput,
  reading: Reading,
  { subjects }: PromptFacts,
  feeling: Feeling,
  random: Random,
  notes: string[],
): Subject[] {
  const product = productOf(input, reading);
  if (product !== null) {
    if (subjects.some(isBeing)) return subjects.filter(isBeing);
    return product.kind.person === null || noPeople(reading.avoid) ? [] : [leadOf(product.kind.person)];
  }
  if (subjects.length > 0 || !reading.english || reading.places.length > 0) return subjects;
  if (noPeople(reading.avoid)) {
    notes.push('No subject was named and people are to be avoided: the place itself is the subject.');
    return [];
  }
  const lead = reading.genre?.lead ?? random.pick(LEADS[feeling.name]);
  notes.push(`No subject was named; the film follows ${withArticle(lead)}.`);
  return [leadOf(lead)];
}

const isBeing = ({ kind }: Subject): boolean => kind === 'PERSON' || kind === 'CREATURE';

/** "young dancer": somebody of our own choice. */
function leadOf(phrase: string): Subject {
  const read = promptFacts(phrase).subjects[0];
  if (read !== undefined) return { ...read, by: 'PLANNER' };
  return {
    id: null,
    noun: phrase,
    kind: 'PERSON',
    count: 1,
    look: NO_LOOK,
    action: null,
    characterKey: null,
    by: 'PLANNER',
  };
}

/** The brief's own words for what the film is about. */
function subjectFor(input: StoryInput, reading: Reading, subjects: readonly Subject[]): string {
  const product = productOf(input, reading);
  if (product !== null) return product.name;
  if (subjects.length > 0) return listed(subjects.slice(0, 2).map((each) => indefiniteName(each, true)));
  if (!reading.english) return shortened(reading.plain, 160);
  return reading.places[0]?.phrase ?? 'the place itself';
}

const LEADS: Record<Feeling['name'], readonly string[]> = {
  joy: ['young dancer', 'skater', 'girl'],
  sorrow: ['woman', 'man', 'pianist'],
  longing: ['traveller', 'old man', 'woman'],
  tension: ['detective', 'stranger', 'woman'],
  calm: ['wanderer', 'woman', 'student'],
  romance: ['woman', 'musician', 'man'],
  power: ['climber', 'runner', 'woman'],
  drive: ['dancer', 'boxer', 'skater'],
  wonder: ['wanderer', 'child', 'dancer'],
};

function placeFor(
  input: StoryInput,
  reading: Reading,
  { places }: PromptFacts,
  feeling: Feeling,
  random: Random,
  notes: string[],
): { value: PlaceFact; by: 'USER' | 'PLANNER' } {
  const product = productOf(input, reading);
  const [named] = [
    ...placesInUse(places, product),
    ...promptFacts(product?.short.split(' ').slice(0, -1).join(' ') ?? '').places,
  ];
  if (named !== undefined) return { value: named, by: 'USER' };
  const keys = (productOf(input, reading)?.kind.places ?? reading.genre?.places ?? feeling.places).filter(
    (key) => placeById(key) !== null,
  );
  const { id, name } = placeById(random.pick(keys))!;
  notes.push(`No place was named; it plays in ${name}.`);
  return { value: { id, phrase: withoutArticle(name) }, by: 'PLANNER' };
}

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
  const follows = TIMES.find((each) => each.name === said)?.words ?? [];
  const overruled = contradictions.some((each) => follows.includes(each.follows));
  if (said !== null && !overruled) return { value: said, by: 'USER' };
  notes.push(`No time of day was named; it is ${otherwise}.`);
  return { value: otherwise as Hour, by: 'PLANNER' };
}

function pacingFor(
  input: StoryInput,
  reading: Reading,
  feeling: Feeling,
  contradictions: Contradiction[],
): Level {
  const followers = new Set(contradictions.map((each) => each.follows));
  for (const [level, pattern] of PACE_WORDS) {
    const word = pattern.exec(reading.plain)?.[0].toLowerCase();
    if (word !== undefined && !followers.has(word)) return level;
  }
  return input.analysis !== null && reading.moods.length === 0
    ? input.analysis.mood.energyLevel
    : feeling.pacing;
}

const PACE_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['LOW', /\b(?:slow|slow-motion|slow motion|unhurried|gentle|calm|lingering|meditative)\b/i],
  ['HIGH', /\b(?:fast|fast-paced|quick|frantic|rapid|energetic|explosive|hectic|high-energy)\b/i],
];

function callToActionFor(input: StoryInput, reading: Reading, notes: string[]): string | null {
  const given = input.brand?.callToAction?.trim();
  if (given) return given;
  const asked =
    /\b(?:call to action|cta|end(?:s|ing)? with(?: the (?:words|line))?|slogan)\b\s*(?:[:=-]\s*)?["“”«»]?([^\s"“”«».][^"“”«».\n]{1,59})/i.exec(
      input.prompt,
    )?.[1];
  if (asked !== undefined) return asked.trim();
  if (input.kind !== 'AD') return null;
  const quoted = reading.quotes.find((each) =>
    /^(?:order|buy|try|get|shop|join|visit|discover|taste|book|download|start|find|call|sign|feel|taste|drive|run|see)\b/i.test(
      each,
    ),
  );
  if (quoted !== undefined) return quoted;
  const product = productOf(input, reading);
  const name = input.brand?.name?.trim() || product?.called;
  const action = `${product?.kind.invitation ?? 'Discover'} ${name || 'it today'}`;
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
function narrativeFor(input: StoryInput, reading: Reading, told: Told): string {
  const own = sentence(shortened(reading.plain, 600));
  if (!reading.english) return own;
  const product = productOf(input, reading);
  if (product !== null) {
    return `${own} ${capitalized(product.kind.arc.replaceAll('{product}', product.short))}`;
  }
  const end = told.random.pick(told.feeling.resolve);
  const { phrase, preposition } = sceneryOf(told.place);
  return `${own} It opens ${preposition} ${definite(phrase)} at ${told.hour} and ends ${end}.`;
}
