/** How near, from where and with which movement a text wants to see it. */
import type { CameraAngle, CameraMovement, ShotSize } from '../facts/facts.js';
import { tokensOf } from '../lexicon/tokens.js';

type Table<Value extends string> = readonly (readonly [Value, string])[];

const SIZES: Table<ShotSize> = [
  ['extreme close-up', 'extreme close up, macro shot, macro, extreme closeup'],
  ['medium close-up', 'medium close up'],
  ['close-up', 'close up, closeup, close shot, tight shot, detail shot'],
  ['extreme wide shot', 'extreme wide shot, extreme long shot, very wide shot'],
  ['wide shot', 'wide shot, establishing shot, long shot, panorama, panoramic shot, wide angle shot'],
  ['full shot', 'full shot, full body shot'],
  ['medium shot', 'medium shot, mid shot, waist up'],
];
const ANGLES: Table<CameraAngle> = [
  ['low angle', 'low angle, from below, worms eye'],
  ['high angle', 'high angle'],
  ['overhead', 'overhead shot, top down, birds eye, bird s eye'],
  ['aerial', 'aerial, aerial shot, aerial view, drone shot, drone view, drone footage, from the air'],
  ['dutch angle', 'dutch angle, tilted camera'],
  ['over the shoulder', 'over the shoulder'],
  ['point of view', 'point of view, pov, first person'],
];
const MOVEMENTS: Table<CameraMovement> = [
  ['push in', 'push in, dolly in, zoom in, camera pushes in, slow push, zooms in'],
  ['pull out', 'pull out, pull back, dolly out, zoom out, camera pulls back, zooms out'],
  ['pan left', 'pan left, pans left'],
  ['pan right', 'pan right, pans right'],
  ['tilt up', 'tilt up, tilts up'],
  ['tilt down', 'tilt down, tilts down'],
  ['track right', 'tracking shot, track right'],
  ['track left', 'track left'],
  ['follow', 'follow shot, camera follows'],
  ['orbit', 'orbit shot, camera circles, camera orbits, orbiting camera'],
  ['crane up', 'crane up, crane shot'],
  ['crane down', 'crane down'],
  ['handheld', 'handheld, hand held'],
  ['static', 'static shot, locked off, static camera'],
];

/** The entry whose name stands first in its table; longer names come first there. */
function firstOf<Value extends string>(table: Table<Value>, said: string): Value | null {
  return table.find(([, names]) => names.split(', ').some((name) => said.includes(` ${name} `)))?.[0] ?? null;
}

export function cameraOf(text: string) {
  const said = ` ${tokensOf(text)
    .map((each) => each.word)
    .join(' ')} `;
  return { size: firstOf(SIZES, said), angle: firstOf(ANGLES, said), movement: firstOf(MOVEMENTS, said) };
}
