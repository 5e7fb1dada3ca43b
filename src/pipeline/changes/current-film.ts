/** A finished film as it is shown now: its timeline, its clips, its analysis and its plan. */

import type { Tx } from '../../database/client.js';
import type { ClipVersion, Job, PrismaClient } from '../../database/generated/client.js';
import type { Sources } from '../../film/cut/room.js';
import type { Timeline } from '../../film/cut/timeline.js';
import type { AudioAnalysis } from '../../film/sound/analysis.js';
import type { ScenePlan } from '../../film/story/plan.js';
import { clipsWithVersions, sourcesOfVersions, versionsOf } from '../artifacts/clip-versions.js';
import { analysisOfJob, planOfJob } from '../artifacts/stage-results.js';
import { spokenLines } from '../artifacts/voice-lines.js';
import { Conflict } from '../errors.js';

export type ShownFilm = {
  revision: number;
  timeline: Timeline;
  versions: Map<number, ClipVersion>;
  sources: Sources;
  analysis: AudioAnalysis | null;
  plan: ScenePlan;
  music: 'SONG' | 'MADE' | null;
  /** The lines that are spoken, where they are in it. */
  voice: Awaited<ReturnType<typeof spokenLines>>;
};

export async function shownFilm(db: PrismaClient | Tx, job: Job): Promise<ShownFilm> {
  const revision = job.shownRevision;
  if (revision === null) {
    throw new Conflict(`The film is not finished: the job is ${job.status}.`, { type: 'Job', id: job.id });
  }
  const timeline = await timelineAt(db, job.id, revision);
  const versions = versionsOf(await clipsWithVersions({ db }, job.id));
  const sources = sourcesOfVersions(versions);
  const { plan } = await planOfJob(db, job.id);
  const voice = await spokenLines(db, job.id, timeline);
  const analysis = await analysisOfJob(db, job.id);
  const music = job.soundtrack !== null ? 'MADE' : job.audioAssetId !== null ? 'SONG' : null;
  return { revision, timeline, versions, sources, analysis, plan, voice, music };
}

export async function timelineAt(db: PrismaClient | Tx, jobId: string, revision: number): Promise<Timeline> {
  const row = await db.timelineRevision.findUniqueOrThrow({
    where: { jobId_revision: { jobId, revision } },
  });
  return row.timeline as unknown as Timeline;
}
