/** What a shot is to show, as data. Sentences, prompts, pictures, captions and alt texts are rendered from it. */
import { z } from 'zod';
import { Level } from '../level.js';

/** Who decided a fact. When facts contradict each other, the earlier source in this list wins. */
export const FactSource = z.enum(['USER', 'BRAND', 'SCENARIO', 'PRESET', 'PLANNER']);
export type FactSource = z.infer<typeof FactSource>;

const factOf = <Value extends z.ZodType>(value: Value) => z.object({ value, by: FactSource }).nullable();
export type Fact<Value> = { value: Value; by: FactSource } | null;

export const Hour = z.enum([
  'dawn',
  'morning',
  'midday',
  'afternoon',
  'golden hour',
  'sunset',
  'dusk',
  'night',
]);
export type Hour = z.infer<typeof Hour>;

export const Weather = z.enum(['clear', 'cloudy', 'rain', 'storm', 'snow', 'fog', 'wind', 'sandstorm']);
export type Weather = z.infer<typeof Weather>;

export const PlaceFact = z.object({
  /** The lexicon's entry; null for a place that it does not know. */
  id: z.string().nullable(),
  /** Plain words without an article: "snowy forest". */
  phrase: z.string(),
});
export type PlaceFact = z.infer<typeof PlaceFact>;

export const SubjectKind = z.enum(['PERSON', 'CREATURE', 'VEHICLE', 'THING']);
export type SubjectKind = z.infer<typeof SubjectKind>;

export const isBeing = ({ kind }: { kind: SubjectKind }): boolean => kind === 'PERSON' || kind === 'CREATURE';

export const Look = z.object({
  /** Everything that was said about the look, in its own words: "young", "in a red coat", "made of glass". */
  words: z.array(z.string()),
  /** Of a thing, creature or vehicle itself: `#rrggbb`. */
  colour: z.string().nullable(),
  age: z.enum(['child', 'young', 'adult', 'old']).nullable(),
  gender: z.enum(['woman', 'man']).nullable(),
  hair: z.object({ style: z.string().nullable(), colour: z.string().nullable() }).nullable(),
  skin: z.string().nullable(),
  beard: z.boolean(),
  /** The outermost first: a garment's lexicon id or its own word, and its colour. */
  clothes: z.array(z.object({ garment: z.string(), colour: z.string().nullable() })),
  /** Worn or held: "umbrella", "guitar", "sunglasses". */
  accessories: z.array(z.string()),
});
export type Look = z.infer<typeof Look>;

export const Action = z.object({
  /** The lexicon's entry, which says how it is drawn; null for one that it does not know. */
  id: z.string().nullable(),
  /** In the third person singular, without its subject: "runs through the snow". */
  phrase: z.string(),
});
export type Action = z.infer<typeof Action>;

export const Subject = z.object({
  /** The lexicon's entry; null for a subject that it does not know. */
  id: z.string().nullable(),
  /** The plain noun, singular: "wolf", "lighthouse keeper", "noodle bowl". */
  noun: z.string(),
  kind: SubjectKind,
  count: z.number().int().min(1),
  look: Look,
  action: Action.nullable(),
  /** The plan's character that this is, with the same look in every shot. */
  characterKey: z.string().nullable(),
  by: FactSource,
});
export type Subject = z.infer<typeof Subject>;

export const ShotSize = z.enum([
  'extreme wide shot',
  'wide shot',
  'full shot',
  'medium shot',
  'medium close-up',
  'close-up',
  'extreme close-up',
]);
export type ShotSize = z.infer<typeof ShotSize>;

export const CameraAngle = z.enum([
  'eye level',
  'low angle',
  'high angle',
  'overhead',
  'aerial',
  'dutch angle',
  'over the shoulder',
  'point of view',
]);
export type CameraAngle = z.infer<typeof CameraAngle>;

export const CameraMovement = z.enum([
  'static',
  'pan left',
  'pan right',
  'tilt up',
  'tilt down',
  'push in',
  'pull out',
  'track left',
  'track right',
  'follow',
  'orbit',
  'crane up',
  'crane down',
  'handheld',
]);
export type CameraMovement = z.infer<typeof CameraMovement>;

const Degree = z.number().min(-1).max(1);

/** How the picture differs from what place, hour and style would give; 0 is no difference. */
export const Grade = z.object({
  /** -1 darker to 1 brighter. */
  brightness: Degree,
  /** -1 colder to 1 warmer. */
  warmth: Degree,
  /** -1 muted to 1 vivid. */
  saturation: Degree,
  /** -1 still to 1 lively: how much moves. */
  motion: Degree,
  /** -1 slow to 1 fast: how quickly it moves. */
  speed: Degree,
  /** -1 light to 1 heavy. */
  weather: Degree,
  monochrome: z.boolean(),
  softBackground: z.boolean(),
});
export type Grade = z.infer<typeof Grade>;

export const NO_GRADE: Grade = {
  brightness: 0,
  warmth: 0,
  saturation: 0,
  motion: 0,
  speed: 0,
  weather: 0,
  monochrome: false,
  softBackground: false,
};

export const ShotFacts = z.object({
  place: factOf(PlaceFact),
  hour: factOf(Hour),
  /** Where time passes within the shot: the hour at its end. */
  hourAtEnd: factOf(Hour),
  weather: factOf(Weather),
  weatherAtEnd: factOf(Weather),
  /** How the light falls, in plain words: "neon reflections", "soft window light". */
  light: factOf(z.string()),
  /** `#rrggbb`, the most important first. */
  palette: factOf(z.array(z.string())),
  /** The most important first. */
  subjects: z.array(Subject),
  /** Furnishings of the place that were asked for and are no subject: "candles", "an old piano". */
  props: z.array(z.object({ phrase: z.string(), id: z.string().nullable(), by: FactSource })),
  size: factOf(ShotSize),
  angle: factOf(CameraAngle),
  movement: factOf(CameraMovement),
  mood: factOf(z.string()),
  energy: factOf(Level),
  grade: Grade.default(NO_GRADE),
  /** What must not be seen, in plain words: "people", "dog". */
  absent: z.array(z.string()).default([]),
});
export type ShotFacts = z.infer<typeof ShotFacts>;

export const NO_LOOK: Look = {
  words: [],
  colour: null,
  age: null,
  gender: null,
  hair: null,
  skin: null,
  beard: false,
  clothes: [],
  accessories: [],
};

type SubjectSaid = Pick<Subject, 'noun' | 'kind' | 'by'> & Partial<Pick<Subject, 'id' | 'count' | 'look'>>;

/** A subject of which nothing else is known: neither what it does nor which character it is. */
export const plainSubject = ({
  id = null,
  noun,
  kind,
  count = 1,
  look = NO_LOOK,
  by,
}: SubjectSaid): Subject => ({ id, noun, kind, count, look, action: null, characterKey: null, by });

export const NO_FACTS: ShotFacts = {
  place: null,
  hour: null,
  hourAtEnd: null,
  weather: null,
  weatherAtEnd: null,
  light: null,
  palette: null,
  subjects: [],
  props: [],
  size: null,
  angle: null,
  movement: null,
  mood: null,
  energy: null,
  grade: NO_GRADE,
  absent: [],
};
