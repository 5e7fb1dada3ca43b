/** How the camera moves: the words of a script as a smooth path. */
import { FPS } from '../../film/format.js';
import type { Random } from '../../film/seed.js';

/** Where the camera is and looks, in world units; `turn` and `tilt` move all depths alike, the rest does not. */
export type View = {
  x: number;
  y: number;
  z: number;
  turn: number;
  tilt: number;
  zoom: number;
};

const STILL: View = { x: 0, y: 0, z: 0, turn: 0, tilt: 0, zoom: 1 };

type Move =
  | { kind: 'pan' | 'tilt' | 'track' | 'crane' | 'dolly' | 'zoom'; direction: 1 | -1 }
  | { kind: 'orbit'; direction: 1 | -1 }
  | { kind: 'handheld' }
  | { kind: 'static' };

/** Every move that is named, in the order of this list; a slow dolly in when none is. */
export function readMoves(motion: string): Move[] {
  const moves = movesIn(ofTheCamera(motion));
  return moves.length > 0 ? moves : [{ kind: 'dolly', direction: 1 }];
}

/** Where the words leave the camera: not in "crane up while tilting down". */
const MEANWHILE =
  /\b(?:while|as)\b(?! (?:\w+ly )?(?:(?:tilt|pann|track|dolly|zoom|cran|orbit|push|pull|mov)ing|the camera|it)\b)/;

/** "Static while light rolls around the set": what the world does meanwhile is no move of the camera. */
function ofTheCamera(motion: string): string {
  const [camera = '', ...world] = motion.toLowerCase().split(MEANWHILE);
  return world.length > 0 && movesIn(camera).length > 0 ? camera : motion.toLowerCase();
}

function movesIn(words: string): Move[] {
  const towards = (positive: RegExp, negative: RegExp): 1 | -1 => {
    // Where it ends counts: "from left to right" goes right.
    const to = /\b(?:left|right|back|front|up|down|top|bottom) to (?:the )?(\w+)/.exec(words)?.[1] ?? '';
    if (positive.test(to)) return 1;
    if (negative.test(to)) return -1;
    const [there, back] = [words.search(positive), words.search(negative)];
    return back >= 0 && (there < 0 || back < there) ? -1 : 1;
  };
  const sideways = towards(/\b(right|rightwards?)\b/, /\b(left|leftwards?)\b/);
  const upwards = towards(
    /\b(up|upwards?|ris(e|es|ing)|ascend\w*|lifts?)\b/,
    /\b(down|downwards?|lower\w*|descend\w*|falls?)\b/,
  );
  const inwards = towards(
    /\b(in|into|forwards?|closer|toward(s)?|push(es|ing)?)\b/,
    /\b(out|back|backwards?|away|pull(s|ing)?|retreat\w*|reveal\w*)\b/,
  );
  const moves: Move[] = [];
  if (/\b(pans?|panning|sweep(s|ing)?|whip)\b/.test(words)) moves.push({ kind: 'pan', direction: sideways });
  if (/\btilt(s|ing|ed)?\b/.test(words)) moves.push({ kind: 'tilt', direction: upwards });
  if (
    /\b(track(s|ing)?|truck(s|ing)?|follow(s|ing)?|slid(e|es|ing)|lateral|steadicam|glid(e|es|ing))\b/.test(
      words,
    )
  )
    moves.push({ kind: 'track', direction: sideways });
  if (/\b(crane|jib|boom|pedestal|aerial|drone|ris(es|ing)|ascend\w*|descend\w*)\b/.test(words))
    moves.push({ kind: 'crane', direction: upwards });
  if (/\b(orbit(s|ing)?|circl(e|es|ing)|arc(s|ing)?|around)\b/.test(words))
    moves.push({ kind: 'orbit', direction: sideways });
  if (/\bzoom(s|ing)?\b/.test(words)) moves.push({ kind: 'zoom', direction: inwards });
  else if (
    /\b(doll(y|ies|ying)|push(es|ing)?([ -]in)?|pull(s|ing)?([ -](out|back))?|creep(s|ing)? (in|closer)|move(s)? (in|closer|forward|back))\b/.test(
      words,
    )
  )
    moves.push({ kind: 'dolly', direction: inwards });
  if (/\b(hand ?-?held|shak(y|ing|es)|documentary)\b/.test(words)) moves.push({ kind: 'handheld' });
  if (moves.length > 0) return moves;
  if (/\b(static|locked([ -]off)?|still|fixed|tripod|stationary|no (camera )?movement)\b/.test(words))
    return [{ kind: 'static' }];
  return [];
}

