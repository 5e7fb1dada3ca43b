/** Renders the film in another shape or size from its existing clips. */
import type { Timeline } from '../../../film/cut/timeline.js';
import { PLATFORMS } from '../../../film/platforms.js';
import { clipsWithVersions, versionsOf } from '../../artifacts/clip-versions.js';
import type { Change } from '../../engine/next.js';
import type { TaskHandler } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import { compose } from './compose.js';
import { COMPOSING, type Composition, showFilm } from './show-film.js';

export const variantRenderer = (context: StageContext): TaskHandler => ({
  policy: COMPOSING,
  async run(work) {
    const { job } = work;
    const change = job.change as Extract<Change, { type: 'VARIANT' }>;
    const { variant = 0 } = work.task.payload as { variant?: number };
    const { aspectRatio, resolution, platform = null } = [change, ...(change.more ?? [])][variant]!;
    const revision = job.shownRevision!;
    const row = await context.db.timelineRevision.findUniqueOrThrow({
      where: { jobId_revision: { jobId: job.id, revision } },
    });
    const composition: Composition = {
      revision,
      timeline: row.timeline as unknown as Timeline,
      versions: versionsOf(await clipsWithVersions(context, job.id)),
      aspectRatio,
      resolution,
      platform,
      main: false,
    };
    const composed = await compose(work, context, composition);
    return async (step) => {
      await showFilm(step, composition, composed);
      step.emit(null, {
        type: 'MessageEvent',
        kind: 'INFO',
        text: `The film is there in ${aspectRatio}${platform ? ` for ${PLATFORMS[platform].name}` : ''} too.`,
      });
    };
  },
});
