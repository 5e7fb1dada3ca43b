import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../film/seed.js';
import { cameraPath, eased, readMoves } from './camera.js';

const path = (motion: string, frames = 120) => {
  const view = cameraPath(motion, frames, 1, randomFrom(1, motion));
  return Array.from({ length: frames }, (_, frame) => view(frame));
};

describe('the camera', () => {
  it.each([
    ['slow pan left across the room', [{ kind: 'pan', direction: -1 }]],
    ['camera pans from left to right', [{ kind: 'pan', direction: 1 }]],
    ['dolly out, revealing the city', [{ kind: 'dolly', direction: -1 }]],
    ['push in towards her face', [{ kind: 'dolly', direction: 1 }]],
    [
      'crane up while tilting down',
      [
        { kind: 'tilt', direction: 1 },
        { kind: 'crane', direction: 1 },
      ],
    ],
    ['static camera, locked off while light rolls slowly around the set', [{ kind: 'static' }]],
    ['slow tilt up as waves slide past', [{ kind: 'tilt', direction: 1 }]],
    ['locked-off static shot', [{ kind: 'static' }]],
    ['tracking right alongside the runner', [{ kind: 'track', direction: 1 }]],
    ['rain falls', [{ kind: 'dolly', direction: 1 }]],
  ])('reads "%s"', (motion, moves) => {
    expect(readMoves(motion)).toEqual(moves);
  });

  it('moves evenly: no frame is far from where the ones beside it say', () => {
    for (const motion of ['pan right', 'handheld', 'crane up', 'zoom in', 'orbit around']) {
      const views = path(motion);
      for (let frame = 1; frame < views.length - 1; frame++) {
        for (const axis of ['x', 'y', 'z', 'turn', 'tilt', 'zoom'] as const) {
          const bend = views[frame - 1]![axis] - 2 * views[frame]![axis] + views[frame + 1]![axis];
          expect(Math.abs(bend) * 720).toBeLessThan(0.5);
        }
      }
    }
  });

  it('stands still when it is told to', () => {
    const views = path('static shot');
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1);
  });

  it('starts and ends softly and never goes back', () => {
    const steps = Array.from({ length: 100 }, (_, at) => eased((at + 1) / 100) - eased(at / 100));
    expect(steps.every((step) => step >= 0)).toBe(true);
    expect(steps[0]).toBeLessThan(0.001);
    expect(eased(1)).toBeCloseTo(1, 10);
  });
});