/** The way that a sideways move goes, if the words name one. */
export const sidewaysIn = (motion: string): 1 | -1 | null =>
  readMoves(motion).flatMap((move) =>
    move.kind === 'pan' || move.kind === 'track' || move.kind === 'orbit' ? [move.direction] : [],
  )[0] ?? null;

/** With somebody to look at, a camera moves no further than they stay in its frame. */
const HELD = 0.55;

/** The camera's path over the whole clip; `magnification` is how much nearer than a wide shot it is. */
export function cameraPath(
  motion: string,
  frames: number,
  magnification: number,
  random: Random,
  watching = false,
): (frame: number) => View {
  const moves = readMoves(motion);
  const words = ofTheCamera(motion);
  const pace = /\b(slow(ly)?|subtle|gentle|gently|soft|drift\w*|creep\w*)\b/.test(words)
    ? 0.65
    : /\b(fast|quick(ly)?|whip|rapid|rush\w*|dynamic|swift)\b/.test(words)
      ? 1.6
      : 1;
  const seconds = frames / FPS;
  // Short clips move less far, so that the speed stays one that an operator would choose.
  const reach = (pace * Math.min(1, 0.25 + seconds * 0.17)) / Math.sqrt(magnification);
  const wide = watching ? reach * HELD : reach;
  const shake = handheld(random);
  return (frame) => {
    const at = frames > 1 ? eased(frame / (frames - 1)) * 2 - 1 : 0;
    const view = { ...STILL };
    for (const move of moves) {
      if (move.kind === 'pan') {
        view.turn += at * move.direction * 0.2 * wide;
        view.x += at * move.direction * 0.1 * wide;
      } else if (move.kind === 'tilt') view.tilt -= at * move.direction * 0.15 * wide;
      else if (move.kind === 'track') view.x += at * move.direction * 0.42 * wide;
      else if (move.kind === 'crane') {
        view.y -= at * move.direction * 0.2 * wide;
        view.z += (at + 1) * 0.05 * reach;
      } else if (move.kind === 'orbit') {
        view.x += at * move.direction * 0.4 * reach;
        view.turn -= at * move.direction * 0.22 * reach;
      } else if (move.kind === 'zoom') view.zoom *= 1 + (at * move.direction + 1) * 0.14 * reach;
      else if (move.kind === 'dolly') view.z += (at * move.direction + 1) * 0.17 * reach;
      else if (move.kind === 'handheld') {
        const { turn, tilt } = shake(frame / FPS);
        view.turn += turn / magnification;
        view.tilt += tilt / magnification;
        view.z += (at + 1) * 0.03 * reach;
      }
    }
    return view;
  };
}

/** From 0 to 1 with a soft start and end and an even speed between them, so that a cut may fall anywhere. */
export function eased(time: number): number {
  const ramp = 0.22;
  const whole = 1 - ramp;
  const t = Math.min(1, Math.max(0, time));
  const rising = (value: number) => (value * value * value * (1 - value / (2 * ramp))) / (ramp * ramp);
  if (t < ramp) return rising(t) / whole;
  if (t > 1 - ramp) return 1 - rising(1 - t) / whole;
  return (t - ramp / 2) / whole;
}

/** A shoulder, not a machine: slow sways that never repeat within a clip. */
function handheld(random: Random): (seconds: number) => { turn: number; tilt: number } {
  const waves = Array.from({ length: 2 }, () =>
    [0.37, 0.83, 1.6].map((hertz, index) => ({
      speed: 2 * Math.PI * hertz * random.between(0.8, 1.2),
      phase: random.between(0, 6.3),
      size: [1, 0.5, 0.18][index]!,
    })),
  );
  const sway = (axis: number, seconds: number) =>
    waves[axis]!.reduce((sum, wave) => sum + wave.size * Math.sin(wave.speed * seconds + wave.phase), 0);
  return (seconds) => ({
    turn: sway(0, seconds) * 0.008,
    tilt: sway(1, seconds) * 0.007,
  });
}
