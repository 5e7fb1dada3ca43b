/** Makes a new version of a clip from its rewritten prompt; the film still shows the former one. */
import { randomFrom } from '../../../film/seed.js';
import { MAX_TAKES, type TakeMeasures } from '../../../film/suggest-take.js';
import { measureTake } from '../../../media/measure-take.js';
import { assetOf } from '../../artifacts/artifacts.js';
import type { Drawn } from '../../changes/current-clip.js';
import { advanceRegeneration, payloadOf, progressOfMaking } from '../../changes/regeneration-steps.js';
import type { TaskHandler, Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import { type ClipWish, clipOf, type MadeClip, wishFor, withScript } from './clip-wish.js';
import { keepVersion } from './keep-version.js';
import { makeClip } from './make-clip.js';

export const clipRemaker = (context: StageContext): TaskHandler => ({
  policy: { attempts: 3, waitsMs: [2_000, 4_000], limitSeconds: 3600 },
  async run(work) {
    const { clipIndex, regenerationId, take = 1 } = payloadOf(work.task);
    const regeneration = await context.db.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
    const prompt = await context.db.clipPrompt.findUniqueOrThrow({ where: { id: regeneration.promptId! } });
    await work.announce((step) => advanceRegeneration(step, regenerationId, 'VIDEO_GENERATING', 10));

    const clip = await clipOf(context, work.job.id, clipIndex);
    const { script } = regeneration.look as unknown as Drawn;
    const wish = await wishFor(work, context, clip);
    const seed = seedOfTake(work.job.seed, regenerationId, take);
    const wanted = { ...withScript(wish, script), prompt, seed };
    const made = await makeClip(work, context, wanted, work.attempt >= 3);
    const measures = regeneration.takes > 1 ? await measure(work, context, wanted, made) : null;

    return async (step) => {
      const version = await keepVersion(step, work, clip, made, { promptId: prompt.id, regenerationId });
      if (measures) await step.tx.clipVersion.update({ where: { id: version.id }, data: { measures } });
      // The user chooses from several takes.
      if (regeneration.takes === 1)
        await step.tx.regeneration.update({ where: { id: regenerationId }, data: { versionId: version.id } });
      const progress = await progressOfMaking(
        step.tx,
        regenerationId,
        regeneration.takes,
        regeneration.takes === 1 ? 1 : 0,
      );
      await advanceRegeneration(step, regenerationId, 'VIDEO_GENERATING', progress);
    };
  },
});

/** Seeds of one regeneration follow each other, which makes the local takes differ; see media/animatic/variation. */
function seedOfTake(jobSeed: number, regenerationId: string, take: number): number {
  return randomFrom(jobSeed, regenerationId).integer(1, 500_000_000) * MAX_TAKES + take - 1;
}

/** Null when it can't be measured, which is no reason to lose the take. */
async function measure(
  work: Work,
  { db, storage, tools }: StageContext,
  { prompt, references }: ClipWish,
  { artifact, make, sourceFrames }: MadeClip,
): Promise<TakeMeasures | null> {
  const key = artifact
    ? assetOf(artifact, 'video').storageKey
    : make?.files?.find(({ role }) => role === 'video')?.stored.key;
  if (!key) return null;
  // Its thumbnail is ours; the picture itself may be a stranger's.
  const shown = prompt.sceneReferenceId ?? prompt.characterReferenceIds[0];
  const thumbnailId = references.find(({ assetId }) => assetId === shown)?.thumbnailId;
  const reference = thumbnailId ? await db.asset.findUnique({ where: { id: thumbnailId } }) : null;
  try {
    const clip = { path: await storage.path(key, work.folder), frames: sourceFrames };
    const picture = reference?.storageKey ? await storage.path(reference.storageKey, work.folder) : null;
    return await work.cpu(() => measureTake(tools, clip, picture, work.signal));
  } catch {
    work.signal.throwIfAborted();
    return null;
  }
}
