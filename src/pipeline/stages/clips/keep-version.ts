/** Stores a version of a clip with its cost. */
import { type Clip, Prisma } from '../../../database/generated/client.js';
import type { Tone } from '../../../film/neighbour-tones.js';
import type { TakeMeasures } from '../../../film/suggest-take.js';
import { assetOf, keepOrHold } from '../../artifacts/artifacts.js';
import type { JobTransaction } from '../../engine/job-transaction.js';
import type { Work } from '../../engine/task-handler.js';
import { costOfTask, decimal } from '../../ledger/ledger.js';
import { recordLocal } from '../../ledger/task-ledger.js';
import type { MadeClip } from './clip-wish.js';

export const footageData = ({ footage: { filmed, heldSeconds } }: MadeClip) => ({
  heldSeconds,
  filmedFrom: filmed?.from ?? null,
  filmedTo: filmed?.to ?? null,
});

type MadeFrom = {
  promptId: string;
  regenerationId: string | null;
  /** Where there are several. */
  take?: { number: number; measures: TakeMeasures | null };
  tone: Tone | null;
};

/** Does not decide which version the film shows. */
export async function keepVersion(
  step: JobTransaction,
  work: Work,
  clip: Clip,
  made: MadeClip,
  { promptId, regenerationId, take, tone }: MadeFrom,
) {
  const artifact = await keepOrHold(step.tx, step.job, made.artifact ?? made.make!);
  const video = assetOf(artifact, 'video');
  if (!made.artifact && made.model === 'animatic')
    await recordLocal(step, work.task, 'animatic', { seconds: video.durationSeconds ?? 0 });
  return step.tx.clipVersion.create({
    data: {
      clipId: clip.id,
      promptId,
      key: made.key,
      videoId: video.id,
      thumbnailId: assetOf(artifact, 'thumbnail').id,
      keyframes: made.keyframes,
      sourceFrames: made.sourceFrames,
      ...footageData(made),
      model: made.model,
      seed: made.seed,
      notShown: made.notShown,
      cost: decimal(await costOfTask(step, work.task)),
      regenerationId,
      take: take?.number ?? null,
      measures: take?.measures ?? Prisma.DbNull,
      tone: tone ?? Prisma.DbNull,
    },
  });
}
