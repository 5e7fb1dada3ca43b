/** Composes a finished film anew, with another timeline or other versions of its clips. */
import { withoutGaps } from '../../../film/cut/first-timeline.js';
import { fitted } from '../../../film/cut/room.js';
import type { Timeline } from '../../../film/cut/timeline.js';
import { moneyText } from '../../../film/money.js';
import { clipsWithVersions, sourcesOfVersions, versionsOf } from '../../artifacts/clip-versions.js';
import { completeEdit } from '../../changes/edit-steps.js';
import { advanceRegeneration, completeRegeneration } from '../../changes/regeneration-steps.js';
import { completeChoice } from '../../changes/take-steps.js';
import type { Change } from '../../engine/next.js';
import { requestStoryboard } from '../../engine/request-storyboard.js';
import type { TaskHandler, Work } from '../../engine/task-handler.js';
import { money } from '../../ledger/ledger.js';
import type { StageContext } from '../dependencies.js';
import { compose } from './compose.js';
import { COMPOSING, type Composition, showFilm } from './show-film.js';

export const recomposer = (context: StageContext): TaskHandler => ({
  policy: COMPOSING,
  async run(work) {
    const change = work.job.change as Exclude<Change, { type: 'VARIANT' }>;
    const composition = await changedComposition(work, context, change);
    if (change.type === 'REGENERATION') {
      await work.announce(async (step) => {
        for (const { regenerationId } of change.clips)
          await advanceRegeneration(step, regenerationId, 'RECOMPOSING', 60);
      });
    }
    const composed = await compose(work, context, composition);

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
      if (change.type === 'CUT' && change.regenerationId)
        await completeChoice(step, change.regenerationId, change.versions[0]!.versionId);
      await requestStoryboard(step);
      step.change({ status: 'COMPLETED', change: null });
      step.emit(null, { type: 'JobCompleted', totalCost: moneyText(money(step.job.spent)) });
    };
  },
});

async function changedComposition(
  work: Work,
  context: StageContext,
  change: Exclude<Change, { type: 'VARIANT' }>,
): Promise<Composition> {
  const { job, settings } = work;
  const clips = await clipsWithVersions(context, job.id);
  const versions = versionsOf(clips);
  const wanted = change.type === 'CUT' ? change.versions : await madeVersions(context, change);
  const rows = await context.db.clipVersion.findMany({
    where: { id: { in: wanted.map((each) => each.versionId) } },
  });
  for (const { clipIndex, versionId } of wanted)
    versions.set(clipIndex, rows.find((row) => row.id === versionId)!);
  const revision = change.type === 'CUT' ? change.revision : job.shownRevision!;
  const row = await context.db.timelineRevision.findUniqueOrThrow({
    where: { jobId_revision: { jobId: job.id, revision } },
  });
  return {
    revision,
    timeline: fitted(
      withoutGaps(
        row.timeline as unknown as Timeline,
        clips.flatMap(({ clip }) => (versions.has(clip.clipIndex) ? [clip] : [])),
      ),
      sourcesOfVersions(versions),
    ),
    versions,
    aspectRatio: settings.aspectRatio,
    platform: settings.platform ?? null,
    resolution: settings.resolution,
    main: true,
  };
}

async function madeVersions({ db }: StageContext, change: Extract<Change, { type: 'REGENERATION' }>) {
  const rows = await db.regeneration.findMany({
    where: { id: { in: change.clips.map((clip) => clip.regenerationId) } },
  });
  return rows.map((row) => ({ clipIndex: row.clipIndex, versionId: row.versionId! }));
}
