/** From a text to the facts that it says. Whatever it leaves open stays open. */

import { isBeing, NO_FACTS, type ShotFacts, type Subject } from '../facts/facts.js';
import { cameraOf } from '../lexicon/camera.js';
import type { FeelingName, Language } from '../lexicon/entry.js';
import { find, findIn } from '../lexicon/find.js';
import { presetRank } from '../lexicon/looks.js';
import { placeHinted } from '../lexicon/places.js';
import { tokensOf } from '../lexicon/tokens.js';
import { cutText } from '../text.js';
import { cleaned } from './clean.js';
import { withoutComparisons } from './comparisons.js';
import { byUser, courseOf } from './course.js';
import { inEnglish, readingLanguage } from './foreign.js';
import { withNamesBehind, withoutNames } from './names.js';
import type { PlaceSaid, SentencesRead } from './sentence-state.js';
import { readSentences } from './sentences.js';

/** One moment of a story in which time passes; what is null stays as it was before. */
export type Moment = { hour: ShotFacts['hour']; weather: ShotFacts['weather'] };

export type ReadFacts = {
  facts: ShotFacts;
  /** Colours of the whole picture, by their names in the lexicon. */
  colours: string[];
  /** The most decisive first. */
  looks: { word: string; preset: string }[];
  moods: { word: string; adjective: string | null; feeling: FeelingName }[];
  /** Things and people that must not be seen. */
  avoid: string[];
  quotes: string[];
  /** The text without quotes, refusals and "make a video about". */
  plain: string;
  language: 'en' | Language | null;
  /** The noun of the subject that the text names first. */
  first: string | null;
  /** Everything that is done, in the order of the telling; who by their nouns. */
  deeds: SentencesRead['deeds'];
  /** The hours and weathers that the text moves through, when time passes in it; else empty. */
  course: Moment[];
  /** One for each place, when the text moves between several; else only `facts`. */
  scenes: ShotFacts[];
};

/** Longer texts are read up to here. */
const MAX_CHARACTERS = 5_000;

export function readFacts(text: string): ReadFacts {
  const given = withNamesBehind(cutText(text, MAX_CHARACTERS));
  const language = readingLanguage(given);
  const { plain, whole, quotes, avoid } = cleaned(given, language);
  const foreign = language !== 'en' && language !== null;
  const english = foreign ? inEnglish(plain, language) : null;
  // What the camera is near to is seen for itself.
  const said = english?.text ?? plain.replace(/\b(?:extreme )?close[- ]?ups?(?: shots?)?(?: of)?\b/gi, '. ');
  const read = english?.read ?? readSentences(said);
  const everything = withoutNames(foreign ? said : withoutComparisons(whole));
  const course = courseOf(everything);
  const places = placesOf(read, everything);
  const subjects = subjectsOf(read);
  const facts: ShotFacts = {
    ...NO_FACTS,
    place:
      places[0] === undefined ? null : { value: { id: places[0].id, phrase: places[0].phrase }, by: 'USER' },
    hour: byUser(course.hour),
    hourAtEnd: byUser(course.hourAtEnd),
    weather: byUser(course.weather ?? cloudBelow(subjects, read)),
    weatherAtEnd: byUser(course.weatherAtEnd),
    light: byUser(read.lights[0] ?? null),
    palette: byUser(read.colours.length === 0 ? null : [...new Set(read.colours.map(({ hex }) => hex))]),
    subjects,
    props: read.props.slice(0, 8).map((prop) => ({ ...prop, by: 'USER' as const })),
    ...camera(everything),
  };
  const found = find(everything);
  const moods = moodsOf(everything);
  return {
    facts: { ...facts, mood: byUser(moods[0]?.adjective ?? null) },
    colours: [...new Set(read.colours.map(({ name }) => name))],
    looks: found.looks
      .map(({ word, entry }) => ({ word, preset: entry.preset }))
      .sort((a, b) => presetRank(a.preset) - presetRank(b.preset)),
    moods,
    avoid,
    quotes,
    plain,
    language,
    first:
      read.subjects.reduce<(typeof read.subjects)[number] | null>(
        (one, each) => (one === null || each.start < one.start ? each : one),
        null,
      )?.noun ?? null,
    deeds: read.deeds,
    course: momentsOf(course),
    scenes: scenesOf(facts, places, read),
  };
}

