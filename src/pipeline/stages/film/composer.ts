import { withSpokenCaptions } from '../../../film/cut/captions.js';
import { firstTimeline } from '../../../film/cut/first-timeline.js';
import { fitted } from '../../../film/cut/room.js';
import type { Timeline } from '../../../film/cut/timeline.js';

import { clipsWithVersions, sourcesOfVersions, versionsOf } from '../../artifacts/clip-versions.js';
import { planOfJob } from '../../artifacts/stage-results.js';
import { spokenLines } from '../../artifacts/voice-lines.js';
import type { TaskHandler, Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import { compose } from './compose.js';
import { COMPOSING, type Composition, showFilm } from './show-film.js';

export const composer = (context: StageContext): TaskHandler => ({
  policy: COMPOSING,
  async run(work) {
    const composition = await firstComposition(work, context);
    const composed = await compose(work, context, composition);
    return (step) => showFilm(step, composition, composed);
  },
});

/** The film as planned; in a partial film the neighbours of missing clips fill the gaps. */
async function firstComposition(work: Work, context: StageContext): Promise<Composition> {
  const { job, settings } = work;
  const clips = await clipsWithVersions(context, job.id);
  const revision = await context.db.timelineRevision.findUniqueOrThrow({
    where: { jobId_revision: { jobId: job.id, revision: 1 } },
  });
  const made = clips.filter(({ version }) => version !== null);
  const complete = made.length === clips.length;
  const timeline = complete
    ? (revision.timeline as unknown as Timeline)
    : firstTimeline(
        (await planOfJob(context.db, job.id)).plan,
        made.map(({ clip }) => clip),
      );
  const spoken = await spokenLines(context.db, job.id, timeline);
  const captioned = settings.captions && spoken.length > 0 ? withSpokenCaptions(timeline, spoken) : timeline;
  const versions = versionsOf(clips);
  return {
    revision: 1,
    timeline: fitted(captioned, sourcesOfVersions(versions)),
    versions,
    aspectRatio: settings.aspectRatio,
    platform: settings.platform ?? null,
    resolution: settings.resolution,
    main: true,
  };
}
