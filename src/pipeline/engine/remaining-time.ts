/** How much longer it takes, told honestly: what was expected, as far as it isn't done yet. */
import { STAGES, type StageName } from '../../film/job.js';

export type ExpectedSeconds = Partial<Record<StageName, number>>;

export function estimateRemaining(expected: ExpectedSeconds, stage: StageName, shareDone: number): number {
  const later = STAGES.slice(STAGES.indexOf(stage) + 1).reduce(
    (seconds, name) => seconds + (expected[name] ?? 0),
    0,
  );
  const here = (expected[stage] ?? 0) * (1 - Math.min(1, Math.max(0, shareDone)));
  return Math.round((here + later) * 10) / 10;
}
