/** One clip of a finished film, made anew by words. Until the new film is there, the former one is what is shown. */
import type { Prisma } from '../../database/generated/client.js';
import { withoutGaps } from '../../film/cut/first-timeline.js';
import { lineOf } from '../../film/cut/history.js';
import type { Timeline } from '../../film/cut/timeline.js';
import { moneyText } from '../../film/money.js';
import { needsNewPicture } from '../../film/prompts/changed-facts.js';
import { followChanges } from '../../film/prompts/instructions/follow.js';
import type { ChatMessage } from '../../film/prompts/instructions/match.js';
import { needsModel, readChanges } from '../../film/prompts/instructions/read-changes.js';
import {
  acceptRewrite,
  type RewriteInput,
  rewriteRequest,
} from '../../film/prompts/instructions/rewrite-llm.js';
import { randomFrom } from '../../film/seed.js';
import { ProviderFailure } from '../../providers/call.js';
import { clipsWithVersions, versionsOf } from '../artifacts/clip-versions.js';
import { clipToChange, type Drawn, earlierWishesFor, madeFrom } from '../changes/current-clip.js';
import {
  advanceRegeneration,
  completeRegeneration,
  emitRegenerationStep,
  type RegenerationPayload,
} from '../changes/regeneration-steps.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import { requestStoryboard } from '../engine/request-storyboard.js';
import type { TaskHandler, Work } from '../engine/task-handler.js';
import { money } from '../ledger/ledger.js';
import { COMPOSING, type Composition, compose, showFilm } from './composer.js';
import { LOCAL_WORK, type StageParts } from './dependencies.js';
import { drawnLook } from './drawn-look.js';
import { makeClip } from './make-clip.js';
import { clipOf, keepVersion, wishFor } from './video-generator.js';

export const payloadOf = (work: Work): RegenerationPayload =>
  work.task.payload as unknown as RegenerationPayload;

export const rewriter = (parts: StageParts): TaskHandler => ({
  // The model's own attempts are in its adapter; a rewriting that failed for good is told.
  policy: { ...LOCAL_WORK, limitSeconds: 600 },
  async run(work) {
    const { clipIndex, regenerationId } = payloadOf(work);
    const regeneration = await parts.db.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
    await work.announce(async (step) => {
      await step.tx.regeneration.update({ where: { id: regenerationId }, data: { status: 'PROCESSING' } });
      emitRegenerationStep(step, regenerationId, 'STARTED', 0);
    });

    const clip = await clipOf(parts, work.job.id, clipIndex);
    const { plan } = await wishFor(work, parts, clip);
    const before = await madeFrom(parts.db, clip);
    const history = (regeneration.conversation as ChatMessage[]).slice(0, -2);
    const toChange = await clipToChange(parts.db, parts.providers, work.job, plan, before);
    const { instruction } = regeneration;
    const read = readChanges(instruction, toChange.script.facts, history);
    const earlier = await earlierWishesFor(parts.db, work.job, clipIndex, history, regenerationId);
    const byModel = needsModel(read)
      ? await rewrite(work, parts, { clip: toChange, instruction, read, earlier })
      : null;
    const rewritten = byModel ?? { ...followChanges(toChange, read.changes), unresolved: read.unresolved };
    const templates = byModel ? [] : read.templates;
    const drawn: Drawn = { script: rewritten.script, changes: byModel ? [] : read.changes, templates };

    return async (step) => {
      const { id: _, createdAt: __, ...rest } = before.prompt;
      const prompt = await step.tx.clipPrompt.create({
        data: {
          ...rest,
          current: false,
          prompt: rewritten.prompt.prompt,
          templatePrompt: rewritten.prompt.templatePrompt,
          negativePrompt: rewritten.prompt.negativePrompt,
          metadata: rewritten.prompt.metadata,
        },
      });
      await step.tx.regeneration.update({
        where: { id: regenerationId },
        data: {
          promptId: prompt.id,
          modifiedPrompt: rewritten.prompt.prompt,
          templates: templates.map((template) => template.name),
          unresolved: rewritten.unresolved,
          llmUsed: byModel !== null,
          look: drawn as unknown as Prisma.InputJsonObject,
          progress: 10,
        },
      });
      if (templates.length > 0) emitRegenerationStep(step, regenerationId, 'TEMPLATE_MATCHED', 5);
      emitRegenerationStep(step, regenerationId, 'PROMPT_MODIFIED', 10);
    };
  },
});

/** Null where no language model is configured, so that the rules carry out what they can. */
async function rewrite(work: Work, { providers }: StageParts, input: RewriteInput) {
  const llm = providers.llm(work.settings.models.llm);
  if (!llm) return null;
  const answer = await llm.ask(rewriteRequest(input), work).catch((failure: unknown) => {
    // Its three attempts are over: a task that tried it again would make nine of them.
    if (!(failure instanceof ProviderFailure)) throw failure;
    throw new ProviderFailure(failure.failure, failure.message, failure.provider, false);
  });
  const accepted = acceptRewrite(input, answer.value, llm.name);
  if (!accepted.accepted)
    throw new ProviderFailure(
      'WRONG_SHAPE',
      `${llm.name} wrote a prompt that can not be used: ${accepted.reason}`,
      llm.name,
      false,
    );
  return accepted;
}

