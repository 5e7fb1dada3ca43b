import type { Prisma } from '../../../database/generated/client.js';
import { unusedPictures } from '../../../film/story/own-references.js';
import { planOfJob } from '../../artifacts/stage-results.js';
import type { JobTransaction } from '../../engine/job-transaction.js';
import { readJobInput } from '../../job-settings.js';

/** Share of the pictures that has to exist for the set to be used. */
const MIN_SHARE = 0.5;

/** The set is used when half of it exists, with at least one scene and, if there are any, one character. */
export async function finishReferences(step: JobTransaction): Promise<void> {
  const { tx, job } = step;
  const { plan } = await planOfJob(tx, job.id);
  const images = await tx.referenceImage.findMany({ where: { jobId: job.id, current: true } });
  const wanted = plan.scenes.length + plan.characters.length;
  const scenes = images.filter((image) => image.target === 'SCENE').length;
  const characters = images.length - scenes;
  const enough =
    images.length / wanted >= MIN_SHARE && scenes > 0 && (characters > 0 || plan.characters.length === 0);
  const status = !enough ? 'FAILED' : images.length < wanted ? 'PARTIAL' : 'SUCCESS';
  const stage = await tx.stage.findUniqueOrThrow({
    where: { jobId_name: { jobId: job.id, name: 'REFERENCE_GENERATOR' } },
  });
  const generationSeconds = stage.startedAt ? (Date.now() - stage.startedAt.getTime()) / 1000 : 0;
  await tx.stage.update({
    where: { id: stage.id },
    data: { metadata: { status, generationSeconds } satisfies Prisma.InputJsonObject },
  });
  const { references, brand } = await readJobInput(tx, job.id);
  for (const text of unusedPictures(plan, references, brand))
    step.emit('REFERENCE_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text });
  if (status === 'SUCCESS') return;
  const missing = `${wanted - images.length} of ${wanted} reference pictures could not be made`;
  step.emit('REFERENCE_GENERATOR', {
    type: 'MessageEvent',
    kind: 'WARNING',
    text:
      status === 'PARTIAL'
        ? `${missing}; the others are used.`
        : `${missing}: too few to be used, so the clips are made from words alone.`,
  });
}
