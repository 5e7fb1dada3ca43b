/** The storyboard's prompts and reference pictures, one by one. */

import { randomUUID } from 'node:crypto';
import type { Job } from '../../database/generated/client.js';
import { userClipPrompt } from '../../film/prompts/user-prompt.js';
import { randomFrom } from '../../film/seed.js';
import { cutText } from '../../film/text.js';
import { asFilmPrompt } from '../artifacts/stage-results.js';
import { requestStoryboard } from '../engine/request-storyboard.js';
import { Conflict, InvalidInput } from '../errors.js';
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
