/** How the camera moves, as a smooth path. */
import type { CameraMovement } from '../../film/facts/facts.js';
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
  | { kind: 'pan' | 'tilt' | 'track' | 'crane' | 'dolly'; direction: 1 | -1 }
  | { kind: 'orbit'; direction: 1 | -1 }
  | { kind: 'handheld' }
  | { kind: 'static' };

const MOVES: Record<CameraMovement, readonly Move[]> = {
  static: [{ kind: 'static' }],
  'pan left': [{ kind: 'pan', direction: -1 }],
  'pan right': [{ kind: 'pan', direction: 1 }],
  'tilt up': [{ kind: 'tilt', direction: 1 }],
  'tilt down': [{ kind: 'tilt', direction: -1 }],
  'push in': [{ kind: 'dolly', direction: 1 }],
  'pull out': [{ kind: 'dolly', direction: -1 }],
  'track left': [{ kind: 'track', direction: -1 }],
  'track right': [{ kind: 'track', direction: 1 }],
  follow: [{ kind: 'track', direction: 1 }],
  orbit: [{ kind: 'orbit', direction: 1 }],
  'crane up': [{ kind: 'crane', direction: 1 }],
  'crane down': [{ kind: 'crane', direction: -1 }],
  handheld: [{ kind: 'handheld' }],
};

/** The way that a sideways move goes. */
export const sidewaysIn = (movement: CameraMovement): 1 | -1 | null =>
  MOVES[movement].flatMap((move) =>
    move.kind === 'pan' || move.kind === 'track' || move.kind === 'orbit' ? [move.direction] : [],
  )[0] ?? null;

/** With somebody to look at, a camera moves no further than they stay in its frame. */
const HELD = 0.55;

/** The camera's path over the whole clip; `pace` is 1 for an ordinary one, `magnification` how much nearer than a wide shot it is. */
export function cameraPath(
  movement: CameraMovement,
  pace: number,
  frames: number,
  magnification: number,
  random: Random,
  watching = false,
): (frame: number) => View {
  const moves = MOVES[movement];
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
      } else if (move.kind === 'dolly') view.z += (at * move.direction + 1) * 0.17 * reach;
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
