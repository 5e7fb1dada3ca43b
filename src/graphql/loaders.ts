/**
 * Rows of one owner, read in batches: whatever a document asks for, each kind of thing is one statement. Made anew for
 * every request and every event, since what was read before may have changed.
 */
import DataLoader from 'dataloader';
import type { Prisma, PrismaClient } from '../database/generated/client.js';
import type { StageName } from '../film/job.js';

export type Loaders = ReturnType<typeof createLoaders>;

type Row = { id: string };

export function createLoaders(db: PrismaClient, owner: string) {
  const ofMine = { job: { owner } };

  /** One row by its id; null when it isn't there or isn't this owner's. */
  const one = <T extends Row>(find: (ids: string[]) => Promise<T[]>) =>
    new DataLoader<string, T | null>(async (ids) => {
      const rows = new Map((await find([...ids])).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });

  /** All rows that hang on something, in the order in which they are found. */
  const many = <T>(find: (parents: string[]) => Promise<T[]>, parentOf: (row: T) => string) =>
    new DataLoader<string, T[]>(async (parents) => {
      const groups = new Map<string, T[]>(parents.map((parent) => [parent, []]));
      for (const row of await find([...parents])) groups.get(parentOf(row))?.push(row);
      return parents.map((parent) => groups.get(parent) ?? []);
    });

  const stageWithout = { metadata: true } satisfies Prisma.StageOmit;

  return {
    job: one((ids) => db.job.findMany({ where: { id: { in: ids }, owner } })),
    asset: one((ids) => db.asset.findMany({ where: { id: { in: ids }, owner } })),
    clip: one((ids) => db.clip.findMany({ where: { id: { in: ids }, ...ofMine } })),
    clipVersion: one((ids) => db.clipVersion.findMany({ where: { id: { in: ids }, clip: ofMine } })),
    clipPrompt: one((ids) => db.clipPrompt.findMany({ where: { id: { in: ids }, ...ofMine } })),
    referenceImage: one((ids) => db.referenceImage.findMany({ where: { id: { in: ids }, ...ofMine } })),
    regeneration: one((ids) => db.regeneration.findMany({ where: { id: { in: ids }, ...ofMine } })),
    editPlan: one((ids) => db.editPlan.findMany({ where: { id: { in: ids }, ...ofMine } })),
    scenario: one((ids) => db.scenario.findMany({ where: { id: { in: ids }, owner } })),
    film: one((ids) => db.film.findMany({ where: { id: { in: ids }, ...ofMine } })),
    costEntry: one((ids) => db.ledgerEntry.findMany({ where: { id: { in: ids }, owner } })),
    stage: one((ids) => db.stage.findMany({ where: { id: { in: ids }, ...ofMine }, omit: stageWithout })),

    stagesOfJob: many(
      (jobs) => db.stage.findMany({ where: { jobId: { in: jobs }, ...ofMine }, omit: stageWithout }),
      (row) => row.jobId,
    ),
    clipsOfJob: many(
      (jobs) =>
        db.clip.findMany({ where: { jobId: { in: jobs }, ...ofMine }, orderBy: { clipIndex: 'asc' } }),
      (row) => row.jobId,
    ),
    versionsOfClip: many(
      (clips) =>
        db.clipVersion.findMany({ where: { clipId: { in: clips }, clip: ofMine }, orderBy: { id: 'desc' } }),
      (row) => row.clipId,
    ),
    promptsOfJob: many(
      (jobs) =>
        db.clipPrompt.findMany({
          where: { jobId: { in: jobs }, current: true, ...ofMine },
          orderBy: { clipIndex: 'asc' },
        }),
      (row) => row.jobId,
    ),
    referencesOfJob: many(
      (jobs) =>
        db.referenceImage.findMany({
          where: { jobId: { in: jobs }, current: true, ...ofMine },
          orderBy: { id: 'asc' },
        }),
      (row) => row.jobId,
    ),
    filmsOfJob: many(
      (jobs) =>
        db.film.findMany({
          where: { jobId: { in: jobs }, current: true, ...ofMine },
          orderBy: { id: 'asc' },
        }),
      (row) => row.jobId,
    ),
    costsOfJob: many(
      (jobs) =>
        db.ledgerEntry.findMany({
          where: { jobId: { in: jobs }, owner, state: { not: 'OPEN' } },
          orderBy: { id: 'asc' },
        }),
      (row) => row.jobId!,
    ),
    completedRegenerations: many(
      (jobs) =>
        db.regeneration.findMany({
          where: { jobId: { in: jobs }, status: 'COMPLETED', ...ofMine },
          orderBy: { id: 'asc' },
        }),
      (row) => row.jobId,
    ),
    costsOfRegeneration: many(
      (ids) =>
        db.ledgerEntry.findMany({
          where: { regenerationId: { in: ids }, owner, state: { not: 'OPEN' } },
          orderBy: { id: 'asc' },
        }),
      (row) => row.regenerationId!,
    ),
    costsOfScenario: many(
      (ids) =>
        db.ledgerEntry.findMany({
          where: { scenarioId: { in: ids }, owner, state: { not: 'OPEN' } },
          orderBy: { id: 'asc' },
        }),
      (row) => row.scenarioId!,
    ),
    shownTimelines: new DataLoader<string, Prisma.JsonValue | null>(async (jobs) => {
      const rows = await db.$queryRaw<{ jobId: string; timeline: Prisma.JsonValue }[]>`
        SELECT t."jobId", t.timeline FROM "TimelineRevision" t JOIN "Job" j ON j.id = t."jobId"
        WHERE j.owner = ${owner} AND j.id = ANY(${jobs as string[]}::uuid[]) AND t.revision = j."shownRevision"`;
      const found = new Map(rows.map((row) => [row.jobId, row.timeline]));
      return jobs.map((job) => found.get(job) ?? null);
    }),
    timelineRevision: new DataLoader<string, Prisma.JsonValue | null>(async (keys) => {
      const wanted = keys.map((key) => key.split('#') as [string, string]);
      const rows = await db.timelineRevision.findMany({
        where: { OR: wanted.map(([jobId, revision]) => ({ jobId, revision: Number(revision) })), ...ofMine },
      });
      const found = new Map(rows.map((row) => [`${row.jobId}#${row.revision}`, row.timeline]));
      return keys.map((key) => found.get(key) ?? null);
    }),
    /** What a stage made, by `job#STAGE`: it can be long, so it is read only when it is asked for. */
    stageResult: new DataLoader<string, Prisma.JsonValue | null>(async (keys) => {
      const wanted = keys.map((key) => key.split('#') as [string, StageName]);
      const rows = await db.stage.findMany({
        where: { OR: wanted.map(([jobId, name]) => ({ jobId, name })), ...ofMine },
        select: { jobId: true, name: true, metadata: true },
      });
      const found = new Map(rows.map((row) => [`${row.jobId}#${row.name}`, row.metadata]));
      return keys.map((key) => found.get(key) ?? null);
    }),
  };
}
