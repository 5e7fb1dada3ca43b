/** Makes a new version of a clip from its rewritten prompt; the film still shows the former one. */
import type { Clip } from '../../../database/generated/client.js';
import type { Drawn } from '../../changes/current-clip.js';
import { advanceRegeneration, payloadOf, progressOfMaking } from '../../changes/regeneration-steps.js';
import type { TaskHandler } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import { clipOf, wishFor, withScript } from './clip-wish.js';
import { keepVersion } from './keep-version.js';
import { makeClip } from './make-clip.js';
import { measuredTake, seedOfTake, toneOf } from './takes.js';

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
    const seed = regeneration.byTemplates
      ? await shownSeed(context, clip, work.job.seed)
      : seedOfTake(work.job.seed, regenerationId, take);
    const wanted = { ...withScript(wish, script), prompt, seed };
    const made = await makeClip(work, context, wanted, work.attempt >= 3);
    const measures = regeneration.takes > 1 ? await measuredTake(work, context, wanted, made) : null;

    const tone = await toneOf(work, context, made);

    return async (step) => {
      const version = await keepVersion(step, work, clip, made, {
        promptId: prompt.id,
        regenerationId,
        tone,
        ...(regeneration.takes > 1 ? { take: { number: take, measures } } : {}),
      });
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

/** Two prompts are compared with the same seed. */
async function shownSeed({ db }: StageContext, { currentVersionId }: Clip, jobSeed: number): Promise<number> {
  const shown = currentVersionId
    ? await db.clipVersion.findUnique({ where: { id: currentVersionId } })
    : null;
  return shown?.seed ?? jobSeed;
}
