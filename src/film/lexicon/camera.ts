/** How near, from where and with which movement something is filmed: the words of people for it. */
import type { CameraAngle, CameraMovement, ShotSize } from '../facts/facts.js';
import { verbForms } from './inflect.js';
import { tokensOf } from './tokens.js';

export type CameraWord =
  | { of: 'size'; value: ShotSize }
  | { of: 'angle'; value: CameraAngle }
  | { of: 'movement'; value: CameraMovement };

/** Phrases after the bar speak of a camera only where nothing else is spoken of: "macro", "from above", "follow". */
const SIZES: Record<ShotSize, string> = {
  'extreme wide shot': 'extreme wide shot, extreme long shot, very wide shot',
  'wide shot':
    'wide shot, long shot, establishing shot, panorama, panoramic shot, wide angle shot | wide angle',
  'full shot': 'full shot, full body shot | full body, full length, head to toe',
  'medium shot': 'medium shot, mid shot, waist up | half body',
  'medium close-up': 'medium close up, medium closeup | chest up',
  'close-up': 'close up, closeup, close shot, tight shot, detail shot',
  'extreme close-up': 'extreme close up, extreme closeup, macro shot, macro',
};
const ANGLES: Record<CameraAngle, string> = {
  'eye level': '| eye level',
  'low angle': 'low angle, worms eye, worm eye, worm eye view, worms eye view | from below',
  'high angle': 'high angle',
  overhead: 'overhead shot, top down | overhead, from directly above',
  aerial:
    'aerial, aerial shot, aerial view, drone shot, drone view, drone footage, from the air, birds eye, bird eye, birds eye view, bird eye view | from above',
  'dutch angle': 'dutch angle, tilted camera | tilted angle, canted angle, dutch tilt, canted',
  'over the shoulder': 'over the shoulder | over shoulder, over her shoulder, over his shoulder, ots',
  'point of view': 'point of view, pov, first person | first person view',
};
/** Their first words stand for all forms of these verbs. */
const MOVEMENTS: Record<CameraMovement, string> = {
  static: 'static shot, locked off, static camera | tripod, tripod shot, static',
  'pan left': 'pan left, pan to the left',
  'pan right': 'pan right, pan to the right | pan',
  'tilt up': 'tilt up | tilt upwards, tilt',
  'tilt down': 'tilt down | tilt downwards',
  'push in':
    'push in, dolly in, zoom in, camera pushes in, slow push | push in on, track in, camera push, dolly',
  'pull out': 'pull out, pull back, dolly out, zoom out, camera pulls back | pull away, dolly back',
  'track left': 'track left | truck left, slide left',
  'track right': 'track right | truck right, slide right',
  follow: 'tracking shot, follow shot, camera follows | follow, following shot, track along, tracking',
  orbit:
    'orbit shot, camera circles, camera orbits, orbiting camera | orbit, orbit around, circle around, circle, arc shot, 360, rotate around',
  'crane up': 'crane up, crane shot | rise up, boom up, crane',
  'crane down': 'crane down | boom down',
  handheld: 'handheld, hand held | shaky cam',
};

type Known = { word: CameraWord; loose: boolean };
const PHRASES = new Map<string, Known>();

function learn<Of extends CameraWord['of']>(of: Of, table: Readonly<Record<string, string>>): void {
  for (const [value, phrases] of Object.entries(table)) {
    // A table's keys are the values of its own enumeration.
    const word = { of, value } as CameraWord;
    phrases.split('|').forEach((list, at) => {
      for (const phrase of list.split(',').map((each) => each.trim()))
        for (const form of of === 'movement' ? verbForms(phrase) : [phrase])
          if (phrase !== '' && !PHRASES.has(form)) PHRASES.set(form, { word, loose: at === 1 });
    });
  }
}
learn('size', SIZES);
learn('angle', ANGLES);
learn('movement', MOVEMENTS);

const MAX_WORDS = 4;

/** The longest phrase that begins with this word, and how many words it has. `loose` where all words are about a camera. */
export function cameraPhraseAt(
  words: readonly string[],
  at: number,
  loose: boolean,
): { word: CameraWord; length: number } | null {
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length--) {
    const known = PHRASES.get(words.slice(at, at + length).join(' '));
    if (known !== undefined && (loose || !known.loose)) return { word: known.word, length };
  }
  return null;
}

export type CameraSaid = {
  size: ShotSize | null;
  angle: CameraAngle | null;
  movement: CameraMovement | null;
};

/** The first size, angle and movement that a text names. */
export function cameraOf(text: string, loose = false): CameraSaid {
  const said: CameraSaid = { size: null, angle: null, movement: null };
  const words = tokensOf(text).map((each) => each.word);
  for (let at = 0; at < words.length; ) {
    const found = cameraPhraseAt(words, at, loose);
    if (found?.word.of === 'size') said.size ??= found.word.value;
    if (found?.word.of === 'angle') said.angle ??= found.word.value;
    if (found?.word.of === 'movement') said.movement ??= found.word.value;
    at += found?.length ?? 1;
  }
  return said;
}
