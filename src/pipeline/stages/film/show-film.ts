import type { ClipVersion, Prisma } from '../../../database/generated/client.js';
import type { Timeline } from '../../../film/cut/timeline.js';
import type { AspectRatio, Resolution } from '../../../film/format.js';
import type { Platform } from '../../../film/platforms.js';
import type { AudioAnalysis } from '../../../film/sound/analysis.js';
import { lettersLeftOut } from '../../../media/text-layout.js';
import {
  assetOf,
  holdArtifact,
  type KeptArtifact,
  keepOrHold,
  type NewArtifact,
} from '../../artifacts/artifacts.js';
import type { JobTransaction } from '../../engine/job-transaction.js';
import { LOCAL_WORK } from '../dependencies.js';
import type { FilmMusic } from './music.js';

export const COMPOSING = { ...LOCAL_WORK, limitSeconds: 7200 };

export type Composition = {
  revision: number;
  timeline: Timeline;
  /** The version that each clip is shown in. */
  versions: Map<number, ClipVersion>;
  aspectRatio: AspectRatio;
  resolution: Resolution;
  /** Where it is to be seen. */
  platform?: Platform | null;
  /** The job's own film, as opposed to a variant in another shape. */
  main: boolean;
};

type ComposedFilm = Omit<Prisma.FilmUncheckedCreateInput, 'jobId' | 'assetId' | 'posterId'>;

/** The result of composing, stored when the task ends. */
export type Composed = {
  film: ComposedFilm;
  artifact: KeptArtifact | null;
  make: NewArtifact | null;
  /** The music that was made for it. */
  made: FilmMusic | null;
  /** What is missing from the sound. */
  problems: string[];
};

/** Stores the film and makes it the current one. */
export async function showFilm(
  step: JobTransaction,
  composition: Composition,
  composed: Composed,
): Promise<void> {
  const { tx, job } = step;
  const artifact = await keepOrHold(tx, job, composed.artifact ?? composed.make!);
  const leftOut = lettersLeftOut(composition.timeline.overlays.map(({ text }) => text ?? '').join(' '));
  if (composed.make && leftOut.length > 0)
    step.emit('COMPOSER', {
      type: 'MessageEvent',
      kind: 'WARNING',
      text: `Left out of the words over the film, because this server has no font for it: ${leftOut.slice(0, 20).join(' ')}. Use other letters, or install a font that has them.`,
    });
  const { width, height } = composed.film;
  const platform = composition.main ? '' : (composition.platform ?? '');
  await tx.film.updateMany({
    where: {
      jobId: job.id,
      ...(composition.main ? {} : { main: false, width, height, platform }),
    },
    data: { current: false },
  });
  await tx.film.create({
    data: {
      jobId: job.id,
      ...composed.film,
      platform,
      assetId: assetOf(artifact, 'film').id,
      posterId: assetOf(artifact, 'poster').id,
    },
  });
  if (!composition.main) return;
  await rememberSound(step, composed);
  await tx.timelineRevision.update({
    where: { jobId_revision: { jobId: job.id, revision: composition.revision } },
    data: { timeline: composition.timeline as unknown as Prisma.InputJsonObject },
  });
  step.change({ shownRevision: composition.revision, wantedRevision: composition.revision });
}

/** The music belongs to the cut: with another length it has other sections, and another file. */
async function rememberSound(step: JobTransaction, { made, problems }: Composed): Promise<void> {
  const { tx, job } = step;
  for (const text of problems) step.emit('COMPOSER', { type: 'MessageEvent', kind: 'WARNING', text });
  if (!made) return;
  await holdArtifact(tx, job.id, made.soundtrack.artifactId);
  step.change({ soundtrack: made.soundtrack });
  const where = { jobId_name: { jobId: job.id, name: 'AUDIO_PARSER' as const } };
  const { metadata } = await tx.stage.findUniqueOrThrow({ where, select: { metadata: true } });
  const { analysis, ...rest } = metadata as unknown as { analysis: AudioAnalysis };
  const heard = { ...made.analysis, lyrics: analysis.lyrics, clipBoundaries: analysis.clipBoundaries };
  await tx.stage.update({
    where,
    data: { metadata: { ...rest, analysis: heard } as unknown as Prisma.InputJsonObject },
  });
}
