/** Which stage handles which kind of task. */
import type { PrismaClient } from '../../database/generated/client.js';

import { endRegenerations, regenerationProgress } from '../changes/regeneration-steps.js';
import type { ChangeProgress, StageHooks } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { TaskKind } from '../engine/next.js';
import type { TaskHandler } from '../engine/task-handler.js';
import { audioParser } from './audio-parser.js';
import { composer } from './composer.js';
import type { StageParts } from './dependencies.js';
import { promptGenerator } from './prompt-generator.js';
import { finishReferences, referenceGenerator } from './reference-generator.js';
import { clipRemaker, recomposer, rewriter } from './regenerator.js';
import { scenePlanner } from './scene-planner.js';
import { storyboardDrawer } from './storyboard-drawer.js';
import { variantRenderer } from './variant.js';
import { tellGaps, videoGenerator } from './video-generator.js';

export function createHandlers(parts: StageParts): Record<TaskKind, TaskHandler> {
  const drawing = referenceGenerator(parts);
  return {
    ANALYSE: audioParser(parts),
    PLAN: scenePlanner(parts),
    DRAW_REFERENCE: drawing,
    REDRAW_REFERENCE: drawing,
    WRITE_PROMPTS: promptGenerator(parts),
    DRAW_STORYBOARD: storyboardDrawer(parts),
    MAKE_CLIP: videoGenerator(parts),
    COMPOSE: composer(parts),
    REWRITE: rewriter(parts),
    REMAKE_CLIP: clipRemaker(parts),
    RECOMPOSE: recomposer(parts),
    RENDER_VARIANT: variantRenderer(parts),
  };
}

export const createHooks = (askApproval: (step: JobTransaction) => Promise<void>): StageHooks => ({
  async finishStage(step, stage) {
    if (stage === 'REFERENCE_GENERATOR') await finishReferences(step);
    if (stage === 'VIDEO_GENERATOR') await tellGaps(step);
  },
  askApproval,
  async changeProgress(db, change, task, share) {
    if (change.type === 'REGENERATION') return regenerationProgress(db, change, task, share);
    if (change.type === 'CUT' && change.editPlanId)
      return editProgress(db, task.jobId, change.editPlanId, share);
    return { events: [] };
  },
  async failChange(step, change, error) {
    if (change.type === 'REGENERATION') await endRegenerations(step, change, { status: 'FAILED', error });
    if (change.type === 'VARIANT') {
      step.emit(null, {
        type: 'MessageEvent',
        kind: 'WARNING',
        text: `The film could not be made in another shape: ${error.message}`,
      });
    }
    if (change.type !== 'CUT') return;
    step.change({ wantedRevision: step.job.shownRevision });
    if (!change.editPlanId) {
      step.emit(null, {
        type: 'MessageEvent',
        kind: 'WARNING',
        text: `The film stays as it was: ${error.message}`,
      });
      return;
    }
    await step.tx.editPlan.update({ where: { id: change.editPlanId }, data: { status: 'FAILED', error } });
    step.emit(null, { type: 'EditUpdate', progress: 0, editPlanId: change.editPlanId });
  },
});

/** Progress never goes back, not even when a try is repeated. */
async function editProgress(
  db: PrismaClient,
  jobId: string,
  editPlanId: string,
  share: number,
): Promise<ChangeProgress> {
  const progress = Math.floor(share * 99);
  const last = await db.event.findFirst({
    where: { jobId, type: 'EditUpdate' },
    orderBy: { sequence: 'desc' },
  });
  const reported = (last?.data as { progress: number } | undefined)?.progress ?? 0;
  return { events: progress > reported ? [{ type: 'EditUpdate', progress, editPlanId }] : [] };
}