function camera(text: string): Pick<ShotFacts, 'size' | 'angle' | 'movement'> {
  const { size, angle, movement } = cameraOf(text);
  return { size: byUser(size), angle: byUser(angle), movement: byUser(movement) };
}

/** Clouds below a summit are air, and the sky above them is open. */
const cloudBelow = (subjects: readonly Subject[], { props }: SentencesRead) =>
  [...subjects, ...props].some(({ id }) => id === 'sea of clouds') ? 'cloudy' : null;

/** People who are named stay, also when no others are wanted. */
function subjectsOf(read: SentencesRead): Subject[] {
  const subjects = read.subjects.map(({ start: _, ...subject }) => subject);
  // What acts, and what lives, is looked at first; the order of the text decides among equals.
  const rank = (each: Subject) => (isBeing(each) || each.action !== null ? 0 : 1);
  return subjects.sort((a, b) => rank(a) - rank(b)).slice(0, 8);
}

/** Words of feeling that speak of something else here. */
const NO_MOOD =
  /\b(?:after dark|in the dark|(?:gets?|grows?|getting|growing) dark|dark (?:roast|chocolate|hair|eyes|skin|wood|blue|green|red|coat|glass|denim|coffee|suit|brown|cave|tunnel|alley)|slow motion|hot sauce|soft drink|love song|power tool|energy drink|first love|lost love|fast food|fresh bread|still life|bright (?:red|yellow|blue|green)|strong wind|party dress)\b/g;

function moodsOf(text: string): ReadFacts['moods'] {
  return findIn('moods', text.toLowerCase().replace(NO_MOOD, ' ')).map(
    ({ word, entry: { adjective, feeling } }) => ({
      word,
      adjective,
      feeling,
    }),
  );
}

/** Words of places that say something else where they stand alone. */
const NOWHERE = /^(?:home|sky|skies)$/;

/** The places that were said; else the one that a word suggests: a climber, breakfast. */
function placesOf(read: SentencesRead, text: string): PlaceSaid[] {
  const known = read.places.filter((each) => each.id !== null);
  const places = known.length > 0 ? known : read.places;
  const distinct = places.filter(
    (each, at) =>
      places.findIndex(
        (other) => other.id === each.id && (each.id !== null || other.phrase === each.phrase),
      ) === at,
  );
  // A city, a street: what is said later is the narrower one, and both are one place.
  if (distinct.length > 0) return distinct.map((each) => fullest(each, places));
  const seen = ({ word }: { word: string }) => read.props.some(({ phrase }) => phrase.includes(word));
  const [named] = find(text).places.filter((each) => !NOWHERE.test(each.word) && !seen(each));
  if (named !== undefined) return [{ id: named.entry.id, phrase: named.word, start: named.start }];
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at]!;
    const place =
      placeHinted(`${word} ${tokens[at + 1]?.word.replace(/s$/, '')}`) ??
      placeHinted(word.replace(/s$/, '')) ??
      placeHinted(word);
    if (place !== null)
      return [{ id: place.id, phrase: place.name.replace(/^(?:an?|the) /, ''), start: tokens[at]!.start }];
  }
  return [];
}

const fullest = (place: PlaceSaid, all: readonly PlaceSaid[]): PlaceSaid => {
  const said = all.filter((each) => each.id === place.id).sort((a, b) => b.phrase.length - a.phrase.length);
  return place.id === null ? place : { ...place, phrase: said[0]!.phrase };
};

function momentsOf({ hour, hourAtEnd, weather, weatherAtEnd, hours }: ReturnType<typeof courseOf>): Moment[] {
  if (hourAtEnd === null && weatherAtEnd === null) return [];
  const times = hours.length > 1 ? hours : [hour, hourAtEnd ?? hour];
  return times.map((each, at) => ({
    hour: byUser(each),
    weather: byUser(at === times.length - 1 ? (weatherAtEnd ?? weather) : weather),
  }));
}

function scenesOf(facts: ShotFacts, places: readonly PlaceSaid[], read: SentencesRead): ShotFacts[] {
  if (places.length < 2) return [facts];
  return places.map((place, at) => {
    const from = at === 0 ? 0 : place.start;
    const to = places[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const here = new Set(
      read.subjects.filter(({ start }) => start >= from && start < to).map(({ noun }) => noun),
    );
    const subjects = facts.subjects.filter(({ noun }, index) => here.has(noun) || index === 0);
    return { ...facts, place: { value: { id: place.id, phrase: place.phrase }, by: 'USER' }, subjects };
  });
}
