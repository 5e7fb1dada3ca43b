/** Lets a language model that sees pictures rank the takes of a clip. What was measured of them counts where it can't. */
import type { ClipVersion } from '../../../database/generated/client.js';
import { type Judgement, judgementsOf, judgingRequest, type TakeToJudge } from '../../../film/judge-takes.js';
import { picturesOfTake } from '../../../media/pictures-of-take.js';
import { ProviderFailure } from '../../../providers/call.js';
import type { TaskHandler, Work } from '../../engine/task-handler.js';
import { BudgetExceeded } from '../../errors.js';
import { NO_JUDGE, takeJudge } from '../../job-settings.js';
import { LOCAL_WORK, type StageContext } from '../dependencies.js';

type Payload = { clipIndex: number; regenerationId?: string };

export const takeJudging = (context: StageContext): TaskHandler => ({
  policy: { ...LOCAL_WORK, limitSeconds: 600 },
  async run(work) {
    const { clipIndex, regenerationId = null } = work.task.payload as Payload;
    const takes = await context.db.clipVersion.findMany({
      where: { clip: { jobId: work.job.id, clipIndex }, regenerationId, take: { not: null } },
      orderBy: { take: 'asc' },
    });
    if (takes.length < 2) return async () => undefined;
    const judged = await judge(work, context, takes);
    return async (step) => {
      const clip = `clip ${clipIndex + 1}`;
      if (typeof judged === 'string') {
        const text = `The takes of ${clip} were not judged: ${judged} The suggestion is by what was measured of them.`;
        return step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text });
      }
      for (const [id, judgement] of judged)
        await step.tx.clipVersion.update({ where: { id }, data: { judged: judgement } });
      const best = takes.find(({ id }) => judged.get(id)?.place === 1)!;
      const text = `Of the takes of ${clip}, ${best.take} is suggested: ${judged.get(best.id)!.reason}`;
      step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'INFO', text });
    };
  },
});

/** Answers why not, where there is no judgement. */
async function judge(
  work: Work,
  context: StageContext,
  takes: readonly ClipVersion[],
): Promise<Map<string, Judgement> | string> {
  const llm = takeJudge(work.settings, context.providers);
  if (!llm) return NO_JUDGE;
  const { prompt } = await context.db.clipPrompt.findUniqueOrThrow({ where: { id: takes[0]!.promptId } });
  const shown = await Promise.all(takes.map((take) => toJudge(work, context, take)));
  try {
    const { value, model } = await llm.ask(judgingRequest(prompt, shown), work);
    return judgementsOf(value, shown, model);
  } catch (error) {
    if (error instanceof ProviderFailure || error instanceof BudgetExceeded) return error.message;
    throw error;
  }
}

async function toJudge(
  work: Work,
  { db, storage, tools }: StageContext,
  { id, videoId, sourceFrames }: ClipVersion,
): Promise<TakeToJudge> {
  const { storageKey } = await db.asset.findUniqueOrThrow({ where: { id: videoId } });
  const path = await storage.path(storageKey!, work.folder);
  const pictures = await work.cpu(() => picturesOfTake(tools, { path, frames: sourceFrames }, work.signal));
  return { id, pictures };
}
