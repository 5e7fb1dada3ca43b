/** Offers to carry what lasts of an instruction on to the later clips of the film. */
import type { Job } from '../../database/generated/client.js';
import { listed } from '../../film/listed.js';
import { spokenMoney } from '../../film/money.js';
import { type CarriedWish, carriedOn, lastingIn } from '../../film/prompts/instructions/carry-on.js';
import { planOfJob } from '../artifacts/stage-results.js';
import { currentScript, type ShownClip, shownClip } from './current-clip.js';
import {
  type CarryOnOffer,
  type ClipEstimate,
  type EstimateDependencies,
  estimateShownClip,
  together,
} from './regeneration-estimates.js';

/** The later clips that are to follow, with a wish for each; none where nothing lasts. */
async function carriedWishes(
  { db }: EstimateDependencies,
  job: Job,
  { shown, facts, read }: ClipEstimate,
): Promise<(CarriedWish & { shown: ShownClip })[]> {
  if (lastingIn(facts, read.changes).length === 0) return [];
  const { plan } = await planOfJob(db, job.id);
  const clips = await db.clip.findMany({
    where: { jobId: job.id, clipIndex: { gt: shown.clip.clipIndex }, currentVersionId: { not: null } },
    select: { clipIndex: true },
    orderBy: { clipIndex: 'asc' },
  });
  const later = await Promise.all(
    clips.map(async ({ clipIndex }) => {
      const clip = await shownClip(db, job, clipIndex, 'input.clipIndex');
      return { shown: clip, script: currentScript(clip, plan, clipIndex) };
    }),
  );
  const byIndex = new Map(later.map((each) => [each.script.clipIndex, each.shown]));
  return carriedOn(
    facts,
    read.changes,
    later.map(({ script }) => script),
  ).map((wish) => ({ ...wish, shown: byIndex.get(wish.clipIndex)! }));
}

/** An estimate for each of the later clips. */
export async function estimateCarriedOn(
  context: EstimateDependencies,
  job: Job,
  first: ClipEstimate,
): Promise<ClipEstimate[]> {
  const wishes = await carriedWishes(context, job, first);
  return Promise.all(
    wishes.map(({ shown, ...wish }) =>
      estimateShownClip(context, job, { jobId: job.id, ...wish, conversationHistory: [] }, shown),
    ),
  );
}

/** Null where there is nothing to offer. */
export function offerOf(
  context: EstimateDependencies,
  job: Job,
  first: ClipEstimate,
  later: readonly ClipEstimate[],
): CarryOnOffer | null {
  if (later.length === 0) return null;
  const { total, seconds } = together(context, job, [first, ...later]);
  const numbers = later.map(({ shown }) => String(shown.clip.clipIndex + 1));
  const clips = `clip${numbers.length > 1 ? 's' : ''} ${listed(numbers)}`;
  const price = total.isZero() ? 'at no cost' : `for about ${spokenMoney(total)} in all`;
  return {
    wishes: later.map(({ shown, instruction }) => ({ clipIndex: shown.clip.clipIndex, instruction })),
    total,
    seconds,
    reply: `This lasts, and ${clips} of the film would no longer fit. I can change ${later.length > 1 ? 'them' : 'it'} too, ${price}: pass \`carryOn: true\`.`,
  };
}
