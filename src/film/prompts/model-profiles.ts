/** How each family of video models likes to be spoken to: how long, in which order, in clauses or in sentences. */

export type PartName =
  | 'ACTION'
  | 'CHARACTERS'
  | 'PLACE'
  | 'MOTION'
  | 'CAMERA'
  | 'STYLE'
  | 'COLOR'
  | 'LIGHT'
  | 'KEYWORDS'
  | 'REFERENCE'
  | 'QUALITY';

export type ModelProfile = {
  name: string;
  words: { least: number; most: number };
  order: readonly PartName[];
  voice: 'CLAUSES' | 'SENTENCES';
  /** A model that is given no picture must not be told to match one. */
  seesPictures: boolean;
};

const ACTION_FIRST: readonly PartName[] = [
  'ACTION',
  'CHARACTERS',
  'PLACE',
  'MOTION',
  'CAMERA',
  'STYLE',
  'COLOR',
  'LIGHT',
  'KEYWORDS',
  'REFERENCE',
  'QUALITY',
];
/** Google's own guide puts the camera's work before what it sees. */
const CAMERA_FIRST: readonly PartName[] = [
  'CAMERA',
  'ACTION',
  'CHARACTERS',
  'PLACE',
  'MOTION',
  'LIGHT',
  'STYLE',
  'COLOR',
  'KEYWORDS',
  'REFERENCE',
  'QUALITY',
];
/** Short-prompt models weigh the first words most: who, what moves, then where. */
const MOVEMENT_FIRST: readonly PartName[] = [
  'ACTION',
  'MOTION',
  'CHARACTERS',
  'CAMERA',
  'PLACE',
  'LIGHT',
  'STYLE',
  'COLOR',
  'KEYWORDS',
  'REFERENCE',
  'QUALITY',
];

const GENERIC: ModelProfile = {
  name: 'generic',
  words: { least: 50, most: 199 },
  order: ACTION_FIRST,
  voice: 'SENTENCES',
  seesPictures: true,
};

const PROFILES: readonly ModelProfile[] = [
  GENERIC,
  { name: 'svd', words: { least: 50, most: 150 }, order: ACTION_FIRST, voice: 'CLAUSES', seesPictures: true },
  {
    name: 'cogvideox',
    words: { least: 100, most: 199 },
    order: ACTION_FIRST,
    voice: 'SENTENCES',
    seesPictures: false,
  },
  {
    name: 'kling-2.1',
    words: { least: 50, most: 150 },
    order: MOVEMENT_FIRST,
    voice: 'SENTENCES',
    seesPictures: true,
  },
  {
    name: 'veo-3.1',
    words: { least: 80, most: 180 },
    order: CAMERA_FIRST,
    voice: 'SENTENCES',
    seesPictures: true,
  },
  {
    name: 'seedance',
    words: { least: 40, most: 140 },
    order: MOVEMENT_FIRST,
    voice: 'SENTENCES',
    seesPictures: true,
  },
  {
    name: 'wan-2.2',
    words: { least: 80, most: 150 },
    order: ACTION_FIRST,
    voice: 'SENTENCES',
    seesPictures: true,
  },
  {
    name: 'hailuo-02',
    words: { least: 40, most: 130 },
    order: MOVEMENT_FIRST,
    voice: 'SENTENCES',
    seesPictures: true,
  },
  {
    name: 'animatic',
    words: { least: 30, most: 150 },
    order: ACTION_FIRST,
    voice: 'CLAUSES',
    seesPictures: true,
  },
];

/** A model that nobody has written a profile for is spoken to in a way that all of them understand. */
export const modelProfile = (name: string): ModelProfile =>
  PROFILES.find((each) => each.name === name) ?? GENERIC;
