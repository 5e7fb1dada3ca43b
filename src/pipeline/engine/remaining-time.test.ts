import { expect, test } from 'vitest';
import { progressWithin, STAGES } from '../../film/job.js';
import { estimateRemaining } from './remaining-time.js';

const EXPECTED = {
  AUDIO_PARSER: 2,
  SCENE_PLANNER: 1,
  REFERENCE_GENERATOR: 6,
  PROMPT_GENERATOR: 1,
  VIDEO_GENERATOR: 40,
  COMPOSER: 10,
};

test('what remains is the rest of this stage and all of the later ones', () => {
  expect(estimateRemaining(EXPECTED, 'VIDEO_GENERATOR', 0.25)).toBe(40);
  expect(estimateRemaining(EXPECTED, 'COMPOSER', 1)).toBe(0);
});

test('progress only grows and the time that remains only shrinks, through all of the stages', () => {
  const path = STAGES.flatMap((stage) =>
    [0, 0.3, 0.7, 1].map((share) => ({
      progress: progressWithin(stage, share),
      remaining: estimateRemaining(EXPECTED, stage, share),
    })),
  );
  for (const [index, now] of path.entries()) {
    const before = path[index - 1] ?? { progress: 0, remaining: Number.POSITIVE_INFINITY };
    expect(now.progress).toBeGreaterThanOrEqual(before.progress);
    expect(now.remaining).toBeLessThanOrEqual(before.remaining);
  }
  expect(path.at(-1)).toEqual({ progress: 100, remaining: 0 });
});

test('a share that was told wrongly does not carry a stage beyond its end', () => {
  expect(progressWithin('VIDEO_GENERATOR', 1.7)).toBe(85);
  expect(estimateRemaining(EXPECTED, 'COMPOSER', 1.7)).toBe(0);
});
