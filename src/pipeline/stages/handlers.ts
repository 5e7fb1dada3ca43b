/** Which task is done by whom. */
import type { StageHooks } from '../engine.js';
import type { JobTransaction } from '../job-transaction.js';
import type { TaskKind } from '../next.js';
import type { TaskHandler } from '../runner.js';
import { audioParser } from './audio-parser.js';
import { composer } from './composer.js';
import type { StageParts } from './parts.js';
import { promptGenerator } from './prompt-generator.js';
import { finishReferences, referenceGenerator } from './reference-generator.js';
import { scenePlanner } from './scene-planner.js';
import { videoGenerator } from './video-generator.js';

export function createHandlers(parts: StageParts): Record<TaskKind, TaskHandler> {
  const drawing = referenceGenerator(parts);
  return {
    ANALYSE: audioParser(parts),
    PLAN: scenePlanner(parts),
    DRAW_REFERENCE: drawing,
    REDRAW_REFERENCE: drawing,
    WRITE_PROMPTS: promptGenerator(parts),
    MAKE_CLIP: videoGenerator(parts),
    COMPOSE: composer(parts),
  } as Record<TaskKind, TaskHandler>;
}

export const createHooks = (_parts: StageParts, askApproval: (step: JobTransaction) => Promise<void>): StageHooks => ({
  async finishStage(step, stage) {
    if (stage === 'REFERENCE_GENERATOR') await finishReferences(step);
  },
  askApproval,
  async failChange() {},
});
