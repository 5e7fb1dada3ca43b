/** The storyboard: its approval, its prompts and its reference pictures. */

import { randomUUID } from 'node:crypto';
import type { Job } from '../../database/generated/client.js';
import { toFrames } from '../../film/format.js';
import type { StageName } from '../../film/job.js';
import { type Money, moneyText, ZERO } from '../../film/money.js';
import { userClipPrompt } from '../../film/prompts/user-prompt.js';
import { randomFrom } from '../../film/seed.js';
import { cutText } from '../../film/text.js';
import { footageCost, heldNotice } from '../../providers/video/footage.js';
import { asFilmPrompt, planOfJob } from '../artifacts/stage-results.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { requestStoryboard } from '../engine/request-storyboard.js';
import { Conflict, InvalidInput } from '../errors.js';
import { filmingOf, type JobSettings, readJobInput } from '../job-settings.js';
import { money } from '../ledger/ledger.js';
import { estimateVoice } from './estimate-voice.js';
import { assertAwaitingApproval, type JobDependencies, updateJob } from './owned-job.js';

export function updateClipPrompt(
  jobs: JobDependencies,
  owner: string,
  id: string,
  clipIndex: number,
  text: string,
): Promise<Job> {
  return updateJob(jobs, owner, id, async (step) => {
    const { tx, job, emit } = step;
    assertAwaitingApproval(job);
    const current = await tx.clipPrompt.findFirst({ where: { jobId: id, clipIndex, current: true } });
    if (!current) throw InvalidInput.at('input.clipIndex', `The film has clips 0 to ${job.clipCount - 1}.`);
    const rewritten = userClipPrompt(asFilmPrompt(current), text);
    await tx.clipPrompt.update({ where: { id: current.id }, data: { current: false } });
    const { id: _, createdAt: __, ...rest } = current;
    await tx.clipPrompt.create({
      data: {
        ...rest,
        current: true,
        prompt: rewritten.prompt,
        negativePrompt: rewritten.negativePrompt,
        metadata: rewritten.metadata,
      },
    });
    await requestStoryboard(step);
    emit('PROMPT_GENERATOR', {
      type: 'MessageEvent',
      kind: 'INFO',
      text: `The prompt of clip ${clipIndex + 1} was changed.`,
    });
  });
}

export function redrawReference(
  jobs: JobDependencies,
  owner: string,
  id: string,
  targetKey: string,
  instruction: string | null,
): Promise<Job> {
  return updateJob(jobs, owner, id, async ({ tx, job }) => {
    assertAwaitingApproval(job);
    if (!job.targets.includes(targetKey)) {
      throw InvalidInput.at(
        'input.targetKey',
        `The plan has no "${cutText(targetKey, 100)}". Its scenes and characters: ${job.targets.join(', ')}.`,
      );
    }
    const redraw = {
      jobId: id,
      kind: 'REDRAW_REFERENCE' as const,
      payload: { path: ['targetKey'], equals: targetKey },
    };
    if (await tx.task.findFirst({ where: { ...redraw, state: { in: ['WAITING', 'RUNNING'] } } }))
      throw new Conflict(`"${targetKey}" is being drawn already. Wait for that picture first.`);
    const seed = randomFrom(job.seed, targetKey, await tx.task.count({ where: redraw })).integer(
      1,
      2_000_000_000,
    );
    await tx.task.create({
      data: {
        jobId: id,
        key: `redraw-${randomUUID()}`,
        kind: 'REDRAW_REFERENCE',
        stage: 'REFERENCE_GENERATOR',
        lane: (job.settings as { models: { image: string } }).models.image === 'sketch' ? 'CPU' : 'WAIT',
        payload: { targetKey, instruction, seed },
      },
    });
  });
}

/** Tells what going on costs, with the storyboard ready to be looked at. */
export async function askApproval(parts: JobDependencies, step: JobTransaction): Promise<void> {
  const { job, tx } = step;
  const settings = job.settings as unknown as JobSettings;
  const { plan } = await planOfJob(tx, job.id);
  const filming = filmingOf(settings, parts.providers);
  const shots = plan.clipScripts.map(({ clipIndex, start, end }) => ({
    clipIndex,
    frames: toFrames(end) - toFrames(start),
  }));
  const pictures = await startPicturesToDraw(parts, step, settings);
  const input = await readJobInput(tx, job.id);
  const filmSeconds = plan.clipScripts.at(-1)!.end;
  const voice = estimateVoice({ settings, input, filmSeconds, clips: shots.length }, parts.providers);
  const cost = footageCost(shots, filming)
    .plus(pictures.cost)
    .plus(voice ?? ZERO);
  const held = heldNotice(shots, filming);
  const seconds = (settings.expectedSeconds.VIDEO_GENERATOR ?? 0) + (settings.expectedSeconds.COMPOSER ?? 0);
  step.emit('PROMPT_GENERATOR', {
    type: 'ApprovalRequested',
    estimate: {
      total: moneyText(cost),
      seconds,
      byStage: [
        { stage: 'VIDEO_GENERATOR' as StageName, cost: moneyText(cost) },
        { stage: 'COMPOSER' as StageName, cost: '0' },
      ],
      limit: moneyText(money(job.budgetLimit)),
      basis: [
        `${shots.length} clips by ${settings.models.video}`,
        pictures.count > 0 ? ` and ${pictures.count} start pictures by ${settings.models.image}` : '',
        voice ? ` and a voice by ${settings.models.speech}` : '',
        `.${held ? ` ${held}` : ''}`,
      ].join(''),
    },
  });
}

/** Those that a model needs for clips without a reference picture. */
async function startPicturesToDraw(
  { providers }: JobDependencies,
  { tx, job }: JobTransaction,
  { models }: JobSettings,
): Promise<{ count: number; cost: Money }> {
  const image = providers.image(models.image);
  if (!image || providers.video(models.video)?.startPicture !== 'REQUIRED') return { count: 0, cost: ZERO };
  const count = await tx.clipPrompt.count({
    where: { jobId: job.id, current: true, sceneReferenceId: null, characterReferenceIds: { isEmpty: true } },
  });
  return { count, cost: image.estimate().cost.times(count) };
}
