/** A task per scene and character of the plan: its reference picture, so that the clips look alike. */
import { assetOf, keepOrHold } from '../../artifacts/artifacts.js';
import { planOfJob } from '../../artifacts/stage-results.js';
import type { JobTransaction } from '../../engine/job-transaction.js';
import { requestStoryboard } from '../../engine/request-storyboard.js';
import type { TaskHandler, Work } from '../../engine/task-handler.js';
import { costOfTask, decimal } from '../../ledger/ledger.js';
import { recordLocal } from '../../ledger/task-ledger.js';
import type { StageContext } from '../dependencies.js';
import { drawnPicture } from './drawn-picture.js';
import { ownPicture } from './own-picture.js';
import { type Payload, targetOf } from './target.js';

export const referenceGenerator = (context: StageContext): TaskHandler => ({
  policy: { attempts: 2, waitsMs: [2_000], limitSeconds: 1200 },

  async run(work) {
    const payload = work.task.payload as Payload;
    const { plan } = await planOfJob(context.db, work.job.id);
    const target = targetOf(plan, payload.targetKey);
    await announceStart(work, target.key);

    const startedAt = performance.now();
    const own = await ownPicture(work, context, target);
    const picture = own ?? (await drawnPicture(work, context, plan, target, payload));
    const generationSeconds = (performance.now() - startedAt) / 1000;

    return async (step) => {
      const artifact = await keepOrHold(step.tx, step.job, picture.existing ?? picture.make!);
      const former = await step.tx.referenceImage.findFirst({
        where: { jobId: step.job.id, targetKey: target.key, current: true },
      });
      if (former) await step.tx.referenceImage.update({ where: { id: former.id }, data: { current: false } });
      const cost = await costOfTask(step, work.task);
      if (!picture.existing && cost.isZero()) await recordLocalPicture(step, work, own !== null);
      const row = await step.tx.referenceImage.create({
        data: {
          jobId: step.job.id,
          targetKey: target.key,
          target: target.target,
          assetId: assetOf(artifact, 'picture').id,
          thumbnailId: assetOf(artifact, 'thumbnail').id,
          sheetId: artifact.assets.find(({ role }) => role === 'sheet')?.id ?? null,
          viewIds: artifact.assets
            .filter(({ role }) => role?.startsWith('view-'))
            .sort((one, other) => one.role!.localeCompare(other.role!))
            .map(({ id }) => id),
          promptUsed: picture.promptUsed,
          instruction: payload.instruction ?? null,
          seed: payload.seed ?? null,
          model: picture.model,
          generationSeconds,
          cost: decimal(cost),
          attempts: work.attempt,
        },
      });
      if (former) await replaceReference(step, former.assetId, row.assetId);
      if (work.task.kind === 'REDRAW_REFERENCE') await requestStoryboard(step);
      step.emit('REFERENCE_GENERATOR', {
        type: 'ReferenceImageUpdate',
        targetKey: target.key,
        state: 'COMPLETED',
        attempt: work.attempt,
        imageId: row.id,
        message: null,
      });
    };
  },

  async onFailure(step, task, { error, final, attempt }) {
    step.emit('REFERENCE_GENERATOR', {
      type: 'ReferenceImageUpdate',
      targetKey: (task.payload as Payload).targetKey,
      state: final ? 'FAILED' : 'RETRYING',
      attempt,
      imageId: null,
      message: error.message,
    });
  },
});

const announceStart = (work: Work, targetKey: string) =>
  work.announce((step) =>
    step.emit('REFERENCE_GENERATOR', {
      type: 'ReferenceImageUpdate',
      targetKey,
      state: 'STARTED',
      attempt: work.attempt,
      imageId: null,
      message: null,
    }),
  );

/** Prompts that reference the former picture reference the new one. */
async function replaceReference({ tx, job }: JobTransaction, former: string, now: string): Promise<void> {
  await tx.clipPrompt.updateMany({
    where: { jobId: job.id, current: true, sceneReferenceId: former },
    data: { sceneReferenceId: now },
  });
  await tx.$executeRaw`
    UPDATE "ClipPrompt" SET "characterReferenceIds" = array_replace("characterReferenceIds", ${former}::uuid, ${now}::uuid)
    WHERE "jobId" = ${job.id}::uuid AND current`;
}

async function recordLocalPicture(step: JobTransaction, work: Work, own: boolean): Promise<void> {
  if (work.settings.models.image !== 'sketch' || own) return;
  await recordLocal(step, work.task, 'sketch', { pictures: 1 });
}
