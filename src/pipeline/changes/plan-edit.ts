/** Plans an edit: the timeline afterwards, its effect on the film, and the time it takes. */
import { type Job, Prisma, type PrismaClient } from '../../database/generated/client.js';
import { apply } from '../../film/cut/apply.js';
import { withMovedCaptions } from '../../film/cut/captions.js';
import { affectedClips } from '../../film/cut/diff.js';
import { redoTo, undoTo } from '../../film/cut/history.js';
import { namesIn } from '../../film/cut/language/scene.js';
import { type EditOperation, summarise } from '../../film/cut/operations.js';
import { entryStarts, type Timeline, timelineLength } from '../../film/cut/timeline.js';
import { placeLines } from '../../film/cut/voice.js';
import { toSeconds } from '../../film/format.js';
import { beatSync } from '../../film/sound/beat-sync.js';
import { type FilmPiecesDependencies, piecesOf } from '../artifacts/film-pieces.js';
import { Conflict, InvalidInput } from '../errors.js';
import { readJobInput, settingsOf } from '../job-settings.js';
import { type ShownFilm, timelineAt } from './current-film.js';

/** An operation with a summary that names clips by their positions before the edit. */
export type PlannedOperation = EditOperation & { summary: string };

/** Joining the segments, encoding the song and measuring the film take this long for every edit. */
const JOINING_SECONDS = 1.5;
/** Seconds per second of film that has to be encoded. */
const DEFAULT_PACE = 0.15;

export async function planOperations(
  context: FilmPiecesDependencies,
  job: Job,
  film: ShownFilm,
  operations: EditOperation[],
) {
  const planned: PlannedOperation[] = [];
  let timeline = film.timeline;
  for (const operation of operations) {
    const outcome = apply(timeline, [operation], film.sources);
    if ('problem' in outcome) throw InvalidInput.at('input.instruction', outcome.problem);
    const summary = summarise(operation, timeline, namesIn(film.timeline, timeline));
    planned.push({ ...operation, summary });
    timeline = outcome.timeline;
  }
  const lines = film.voice.map(({ line }) => line);
  timeline = withMovedCaptions(timeline, placeLines(lines, timeline));
  return { operations: asJson(planned), timeline, ...(await outlook(context, job, film, timeline)) };
}

/** Undo and redo lead to a revision that exists already. */
export async function planMove(context: FilmPiecesDependencies, job: Job, film: ShownFilm, move: Move) {
  const { db } = context;
  const revision = await move.destination(db, job.id, film.revision);
  if (revision === null) throw new Conflict(move.impossible);
  const edit = await db.editPlan.findFirst({
    where: { jobId: job.id, appliedRevision: move === UNDO ? film.revision : revision },
    orderBy: { id: 'asc' },
  });
  return {
    operations: [],
    appliedRevision: revision,
    interpretation: edit ? `${move.says}: “${edit.instruction}”.` : `${move.says}.`,
    ...(await outlook(context, job, film, await timelineAt(db, job.id, revision))),
  };
}

async function outlook(context: FilmPiecesDependencies, job: Job, film: ShownFilm, after: Timeline) {
  return {
    baseRevision: film.revision,
    after: asJson(after),
    affectedClips: affectedClips(film.timeline, after),
    beatSyncBefore: syncOf(film, film.timeline) ?? Prisma.DbNull,
    beatSyncAfter: syncOf(film, after) ?? Prisma.DbNull,
    estimatedSeconds: await secondsFor(context, job, film, after),
  };
}

const syncOf = ({ analysis }: ShownFilm, timeline: Timeline) =>
  analysis && beatSync(entryStarts(timeline).map(toSeconds), analysis, toSeconds(timelineLength(timeline)));

/** Copied and existing segments take next to no time. */
async function secondsFor(
  context: FilmPiecesDependencies,
  job: Job,
  { versions }: ShownFilm,
  timeline: Timeline,
): Promise<number> {
  const settings = settingsOf(job);
  const { aspectRatio, resolution, platform = null } = settings;
  const composition = { timeline, versions, aspectRatio, resolution, platform };
  const input = await readJobInput(context.db, job.id);
  const { missing } = await piecesOf({ job, settings, input }, context, composition);
  const frames = missing.filter(({ copy }) => !copy).reduce((sum, piece) => sum + piece.frames, 0);
  const whole = await context.db.film.findFirst({
    where: { jobId: job.id, main: true },
    orderBy: { segmentsRendered: 'desc' },
  });
  // The first film may have been joined from its clips without encoding.
  const pace = Math.max(DEFAULT_PACE, whole ? whole.compositionSeconds / whole.durationSeconds : 0);
  return Math.round(10 * (JOINING_SECONDS + pace * toSeconds(frames))) / 10;
}

export type Move = {
  instruction: string;
  says: string;
  impossible: string;
  /** The revision that it leads to. */
  destination(db: PrismaClient, jobId: string, from: number): Promise<number | null>;
};

export const UNDO: Move = {
  instruction: 'Undo',
  says: 'Take back the last edit',
  impossible: 'There is no edit to take back: the film is cut as it was first made.',
  async destination(db, jobId, from) {
    return undoTo({ revisions: await revisionsOf(db, { jobId }), current: from });
  },
};

export const REDO: Move = {
  instruction: 'Redo',
  says: 'Bring back the edit',
  impossible: 'There is no edit to bring back: nothing was taken back since the film was last edited.',
  async destination(db, jobId, from) {
    // Revisions of failed edits were never shown.
    const undone = await db.editPlan.findMany({
      where: { jobId, status: 'UNDONE', appliedRevision: { not: null } },
      select: { appliedRevision: true },
    });
    const seen = { in: undone.map(({ appliedRevision }) => appliedRevision as number) };
    return redoTo({ revisions: await revisionsOf(db, { jobId, revision: seen }), current: from });
  },
};

const revisionsOf = (db: PrismaClient, where: Prisma.TimelineRevisionWhereInput) =>
  db.timelineRevision.findMany({
    where,
    select: { revision: true, parent: true },
    orderBy: { revision: 'asc' },
  });

const asJson = (value: object) => value as Prisma.InputJsonObject;
