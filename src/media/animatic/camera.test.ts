import { describe, expect, it } from 'vitest';
import type { CameraMovement } from '../../film/facts/facts.js';
import { randomFrom } from '../../film/seed.js';
import { cameraPath, eased } from './camera.js';

const path = (motion: CameraMovement, frames = 120) => {
  const view = cameraPath(motion, 1, frames, 1, randomFrom(1, motion));
  return Array.from({ length: frames }, (_, frame) => view(frame));
};

describe('the camera', () => {
  it('moves evenly: no frame is far from where the ones beside it say', () => {
    for (const motion of ['pan right', 'handheld', 'crane up', 'push in', 'orbit'] as const) {
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
    const views = path('static');
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1);
  });

  it('starts and ends softly and never goes back', () => {
    const steps = Array.from({ length: 100 }, (_, at) => eased((at + 1) / 100) - eased(at / 100));
    expect(steps.every((step) => step >= 0)).toBe(true);
    expect(steps[0]).toBeLessThan(0.001);
    expect(eased(1)).toBeCloseTo(1, 10);
  });
});
