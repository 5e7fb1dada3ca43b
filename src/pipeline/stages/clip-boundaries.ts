/** Where the clips of a job's film begin and end. */
import { lengthOfFilm } from '../../film/new-job.js';
import type { ClipBoundary, Heard } from '../../film/sound/analysis.js';
import { clipBoundaries } from '../../film/sound/boundaries.js';
import { footagePrice } from '../../providers/video/footage.js';
import type { Work } from '../engine/task-handler.js';
import { filmingOf } from '../job-settings.js';
import type { StageContext } from './dependencies.js';

export const filmSeconds = ({ job, settings, input }: Work, songSeconds: number | null): number =>
  lengthOfFilm({
    kind: job.kind,
    durationSeconds: settings.durationSeconds,
    shots: input.shots,
    songSeconds,
  });

/** `heard` is null for a film without music. */
export const boundariesOf = (
  { job, settings, input }: Work,
  { providers }: StageContext,
  durationSeconds: number,
  heard: Heard | null,
): ClipBoundary[] =>
  clipBoundaries({
    kind: job.kind,
    durationSeconds,
    heard,
    footage: footagePrice(filmingOf(settings, providers)),
    ...(input.shots ? { shotSeconds: input.shots.map((shot) => shot.durationSeconds) } : {}),
  });
