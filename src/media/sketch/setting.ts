/** Where, when and in which weather a picture plays, from the facts of a shot. */
import type { Hour, ShotFacts, Weather as WeatherFact } from '../../film/facts/facts.js';
import { beingById } from '../../film/lexicon/beings.js';
import { drawableOf, isOfTheSky, placeDrawnFor } from '../../film/lexicon/drawable.js';
import type { SketchPlace } from '../../film/lexicon/entry.js';
import { placeById } from '../../film/lexicon/places.js';
import type { Style } from '../../film/story/plan.js';

export type Time = 'night' | 'dawn' | 'day' | 'sunset' | 'dusk';
export type Weather = 'clear' | 'cloudy' | 'rain' | 'snow' | 'fog' | 'storm' | 'sandstorm';

/** The lexicon's places, and bare ground for one that nobody can draw. */
export type DrawnPlace = SketchPlace | 'open' | 'cave';

export type Setting = {
  place: DrawnPlace;
  time: Time;
  weather: Weather;
  /** 0 calm to 1 wild. */
  energy: number;
  gloomy: boolean;
  /** Northern lights stand in the sky. */
  aurora: boolean;
  /** The place's own words, for what only one painter cares about: a village is a low street. */
  words: string;
};

const TIMES: Record<Hour, Time> = {
  dawn: 'dawn',
  morning: 'day',
  midday: 'day',
  afternoon: 'day',
  'golden hour': 'sunset',
  sunset: 'sunset',
  dusk: 'dusk',
  night: 'night',
};

const ENERGY = { LOW: 0.25, MEDIUM: 0.55, HIGH: 0.85 } as const;
const GLOOMY =
  /\b(dark|gloomy|moody|sad|noir|ominous|sombre|somber|haunting|eerie|lonely|melanchol\w*|gritty|horror)\b/;

export function settingOf(facts: ShotFacts, style: Style): Setting {
  const place = placeOf(facts);
  const entry = placeById(facts.place?.value.id ?? null);
  const aurora = [...facts.subjects, ...facts.props].some(isOfTheSky);
  const feeling = `${facts.mood?.value ?? ''} ${style.mood} ${style.keywords.join(' ')}`.toLowerCase();
  return {
    place,
    time: facts.hour ? TIMES[facts.hour.value] : usualTime(place, entry?.hour ?? null, feeling),
    weather: weatherFor(facts.weather?.value ?? (aurora ? 'clear' : (entry?.weather ?? 'clear'))),
    aurora,
    energy: ENERGY[facts.energy?.value ?? 'MEDIUM'],
    gloomy: GLOOMY.test(feeling),
    words:
      `${facts.place?.value.phrase ?? ''} ${(facts.place?.value.id ?? '').replaceAll('_', ' ')}`.toLowerCase(),
  };
}

const weatherFor = (weather: WeatherFact): Weather => (weather === 'wind' ? 'cloudy' : weather);

/** A place that nobody can draw is a plain backdrop; without any place, the subjects say where they belong. */
function placeOf({ place, subjects }: ShotFacts): DrawnPlace {
  if (place?.value.id === 'cave') return 'cave';
  if (place) return (placeDrawnFor(place.value) as SketchPlace | null) ?? unknownPlace(place.value.phrase);
  const [first] = subjects;
  if (!first) return 'field';
  const atSea = subjects.some((each) => each.kind === 'VEHICLE' && drawableOf(each)?.stands === 'water');
  if (atSea) return 'beach';
  if (beingById(first.id)?.home === 'sea') return 'underwater';
  const stands = first.kind === 'PERSON' ? null : drawableOf(first)?.stands;
  if (stands === 'water') return first.kind === 'CREATURE' ? 'underwater' : 'beach';
  return stands === 'table' ? 'studio' : 'field';
}

const FURNITURE = /\b(armchair|chair|sofa|couch|bed|desk|table|window|fireplace|bookshelf)\b/;
const INDOORS = /\b(room|hall|house|shop|store|lobby|elevator|cellar|attic|corridor|backdrop|wall)\b/;

/** In a room, before a plain backdrop, or on bare ground under the sky. */
function unknownPlace(phrase: string): DrawnPlace {
  const words = phrase.toLowerCase();
  return FURNITURE.test(words) ? 'room' : INDOORS.test(words) ? 'backdrop' : 'open';
}

function usualTime(place: DrawnPlace, hour: Hour | null, feeling: string): Time {
  if (hour) return TIMES[hour];
  if (place === 'space' || place === 'club' || place === 'stage') return 'night';
  if (/\b(romantic|warm|nostalgic|epic|cinematic)\b/.test(feeling)) return 'sunset';
  return GLOOMY.test(feeling) ? 'dusk' : 'day';
}
