/** One concept of the lexicon: the words that name it, and what renderings need to know of it. */
import { z } from 'zod';
import type { Hour, Weather } from '../facts/facts.js';

/** Languages whose words we know, by their ISO 639-1 code. English stands in `words`. */
export type Language =
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'pl'
  | 'tr'
  | 'ja'
  | 'zh'
  | 'ko'
  | 'ru'
  | 'ar'
  | 'hi';

export type Family =
  | 'places'
  | 'hours'
  | 'weathers'
  | 'beings'
  | 'things'
  | 'colours'
  | 'moods'
  | 'looks'
  | 'actions'
  | 'garments';

export type Entry = {
  /** Unique within its family; a plain English word where there is one: "forest", "wolf". */
  id: string;
  /** Singular, lower case, one to four words each, the name first. Regular plurals are derived. */
  words: readonly string[];
  plural?: string;
};

/** What is drawn for a place. */
export type SketchPlace =
  | 'city'
  | 'street'
  | 'rooftop'
  | 'road'
  | 'forest'
  | 'mountain'
  | 'desert'
  | 'beach'
  | 'lake'
  | 'field'
  | 'garden'
  | 'space'
  | 'underwater'
  | 'room'
  | 'office'
  | 'kitchen'
  | 'cafe'
  | 'stage'
  | 'club'
  | 'stadium'
  | 'warehouse'
  | 'library'
  | 'church'
  | 'carriage'
  | 'platform'
  | 'studio'
  | 'backdrop';

export type PlaceEntry = Entry & {
  /** With its article, as a description says it: "a deep forest". */
  name: string;
  at: 'in' | 'on' | 'at';
  indoors: boolean;
  drawn: SketchPlace;
  /** Words that lead here without being the place: "climber", "breakfast". */
  hints: readonly string[];
  /** When it is at its best, should nobody say. */
  hour?: Hour;
  /** Weather that its own word says: an arctic plain is snowy. */
  weather?: Weather;
  /** Ids of places that a film can go to from here. */
  nearby: readonly string[];
  /** The whole of it, for establishing shots. */
  wide: string;
  /** Where in it somebody can be: "under a flickering shop sign". */
  spots: readonly string[];
  /** What a close shot without people shows. */
  details: readonly string[];
  /** What moves by itself, as a clause: "steam drifts across the lens". */
  moves: readonly string[];
  /** Its own light, where no sun or window sets the hour: a stage, the deep sea. */
  ownLight?: readonly string[];
};

export type HourEntry = Entry & {
  id: Hour;
  dark: boolean;
  outdoors: readonly string[];
  indoors: readonly string[];
};

export type WeatherEntry = Entry & {
  id: Weather;
  wet: boolean;
  /** What it does to a picture, as a trailing phrase, outdoors and seen from indoors. */
  outdoors: readonly string[];
  indoors: readonly string[];
  /** What moves, as a clause. */
  moves: readonly string[];
};

export type VoiceName = 'she' | 'he' | 'it' | 'one' | 'they';

export type BeingEntry = Entry & {
  kind: 'PERSON' | 'CREATURE';
  voice: VoiceName;
  age: 'child' | 'old' | null;
  /** "Couple" is one word for two: the noun stays singular, and a subject's count says how many they are. */
  group: number | null;
  wears: readonly string[];
  home: 'land' | 'sea' | 'air';
  /** Name of the icon in the picture library. */
  picture: string | null;
  /** Height or length, whichever is larger. */
  metres: number;
};

export type Motion = 'still' | 'drives' | 'flies' | 'floats' | 'sways' | 'hovers' | 'falls';

export type ThingEntry = Entry & {
  kind: 'VEHICLE' | 'THING';
  picture: string | null;
  metres: number;
  motion: Motion;
};

export type ColourEntry = Entry & { hex: string };
export const FeelingName = z.enum([
  'sorrow',
  'longing',
  'tension',
  'calm',
  'romance',
  'power',
  'drive',
  'wonder',
  'joy',
]);
export type FeelingName = z.infer<typeof FeelingName>;

export type MoodEntry = Entry & {
  /** The word as an adjective; null where it says nothing about the mood of a whole film. */
  adjective: string | null;
  feeling: FeelingName;
};
export type LookEntry = Entry & { preset: string };

export type Pose =
  | 'standing'
  | 'walking'
  | 'running'
  | 'jumping'
  | 'dancing'
  | 'singing'
  | 'playing'
  | 'sitting'
  | 'lying'
  | 'kneeling'
  | 'floating'
  | 'swimming'
  | 'flying'
  | 'climbing'
  | 'riding'
  | 'driving'
  | 'working'
  | 'holding'
  | 'eating'
  | 'drinking'
  | 'looking'
  | 'reading'
  | 'embracing'
  | 'fighting'
  | 'reaching';

export type ActionEntry = Entry & {
  /** The bare verb. */
  verb: string;
  pose: Pose;
  /** Two do it with each other: meet, kiss, dance. */
  together: boolean;
};

export type GarmentEntry = Entry & {
  kind: 'dress' | 'coat' | 'suit' | 'top' | 'legs' | 'shoes' | 'hat' | 'hood' | 'overall' | 'accessory';
};

export type EntryOf = {
  places: PlaceEntry;
  hours: HourEntry;
  weathers: WeatherEntry;
  beings: BeingEntry;
  things: ThingEntry;
  colours: ColourEntry;
  moods: MoodEntry;
  looks: LookEntry;
  actions: ActionEntry;
  garments: GarmentEntry;
};

/** Where a text names an entry. Offsets count in the text as it was given. */
export type Found<Kind extends Entry = Entry> = {
  entry: Kind;
  word: string;
  plural: boolean;
  start: number;
  end: number;
};

/** "coffee shop, café" as a list. */
export const words = (list: string): readonly string[] =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