export const clipRemaker = (parts: StageParts): TaskHandler => ({
  policy: { attempts: 3, waitsMs: [2_000, 4_000], limitSeconds: 3600 },
  async run(work) {
    const { clipIndex, regenerationId } = payloadOf(work);
    const regeneration = await parts.db.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
    const prompt = await parts.db.clipPrompt.findUniqueOrThrow({ where: { id: regeneration.promptId! } });
    await work.announce((step) => advanceRegeneration(step, regenerationId, 'VIDEO_GENERATING', 10));

    const clip = await clipOf(parts, work.job.id, clipIndex);
    const { script } = regeneration.look as unknown as Drawn;
    const wish = await wishFor(work, parts, clip);
    const seed = randomFrom(work.job.seed, clipIndex, regenerationId).integer(1, 2_000_000_000);
    const made = await makeClip(
      work,
      parts,
      {
        ...wish,
        prompt,
        script,
        look: drawnLook(wish.plan, script),
        seed,
        newPicture: needsNewPicture(wish.plan, script),
      },
      work.attempt >= 3,
    );

    return async (step) => {
      const version = await keepVersion(step, work, clip, made, { promptId: prompt.id, regenerationId });
      await step.tx.regeneration.update({ where: { id: regenerationId }, data: { versionId: version.id } });
      await advanceRegeneration(step, regenerationId, 'VIDEO_GENERATING', 60);
    };
  },
});

/** The film with another timeline or with other versions of its clips. */
export const recomposer = (parts: StageParts): TaskHandler => ({
  policy: COMPOSING,
  async run(work) {
    const change = work.job.change as Exclude<Change, { type: 'VARIANT' }>;
    const composition = await changedComposition(work, parts, change);
    if (change.type === 'REGENERATION') {
      await work.announce(async (step) => {
        for (const { regenerationId } of change.clips)
          await advanceRegeneration(step, regenerationId, 'RECOMPOSING', 60);
      });
    }
    const composed = await compose(work, parts, composition);

    return async (step) => {
      await showFilm(step, composition, composed);
      for (const [clipIndex, version] of composition.versions) {
        await step.tx.clip.updateMany({
          where: {
            jobId: step.job.id,
            clipIndex,
            OR: [{ currentVersionId: null }, { NOT: { currentVersionId: version.id } }],
          },
          data: { currentVersionId: version.id, status: 'COMPLETED' },
        });
      }
      if (change.type === 'REGENERATION')
        for (const { regenerationId } of change.clips) await completeRegeneration(step, regenerationId);
      if (change.type === 'CUT' && change.editPlanId)
        await completeEdit(step, change.editPlanId, change.revision);
      await requestStoryboard(step);
      step.change({ status: 'COMPLETED', change: null });
      step.emit(null, { type: 'JobCompleted', totalCost: moneyText(money(step.job.spent)) });
    };
  },
});

async function changedComposition(
  work: Work,
  parts: StageParts,
  change: Exclude<Change, { type: 'VARIANT' }>,
): Promise<Composition> {
  const { job, settings } = work;
  const clips = await clipsWithVersions(parts, job.id);
  const versions = versionsOf(clips);
  const wanted = change.type === 'CUT' ? change.versions : await madeVersions(parts, change);
  const rows = await parts.db.clipVersion.findMany({
    where: { id: { in: wanted.map((each) => each.versionId) } },
  });
  for (const { clipIndex, versionId } of wanted)
    versions.set(clipIndex, rows.find((row) => row.id === versionId)!);
  const revision = change.type === 'CUT' ? change.revision : job.shownRevision!;
  const row = await parts.db.timelineRevision.findUniqueOrThrow({
    where: { jobId_revision: { jobId: job.id, revision } },
  });
  return {
    revision,
    timeline: withoutGaps(
      row.timeline as unknown as Timeline,
      clips.flatMap(({ clip }) => (versions.has(clip.clipIndex) ? [clip] : [])),
    ),
    versions,
    aspectRatio: settings.aspectRatio,
    resolution: settings.resolution,
    main: true,
  };
}

async function madeVersions({ db }: StageParts, change: Extract<Change, { type: 'REGENERATION' }>) {
  const rows = await db.regeneration.findMany({
    where: { id: { in: change.clips.map((clip) => clip.regenerationId) } },
  });
  return rows.map((row) => ({ clipIndex: row.clipIndex, versionId: row.versionId! }));
}

async function completeEdit(step: JobTransaction, editPlanId: string, revision: number): Promise<void> {
  const { tx, job } = step;
  const { editPlan } = tx;
  await editPlan.update({
    where: { id: editPlanId },
    data: { status: 'APPLIED', appliedAt: new Date(), appliedRevision: revision },
  });
  await editPlan.updateMany({
    where: { jobId: job.id, status: 'PROPOSED', id: { not: editPlanId } },
    data: { status: 'STALE' },
  });
  // An edit stands for as long as the film shows what it made, or something that was made from that.
  const revisions = await tx.timelineRevision.findMany({
    where: { jobId: job.id },
    select: { revision: true, parent: true },
  });
  const standing = lineOf({ revisions, current: revision });
  await editPlan.updateMany({
    where: { jobId: job.id, status: 'APPLIED', appliedRevision: { notIn: standing } },
    data: { status: 'UNDONE' },
  });
  await editPlan.updateMany({
    where: { jobId: job.id, status: 'UNDONE', appliedRevision: { in: standing } },
    data: { status: 'APPLIED' },
  });
  step.emit(null, { type: 'EditUpdate', progress: 100, editPlanId });
}
