/** Shows another version of a clip, an earlier one or a take; its pieces exist, so it takes seconds and costs nothing. */
import { randomUUID } from 'node:crypto';
import type { Job, PrismaClient, Regeneration } from '../../database/generated/client.js';
import type { Engine } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { startChange } from '../engine/start-change.js';
import { Conflict, NotFound } from '../errors.js';
import { assertIdle } from './assert-idle.js';
import { shownClip } from './current-clip.js';
import { findOwnedJob } from './owned-job.js';

type ShowDependencies = { db: PrismaClient; engine: Engine };

export async function restoreClip(
  context: ShowDependencies,
  owner: string,
  jobId: string,
  clipIndex: number,
  versionId: string,
): Promise<Job> {
  const { db, engine } = context;
  const job = await findOwnedJob(context, owner, jobId);
  const { clip } = await shownClip(db, job, clipIndex, 'input.clipIndex');
  const version = await db.clipVersion.findFirst({ where: { id: versionId, clipId: clip.id } });
  if (!version) throw new NotFound('version of this clip');
  if (version.id === clip.currentVersionId) throw new Conflict('The film shows this version already.');
  await engine.step({ id: jobId, owner }, async (step) => {
    assertIdle(step.job);
    showVersion(step, { clipIndex, versionId });
  });
  return findOwnedJob(context, owner, jobId);
}

/** Takes that were made before a regeneration was cancelled can be chosen too. */
export async function chooseTake(
  { db, engine }: ShowDependencies,
  owner: string,
  regenerationId: string,
  versionId: string,
): Promise<Regeneration> {
  const row = await db.regeneration.findFirst({ where: { id: regenerationId, job: { owner } } });
  if (!row) throw new NotFound('regeneration');
  const take = await db.clipVersion.findFirst({ where: { id: versionId, regenerationId } });
  if (!take) throw new NotFound('take of this regeneration');
  if (row.status === 'QUEUED' || row.status === 'PROCESSING')
    throw new Conflict(
      'Its takes are still being made. Wait until they are there, or stop the others with cancelRegeneration, then choose.',
      { type: 'Regeneration', id: regenerationId },
    );
  const started = await engine.step({ id: row.jobId, owner }, async (step) => {
    assertIdle(step.job);
    const clip = await step.tx.clip.findUniqueOrThrow({ where: { id: take.clipId } });
    if (clip.currentVersionId === versionId) throw new Conflict('The film shows this take already.');
    showVersion(step, { clipIndex: clip.clipIndex, versionId }, { regenerationId });
    return row;
  });
  if (!started) throw new NotFound('regeneration');
  return started;
}

const showVersion = (
  step: JobTransaction,
  version: { clipIndex: number; versionId: string },
  chosen: { regenerationId?: string } = {},
): void =>
  startChange(step, {
    type: 'CUT',
    id: randomUUID(),
    revision: step.job.shownRevision!,
    versions: [version],
    editPlanId: null,
    ...chosen,
  });
