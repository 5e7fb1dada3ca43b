/**
 * Rows of one owner, by what they are asked for. Made anew for every request and every event, since what was read before
 * may have changed.
 */
import { Prisma, type PrismaClient } from '../../database/generated/client.js';
import { createReading, type Row } from './batched-queries.js';
import { createLoader, type Loader } from './maybe-promise.js';

export type Loaders = ReturnType<typeof createLoaders>;

const { sql } = Prisma;

export function createLoaders(db: PrismaClient, owner: string) {
  const reading = createReading(db);
  const { rows } = reading;
  const ofMine = sql`EXISTS (SELECT FROM "Job" j WHERE j.id = r."jobId" AND j.owner = ${owner})`;

  /** One row by its id; null when it isn't there or isn't this owner's. */
  const one = <M extends Prisma.ModelName, Left extends keyof Row<M> = never>(
    model: M,
    mine: Prisma.Sql,
    leftOut?: Left,
  ) =>
    createLoader<Omit<Row<M>, Left> | null>(async (ids) => {
      const found = await rows(model, sql`WHERE r.id = ANY(${ids}::uuid[]) AND ${mine}`, leftOut);
      const byId = new Map(found.map((row) => [idOf(row), row]));
      return ids.map((id) => byId.get(id) ?? null);
    });

  /** All rows that hang on something, in the order that the clauses say; they are known by their ids then, too. */
  const many = <M extends Prisma.ModelName, Left extends keyof Row<M> = never>(
    model: M,
    column: Exclude<keyof Row<M>, Left> & string,
    clauses: Prisma.Sql,
    { leftOut, known }: { leftOut?: Left; known?: Loader<Omit<Row<M>, Left> | null> } = {},
  ) =>
    createLoader<Omit<Row<M>, Left>[]>(async (parents) => {
      const found = await rows(
        model,
        sql`WHERE r.${Prisma.raw(`"${column}"`)} = ANY(${parents}::uuid[]) AND ${clauses}`,
        leftOut,
      );
      for (const row of found) known?.know(idOf(row), row);
      const groups = groupsOf(found, column);
      return parents.map((parent) => groups.get(parent) ?? []);
    });

  const mineAlone = sql`r.owner = ${owner}`;
  const ofMyClip = sql`EXISTS (
    SELECT FROM "Clip" c JOIN "Job" j ON j.id = c."jobId" WHERE c.id = r."clipId" AND j.owner = ${owner})`;
  const settled = sql`${mineAlone} AND r.state <> 'OPEN' ORDER BY r.id`;

  const clipPrompt = one('ClipPrompt', ofMine);
  const clipVersion = one('ClipVersion', ofMyClip);
  const versionsOfClip = many('ClipVersion', 'clipId', sql`${ofMyClip} ORDER BY r.id DESC`, {
    known: clipVersion,
  });

  return {
    reading,

    job: one('Job', mineAlone),
    asset: one('Asset', mineAlone),
    scenario: one('Scenario', mineAlone),
    costEntry: one('LedgerEntry', mineAlone),
    stage: one('Stage', ofMine, 'metadata'),
    clip: one('Clip', ofMine),
    clipPrompt,
    referenceImage: one('ReferenceImage', ofMine),
    regeneration: one('Regeneration', ofMine),
    editPlan: one('EditPlan', ofMine),
    film: one('Film', ofMine),
    clipVersion,

    stagesOfJob: many('Stage', 'jobId', ofMine, { leftOut: 'metadata' }),
    /** Hardly anybody asks for clips without their versions, so those are read along. */
    clipsOfJob: createLoader<Row<'Clip'>[]>(async (jobs) => {
      const [clips, versions] = await Promise.all([
        rows('Clip', sql`WHERE r."jobId" = ANY(${jobs}::uuid[]) AND ${ofMine} ORDER BY r."clipIndex"`),
        rows(
          'ClipVersion',
          sql`JOIN "Clip" c ON c.id = r."clipId" JOIN "Job" j ON j.id = c."jobId" AND j.owner = ${owner}
              WHERE c."jobId" = ANY(${jobs}::uuid[]) ORDER BY r.id DESC`,
        ),
      ]);
      const versionsOf = groupsOf(versions, 'clipId');
      for (const { id } of clips) versionsOfClip.know(id, versionsOf.get(id) ?? []);
      for (const version of versions) clipVersion.know(version.id, version);
      const clipsOf = groupsOf(clips, 'jobId');
      return jobs.map((job) => clipsOf.get(job) ?? []);
    }),
    promptsOfJob: many('ClipPrompt', 'jobId', sql`r.current AND ${ofMine} ORDER BY r."clipIndex"`, {
      known: clipPrompt,
    }),
    referencesOfJob: many('ReferenceImage', 'jobId', sql`r.current AND ${ofMine} ORDER BY r.id`),
    filmsOfJob: many('Film', 'jobId', sql`r.current AND ${ofMine} ORDER BY r.id`),
    versionsOfClip,
    completedRegenerations: many(
      'Regeneration',
      'jobId',
      sql`r.status = 'COMPLETED' AND ${ofMine} ORDER BY r.id`,
    ),
    costsOfJob: many('LedgerEntry', 'jobId', settled),
    costsOfRegeneration: many('LedgerEntry', 'regenerationId', settled),
    costsOfScenario: many('LedgerEntry', 'scenarioId', settled),

    shownTimelines: createLoader<Prisma.JsonValue | null>(async (jobs) => {
      const found = await rows(
        'TimelineRevision',
        sql`JOIN "Job" j ON j.id = r."jobId" AND j."shownRevision" = r.revision
            WHERE j.owner = ${owner} AND j.id = ANY(${jobs}::uuid[])`,
      );
      const byJob = new Map(found.map((row) => [row.jobId, row.timeline]));
      return jobs.map((job) => byJob.get(job) ?? null);
    }),
    /** By `job#revision`. */
    timelineRevision: createLoader<Prisma.JsonValue | null>(async (keys) => {
      const [jobs, revisions] = columnsOf(keys);
      const found = await rows(
        'TimelineRevision',
        sql`WHERE ${ofMine} AND (r."jobId", r.revision) IN
              (SELECT * FROM unnest(${jobs}::uuid[], ${revisions.map(Number)}::int[]))`,
      );
      const byKey = new Map(found.map((row) => [`${row.jobId}#${row.revision}`, row.timeline]));
      return keys.map((key) => byKey.get(key) ?? null);
    }),
    /** What a stage made, by `job#STAGE`: it can be long, so it is read only when it is asked for. */
    stageResult: createLoader<Prisma.JsonValue | null>(async (keys) => {
      const [jobs, names] = columnsOf(keys);
      const found = await rows(
        'Stage',
        sql`WHERE ${ofMine} AND (r."jobId", r.name) IN
              (SELECT * FROM unnest(${jobs}::uuid[], ${names}::"StageName"[]))`,
      );
      const byKey = new Map(found.map((row) => [`${row.jobId}#${row.name}`, row.metadata]));
      return keys.map((key) => byKey.get(key) ?? null);
    }),
  };
}

const idOf = (row: object): string => (row as { id: string }).id;

function groupsOf<R extends object>(rows: readonly R[], column: keyof R): Map<unknown, R[]> {
  const groups = new Map<unknown, R[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

const columnsOf = (keys: readonly string[]): [string[], string[]] => {
  const pairs = keys.map((key) => key.split('#') as [string, string]);
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
};
